import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { inWords, viewOf } from '@/app/(site)/answer'
import { suggestions, themesToTry } from '@/app/(site)/suggestions'
import { ListPage } from '@/components/search/ListPage'
import type { ListLink, ListProps } from '@/components/search/list'
import { type FeedDefinition, findEntranceFeed, findListFeed } from '@/lib/feeds/feeds'
import { noteResults } from '@/lib/insight/results'
import { registerPath } from '@/lib/interventions/register'
import { defaultSort } from '@/lib/search/address'
import { ask } from '@/lib/search/ask'
import { type DownloadForm, downloadForms, downloadHref } from '@/lib/search/download'
import type { SearchQuery } from '@/lib/search/query'
import type { SearchScope } from '@/lib/search/scopes'
import { parseSearchQuery, search, searchHref } from '@/lib/search/search'
import type { Params } from '@/lib/site/params'

export type PageProps = { searchParams: Promise<Params> }
type Props = PageProps & {
  scope: SearchScope
  covers?: boolean
  /** Other ways into the list, made from what it shows. */
  above?: (list: ListProps) => ReactNode
}

/** What every list page does: read the address, search, show. */
export async function SearchableList({ scope, covers = false, above, searchParams }: Props) {
  const asked = parseSearchQuery(await searchParams, scope)
  const { results, answer } = scope.id === 'zoeken' ? await ask(asked) : { results: await search(asked, scope) }
  const query = { ...asked, page: results.page }
  if (Object.keys(asked.filters).length === 0) noteResults(scope.id, asked.q, results.total)
  const list: ListProps = {
    scope,
    query,
    defaultSort: defaultSort(query.q, scope),
    results,
    href: (change) => searchHref(scope, query, change),
    suggestions: results.total === 0 ? await suggestions(query, results, scope) : [],
    ...(answer && { answer: viewOf(answer, query) }),
    themes: results.total === 0 && scope.id === 'zoeken' ? await themesToTry() : [],
    downloads: downloads(scope, answer ? inWords(answer, query) : query),
    feed: feedLink(feedOf(scope, query)),
  }
  return (
    <ListPage {...list} covers={covers}>
      {above?.(list)}
    </ListPage>
  )
}

/** The list itself is for search engines; its many narrowed forms are not. */
export async function listMetadata(scope: SearchScope, { searchParams }: PageProps): Promise<Metadata> {
  const query = parseSearchQuery(await searchParams, scope)
  const narrowed = query.q !== '' || Object.keys(query.filters).length > 0
  const feed = feedOf(scope, query)
  const title = query.q ? `“${query.q}” in ${scope.id === 'zoeken' ? 'alles' : scope.title.toLowerCase()}` : scope.title
  return {
    title: query.page > 1 ? `${title}, pagina ${query.page}` : title,
    description: scope.intro,
    alternates: { canonical: searchHref(scope, query), ...(feed && { types: { 'application/atom+xml': [{ url: feed.path, title: feed.title }] } }) },
    robots: narrowed || scope.id === 'zoeken' ? { index: false, follow: true } : undefined,
  }
}

function downloads(scope: SearchScope, query: SearchQuery): ListLink[] {
  const files = (Object.keys(downloadForms) as DownloadForm[]).map((form) => ({ label: downloadForms[form], href: downloadHref(scope, query, form) }))
  return scope.id === 'interventies' ? [...files, { label: 'Het hele register, zonder voorbeelden (JSON)', href: registerPath }] : files
}

/** The feed that comes nearest to what is asked: of one database where that is all that is chosen of it, else of the list. */
function feedOf(scope: SearchScope, { filters }: SearchQuery): FeedDefinition | undefined {
  const [entrance, ...others] = filters.ingang ?? []
  return (entrance !== undefined && others.length === 0 && findEntranceFeed(entrance)) || findListFeed(scope.id)
}

function feedLink(feed: FeedDefinition | undefined): ListLink | undefined {
  return feed && { label: 'Volg wat erbij komt (Atom)', href: feed.path }
}
