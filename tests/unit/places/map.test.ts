import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxOf, overlaps, placeLabels } from '@/lib/places/labels'
import { mapSize, outlineOf, project, provincePaths } from '@/lib/places/map'
import { municipalities } from '@/lib/places/places'
import { provinceKeys } from '@/lib/places/provinces'

type Position = { lon: number; lat: number }

/** Whether a ring goes round a position: a line to the east crosses it an odd number of times. */
function surrounds(ring: readonly Position[], { lon, lat }: Position): boolean {
  const crossings = ring.filter((from, i) => {
    const to = ring[(i + 1) % ring.length] ?? from
    return from.lat > lat !== to.lat > lat && lon < ((to.lon - from.lon) * (lat - from.lat)) / (to.lat - from.lat) + from.lon
  })
  return crossings.length % 2 === 1
}

describe('the map', () => {
  it('has every municipality inside the outline of its own province, and of no other', () => {
    const wrong = municipalities.flatMap((municipality) => {
      const around = provinceKeys.filter((province) => outlineOf(province).some((ring) => surrounds(ring, municipality)))
      return around.join() === municipality.province ? [] : [`${municipality.name}: ${around.join(' and ') || 'nowhere'}`]
    })
    expect(wrong).toEqual([])
  })

  it('shows all land, with room around it', () => {
    const points = provinceKeys.flatMap((province) => outlineOf(province).flat()).map(project)
    expect(Math.min(...points.map(({ x }) => x), ...points.map(({ y }) => y))).toBeGreaterThan(4)
    expect(Math.max(...points.map(({ x }) => x))).toBeLessThan(mapSize.width - 4)
    expect(Math.max(...points.map(({ y }) => y))).toBeLessThan(mapSize.height - 4)
  })

  it('keeps distances: Groningen and Maastricht lie 270 km apart, Enschede and Den Haag 178', () => {
    const distance = (from: string, to: string) => {
      const [a, b] = [from, to].map((name) => project(municipalities.find((municipality) => municipality.name === name) ?? { lon: 0, lat: 0 }))
      return Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0)) / 2
    }
    expect(Math.abs(distance('Groningen', 'Maastricht') - 270)).toBeLessThan(5)
    expect(Math.abs(distance('Enschede', 'Den Haag') - 178)).toBeLessThan(5)
  })

  it('is small', () => {
    expect(Object.values(provincePaths).join('').length).toBeLessThan(8_000)
  })
})

describe('placeLabels', () => {
  const dots = fc.uniqueArray(fc.constantFrom(...municipalities), { maxLength: 40 }).map((list) => list.map((one) => ({ ...project(one), text: one.name })))

  it('covers no name with another and leaves none outside the map', () => {
    fc.assert(
      fc.property(dots, (list) => {
        const boxes = placeLabels(list).map(boxOf)
        for (const [i, box] of boxes.entries()) {
          expect(boxes.slice(i + 1).filter((other) => overlaps(box, other))).toEqual([])
          expect(box.left >= 0 && box.right <= mapSize.width && box.top >= 0 && box.bottom <= mapSize.height).toBe(true)
        }
      }),
    )
  })

  it('names every municipality that stands alone', () => {
    expect(municipalities.filter((one) => placeLabels([{ ...project(one), text: one.name }]).length === 0)).toEqual([])
  })
})
