import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { bySlice, latency, type Score, type Summary, summarise } from '@/lib/search/evaluation/measure'
import { randomizationTest } from '@/lib/search/evaluation/metrics'

/** What was measured the last time it was written down, per engine: the nDCG@10 of every query by its id. */
const stored = z.record(z.string(), z.record(z.string(), z.number()))
export type StoredResult = z.infer<typeof stored>

/** A slice may lose so much nDCG@10 against the last result that was written down. */
export const mostLoss = 0.02

export type Evaluation = {
  engine: string
  all: Summary
  tune: Summary
  held: Summary
  slices: { slice: string; now: Summary; before?: number }[]
  /** The mean difference with the last result, and the chance that it is luck. */
  change?: { difference: number; chance: number; queries: number }
  broken: { id: string; what: string[] }[]
  ms: { p50: number; p95: number }
}

/** The result that was written down; none when the file is not there yet. */
export function readStored(file: string): StoredResult {
  try {
    return stored.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {}
    throw error
  }
}

/** What the scores of an engine say together, beside the last result of that engine. */
export function evaluate(engine: string, scores: readonly Score[], before: StoredResult[string] = {}): Evaluation {
  const known = scores.filter(({ id }) => before[id] !== undefined)
  const differences = known.map(({ id, ndcg }) => ndcg - (before[id] ?? 0))
  return {
    engine,
    all: summarise(scores),
    tune: summarise(scores.filter(({ split }) => split === 'tune')),
    held: summarise(scores.filter(({ split }) => split === 'held')),
    slices: [...bySlice(scores)].map(([slice, now]) => ({ slice, now, ...earlier(slice, known, before) })),
    ...(known.length > 0 && {
      change: { difference: differences.reduce((sum, one) => sum + one, 0) / known.length, chance: randomizationTest(differences), queries: known.length },
    }),
    broken: scores.filter(({ broken }) => broken.length > 0).map(({ id, broken }) => ({ id, what: broken })),
    ms: latency(scores),
  }
}

function earlier(slice: string, known: readonly Score[], before: StoredResult[string]): { before?: number } {
  const own = known.filter((score) => score.slice === slice)
  return own.length > 0 ? { before: own.reduce((sum, { id }) => sum + (before[id] ?? 0), 0) / own.length } : {}
}

/** The slices that lost more than they may. */
export function losses({ slices }: Evaluation): string[] {
  return slices
    .filter(({ now, before }) => before !== undefined && now.ndcg < before - mostLoss)
    .map(({ slice, now, before }) => `${slice}: ${points(before ?? 0)} → ${points(now.ndcg)}`)
}

/** "0,873". */
export function points(value: number): string {
  return value.toFixed(3).replace('.', ',')
}
