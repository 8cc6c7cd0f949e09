import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeId, decodeValue, encodeId, encodeTerm, encodeValue, everyone } from '@/lib/search/meilisearch/codec'
import { all, atLeast } from '@/lib/search/meilisearch/filter'
import { nameKey } from '@/lib/search/meilisearch/name-key'
import { readWeights, writeWeights } from '@/lib/search/meilisearch/weights'

describe('what Meilisearch must not touch', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })

  it('is written in characters that it leaves alone', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(encodeTerm(value)).toMatch(/^[a-z0-9]+$/)
        expect(encodeTerm(value)).not.toBe(everyone)
        expect(encodeValue(value)).not.toMatch(/["'\\A-Z\n]|[^\x20-\x7e]/)
        expect(encodeId(value)).toMatch(/^[a-z0-9_-]+$/)
      }),
    )
  })

  it('comes back as it was, so that no two are taken for one', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(decodeValue(encodeValue(value))).toBe(value)
        expect(decodeValue(encodeTerm(value))).toBe(value)
        expect(decodeId(encodeId(value))).toBe(value)
      }),
    )
  })

  it('keeps weights to a thousandth, of the terms that are needed', () => {
    const weights = new Map([
      ['racisme', 0.4567],
      ['sinti_en_roma', 0.0001],
    ])
    expect(readWeights(writeWeights(weights), new Set(['racisme', 'sinti_en_roma', 'iets']))).toEqual(
      new Map([
        ['racisme', 0.457],
        ['sinti_en_roma', 0.001],
      ]),
    )
    expect(readWeights(writeWeights(weights), new Set(['iets'])).size).toBe(0)
  })
})

describe('the order of names', () => {
  it('is that of Dutch, byte by byte', () => {
    const title = fc.array(fc.constantFrom(...'aAbBeEéèëzZ 019-:“(é'), { minLength: 1, maxLength: 12 }).map((letters) => letters.join(''))
    const order = new Intl.Collator('nl')
    fc.assert(
      fc.property(title, title, (a, b) => {
        const [x, y] = [nameKey(a, 'pagina/x'), nameKey(b, 'pagina/x')]
        const wanted = Math.sign(order.compare(a, b))
        expect(x < y ? -1 : x > y ? 1 : 0).toBe(wanted)
      }),
      { numRuns: 2_000, examples: [['aèEéE', 'Aeéëe']] },
    )
  })
})

describe('at least so many of the conditions', () => {
  it('holds for exactly the sets that have so many', () => {
    const names = ['a', 'b', 'c', 'd', 'e']
    for (let least = 1; least <= names.length; least++) {
      const expression = atLeast(least, names).replaceAll('AND', '&&').replaceAll('OR', '||')
      for (let set = 0; set < 2 ** names.length; set++) {
        const holds = new Function(...names, `return ${expression}`)(...names.map((_, i) => (set & (1 << i)) !== 0))
        expect(holds).toBe(names.filter((_, i) => set & (1 << i)).length >= least)
      }
    }
    expect(all(['a'])).toBe('a')
  })
})
