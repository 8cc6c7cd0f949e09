import type { ListProps } from '@/components/search/list'
import type { SearchQuery } from '@/lib/search/query'

/** Nothing found: says which filter to drop, and where else to look. */
export function NoResults({ scope, query, href, suggestions }: ListProps) {
  const narrowed = query.q !== '' || hasFilters(query)
  return (
    <div className="no-results" data-total={0}>
      <p className="font-serif text-xl">{nothingFound(query)}</p>
      {suggestions.length > 0 && (
        <>
          <p className="mt-4">Dit helpt:</p>
          <ul>
            {suggestions.map(({ label, total, href }) => (
              <li key={href}>
                <a href={href}>{label}</a> <span>({total})</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-4">Je kunt ook:</p>
      <ul>
        {query.q && <li>een korter of ander woord proberen</li>}
        {query.q && scope.id !== 'zoeken' && (
          <li>
            <a href={`/zoeken?${new URLSearchParams({ q: query.q })}`}>“{query.q}” zoeken op de hele site</a>
          </li>
        )}
        {narrowed && (
          <li>
            <a href={href({ q: '', filters: {}, page: 1 })}>alles wissen en opnieuw beginnen</a>
          </li>
        )}
        <li>
          <a href="/over-kis/contact">je vraag aan KIS voorleggen</a>
        </li>
      </ul>
    </div>
  )
}

function nothingFound(query: SearchQuery): string {
  if (!query.q) return 'Met deze filters vinden we niets.'
  return `We vinden niets bij “${query.q}”${hasFilters(query) ? ' met deze filters' : ''}.`
}

function hasFilters(query: SearchQuery): boolean {
  return Object.values(query.filters).flat().length > 0
}
