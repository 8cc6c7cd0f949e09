import type { FacetKey } from '@/lib/search/facets'
import type { SearchQuery, SortOrder } from '@/lib/search/query'
import { allFacets, type SearchScope, sortsOf } from '@/lib/search/scopes'
import type { Params } from '@/lib/site/params'

const maxQueryLength = 200
const maxValues = 20
export const maxPage = 500
const valuePattern = /^['\p{L}\p{N}][\p{L}\p{N} /&().,:’'+#-]{0,139}$/u

/**
 * Reads a search from the address. Never throws: what is unknown, too long or malformed is left out, a doubled value
 * counts once, and a page outside 1-500 becomes the nearest.
 */
export function parseSearchQuery(params: Params, scope: SearchScope): SearchQuery {
  const filters: SearchQuery['filters'] = {}
  for (const key of allFacets(scope)) {
    const values = [...new Set(all(params[key]))].filter((value) => valuePattern.test(value)).slice(0, maxValues)
    if (values.length > 0) filters[key] = values.sort()
  }
  const q = clean(all(params.q)[0] ?? '')
  const literal = q !== '' && all(params.letterlijk)[0] === '1'
  return { q, filters, sort: toSort(all(params.volgorde)[0], q, scope), page: toPage(all(params.pagina)[0]), ...(literal && { literal }) }
}

/** The one address of a search: parameters in a fixed order, without what is the default. */
export function searchHref(scope: SearchScope, query: SearchQuery, change: Partial<SearchQuery> = {}): string {
  const next = { ...query, ...change }
  const params = new URLSearchParams()
  if (next.q) params.set('q', next.q)
  if (next.q && next.literal) params.set('letterlijk', '1')
  for (const key of allFacets(scope)) for (const value of [...(next.filters[key] ?? [])].sort()) params.append(key, value)
  if (next.sort !== defaultSort(next.q, scope)) params.set('volgorde', next.sort)
  if (next.page > 1) params.set('pagina', String(next.page))
  const search = params.toString()
  return search ? `${scope.path}?${search}` : scope.path
}

/** The filters with one value added or taken away. */
export function toggled(filters: SearchQuery['filters'], key: FacetKey, value: string): SearchQuery['filters'] {
  const current = filters[key] ?? []
  const values = current.includes(value) ? current.filter((item) => item !== value) : [...current, value]
  return { ...filters, [key]: values }
}

/** Someone who typed words wants what fits best; someone who browses wants the order of the list. */
export function defaultSort(q: string, scope: SearchScope): SortOrder {
  return q ? 'relevantie' : scope.defaultSort
}

function toSort(value: string | undefined, q: string, scope: SearchScope): SortOrder {
  return sortsOf(scope, q).find((order) => order === value) ?? defaultSort(q, scope)
}

function toPage(value: string | undefined): number {
  const page = /^\d{1,9}$/.test(value ?? '') ? Number(value) : 1
  return Math.min(Math.max(page, 1), maxPage)
}

function clean(text: string): string {
  return text
    .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
    .toWellFormed()
    .trim()
    .slice(0, maxQueryLength)
    .toWellFormed()
}

function all(value: string | string[] | undefined): string[] {
  return value === undefined ? [] : [value].flat()
}
