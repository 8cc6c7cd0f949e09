import type { Suggestion } from '@/components/search/list'
import { excludedBy, type FacetKey, facets } from '@/lib/search/facets'
import type { SearchQuery, SearchResults } from '@/lib/search/query'
import type { SearchScope } from '@/lib/search/scopes'
import { search, searchHref } from '@/lib/search/search'
import { capitalise } from '@/lib/text'

/** A choice that narrows the list: its name, and the search without it. */
type Choice = { name: string; drop: (query: SearchQuery) => SearchQuery }

const mostPairs = 3

/**
 * What to let go of in a list that has become empty, with what that gives. Best first, and only what helps: a single
 * choice where that is enough, else two together.
 */
export async function suggestions(query: SearchQuery, results: SearchResults, scope: SearchScope): Promise<Suggestion[]> {
  const choices = choicesOf(query, results, scope)
  const singles = await helpful(
    choices.map((choice) => [choice]),
    query,
    scope,
  )
  if (singles.length > 0) return singles
  const pairs = choices.flatMap((first, i) => choices.slice(i + 1).map((second) => [first, second]))
  return (await helpful(pairs, query, scope)).slice(0, mostPairs)
}

function choicesOf(query: SearchQuery, results: SearchResults, scope: SearchScope): Choice[] {
  const filters: Choice[] = scope.facets
    .filter((key) => query.filters[key]?.length)
    .map((key) => ({ name: nameOf(key, results), drop: (asked) => ({ ...asked, filters: { ...asked.filters, [key]: [] } }) }))
  return query.q && filters.length > 0 ? [...filters, { name: `het woord “${query.q}”`, drop: (asked) => ({ ...asked, q: '' }) }] : filters
}

/** Everything at once is no advice: that is beginning again. */
async function helpful(sets: Choice[][], query: SearchQuery, scope: SearchScope): Promise<Suggestion[]> {
  const all = choiceCount(query)
  const counted = await Promise.all(
    sets
      .filter((set) => set.length < all || all === 1)
      .map(async (set) => {
        const without: SearchQuery = { ...set.reduce((asked, choice) => choice.drop(asked), query), page: 1 }
        const label = `${capitalise(set.map((choice) => choice.name).join(' en '))} loslaten`
        return { label, href: searchHref(scope, query, without), total: (await search(without, scope)).total }
      }),
  )
  return counted.filter(({ total }) => total > 0).sort((a, b) => b.total - a.total)
}

function choiceCount({ q, filters }: SearchQuery): number {
  return Object.values(filters).filter((values) => values.length > 0).length + (q ? 1 : 0)
}

function nameOf(key: FacetKey, results: SearchResults): string {
  const active = results.facets.find((facet) => facet.key === key)?.options.filter((option) => option.active) ?? []
  return `“${facets[key].label}: ${active.map((option) => option.label).join(excludedBy(key) ? ' en ' : ' of ')}”`
}
