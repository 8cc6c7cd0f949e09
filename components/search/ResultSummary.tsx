import { countLabel, type ListProps } from '@/components/search/list'
import { sortOrders } from '@/lib/search/query'
import { sortsOf } from '@/lib/search/scopes'

/** How many there are, and the order they stand in: links, so that the order survives in the address. */
export function ResultSummary({ scope, query, results, href }: ListProps) {
  const orders = sortsOf(scope, query.q)
  return (
    <div className="result-summary">
      <h2 id="aantal" tabIndex={-1}>
        {countLabel(results.total, scope)}
        {results.pageCount > 1 && (
          <span className="result-page">
            , pagina {results.page} van {results.pageCount}
          </span>
        )}
      </h2>
      {results.total > 1 && (
        <nav aria-label="Volgorde">
          <ul>
            {orders.map((order) => (
              <li key={order}>
                <a href={href({ sort: order, page: 1 })} aria-current={order === query.sort ? 'true' : undefined}>
                  {sortOrders[order]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  )
}
