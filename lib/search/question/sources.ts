import { LRUCache } from 'lru-cache'
import { db } from '@/lib/db/client'
import type { Catalogue } from '@/lib/search/catalogue'
import { currentCatalogue } from '@/lib/search/edition'
import type { Expansions } from '@/lib/search/expansions'
import { perEdition } from '@/lib/search/per-edition'
import { countTerms, rarity } from '@/lib/search/postgres/rarity'
import type { SearchQuery, SearchResults } from '@/lib/search/query'
import { readText, type Sentence } from '@/lib/search/question/sentences'
import { scopes } from '@/lib/search/scopes'
import { type SearchOptions, search } from '@/lib/search/search'
import { tuningOf } from '@/lib/search/tuning'

/** What an answer is made from: searching, the texts themselves, and what words may stand for one another. */
export type Sources = {
  search(words: string, filters: SearchQuery['filters']): Promise<SearchResults>
  /** The sentences of rows by their identity, the summary first; rows that are not published are left out. */
  read(ids: readonly string[]): Promise<ReadonlyMap<string, readonly Sentence[]>>
  expansions: Expansions
  /** How much a term says, from 0: the rarer, the more. */
  rarity(terms: Iterable<string>): Promise<ReadonlyMap<string, number>>
}

const longestText = 24_000
const keptOf = perEdition(() => new LRUCache<string, readonly Sentence[]>({ max: 400 }))

/** The sources of this edition. `options` as for a search; `chosen` are filters that always hold, whatever the sentence says. */
export async function currentSources(options?: SearchOptions, chosen: SearchQuery['filters'] = {}): Promise<Sources> {
  const catalogue = await currentCatalogue()
  const { expansions } = await tuningOf(catalogue)
  return {
    search: (q, filters) => search({ q, filters: { ...filters, ...chosen }, sort: 'relevantie', page: 1 }, scopes.zoeken, options),
    read: (ids) => readSentences(ids, catalogue),
    expansions,
    rarity: async (terms) => new Map([...(await countTerms(terms, catalogue))].map(([term, count]) => [term, rarity(count, catalogue.size)])),
  }
}

/** Texts are split once and kept: a question asks for the same documents as the one before it. */
async function readSentences(ids: readonly string[], catalogue: Catalogue): Promise<Map<string, readonly Sentence[]>> {
  const kept = keptOf(catalogue)
  const texts = new Map(ids.flatMap((id) => (catalogue.row(id) ? [[id, kept.get(id)] as const] : [])))
  const unread = [...texts].flatMap(([id, sentences]) => (sentences ? [] : [id]))
  if (unread.length > 0) {
    const rows = await db().$queryRaw<{ id: string; text: string }[]>`
      SELECT id, left(summary || E'\n' || body, ${longestText}::int) AS text FROM "SearchDocument" WHERE id = ANY(${unread})`
    for (const { id, text } of rows) {
      const sentences = readText(text)
      kept.set(id, sentences)
      texts.set(id, sentences)
    }
  }
  return new Map([...texts].map(([id, sentences]) => [id, sentences ?? []]))
}
