import { Chance } from '@/lib/bench/random'

/** How relevant each document is to a query: 3 exactly what one wants, 2 very useful, 1 touches on it. What is not named is 0. */
export type Grades = Readonly<Record<string, number>>

/**
 * How good the order of the first `depth` results is, from 0 to 1: what they are worth, less the lower they stand, beside
 * the best order there could be. Source: Järvelin and Kekäläinen (2002), with gains 2^grade − 1 (Burges et al. 2005).
 */
export function ndcg(ranking: readonly string[], grades: Grades, depth = 10): number {
  const gained = ranking.slice(0, depth).map((id) => grades[id] ?? 0)
  const best = Object.values(grades).sort((a, b) => b - a)
  return discounted(best.slice(0, depth)) === 0 ? 0 : discounted(gained) / discounted(best.slice(0, depth))
}

function discounted(grades: readonly number[]): number {
  return grades.reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0)
}

/** One divided by the place of the first result that is very useful (grade 2 or 3; any grade where none is higher); 0 without one. */
export function reciprocalRank(ranking: readonly string[], grades: Grades): number {
  const enough = Math.min(2, Math.max(...Object.values(grades), 1))
  const place = ranking.findIndex((id) => (grades[id] ?? 0) >= enough)
  return place === -1 ? 0 : 1 / (place + 1)
}

/** Which part of all relevant documents is among the first `depth` results. */
export function recall(ranking: readonly string[], grades: Grades, depth = 50): number {
  const relevant = Object.keys(grades).filter((id) => (grades[id] ?? 0) > 0)
  const found = new Set(ranking.slice(0, depth))
  return relevant.length === 0 ? 1 : relevant.filter((id) => found.has(id)).length / relevant.length
}

/**
 * The chance that differences like these between paired measurements come by luck alone: how often a random choice of
 * signs gives a mean at least as far from 0. Source: Smucker, Allan and Carterette (2007). Deterministic.
 */
export function randomizationTest(differences: readonly number[], rounds = 10_000): number {
  const observed = Math.abs(mean(differences))
  if (differences.length === 0 || observed === 0) return 1
  const chance = new Chance(20_261_122)
  let extreme = 0
  for (let round = 0; round < rounds; round++) {
    const sum = differences.reduce((total, difference) => total + (chance.in(0.5) ? difference : -difference), 0)
    if (Math.abs(sum / differences.length) >= observed - 1e-12) extreme++
  }
  return (extreme + 1) / (rounds + 1)
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

/** The value that a share of the values does not exceed; `share` from 0 to 1. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? 0
}
