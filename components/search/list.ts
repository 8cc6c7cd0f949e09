import type { SearchQuery, SearchResults, SortOrder } from '@/lib/search/query'
import type { AnswerView } from '@/lib/search/question/shape'
import type { SearchScope } from '@/lib/search/scopes'
import { formatNumber } from '@/lib/text'

/** A choice that can be dropped, and what would be found without it. */
export type Suggestion = { label: string; total: number; href: string }

/** An address at which this list stands in another form. */
export type ListLink = { label: string; href: string }

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
  /** Where the words were a question. */
  answer?: AnswerView
  /** Other ways in, for who found nothing. */
  themes?: ListLink[]
  /** The whole result as a file. */
  downloads: ListLink[]
  /** How to hear of what comes into this list. */
  feed?: ListLink | undefined
}

/** "1 resultaat", "128 publicaties". */
export function countLabel(total: number, scope: SearchScope): string {
  if (total === 1) return scope.kinds.length === 1 && scope.kinds[0] === 'interventie' ? '1 interventie' : '1 resultaat'
  return `${formatNumber(total)} ${scope.id === 'zoeken' ? 'resultaten' : scope.title.toLowerCase()}`
}

/** What is asked, as a line for each choice: "Woorden: training", "Kosten: Gratis of Laag". */
export function askedInWords({ query, results }: Pick<ListProps, 'query' | 'results'>): string[] {
  const chosen = results.facets.flatMap(({ key, label, options }) => {
    const active = options.filter((option) => option.active).map((option) => option.label)
    return active.length > 0 ? [`${label}: ${active.join(key === 'zonder' ? ' en ' : ' of ')}`] : []
  })
  return query.q ? [`Woorden: ${query.q}`, ...chosen] : chosen
}
