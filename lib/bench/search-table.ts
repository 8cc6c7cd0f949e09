import type { Verdict } from '@/lib/bench/result'
import type { SearchBench } from '@/lib/bench/search'
import { markdownTable } from '@/lib/markdown-table'

const aims = { searchMs: 50, suggestionMs: 20, rebuildSeconds: 60 } as const

/** How search does, as Markdown. */
export function searchText({ documents, users, engines, suggestions, memoryMb }: SearchBench): string {
  return [
    `Search. Quality on the judged queries over the real content; time with ${documents} documents and ${users} users at once, each asking something else.`,
    markdownTable(
      ['engine', 'nDCG@10', 'MRR', 'without results', 'p50', 'p95', 'rebuild'],
      engines.map(({ engine, ndcg, mrr, empty, search, rebuildSeconds }) => [
        engine,
        ndcg.toFixed(3),
        mrr.toFixed(3),
        `${Math.round(empty * 100)}%`,
        ms(search.p50),
        ms(search.p95),
        rebuildSeconds === undefined ? '' : `${rebuildSeconds.toFixed(0)} s`,
      ]),
    ),
    `Suggestions: p50 ${ms(suggestions.p50)}, p95 ${ms(suggestions.p95)} (${suggestions.requests} beginnings of words). The process that did all of this took ${memoryMb} MB.`,
  ].join('\n\n')
}

/** The aims of search, for the engines that are ours. */
export function searchVerdicts({ documents, engines, suggestions }: SearchBench): Verdict[] {
  const ours = engines.filter(({ rebuildSeconds }) => rebuildSeconds !== undefined)
  const perEngine = ours.flatMap(({ engine, search, rebuildSeconds = 0 }): Verdict[] => [
    { aim: `search with ${engine}, ${documents} documents ≤ ${aims.searchMs} ms p95`, measured: ms(search.p95), met: search.p95 <= aims.searchMs },
    {
      aim: `making the index of ${engine} anew < ${aims.rebuildSeconds} s`,
      measured: `${rebuildSeconds.toFixed(0)} s`,
      met: rebuildSeconds < aims.rebuildSeconds,
    },
  ])
  return [...perEngine, { aim: `suggestions ≤ ${aims.suggestionMs} ms p95`, measured: ms(suggestions.p95), met: suggestions.p95 <= aims.suggestionMs }]
}

function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`
}
