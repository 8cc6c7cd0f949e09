import type { ListProps } from '@/components/search/list'
import { Icon } from '@/components/ui/Icon'

export function Pagination({ results, href }: ListProps) {
  const { page, pageCount } = results
  if (pageCount <= 1) return null
  return (
    <nav aria-label="Pagina’s" className="pagination">
      {page > 1 && (
        <a href={href({ page: page - 1 })} rel="prev">
          <Icon name="arrow-left" />
          <span>
            Vorige<span className="sr-only"> pagina</span>
          </span>
        </a>
      )}
      <ol>
        {visiblePages(page, pageCount).map((number, index, all) => (
          <li key={number} data-gap={number - (all[index - 1] ?? 0) > 1 ? '' : undefined}>
            <a href={href({ page: number })} aria-current={number === page ? 'page' : undefined}>
              <span className="sr-only">Pagina </span>
              {number}
            </a>
          </li>
        ))}
      </ol>
      {page < pageCount && (
        <a href={href({ page: page + 1 })} rel="next">
          <span>
            Volgende<span className="sr-only"> pagina</span>
          </span>
          <Icon name="arrow-right" />
        </a>
      )}
    </nav>
  )
}

/** The first, the last and those around this one. */
function visiblePages(page: number, pageCount: number): number[] {
  const wanted = [1, page - 1, page, page + 1, pageCount]
  return [...new Set(wanted)].filter((number) => number >= 1 && number <= pageCount)
}
