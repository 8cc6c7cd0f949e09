import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ndcg, percentile, randomizationTest, recall, reciprocalRank } from '@/lib/search/evaluation/metrics'

const grades = { a: 3, b: 2, c: 1 }
const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'))

describe('measures of relevance', () => {
  it('give the figures of the literature', () => {
    expect(ndcg(['a', 'b', 'c'], grades)).toBe(1)
    // (2²−1)/log₂2 + (2³−1)/log₂3 against (2³−1)/log₂2 + (2²−1)/log₂3 + (2¹−1)/log₂4
    expect(ndcg(['b', 'a'], grades)).toBeCloseTo((3 + 7 / Math.log2(3)) / (7 + 3 / Math.log2(3) + 1 / 2), 10)
    expect(reciprocalRank(['d', 'c', 'b'], grades)).toBe(1 / 3)
    expect(reciprocalRank(['d', 'c'], { c: 1 })).toBe(1 / 2)
    expect(recall(['a', 'x', 'y'], grades)).toBeCloseTo(1 / 3)
    expect(percentile([5, 1, 4, 2, 3], 0.5)).toBe(3)
    expect(percentile([5, 1, 4, 2, 3], 0.95)).toBe(5)
  })

  it('never leave 0 to 1, and putting a better document higher is never worse', () => {
    fc.assert(
      fc.property(ids, (ranking) => {
        const score = ndcg(ranking, grades)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1 + 1e-12)
        const better = [...ranking].sort((a, b) => (grades[b as 'a'] ?? 0) - (grades[a as 'a'] ?? 0))
        expect(ndcg(better, grades)).toBeGreaterThanOrEqual(score - 1e-12)
      }),
    )
  })

  it('call a difference luck when it is as often there as not, and none when it always is', () => {
    expect(randomizationTest([0.1, -0.1, 0.05, -0.05])).toBeGreaterThan(0.9)
    expect(randomizationTest(Array.from({ length: 20 }, () => 0.1))).toBeLessThan(0.001)
    expect(randomizationTest([])).toBe(1)
  })
})
