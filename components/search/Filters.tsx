import { FacetGroup } from '@/components/search/FacetGroup'
import { filterFormId } from '@/components/search/KeptParameters'
import { countLabel, type ListProps } from '@/components/search/list'
import { Icon } from '@/components/ui/Icon'
import type { FacetResult } from '@/lib/search/query'

/** One `details`: a sheet over the page on a phone, always open where there is room beside the results (search.css). */
export function Filters({ scope, results }: ListProps) {
  if (results.facets.length === 0) return null
  const active = countActive(results.facets)
  const folded = results.facets.filter(({ key }) => scope.folded?.includes(key))
  return (
    <aside aria-label="Filters" className="filters">
      <details id="filters" data-swap="" data-escape="">
        <summary className="button">
          <Icon name="filter" />
          <span>Filters{active > 0 && ` (${active} gekozen)`}</span>
          <span className="filters-close">
            <Icon name="close" />
            <span>Sluit</span>
          </span>
        </summary>
        <div className="filters-body">
          <h2 className="filters-title">Filters</h2>
          {results.facets
            .filter((facet) => !folded.includes(facet))
            .map((facet) => (
              <FacetGroup key={facet.key} facet={facet} />
            ))}
          {folded.length > 0 && <MoreFilters facets={folded} />}
        </div>
        <p className="filters-submit">
          <button
            type="submit"
            form={filterFormId}
            formAction={`${scope.path}#resultaten`}
            className="button border-teal bg-teal text-white hover:bg-teal-deep"
          >
            Toon resultaten
          </button>
          <span className="filters-count">Nu {countLabel(results.total, scope)}</span>
        </p>
      </details>
    </aside>
  )
}

/** What is asked less often. Opens by itself where something in it is chosen, so that nothing works unseen. */
function MoreFilters({ facets }: { facets: FacetResult[] }) {
  const active = countActive(facets)
  return (
    <details id="meer-filters" className="filters-more" open={active > 0}>
      <summary>
        <Icon name="chevron-right" />
        <span>Meer filters{active > 0 && ` (${active} gekozen)`}</span>
      </summary>
      {facets.map((facet) => (
        <FacetGroup key={facet.key} facet={facet} />
      ))}
    </details>
  )
}

function countActive(facets: readonly FacetResult[]): number {
  return facets.flatMap(({ options }) => options.filter((option) => option.active)).length
}
