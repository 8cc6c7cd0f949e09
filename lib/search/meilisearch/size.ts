import type { EngineQuery, EngineResults } from '@/lib/search/engine'
import type { Asker } from '@/lib/search/meilisearch/ask'
import { all, atLeast, type Conditions, has, hasNone, narrowing } from '@/lib/search/meilisearch/filter'
import { phrasesOf } from '@/lib/search/meilisearch/ranking'
import type { WordsQuery } from '@/lib/search/words-query'

/** How many of the words a row must have. */
export type Wanted = { least: number; matched: EngineResults['matched'] }

/** With fewer rows that have all words, rows with at least this share of them come along. */
const fullPage = 20
const leastShare = 0.4

/**
 * How many of the words a row must have: all of them, where that gives a page of results in this list; else part of
 * them, as long as there is anything that has so many.
 */
export async function wantedSize({ words, scope }: Pick<EngineQuery, 'words' | 'scope'>, ask: Asker): Promise<Wanted> {
  const { length } = words.required
  if (length === 1) return { least: 1, matched: 'all' }
  const sizes = [...new Set([length, ...Array.from({ length: Math.ceil(leastShare * length) }, (_, i) => Math.ceil(leastShare * length) - i)])]
  const common = { q: phrasesOf(words), matchingStrategy: 'all' as const, limit: 0 }
  const found = await ask.each(sizes.map((size) => ({ ...common, filter: all([...conditions(words, size), ...narrowing(scope, {})]) })))
  const counts = found.map(({ estimatedTotalHits = 0 }) => estimatedTotalHits)
  const [complete = 0, ...partly] = counts
  const least = sizes[partly.findIndex((count) => count > 0) + 1]
  if (complete >= fullPage || least === undefined) return { least: length, matched: 'all' }
  return { least: partly.some((count) => count > 0) ? least : length, matched: complete > 0 || !partly.some((count) => count > 0) ? 'all' : 'some' }
}

/** What holds for a row that has at least so many of the words, and none that it should not. */
export function conditions({ required, without }: WordsQuery, least: number): Conditions {
  const words = required.map(has)
  return [...(least >= required.length ? words : [atLeast(least, words)]), ...hasNone(without)]
}
