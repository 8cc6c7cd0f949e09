import type { Catalogue } from '@/lib/search/catalogue'
import type { EngineResults, SearchEngine } from '@/lib/search/engine'
import { prune } from '@/lib/search/prune'
import type { SearchQuery, Spelling } from '@/lib/search/query'
import { readWords } from '@/lib/search/read-words'
import type { SearchScope } from '@/lib/search/scopes'
import { mend } from '@/lib/search/spelling'
import { type Tuning, tuningOf, wantedTerms } from '@/lib/search/tuning'
import type { WordsQuery } from '@/lib/search/words-query'

export type Found = EngineResults & { words: WordsQuery; tuning: Tuning; betIds: readonly string[]; spelling?: Spelling }

/**
 * How to search for words that were taken from a sentence. `strict`: what has all of them, as long as there is something.
 * `typed`: the sentence, for best bets. `also`: words that became filters, and still help to order.
 */
export type Wishes = { strict?: boolean; typed?: string; also?: string }

/** In which edition, how many results, and which engine is to find them. */
export type Within = { catalogue: Catalogue; size: number; engine: SearchEngine } & Wishes

/** Finds the words of a search, mended where a word is known nowhere, unless they are meant as they are typed. */
export async function findWords(
  query: SearchQuery,
  scope: SearchScope,
  { catalogue, size, engine, strict = query.literal, typed, also = '' }: Within,
): Promise<Found> {
  const [tuning, mended] = [await tuningOf(catalogue), await mend(query.q, catalogue)]
  const corrected = mended.changed && !query.literal
  const q = corrected ? mended.words : query.q
  const read = readWords(q, tuning.expansions)
  const helping = also ? readWords(also, tuning.expansions).required : []
  const words = await prune({ ...read, optional: [...read.optional, ...helping] }, tuning.expansions, catalogue)
  const found = await engine.search({
    words,
    scope,
    filters: query.filters,
    sort: query.sort,
    page: query.page,
    pageSize: size,
    catalogue,
    ...(strict && { strict }),
  })
  return {
    ...found,
    words,
    tuning,
    betIds: tuning.bets.documentsFor(wantedTerms(typed ?? q, tuning.expansions)),
    ...(mended.changed && { spelling: { words: mended.words, corrected } }),
  }
}
