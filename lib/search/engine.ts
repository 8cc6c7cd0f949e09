import type { FacetKey } from '@/lib/search/facets'
import type { SearchHit, SearchQuery } from '@/lib/search/query'
import type { SearchScope } from '@/lib/search/scopes'

/**
 * What an engine answers: hits of one page and, per facet, how often each value occurs given all other facets.
 * `titleOf` names the documents that are values of a facet.
 */
export type EngineResults = {
  total: number
  hits: SearchHit[]
  counts: Partial<Record<FacetKey, ReadonlyMap<string, number>>>
  titleOf: (id: string) => string | undefined
}

/** A search engine. PostgreSQL is the one that is always there. */
export interface SearchEngine {
  search(query: SearchQuery, scope: SearchScope, pageSize: number): Promise<EngineResults>
}
