import { timeLimits } from '@/lib/interventions/bands'
import { costGroupSize, costLimits } from '@/lib/interventions/costs'
import { parseSearchQuery } from '@/lib/search/address'
import { type FacetKey, facets, staticFacetLabel } from '@/lib/search/facets'
import type { SearchHit, SearchQuery } from '@/lib/search/query'
import { scopes } from '@/lib/search/scopes'
import type { Params } from '@/lib/site/params'
import { formatEuro } from '@/lib/text'

/** `short` names the question where its answers are listed. */
export type Question = { id: string; facet: FacetKey; short: string; title: string; hint: string }

/** "Help me kiezen": from situation to approach in six questions. Each answer is a filter of the list of interventions. */
export const questions = [
  { id: 'situatie', facet: 'ingang', short: 'Situatie', title: 'Wat speelt er?', hint: 'Kies wat het dichtst bij jouw situatie komt. Meer dan één mag.' },
  { id: 'plek', facet: 'setting', short: 'Plek', title: 'Waar speelt het?', hint: 'Kies alle plekken waar je iets wilt doen.' },
  {
    id: 'mensen',
    facet: 'groep',
    short: 'Mensen',
    title: 'Om wie gaat het?',
    hint: 'De mensen voor wie er iets moet veranderen. Kies alle groepen die van toepassing zijn.',
  },
  { id: 'tijd', facet: 'tijd', short: 'Tijd', title: 'Hoeveel tijd is er?', hint: 'De tijd die het kost van wie meedoet, niet van wie het organiseert.' },
  {
    id: 'geld',
    facet: 'kosten',
    short: 'Geld',
    title: 'Hoeveel geld is er?',
    hint: `Wat het kost om een eerste groep van ${costGroupSize} mensen te bereiken. Je eigen uren tellen niet mee.`,
  },
  {
    id: 'geprobeerd',
    facet: 'zonder',
    short: 'Al geprobeerd',
    title: 'Wat heb je al geprobeerd?',
    hint: 'Had een vorm te weinig resultaat? Vink die aan. Dan laten we die vorm weg en zie je iets anders. Werkte het wel, vink dan niets aan.',
  },
] as const satisfies readonly Question[]

/** What an answer means where its name says too little. */
const explanations: Partial<Record<FacetKey, Readonly<Record<string, string>>>> = {
  ingang: {
    antidiscriminatie: 'Mensen worden ongelijk behandeld, uitgesloten of met vooroordelen bekeken.',
    polarisatie: 'Groepen staan tegenover elkaar, of de sfeer verhardt.',
    radicalisering: 'Je wilt op tijd iets doen, voordat mensen radicaliseren.',
    opvoeding: 'Ouders of gezinnen kunnen steun gebruiken bij het opvoeden.',
    participatie: 'Mensen doen nog niet mee, bijvoorbeeld bij werk, taal of in de buurt.',
  },
  tijd: {
    dagdeel: `Hooguit ${timeLimits.dagdeel.hours} uur, of één bijeenkomst.`,
    kort: `Hooguit ${timeLimits.kort.hours} uur, of ${timeLimits.kort.meetings} bijeenkomsten.`,
    lang: 'Meer dan dat.',
    onbekend: 'Laat ook zien wat geen tijd noemt. Vraag die dan na bij de eigenaar.',
  },
  kosten: {
    gratis: 'De eigenaar zegt dat het niets kost.',
    laag: `Tot en met ${formatEuro(costLimits.laag)}.`,
    midden: `Meer dan ${formatEuro(costLimits.laag)}, tot en met ${formatEuro(costLimits.midden)}.`,
    hoog: `Meer dan ${formatEuro(costLimits.midden)}.`,
    onbekend: 'Laat ook zien wat geen bedrag noemt. Vraag het dan na bij de eigenaar.',
  },
}

export const chooserPath = '/interventies/kiezen'
/** The step past the last question. */
export const outcomeStep = questions.length + 1

/** Where somebody is: the number of a question (1-6), or past the last one at the outcome. */
export type Choice = { step: number; query: SearchQuery }

/** Reads the answers so far and the step (`?stap=3`, `?stap=uitkomst`). Never throws; without a step it is the first question. */
export function parseChoice(params: Params): Choice {
  return toChoice(parseSearchQuery(params, scopes.interventies), toStep([params.stap].flat()[0]))
}

/** The answers that a search of the list holds; what the chooser does not ask, or can't offer, is left out. */
export function toChoice(query: SearchQuery, step = 1): Choice {
  const answers = questions.map(({ facet }) => [facet, (query.filters[facet] ?? []).filter((value) => staticFacetLabel(facet, value))] as const)
  const filters = Object.fromEntries(answers.filter(([, values]) => values.length > 0))
  return { step, query: { q: '', filters, sort: scopes.interventies.defaultSort, page: 1 } }
}

/** The one address of a step with these answers. */
export function choiceHref({ step, query }: Choice): string {
  const params = new URLSearchParams()
  for (const { facet } of questions) for (const value of [...(query.filters[facet] ?? [])].sort()) params.append(facet, value)
  if (step > 1) params.set('stap', stepValue(step))
  const search = params.toString()
  return search ? `${chooserPath}?${search}` : chooserPath
}

/** How a step is written in an address. */
export function stepValue(step: number): string {
  return step > questions.length ? 'uitkomst' : String(step)
}

/** The answers without those to one question. */
export function withoutAnswer({ step, query }: Choice, facet: FacetKey): Choice {
  return { step, query: { ...query, filters: Object.fromEntries(Object.entries(query.filters).filter(([key]) => key !== facet)) } }
}

/** Why an intervention fits, from its own record: "Voor: Leerkrachten", with where to read more. */
export type Reason = { label: string; text: string; more?: { label: string; href: string } }

/** The one answer that an intervention does not meet: what was asked, and what it is instead (empty: not given). */
export type Miss = { facet: FacetKey; title: string; asked: string[]; instead: string[] }

/** Answers that can be let go of, and how many fit then. */
export type Release = { names: string[]; total: number; choice: Choice }

/** What the answers lead to. `fits` and `almost` are the best of `total` and `almostTotal`. */
export type Outcome = {
  total: number
  fits: { hit: SearchHit; reasons: Reason[] }[]
  almostTotal: number
  almost: { hit: SearchHit; miss: Miss }[]
  releases: Release[]
}

export type Answer = { value: string; label: string; explanation?: string | undefined }

/** Every answer that can be given to a question, in the order of the closed list. */
export function answersTo({ facet }: Question): Answer[] {
  const labels: Readonly<Record<string, string>> = (facets[facet] as { values: Record<string, string> }).values
  return Object.entries(labels).map(([value, label]) => ({ value, label, explanation: explanations[facet]?.[value] }))
}

function toStep(value: string | undefined): number {
  if (value === 'uitkomst') return outcomeStep
  const step = /^\d$/.test(value ?? '') ? Number(value) : 1
  return Math.min(Math.max(step, 1), questions.length)
}
