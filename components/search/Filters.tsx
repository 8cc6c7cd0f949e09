import { FacetGroup } from '@/components/search/FacetGroup'
import { filterFormId } from '@/components/search/KeptParameters'
import { countLabel, type ListProps } from '@/components/search/list'
import { Icon } from '@/components/ui/Icon'

/** One `details`: a sheet that opens on a phone, always open where there is room beside the results (search.css). */
export function Filters({ scope, query, results }: ListProps) {
  if (results.facets.length === 0) return null
  const active = Object.values(query.filters).flat().length
  return (
    <aside aria-label="Filters" className="filters">
      <details id="filters" data-swap="">
        <summary className="button">
          <Icon name="filter" />
          <span>Filters{active > 0 && ` (${active} gekozen)`}</span>
        </summary>
        <div className="filters-body">
          <h2 className="filters-title">Filters</h2>
          {results.facets.map((facet) => (
            <FacetGroup key={facet.key} facet={facet} />
          ))}
          <p className="filters-submit">
            <button type="submit" form={filterFormId} className="button border-teal bg-teal text-white hover:bg-teal-deep">
              Toon resultaten
            </button>
            <span className="filters-count">Nu {countLabel(results.total, scope)}</span>
          </p>
        </div>
      </details>
    </aside>
  )
}
