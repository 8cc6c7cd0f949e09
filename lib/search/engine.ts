import type { Catalogue } from '@/lib/search/catalogue'
import type { FacetKey } from '@/lib/search/facets'
import type { SearchQuery } from '@/lib/search/query'
import type { SearchScope } from '@/lib/search/scopes'
import type { WordsQuery } from '@/lib/search/words-query'

/** What an engine is asked: words, what narrows them, and which page in which order. */
export type EngineQuery = Pick<SearchQuery, 'filters' | 'sort' | 'page'> & {
  words: WordsQuery
  scope: SearchScope
  pageSize: number
  /** Only rows with all words, as long as there is one. */
  strict?: boolean
  /** The edition that whoever asks is looking at; without it the current one. */
  catalogue?: Catalogue
}

/** A row of SearchDocument that was found. `score`: from 0 to 1, how well it fits beside the others of this answer. */
export type EngineHit = { id: string; score: number }

/**
 * What an engine answers: the hits of one page and, per facet, how often each value occurs given all other facets.
 * `matched`: what the results have of the required words: `all` of them, or some have all and `more` have most of them, or
 * none has all and these have `some`.
 */
export type EngineResults = {
  total: number
  hits: EngineHit[]
  counts: Partial<Record<FacetKey, ReadonlyMap<string, number>>>
  matched: 'all' | 'more' | 'some'
}

/** A search engine for words. What is browsed without words never reaches one (lib/search/catalogue.ts). */
export interface SearchEngine {
  readonly name: 'postgres' | 'meilisearch'
  /** Throws when it can't answer. */
  search(query: EngineQuery): Promise<EngineResults>
}
