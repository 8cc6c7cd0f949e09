import type { Judgement } from '@/lib/search/evaluation/judgements'
import { mean, ndcg, percentile, recall, reciprocalRank } from '@/lib/search/evaluation/metrics'

/** Gives the identities that a way of searching finds, best first, at least fifty where there are so many. */
export type Searcher = (judgement: Judgement) => Promise<readonly string[]>

/** What one query scored. `broken`: pairs that must match and don't, or must not and do. */
export type Score = {
  id: string
  slice: string
  split: Judgement['split']
  ndcg: number
  rank: number
  recall: number
  empty: boolean
  ms: number
  broken: string[]
}

/** The means of a number of queries. */
export type Summary = { queries: number; ndcg: number; mrr: number; recall: number; empty: number }

/** Measures a way of searching; every query twice, the second time counts for the time it takes. */
export async function measure(judgements: readonly Judgement[], searcher: Searcher): Promise<Score[]> {
  const scores: Score[] = []
  for (const judgement of judgements) {
    await searcher(judgement)
    const started = performance.now()
    const ranking = await searcher(judgement)
    scores.push(toScore(judgement, ranking, performance.now() - started))
  }
  return scores
}

function toScore(judgement: Judgement, ranking: readonly string[], ms: number): Score {
  const { id, slice, split, grades, mustFind, mustNotFind } = judgement
  const found = new Set(ranking)
  const missing = mustFind.filter((document) => !found.has(document)).map((document) => `vindt ${document} niet`)
  const wrong = mustNotFind.filter((document) => found.has(document)).map((document) => `vindt ${document}, en dat hoort niet`)
  return {
    id,
    slice,
    split,
    ndcg: ndcg(ranking, grades),
    rank: reciprocalRank(ranking, grades),
    recall: recall(ranking, grades),
    empty: ranking.length === 0,
    ms,
    broken: [...missing, ...wrong],
  }
}

export function summarise(scores: readonly Score[]): Summary {
  return {
    queries: scores.length,
    ndcg: mean(scores.map((score) => score.ndcg)),
    mrr: mean(scores.map((score) => score.rank)),
    recall: mean(scores.map((score) => score.recall)),
    empty: mean(scores.map((score) => (score.empty ? 1 : 0))),
  }
}

/** The summary of each slice, in the order of the file. */
export function bySlice(scores: readonly Score[]): Map<string, Summary> {
  return new Map([...Map.groupBy(scores, ({ slice }) => slice)].map(([slice, found]) => [slice, summarise(found)]))
}

/** How long queries took, in milliseconds. */
export function latency(scores: readonly Score[]): { p50: number; p95: number } {
  const times = scores.map(({ ms }) => ms)
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95) }
}
