import { searchHref } from '@/lib/search/address'
import type { SearchQuery } from '@/lib/search/query'
import type { Answer, AnswerView, Asked } from '@/lib/search/question/shape'
import { answerView } from '@/lib/search/question/view'
import { scopes } from '@/lib/search/scopes'

/** An answer with its ways on: the search as words and filters without one that was understood, and the words as they stand. */
export function viewOf(answer: Answer, query: SearchQuery): AnswerView {
  const without = (removed: readonly Asked[]) => searchHref(scopes.zoeken, inWords(answer, query, removed))
  return answerView(answer, { without, literal: searchHref(scopes.zoeken, query, { literal: true, page: 1 }) })
}

/** A question as the words and filters that it was understood as; `without` some of these. What the reader chose goes before them. */
export function inWords({ understood }: Answer, query: SearchQuery, without: readonly Asked[] = []): SearchQuery {
  const left = understood.asked.filter((one) => !without.includes(one))
  return { ...query, q: understood.words, filters: { ...filtersOf(left), ...query.filters }, page: 1 }
}

function filtersOf(asked: readonly Asked[]): SearchQuery['filters'] {
  const filters: SearchQuery['filters'] = {}
  for (const { key, value } of asked) filters[key] = [...(filters[key] ?? []), value]
  return filters
}
