import { AskKis } from '@/components/search/AskKis'
import { askedInWords, countLabel, type ListProps } from '@/components/search/list'
import type { SearchQuery } from '@/lib/search/query'

/** Nothing found: says which filter to drop and what that gives back, where else to look, and whom to ask. */
export function NoResults(list: ListProps) {
  const { scope, query, href, suggestions } = list
  const narrowed = query.q !== '' || hasFilters(query)
  return (
    <div className="no-results" data-total={0}>
      <p className="font-serif text-xl">{nothingFound(query)}</p>
      {suggestions.length > 0 && (
        <>
          <p className="mt-4">Laat iets los, dan vind je wel wat:</p>
          <ul>
            {suggestions.map(({ label, total, href }) => (
              <li key={href}>
                <a href={href}>{label}</a> <span>geeft {countLabel(total, scope)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {narrowed && (
        <>
          <p className="mt-4">Je kunt ook:</p>
          <ul>
            {query.q && <li>een korter of ander woord proberen</li>}
            {query.q && scope.id !== 'zoeken' && (
              <li>
                <a href={`/zoeken?${new URLSearchParams({ q: query.q })}`}>“{query.q}” zoeken op de hele site</a>
              </li>
            )}
            <li>
              <a href={href({ q: '', filters: {}, page: 1 })}>alles wissen en opnieuw beginnen</a>
            </li>
          </ul>
        </>
      )}
      <AskKis about={scope.title.toLowerCase()} asked={askedInWords(list)} />
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
