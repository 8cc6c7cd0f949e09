import type { MultiSearchQuery, SearchResponse } from 'meilisearch'
import { Bits } from '@/lib/search/bits'
import type { Catalogue } from '@/lib/search/catalogue'
import type { EngineQuery, EngineResults } from '@/lib/search/engine'
import { excludedBy, type FacetKey } from '@/lib/search/facets'
import { decodeValue } from '@/lib/search/meilisearch/codec'
import { all, type Conditions, narrowing } from '@/lib/search/meilisearch/filter'
import { shownFacets } from '@/lib/search/scopes'

/** A question that only counts: what is found with `filters`, and how often each value of these facets occurs in it. */
export type Count = { filters: EngineQuery['filters']; keys: readonly FacetKey[] }
/** What was counted: how many there are, and by the attribute of a facet how often each value occurs. */
export type Counted = { total: number; values: ReadonlyMap<FacetKey, ReadonlyMap<string, number>> }

/**
 * What must be counted of the facets that show, for exact disjunctive facets: everything as it is filtered, for facets that nobody chose from,
 * and for each of the others what is found without its own choice.
 */
export function countsFor({ scope, filters }: Pick<EngineQuery, 'scope' | 'filters'>): Count[] {
  const keys = shownFacets(scope, filters)
  const active = keys.filter((key) => filters[key]?.length)
  return [{ filters, keys: keys.filter((key) => !active.includes(key)) }, ...active.map((key) => ({ filters: { ...filters, [key]: [] }, keys: [key] }))]
}

/**
 * The searches that answer a count. Rows that share a group count once, and seeing to that takes time for each of
 * them, so the many rows that share none are counted apart.
 */
export function countQueries({ filters, keys }: Count, scope: EngineQuery['scope'], words: Conditions, q: string): Omit<MultiSearchQuery, 'indexUid'>[] {
  const found = [...words, ...narrowing(scope, filters)]
  const facets = keys.map((key) => `facets.${attributeOf(key)}`)
  const common = { q, matchingStrategy: 'all' as const, facets, page: 1, hitsPerPage: 0 }
  return [
    { ...common, filter: all([...found, 'group NOT EXISTS']) },
    { ...common, filter: all([...found, 'group EXISTS']), distinct: 'group' },
  ]
}

/** The answers to `countQueries`, added up. */
export function readCount(keys: readonly FacetKey[], answers: readonly SearchResponse[]): Counted {
  const values = new Map(keys.map((key) => [key, new Map<string, number>()]))
  for (const { facetDistribution = {} } of answers) {
    for (const [key, counts] of values) {
      for (const [value, count] of Object.entries(facetDistribution[`facets.${attributeOf(key)}`] ?? {})) {
        counts.set(decodeValue(value), (counts.get(decodeValue(value)) ?? 0) + count)
      }
    }
  }
  return { total: answers.reduce((sum, { totalHits = 0 }) => sum + totalHits, 0), values }
}

/** Counts as people see them: every value that the list offers, also those that nothing has. */
export function toCounts(catalogue: Catalogue, scope: EngineQuery['scope'], counted: readonly Counted[]): EngineResults['counts'] {
  const offered = catalogue.count(scope, {}, new Bits(catalogue.size))
  const byKey = new Map(counted.flatMap(({ total, values }) => [...values].map(([key, counts]) => [key, { total, counts }])))
  return Object.fromEntries(
    (Object.keys(offered) as FacetKey[]).map((key) => {
      const { total = 0, counts } = byKey.get(key) ?? {}
      const count = (value: string) => (excludedBy(key) ? total - (counts?.get(value) ?? 0) : (counts?.get(value) ?? 0))
      return [key, new Map([...(offered[key]?.keys() ?? [])].map((value) => [value, count(value)]))]
    }),
  )
}

/** What a facet looks at: what it leaves out, if it does. */
function attributeOf(key: FacetKey): FacetKey {
  return excludedBy(key) ?? key
}
