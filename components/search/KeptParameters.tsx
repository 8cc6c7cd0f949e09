import type { ListProps } from '@/components/search/list'

export const filterFormId = 'filter'

/** What the form must carry along that has no control of its own on the page. */
export function KeptParameters({ query, results, defaultSort, covers }: ListProps & { covers: boolean }) {
  const controlled = covers ? [] : results.facets.map(({ key }) => key)
  return (
    <>
      {query.sort !== defaultSort && <input type="hidden" name="volgorde" value={query.sort} />}
      {Object.entries(query.filters)
        .filter(([key]) => !controlled.some((facet) => facet === key))
        .flatMap(([key, values]) => values.map((value) => <input key={`${key}${value}`} type="hidden" name={key} value={value} />))}
    </>
  )
}
