import type { Catalogue } from '@/lib/search/catalogue'
import type { FoundId } from '@/lib/search/meilisearch/ask'
import { titleFit } from '@/lib/search/postgres/title-fit'
import type { WordsQuery } from '@/lib/search/words-query'

/** So many of the best are looked at once more. */
export const looked = 80
/** What it adds when the title is what was asked, and nothing else. */
const titleGain = 1

/** The best of what was found, in a better order: titles that are what was asked come first. What expired stays last. */
export function rerank(found: readonly FoundId[], words: WordsQuery, catalogue: Catalogue): FoundId[] {
  const fitOf = titleFit(words)
  const scored = found.slice(0, looked).map(({ id, score }) => {
    const row = catalogue.row(id)
    return { id, score: score * (1 + titleGain * fitOf(row?.title ?? '')), expired: row?.expired === true }
  })
  const ordered = scored.sort((a, b) => Number(a.expired) - Number(b.expired) || b.score - a.score)
  return [...ordered.map(({ id, score }) => ({ id, score })), ...found.slice(looked)]
}
