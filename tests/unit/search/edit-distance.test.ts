import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from '@/lib/search/edit-distance'

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 8 })

describe('the distance between two words', () => {
  it.each([
    ['discriminatie', 'discriminaite', 1],
    ['polarisatie', 'polaristie', 1],
    ['school', 'shcool', 1],
    ['inburgering', 'inbrugerring', 2],
    ['ouder', 'oudere', 1],
    ['', 'abc', 3],
  ])('%s and %s: %i', (a, b, distance) => expect(editDistance(a, b)).toBe(distance))

  it('is nothing only for the same word, and the same both ways', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b) === 0).toBe(a === b)
        expect(editDistance(a, b)).toBe(editDistance(b, a))
        expect(editDistance(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length))
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length))
      }),
    )
  })

  it('is one after one change', () => {
    fc.assert(
      fc.property(fc.tuple(word, fc.constantFrom('a', 'b', 'x'), word), ([before, letter, after]) => {
        expect(editDistance(before + after, before + letter + after)).toBe(1)
      }),
    )
  })
})
