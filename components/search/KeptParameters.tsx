import type { ListProps } from '@/components/search/list'

export const filterFormId = 'filter'

/** What the form must carry along that has no control of its own on the page. */
export function KeptParameters({ query, defaultSort, covers }: ListProps & { covers: boolean }) {
  return (
    <>
      {query.sort !== defaultSort && <input type="hidden" name="volgorde" value={query.sort} />}
      {covers &&
        Object.entries(query.filters).flatMap(([key, values]) =>
          values.map((value) => <input key={`${key}${value}`} type="hidden" name={key} value={value} />),
        )}
    </>
  )
}
