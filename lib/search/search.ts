import type { Catalogue, CatalogueRow } from '@/lib/search/catalogue'
import { currentEngine } from '@/lib/search/current-engine'
import { currentCatalogue } from '@/lib/search/edition'
import type { SearchEngine } from '@/lib/search/engine'
import { facetResults } from '@/lib/search/facet-results'
import { type Found, findWords, type Wishes, type Within } from '@/lib/search/find-words'
import { toHit } from '@/lib/search/hits'
import { type Marked, markWords } from '@/lib/search/marks'
import type { SearchHit, SearchQuery, SearchResults } from '@/lib/search/query'
import type { SearchScope } from '@/lib/search/scopes'

export { parseSearchQuery, searchHref } from '@/lib/search/address'

export const pageSize = 20

/** `size`: results on a page. `engine`: another one than answers by itself. `marked`: false where nobody will read why it was found. */
export type SearchOptions = { size?: number; engine?: SearchEngine; marked?: boolean } & Wishes

/** Searches a list. A page past the end gives the last page. */
export async function search(
  query: SearchQuery,
  scope: SearchScope,
  { size = pageSize, engine = currentEngine(), marked = true, ...wishes }: SearchOptions = {},
): Promise<SearchResults> {
  const catalogue = await currentCatalogue()
  const results = query.q ? await searchWords(query, scope, { catalogue, size, engine, ...wishes }, marked) : browse(query, scope, catalogue, size)
  return query.page > results.pageCount ? search({ ...query, page: results.pageCount }, scope, { size, engine, marked, ...wishes }) : results
}

/** Every result of a search, in its order, as it stands; for files and lists that don't turn pages. */
export async function searchAll(query: SearchQuery, scope: SearchScope): Promise<SearchHit[]> {
  const [catalogue, all] = [await currentCatalogue(), { ...query, page: 1 }]
  const { hits, bets } = await search(all, scope, { size: catalogue.size, marked: false })
  return [...bets, ...hits]
}

/** What a list holds without words asked for comes from memory; no engine is needed. */
function browse(query: SearchQuery, scope: SearchScope, catalogue: Catalogue, size: number): SearchResults {
  const selected = catalogue.select(scope, query.filters)
  return {
    ...paging(selected.count, query, size),
    hits: catalogue.page(selected, query, size).map((row) => toHit(row)),
    facets: facetResults(catalogue.count(scope, query.filters), query.filters, scope, (id) => catalogue.titleOf(id)),
    bets: [],
    partial: false,
    widened: false,
  }
}

async function searchWords(query: SearchQuery, scope: SearchScope, within: Within, withMarks: boolean): Promise<SearchResults> {
  const { catalogue, size } = within
  const found = await findWords(query, scope, within)
  const scores = new Map(found.hits.map(({ id, score }) => [id, score]))
  const bets = betRows(found, query, scope, catalogue)
  const rows = found.hits.flatMap(({ id }) => catalogue.row(id) ?? []).filter((row) => !bets.includes(row))
  const marked = withMarks ? await markWords(found.words, found.tuning.expansions.names, [...bets, ...rows], catalogue) : undefined
  const show = (row: CatalogueRow) => shown(row, marked?.get(row.number), scores.get(row.id))
  return {
    ...paging(found.total, query, size),
    hits: rows.map(show),
    facets: facetResults(found.counts, query.filters, scope, (id) => catalogue.titleOf(id)),
    bets: bets.map(show),
    partial: found.matched === 'some' && found.total > 0,
    widened: found.matched === 'more',
    ...(found.spelling && { spelling: found.spelling }),
  }
}

/** Best bets stand above a search that has nothing but words, in a list where they belong. */
function betRows({ betIds }: Found, { filters, page, sort }: SearchQuery, scope: SearchScope, catalogue: Catalogue): CatalogueRow[] {
  if (page > 1 || sort !== 'relevantie' || Object.keys(filters).length > 0) return []
  const belongs = (row: CatalogueRow) => scope.kinds.length === 0 || (scope.kinds as readonly string[]).includes(row.kind)
  return betIds.flatMap((id) => catalogue.row(id) ?? []).filter(belongs)
}

function shown(row: CatalogueRow, marked: Marked | undefined, score: number | undefined): SearchHit {
  return { ...toHit(row, marked), ...(score !== undefined && { score }) }
}

function paging(total: number, { page }: SearchQuery, size: number): Pick<SearchResults, 'total' | 'page' | 'pageCount' | 'pageSize'> {
  return { total, page, pageCount: Math.max(1, Math.ceil(total / size)), pageSize: size }
}
