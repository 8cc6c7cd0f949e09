import type { MultiSearchQuery, SearchResponse } from 'meilisearch'
import type { EngineQuery, EngineResults } from '@/lib/search/engine'
import { leastShare, twoPages } from '@/lib/search/gains'
import { all, atLeast, type Conditions, has, hasNone, narrowing } from '@/lib/search/meilisearch/filter'
import { phrasesOf } from '@/lib/search/meilisearch/ranking'
import type { WordsQuery } from '@/lib/search/words-query'

/** How many of the words a row must have. */
export type Wanted = { least: number; matched: EngineResults['matched'] }

/** Searches that only count: for all the words, and for each smaller number of them that will do, the largest first. */
export function sizeQueries({ words, scope }: Pick<EngineQuery, 'words' | 'scope'>): Omit<MultiSearchQuery, 'indexUid'>[] {
  const common = { q: phrasesOf(words), matchingStrategy: 'all' as const, limit: 0 }
  return sizesOf(words).map((size) => ({ ...common, filter: all([...conditions(words, size), ...narrowing(scope, {})]) }))
}

/**
 * How many of the words a row must have: all of them, where that gives two pages of results in this list; else part of
 * them, as long as there is anything that has so many. `answers`: to `sizeQueries`.
 */
export function wantedSize({ words, strict = false }: Pick<EngineQuery, 'words' | 'strict'>, answers: readonly SearchResponse[]): Wanted {
  const counts = answers.map(({ estimatedTotalHits = 0 }) => estimatedTotalHits)
  const [complete = 0, ...partly] = counts
  const least = sizesOf(words)[partly.findIndex((count) => count > 0) + 1] ?? words.required.length
  if (complete >= (strict ? 1 : twoPages) || partly.every((count) => count <= complete)) return { least: words.required.length, matched: 'all' }
  return { least, matched: complete > 0 ? 'more' : 'some' }
}

function sizesOf({ required }: WordsQuery): number[] {
  const part = Math.ceil(leastShare * required.length)
  return [...new Set([required.length, ...Array.from({ length: part }, (_, i) => part - i)])]
}

/** What holds for a row that has at least so many of the words, and none that it should not. */
export function conditions({ required, without }: WordsQuery, least: number): Conditions {
  const words = required.map(has)
  return [...(least >= required.length ? words : [atLeast(least, words)]), ...hasNone(without)]
}
