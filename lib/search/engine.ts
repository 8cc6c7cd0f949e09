import type { FacetKey } from '@/lib/search/facets'
import type { SearchHit, SearchQuery } from '@/lib/search/query'
import type { SearchScope } from '@/lib/search/scopes'

/** What an engine answers: hits of one page and, per facet, how often each value occurs given all other facets. */
export type EngineResults = { total: number; hits: SearchHit[]; counts: Partial<Record<FacetKey, Map<string, number>>> }

/** A search engine. PostgreSQL is the one that is always there. */
export interface SearchEngine {
  search(query: SearchQuery, scope: SearchScope, pageSize: number): Promise<EngineResults>
}
