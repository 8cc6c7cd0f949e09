import { facets, type FacetKey, staticFacetLabel } from '@/lib/search/facets'
import { postgresEngine } from '@/lib/search/postgres'
import type { FacetOption, FacetResult, SearchQuery, SearchResults } from '@/lib/search/query'
import type { SearchScope } from '@/lib/search/scopes'
import { titlesOf } from '@/lib/search/titles'

export { parseSearchQuery, searchHref } from '@/lib/search/address'

export const pageSize = 20

/** Searches a list. A page past the end gives the last page. */
export async function search(query: SearchQuery, scope: SearchScope): Promise<SearchResults> {
  const found = await postgresEngine.search(query, scope, pageSize)
  const pageCount = Math.max(1, Math.ceil(found.total / pageSize))
  if (query.page > pageCount) return search({ ...query, page: pageCount }, scope)
  const results = await Promise.all(scope.facets.map((key) => toFacet(key, found.counts[key] ?? new Map(), query.filters[key] ?? [])))
  return { total: found.total, page: query.page, pageCount, pageSize, hits: found.hits, facets: results.filter((facet) => facet.options.length > 0) }
}

async function toFacet(key: FacetKey, counts: ReadonlyMap<string, number>, active: readonly string[]): Promise<FacetResult> {
  const values = [...new Set([...counts.keys(), ...active])]
  const titles = await titlesOf(values.filter((value) => staticFacetLabel(key, value) === undefined))
  const options = values
    .map((value): FacetOption => ({ value, label: staticFacetLabel(key, value) ?? titles.get(value) ?? value, count: counts.get(value) ?? 0, active: active.includes(value) }))
  return { key, label: facets[key].label, options: sorted(key, options) }
}

function sorted(key: FacetKey, options: FacetOption[]): FacetOption[] {
  if (key === 'jaar') return options.sort((a, b) => b.value.localeCompare(a.value))
  return options.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'nl'))
}
