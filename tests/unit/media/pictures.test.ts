import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaAround, cropFile, fallbackOf, isPictureFile, mainFile, pictureSources, readMediaAddress, thumbFile, widthsOf } from '@/lib/media/pictures'

const id = '0b2f4c1e-8a77-4d7e-9c1a-3a5f6b7c8d9e'

describe('widthsOf', () => {
  it('never makes a picture wider than it was, and keeps its own width when that is small', () => {
    expect(widthsOf(5_000)).toEqual([320, 640, 960, 1280, 1920])
    expect(widthsOf(1_920)).toEqual([320, 640, 960, 1280, 1920])
    expect(widthsOf(1_000)).toEqual([320, 640, 960, 1000])
    expect(widthsOf(90)).toEqual([90])
    fc.assert(fc.property(fc.integer({ min: 1, max: 16_000 }), (width) => widthsOf(width).every((one) => one <= width)))
  })

  it('has a main and a small version that are among what is made', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 16_000 }), (width) => {
        const made = widthsOf(width).map((one) => `${one}.webp`)
        expect(made).toContain(mainFile(width, 'webp'))
        expect(made).toContain(thumbFile(width))
      }),
    )
  })
})

describe('addresses', () => {
  it('are of an asset and of a file that can be made, and nothing else', () => {
    expect(readMediaAddress(`/media/${id}/640.avif`)).toEqual({ id, file: '640.avif' })
    expect(readMediaAddress(`/media/${id}/breed-1280-30x70.jpg`)).toEqual({ id, file: 'breed-1280-30x70.jpg' })
    for (const wrong of [
      `/media/${id}/origineel`,
      `/media/${id}/640.svg`,
      `/media/${id}/../x.jpg`,
      '/media/x/640.jpg',
      `/media/${id}/640.jpg/x`,
      `/media/${id.toUpperCase()}/640.jpg`,
    ])
      expect(readMediaAddress(wrong), wrong).toBeUndefined()
  })

  it('of parts name the focal point, so that another point is another address', () => {
    const file = cropFile('vierkant', 320, { focusX: 0.301, focusY: 1 }, 'webp')
    expect(file).toBe('vierkant-320-30x100.webp')
    expect(isPictureFile(file)).toBe(true)
  })
})

describe('pictureSources', () => {
  it('offers every width in three formats, below whatever stands before it', () => {
    const sources = pictureSources(`/voorbeeld/abc/media/${id}/700.png`, 700)
    expect(sources).toEqual({
      avif: [320, 640, 700].map((width) => `/voorbeeld/abc/media/${id}/${width}.avif ${width}w`).join(', '),
      webp: [320, 640, 700].map((width) => `/voorbeeld/abc/media/${id}/${width}.webp ${width}w`).join(', '),
      fallback: [320, 640, 700].map((width) => `/voorbeeld/abc/media/${id}/${width}.png ${width}w`).join(', '),
      src: `/voorbeeld/abc/media/${id}/700.png`,
    })
    expect(pictureSources('/afbeeldingen/kaart.png', 700)).toBeUndefined()
    expect([fallbackOf('image/png'), fallbackOf('image/webp'), fallbackOf('image/jpeg')]).toEqual(['png', 'jpg', 'jpg'])
  })
})

describe('areaAround', () => {
  it('stays within the picture, has the ratio and holds the focal point', () => {
    const side = fc.integer({ min: 30, max: 6_000 })
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(side, side, share, share, fc.constantFrom(1, 16 / 9), (width, height, focusX, focusY, ratio) => {
        const area = areaAround({ width, height }, ratio, { focusX, focusY })
        expect(area.left).toBeGreaterThanOrEqual(0)
        expect(area.top).toBeGreaterThanOrEqual(0)
        expect(area.left + area.width).toBeLessThanOrEqual(width)
        expect(area.top + area.height).toBeLessThanOrEqual(height)
        expect(Math.abs(area.width - area.height * ratio)).toBeLessThanOrEqual(2)
        expect(area.left).toBeLessThanOrEqual(focusX * width + 1)
        expect(area.left + area.width).toBeGreaterThanOrEqual(focusX * width - 1)
        expect(area.top).toBeLessThanOrEqual(focusY * height + 1)
        expect(area.top + area.height).toBeGreaterThanOrEqual(focusY * height - 1)
      }),
    )
  })
})
