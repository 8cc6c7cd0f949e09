import fc from 'fast-check'
import { ImageResponse } from 'next/og.js'
import { createElement } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { pictureFonts } from '@/app/api/og/fonts'
import { type Cover, Picture, pictureSize } from '@/app/api/og/Picture'
import { drawable } from '@/lib/site/drawable'

afterEach(() => vi.unstubAllGlobals())

describe('drawable', () => {
  it('keeps what Dutch and its names need, and loses only what no typeface holds', () => {
    expect(drawable('Ayşe’s ‘één’ – €5 … Łódź')).toBe('Ayşe’s ‘één’ – €5 … Łódź')
    expect(drawable('Ḥasan  en 🙂 العربية ﬁn')).toBe('Hasan en fin')
  })

  it('is a fixed point of itself', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void expect(drawable(drawable(text))).toBe(drawable(text))))
  })
})

describe('Picture', () => {
  it('is a PNG of 1200 by 630 that asks no server elsewhere for anything, whatever the title', async () => {
    const asked = watchFetch()
    const all = Array.from({ length: 0x2200 }, (_, code) => String.fromCodePoint(code)).join(' ')
    const covers: Cover[] = [
      { seed: 'a', accent: 'teal', label: 'Rapport', title: 'Opvoeden' },
      ...(drawable(`${all} ©®™ 🙂 ✓`)
        .match(/.{1,140}/g)
        ?.map((title, i): Cover => ({ seed: `${i}`, accent: 'plum', label: title, title })) ?? []),
    ]
    const fonts = await pictureFonts()
    for (const cover of covers) {
      const bytes = Buffer.from(await new ImageResponse(createElement(Picture, cover), { ...pictureSize, fonts }).arrayBuffer())
      expect([bytes.toString('latin1', 1, 4), bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual(['PNG', 1200, 630])
    }
    expect(asked).toEqual([])
  }, 30_000)
})

/** Lets through what the library unpacks from itself, and notes every other address. */
function watchFetch(): string[] {
  const asked: string[] = []
  const real = globalThis.fetch
  vi.stubGlobal('fetch', (input: RequestInfo | URL, init?: RequestInit) => {
    if (!String(input).startsWith('data:')) asked.push(String(input))
    return real(input, init)
  })
  return asked
}
