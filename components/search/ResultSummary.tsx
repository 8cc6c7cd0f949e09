import { countLabel, type ListProps } from '@/components/search/list'
import { Icon } from '@/components/ui/Icon'
import { sortOrders } from '@/lib/search/query'
import { sortsOf } from '@/lib/search/scopes'

/** How many there are, and the order they stand in: links, so that the order survives in the address. */
export function ResultSummary(list: ListProps) {
  const { scope, results } = list
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
      {results.total > 1 && <Order {...list} />}
    </div>
  )
}

/** Folded up on a phone; one row of links where there is room (results.css). */
function Order({ scope, query, href }: ListProps) {
  const orders = sortsOf(scope, query.q)
  // Without a question nothing fits it best: then the newest come first.
  const current = orders.includes(query.sort) ? query.sort : 'nieuwste'
  return (
    <details id="volgorde" className="order" data-escape="">
      <summary>
        <span className="sr-only">Volgorde: </span>
        <span>{sortOrders[current]}</span>
        <Icon name="chevron-down" />
      </summary>
      <nav aria-label="Volgorde">
        <ul>
          {orders.map((order) => (
            <li key={order}>
              <a href={href({ sort: order, page: 1 })} aria-current={order === current ? 'true' : undefined}>
                {sortOrders[order]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  )
}
