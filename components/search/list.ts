import type { SearchQuery, SearchResults, SortOrder } from '@/lib/search/query'
import type { SearchScope } from '@/lib/search/scopes'

/** What would be found when one filter is dropped. */
export type Suggestion = { label: string; total: number; href: string }

/** Everything that the parts of a list page show. */
export type ListProps = {
  scope: SearchScope
  query: SearchQuery
  /** The order that the address leaves out. */
  defaultSort: SortOrder
  results: SearchResults
  /** The address of this list after a change. */
  href: (change: Partial<SearchQuery>) => string
  suggestions: Suggestion[]
}

/** "1 resultaat", "128 publicaties". */
export function countLabel(total: number, scope: SearchScope): string {
  const number = new Intl.NumberFormat('nl-NL').format(total)
  if (total === 1) return '1 resultaat'
  return `${number} ${scope.id === 'zoeken' ? 'resultaten' : scope.title.toLowerCase()}`
}
