import { currentCatalogue } from '@/lib/search/edition'
import type { FacetResult, SearchQuery, SearchResults } from '@/lib/search/query'
import { answerQuestion } from '@/lib/search/question/answer'
import { readQuestion } from '@/lib/search/question/question'
import type { Answer, Understood } from '@/lib/search/question/shape'
import { currentSources } from '@/lib/search/question/sources'
import { scopes } from '@/lib/search/scopes'
import { type SearchOptions, search } from '@/lib/search/search'

/** What is found for what was typed; with an answer where that was a question. */
export type Asked = { results: SearchResults; answer?: Answer }

const scope = scopes.zoeken

/** Answers what was typed on the search page: words, or a question in a sentence. What the reader chose goes before what the sentence says. */
export async function ask(query: SearchQuery, options?: SearchOptions): Promise<Asked> {
  const understood = query.literal || (await isTitle(query.q)) ? undefined : readQuestion(query.q)
  if (!understood) return { results: await search(query, scope, options) }
  const [results, sources] = [await search(narrowed(query, understood), scope, options), await currentSources(options, query.filters)]
  const answer = await answerQuestion(understood, results, sources)
  const shown = answer.results !== results && query.page > 1 ? await search(narrowed(query, answer.understood), scope, options) : answer.results
  return { results: { ...shown, facets: chosenOnly(shown.facets, query) }, answer }
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
    .filter(({ key }) => filters[key] || (scope.facets as readonly string[]).includes(key))
    .map((facet) => (filters[facet.key] ? facet : { ...facet, options: facet.options.map((option) => ({ ...option, active: false })) }))
}
