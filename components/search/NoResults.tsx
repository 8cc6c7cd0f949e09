import { AskKis } from '@/components/search/AskKis'
import { askedInWords, countLabel, type ListProps } from '@/components/search/list'
import type { SearchQuery } from '@/lib/search/query'

/** Nothing found: says what to drop and what that gives back, where else to look, and whom to ask. */
export function NoResults(list: ListProps) {
  const { scope, query, suggestions, themes = [] } = list
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
      {(query.q !== '' || hasFilters(query)) && <OtherWays {...list} />}
      {themes.length > 0 && (
        <>
          <p className="mt-4">Of kijk wat er is bij een thema:</p>
          <ul>
            {themes.map(({ label, href }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <AskKis about={scope.title.toLowerCase()} asked={askedInWords(list)} />
    </div>
  )
}

function OtherWays({ scope, query, href }: ListProps) {
  return (
    <>
      <p className="mt-4">Je kunt ook:</p>
      <ul>
        {query.q && <li>kijken of je woorden goed zijn gespeld</li>}
        {query.q && <li>{query.q.includes(' ') ? 'minder woorden of andere woorden proberen' : 'een korter of ander woord proberen'}</li>}
        {query.q && scope.id !== 'zoeken' && (
          <li>
            <a href={`/zoeken?${new URLSearchParams({ q: query.q })}`}>“{query.q}” zoeken op de hele site</a>
          </li>
        )}
        <li>
          <a href={href({ q: '', filters: {}, page: 1, literal: false })}>alles wissen en opnieuw beginnen</a>
        </li>
      </ul>
    </>
  )
}

function nothingFound(query: SearchQuery): string {
  if (!query.q) return 'Met deze filters vinden we niets.'
  return `We vinden niets bij “${query.q}”${hasFilters(query) ? ' met deze filters' : ''}.`
}

function hasFilters(query: SearchQuery): boolean {
  return Object.values(query.filters).flat().length > 0
}
