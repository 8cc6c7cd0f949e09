import type { EngineResults } from '@/lib/search/engine'
import { type FacetKey, facets, risingValues, staticFacetLabel } from '@/lib/search/facets'
import { postgresEngine } from '@/lib/search/postgres'
import type { FacetOption, FacetResult, SearchHit, SearchQuery, SearchResults } from '@/lib/search/query'
import type { SearchScope } from '@/lib/search/scopes'

export { parseSearchQuery, searchHref } from '@/lib/search/address'

export const pageSize = 20
/** So many values show of a facet without a closed list. */
const mostNames = 40

/** Searches a list. A page past the end gives the last page. */
export async function search(query: SearchQuery, scope: SearchScope): Promise<SearchResults> {
  const found = await postgresEngine.search(query, scope, pageSize)
  const pageCount = Math.max(1, Math.ceil(found.total / pageSize))
  if (query.page > pageCount) return search({ ...query, page: pageCount }, scope)
  const results = scope.facets.map((key) => toFacet(key, found, query.filters[key] ?? []))
  return { total: found.total, page: query.page, pageCount, pageSize, hits: found.hits, facets: results.filter((facet) => facet.options.length > 0) }
}

/** Every result of a search, in its order; for files and lists that don't turn pages. */
export async function searchAll(query: SearchQuery, scope: SearchScope): Promise<SearchHit[]> {
  const { hits } = await postgresEngine.search({ ...query, page: 1 }, scope, Number.MAX_SAFE_INTEGER)
  return hits
}

function toFacet(key: FacetKey, { counts, titleOf }: EngineResults, active: readonly string[]): FacetResult {
  const values = [...new Set([...(counts[key]?.keys() ?? []), ...active])]
  const options = values.map((value): FacetOption => {
    const label = staticFacetLabel(key, value) ?? titleOf(value) ?? value
    return { value, label, count: counts[key]?.get(value) ?? 0, active: active.includes(value) }
  })
  const shown = firstOf(key, sorted(key, options))
  return { key, label: facets[key].label, options: shown, ...(shown.length < options.length && { hidden: options.length - shown.length }) }
}

/** A list of names grows without end; the most frequent and the chosen ones show, and words find the others. */
function firstOf(key: FacetKey, options: FacetOption[]): FacetOption[] {
  return 'values' in facets[key] ? options : options.filter((option, i) => i < mostNames || option.active)
}

function sorted(key: FacetKey, options: FacetOption[]): FacetOption[] {
  if (key === 'jaar') return options.sort((a, b) => b.value.localeCompare(a.value))
  const rising = risingValues(key)
  return rising ? options.sort((a, b) => rising.indexOf(a.value) - rising.indexOf(b.value)) : options
}
