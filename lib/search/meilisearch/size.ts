import type { EngineResults } from '@/lib/search/engine'
import type { Asker } from '@/lib/search/meilisearch/ask'
import { all, atLeast, type Conditions, has, hasNone } from '@/lib/search/meilisearch/filter'
import { phrasesOf } from '@/lib/search/meilisearch/ranking'
import type { WordsQuery } from '@/lib/search/words-query'

/** How many of the words a row must have; `rich`: with how many of them there is enough to fill some pages. */
export type Wanted = { least: number; rich: number; matched: EngineResults['matched'] }

/** With fewer rows that have all words, rows with at least this share of them come along. */
const fullPage = 20
const leastShare = 0.4
const somePages = 80

/**
 * How many of the words a row must have: all of them, where that gives a page of results in the whole platform; else
 * part of them, as long as there is anything that has so many.
 */
export async function wantedSize(words: WordsQuery, ask: Asker): Promise<Wanted> {
  const { length } = words.required
  if (length === 1) return { least: 1, rich: 1, matched: 'all' }
  const sizes = Array.from({ length }, (_, i) => length - i)
  const found = await ask.each(sizes.map((size) => ({ q: phrasesOf(words), matchingStrategy: 'all', filter: all(conditions(words, size)), limit: 0 })))
  const counts = found.map(({ estimatedTotalHits = 0 }) => estimatedTotalHits)
  const most = sizes[counts.findIndex((count) => count > 0)]
  if (most === undefined || (counts[0] ?? 0) >= fullPage) return { least: length, rich: length, matched: 'all' }
  const least = Math.min(most, Math.ceil(leastShare * length))
  const rich = sizes.find((size, i) => size >= least && (counts[i] ?? 0) >= somePages) ?? least
  return { least, rich, matched: most === length ? 'all' : 'some' }
}

/** What holds for a row that has at least so many of the words, and none that it should not. */
export function conditions({ required, without }: WordsQuery, least: number): Conditions {
  const words = required.map(has)
  return [...(least >= required.length ? words : [atLeast(least, words)]), ...hasNone(without)]
}
