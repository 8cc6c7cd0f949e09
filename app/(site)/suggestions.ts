import type { ListLink, Suggestion } from '@/components/search/list'
import { words } from '@/lib/search/dutch/words'
import { excludedBy, type FacetKey, facets } from '@/lib/search/facets'
import { functionWords } from '@/lib/search/function-words'
import type { SearchQuery, SearchResults } from '@/lib/search/query'
import { allFacets, type SearchScope, scopes } from '@/lib/search/scopes'
import { search, searchHref } from '@/lib/search/search'
import { capitalise } from '@/lib/text'

/** A choice that narrows the list: its name, and the search without it. */
type Choice = { name: string; drop: (query: SearchQuery) => SearchQuery }

const mostPairs = 3
const mostWords = 6
const mostThemes = 6

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
  const single = await singleWords(query, scope)
  if (single.length > 0) return single
  const pairs = choices.flatMap((first, i) => choices.slice(i + 1).map((second) => [first, second]))
  return (await helpful(pairs, query, scope)).slice(0, mostPairs)
}

/** The themes of now, and then those before them. */
export async function themesToTry(): Promise<ListLink[]> {
  const everything = { q: '', filters: {}, sort: scopes.zoeken.defaultSort, page: 1 }
  const { facets: found } = await search(everything, scopes.zoeken)
  const options = [...(found.find(({ key }) => key === 'thema')?.options ?? [])].sort((a, b) => yearOf(b.value) - yearOf(a.value))
  return options.slice(0, mostThemes).map(({ value, label }) => ({ label, href: searchHref(scopes.zoeken, { ...everything, filters: { thema: [value] } }) }))
}

/** The year that an identity ends with, in which the programme of the theme began: "thema/meedoen-2026". */
function yearOf(id: string): number {
  return Number(/-(\d{4})$/.exec(id)?.[1] ?? 0)
}

/** Each of the words by itself, where together they found nothing. */
async function singleWords(query: SearchQuery, scope: SearchScope): Promise<Suggestion[]> {
  const telling = words(query.q).filter(({ word }) => word.length > 2 && !functionWords.has(word))
  const alternatives = [...new Set(telling.map(({ from, to }) => query.q.slice(from, to)))].slice(0, mostWords)
  if (alternatives.length < 2) return []
  const counted = await Promise.all(
    alternatives.map(async (word) => {
      const alone: SearchQuery = { ...query, q: word, page: 1 }
      return { label: `Alleen “${word}”`, href: searchHref(scope, alone), total: (await search(alone, scope)).total }
    }),
  )
  return counted.filter(({ total }) => total > 0).sort((a, b) => a.total - b.total)
}

function choicesOf(query: SearchQuery, results: SearchResults, scope: SearchScope): Choice[] {
  const filters: Choice[] = allFacets(scope)
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
