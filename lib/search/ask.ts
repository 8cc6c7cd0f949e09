import { currentCatalogue } from '@/lib/search/edition'
import type { Wishes } from '@/lib/search/find-words'
import type { FacetResult, SearchQuery, SearchResults } from '@/lib/search/query'
import { answerQuestion } from '@/lib/search/question/answer'
import { readQuestion } from '@/lib/search/question/question'
import type { Answer, Understood } from '@/lib/search/question/shape'
import { currentSources } from '@/lib/search/question/sources'
import { scopes, shownFacets } from '@/lib/search/scopes'
import { type SearchOptions, search } from '@/lib/search/search'
import { formatNumber } from '@/lib/text'

/** What is found for what was typed; with an answer where that was a question. */
export type Asked = { results: SearchResults; answer?: Answer }

const scope = scopes.zoeken

/** Answers what was typed on the search page: words, or a question in a sentence. What the reader chose goes before what the sentence says. */
export async function ask(query: SearchQuery, options?: SearchOptions): Promise<Asked> {
  const understood = query.literal || (await isTitle(query.q)) ? undefined : readQuestion(query.q)
  if (!understood) return { results: await search(query, scope, options) }
  // The same question has the same answer, whatever page of its results is shown, in whatever order.
  const best: SearchQuery = { ...query, sort: 'relevantie', page: 1 }
  const wishes = { ...options, ...wishesOf(understood) }
  const [results, sources] = [await search(narrowed(best, understood), scope, wishes), await currentSources(wishes, query.filters)]
  const answer = await answerQuestion(understood, results, sources)
  const isBest = query.sort === best.sort && query.page === best.page
  const shown = isBest ? answer.results : await search(narrowed(query, answer.understood), scope, wishes)
  return { results: { ...shown, facets: chosenOnly(shown.facets, query) }, answer: withChoices(answer, query, shown.total) }
}

/** What became a filter still helps to order; and who asks for things wants those that are all that was asked. */
function wishesOf({ q, kind, asked }: Understood): Wishes {
  return { typed: q, also: asked.map(({ text }) => text).join(' '), ...(kind === 'find' && { strict: true }) }
}

/** What the reader chose is no part of the question, so the sentence says no more than how many that leaves. */
function withChoices(answer: Answer, { filters }: SearchQuery, total: number): Answer {
  if (Object.keys(filters).length === 0) return answer
  const understood = { ...answer.understood, asked: answer.understood.asked.filter(({ key }) => !filters[key]) }
  if (answer.kind === 'know') return { ...answer, understood }
  const count = total === 1 ? 'Er is 1 resultaat' : total === 0 ? 'Er zijn geen resultaten' : `Er zijn ${formatNumber(total)} resultaten`
  return { ...answer, understood, supported: total > 0, sentence: `${count} bij je vraag, met de filters die je koos.` }
}

/** A title that looks like a question ("Wie zie jij?") asks for what has that title. */
async function isTitle(q: string): Promise<boolean> {
  return (await currentCatalogue()).hasTitle(q)
}

function narrowed(query: SearchQuery, { words, filters }: Pick<Understood, 'words' | 'filters'>): SearchQuery {
  return { ...query, q: words, filters: { ...filters, ...query.filters } }
}

/** What was understood shows as chips of the answer; the boxes of the filters are for what the reader chose. */
function chosenOnly(facets: readonly FacetResult[], { filters }: SearchQuery): FacetResult[] {
  return facets
    .filter(({ key }) => shownFacets(scope, filters).includes(key))
    .map((facet) => (filters[facet.key] ? facet : { ...facet, options: facet.options.map((option) => ({ ...option, active: false })) }))
}
