import { excludedBy, type FacetKey, facetKeys } from '@/lib/search/facets'
import { encodeTerm, encodeValue } from '@/lib/search/meilisearch/codec'
import type { SearchQuery } from '@/lib/search/query'
import type { SearchScope } from '@/lib/search/scopes'
import type { Alternative, Slot } from '@/lib/search/words-query'

/** Conditions that must all hold; each is an expression of Meilisearch. */
export type Conditions = readonly string[]

/** The filters of a list and of who asks: one of the values within a facet, all facets together. */
export function narrowing(scope: SearchScope, filters: SearchQuery['filters']): Conditions {
  return [
    ...(scope.kinds.length > 0 ? [oneOf('soort', scope.kinds)] : []),
    ...facetKeys.flatMap((key) => (scope.fixed?.[key] ? [oneOf(key, scope.fixed[key])] : [])),
    ...facetKeys.flatMap((key) => (filters[key]?.length ? [chosen(key, filters[key])] : [])),
  ]
}

/** That a row has a word that was asked for, in any of the ways of saying it. */
export function has({ alternatives }: Slot): string {
  const [single, several] = [alternatives.filter(({ terms }) => terms.length === 1), alternatives.filter(({ terms }) => terms.length > 1)]
  const ways = [...(single.length > 0 ? [termIn(single.flatMap(({ terms }) => terms))] : []), ...several.map(allTerms)]
  return any(ways)
}

/** That a row has none of these terms. */
export function hasNone(terms: readonly string[]): Conditions {
  return terms.map((term) => `NOT ${termIn([term])}`)
}

/** That at least `least` of the conditions hold. Halves them, so that the expression stays small. */
export function atLeast(least: number, conditions: Conditions): string {
  if (least <= 1) return any(conditions)
  if (least >= conditions.length) return all(conditions)
  const middle = conditions.length >> 1
  const [left, right] = [conditions.slice(0, middle), conditions.slice(middle)]
  const ways: string[] = []
  for (let here = Math.max(0, least - right.length); here <= Math.min(least, left.length); here++) {
    ways.push(all([...(here > 0 ? [atLeast(here, left)] : []), ...(least - here > 0 ? [atLeast(least - here, right)] : [])]))
  }
  return any(ways)
}

export function all(conditions: Conditions): string {
  return conditions.length === 1 ? (conditions[0] ?? '') : `(${conditions.join(' AND ')})`
}

function any(conditions: Conditions): string {
  return conditions.length === 1 ? (conditions[0] ?? '') : `(${conditions.join(' OR ')})`
}

function chosen(key: FacetKey, values: readonly string[]): string {
  const excluded = excludedBy(key)
  return excluded ? `NOT ${oneOf(excluded, values)}` : oneOf(key, values)
}

function oneOf(key: FacetKey, values: readonly string[]): string {
  return `facets.${key} IN [${values.map((value) => `"${encodeValue(value)}"`).join(', ')}]`
}

function allTerms({ terms }: Alternative): string {
  return all(terms.map((term) => termIn([term])))
}

function termIn(terms: readonly string[]): string {
  return `terms IN [${terms.map((term) => `"${encodeTerm(term)}"`).join(', ')}]`
}
