import type { ListProps } from '@/components/search/list'
import { Icon } from '@/components/ui/Icon'

/** What the list is narrowed to; every chip is a link that removes it. Where all is searched, the words stand in the field and the kind in a tab. */
export function ActiveFilters({ scope, query, results, href }: ListProps) {
  const everything = scope.id === 'zoeken'

  const chips = results.facets.flatMap(({ key, label, options }) =>
    options
      .filter(({ active }) => active)
      .map((option) => ({
        id: `${key}-${option.value}`,
        label: `${label}: ${option.label}`,
        href: href({ filters: { ...query.filters, [key]: query.filters[key]?.filter((value) => value !== option.value) }, page: 1 }),
      })),
  )
  if (query.q && !everything) chips.unshift({ id: 'q', label: `Woorden: ${query.q}`, href: href({ q: '', page: 1 }) })
  if (chips.length === 0) return null
  const cleared = everything && query.filters.soort ? { soort: query.filters.soort } : {}
  return (
    <div className="chips">
      <h3 className="sr-only">Gekozen filters</h3>
      <ul>
        {chips.map((chip) => (
          <li key={chip.id}>
            <a href={chip.href} className="chip">
              <span className="sr-only">Verwijder filter </span>
              <span>{chip.label}</span>
              <Icon name="close" />
            </a>
          </li>
        ))}
        {chips.length > 1 && (
          <li>
            <a href={href({ ...(!everything && { q: '' }), filters: cleared, page: 1 })} className="chip chip-clear">
              {everything ? 'Wis filters' : 'Wis alles'}
            </a>
          </li>
        )}
      </ul>
    </div>
  )
}
