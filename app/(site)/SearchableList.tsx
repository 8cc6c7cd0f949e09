import type { Metadata } from 'next'
import { ListPage } from '@/components/search/ListPage'
import type { Suggestion } from '@/components/search/list'
import { findListFeed } from '@/lib/feeds/feeds'
import { defaultSort } from '@/lib/search/address'
import { type FacetKey, facets } from '@/lib/search/facets'
import type { SearchQuery, SearchResults } from '@/lib/search/query'
import type { SearchScope } from '@/lib/search/scopes'
import { parseSearchQuery, search, searchHref } from '@/lib/search/search'

export type PageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }
type Props = PageProps & { scope: SearchScope; covers?: boolean }

/** What every list page does: read the address, search, show. */
export async function SearchableList({ scope, covers = false, searchParams }: Props) {
  const asked = parseSearchQuery(await searchParams, scope)
  const results = await search(asked, scope)
  const query = { ...asked, page: results.page }
  return (
    <ListPage
      scope={scope}
      query={query}
      defaultSort={defaultSort(query.q, scope)}
      results={results}
      href={(change) => searchHref(scope, query, change)}
      suggestions={results.total === 0 ? await suggestions(query, results, scope) : []}
      covers={covers}
    />
  )
}

/** The list itself is for search engines; its many narrowed forms are not. */
export async function listMetadata(scope: SearchScope, { searchParams }: PageProps): Promise<Metadata> {
  const query = parseSearchQuery(await searchParams, scope)
  const narrowed = query.q !== '' || Object.keys(query.filters).length > 0
  const feed = findListFeed(scope.id)
  const title = query.q ? `“${query.q}” in ${scope.id === 'zoeken' ? 'alles' : scope.title.toLowerCase()}` : scope.title
  return {
    title: query.page > 1 ? `${title}, pagina ${query.page}` : title,
    description: scope.intro,
    alternates: { canonical: searchHref(scope, query), ...(feed && { types: { 'application/atom+xml': [{ url: feed.path, title: feed.title }] } }) },
    robots: narrowed || scope.id === 'zoeken' ? { index: false, follow: true } : undefined,
  }
}

/** For every choice that narrows an empty list: what there would be without it. Best first, and only what helps. */
async function suggestions(query: SearchQuery, results: SearchResults, scope: SearchScope): Promise<Suggestion[]> {
  const changes: { label: string; change: Partial<SearchQuery> }[] = scope.facets
    .filter((key) => query.filters[key]?.length)
    .map((key) => ({ label: `Zonder ${nameOf(key, results)}`, change: { filters: { ...query.filters, [key]: [] }, page: 1 } }))
  if (query.q && changes.length > 0) changes.push({ label: `Zonder het woord “${query.q}”`, change: { q: '', page: 1 } })
  const counted = await Promise.all(
    changes.map(async ({ label, change }) => ({ label, href: searchHref(scope, query, change), total: (await search({ ...query, ...change }, scope)).total })),
  )
  return counted.filter(({ total }) => total > 0).sort((a, b) => b.total - a.total)
}

function nameOf(key: FacetKey, results: SearchResults): string {
  const active = results.facets.find((facet) => facet.key === key)?.options.filter((option) => option.active) ?? []
  return `“${facets[key].label}: ${active.map((option) => option.label).join(' of ')}”`
}
