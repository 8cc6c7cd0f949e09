import type { EngineResults } from '@/lib/search/engine'
import { type FacetKey, facets, risingValues, staticFacetLabel } from '@/lib/search/facets'
import type { FacetOption, FacetResult, SearchQuery } from '@/lib/search/query'
import { type SearchScope, shownFacets } from '@/lib/search/scopes'

type TitleOf = (id: string) => string | undefined

/** So many values show of a facet without a closed list. */
const mostNames = 40

/** The facets that a list offers, with their values; silent ones only where they are in use. */
export function facetResults(counts: EngineResults['counts'], filters: SearchQuery['filters'], scope: SearchScope, titleOf: TitleOf): FacetResult[] {
  return shownFacets(scope, filters)
    .map((key) => toFacet(key, counts, filters[key] ?? [], titleOf))
    .filter(({ options }) => options.length > 0)
}

function toFacet(key: FacetKey, counts: EngineResults['counts'], active: readonly string[], titleOf: TitleOf): FacetResult {
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
