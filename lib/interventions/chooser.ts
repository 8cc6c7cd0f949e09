import { parseSearchQuery } from '@/lib/search/address'
import type { FacetKey } from '@/lib/search/facets'
import type { SearchQuery } from '@/lib/search/query'
import { scopes } from '@/lib/search/scopes'

type Params = Record<string, string | string[] | undefined>
export type Question = { id: string; facet: FacetKey; title: string; hint: string; several: boolean }

/** "Help me kiezen": from situation to approach in six questions. Each answer is a filter of the list of interventions. */
export const questions = [
  { id: 'situatie', facet: 'ingang', title: 'Wat speelt er?', hint: 'Kies wat het dichtst bij jouw situatie komt.', several: true },
  { id: 'plek', facet: 'setting', title: 'Waar speelt het?', hint: 'Je kunt meer plekken kiezen.', several: true },
  { id: 'mensen', facet: 'groep', title: 'Om wie gaat het?', hint: 'De mensen voor wie er iets moet veranderen.', several: true },
  { id: 'tijd', facet: 'tijd', title: 'Hoeveel tijd is er?', hint: 'De tijd die het kost van wie meedoet.', several: true },
  { id: 'geld', facet: 'kosten', title: 'Hoeveel geld is er?', hint: 'Voor een eerste groep van twintig mensen.', several: true },
  { id: 'geprobeerd', facet: 'zonder', title: 'Wat heb je al geprobeerd?', hint: 'Die vorm laten we dan weg.', several: true },
] as const satisfies readonly Question[]
export type QuestionId = (typeof questions)[number]['id']

export const chooserPath = '/interventies/kiezen'

/** Where somebody is: the number of a question (1-6), or past the last one at the outcome. */
export type Choice = { step: number; query: SearchQuery }

/** Reads the answers so far and the step (`?stap=3`, `?stap=uitkomst`). Never throws; without a step it is the first question. */
export function parseChoice(params: Params): Choice {
  const query = parseSearchQuery(params, scopes.interventies)
  const filters = Object.fromEntries(questions.flatMap(({ facet }) => (query.filters[facet] ? [[facet, query.filters[facet]]] : [])))
  return { step: toStep([params.stap].flat()[0]), query: { ...query, q: '', filters, sort: 'actueel', page: 1 } }
}

/** The one address of a step with these answers. */
export function choiceHref({ step, query }: Choice): string {
  const params = new URLSearchParams()
  for (const { facet } of questions) for (const value of [...(query.filters[facet] ?? [])].sort()) params.append(facet, value)
  if (step > questions.length) params.set('stap', 'uitkomst')
  else if (step > 1) params.set('stap', String(step))
  const search = params.toString()
  return search ? `${chooserPath}?${search}` : chooserPath
}

function toStep(value: string | undefined): number {
  if (value === 'uitkomst') return questions.length + 1
  const step = /^\d$/.test(value ?? '') ? Number(value) : 1
  return Math.min(Math.max(step, 1), questions.length)
}
