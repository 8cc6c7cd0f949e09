import type { FacetKey } from '@/lib/search/facets'
import type { SearchResults } from '@/lib/search/query'
import type { Asked, Understood } from '@/lib/search/question/shape'
import type { Sources } from '@/lib/search/question/sources'
import { readWords } from '@/lib/search/read-words'
import type { Slot } from '@/lib/search/words-query'
import { formatNumber } from '@/lib/text'

/** What there is when something that left nothing is let go. `sentence`: what was let go and what that gives. */
export type Relaxed = { supported: boolean; understood: Understood; results: SearchResults; sentence: string }

/** What is let go first: a condition before the people, and those before the thing itself. */
const order: readonly FacetKey[] = [
  ...(['tijd', 'kosten', 'jaar', 'taal', 'effect', 'onderbouwing', 'gemeente', 'provincie', 'leeftijd', 'bron'] as const),
  ...(['grond', 'setting', 'via', 'groep', 'doelgroep', 'type', 'vorm', 'soort'] as const),
]
const things: readonly FacetKey[] = ['soort', 'type', 'vorm']
/** Each try is a search. */
const mostTries = 4

/**
 * Lets go of one thing at a time until something is left: first a filter, then words. `rest` is what there was with all of
 * it. Undefined when nothing helps.
 */
export async function relax(understood: Understood, rest: SearchResults, sources: Sources): Promise<Relaxed | undefined> {
  for (const text of droppable(understood.asked).slice(0, mostTries)) {
    const less = without(understood, text)
    if (less.words === '' && less.asked.length === 0) continue
    const results = await sources.search(less.words, less.filters)
    if (results.total === 0 || results.partial) continue
    const isThing = understood.asked.some((one) => one.text === text && things.includes(one.key))
    return { supported: !isThing, understood: less, results, sentence: `zonder ‘${text}’ ${there(results.total)}` }
  }
  return rest.total > 0 ? undefined : ((await relaxTopic(understood, sources)) ?? relaxWords(understood, sources))
}

/** Keeps of several words only one, the one that says most: "haat" of "online haat". `tries`: how many words to try. */
export async function relaxTopic(understood: Understood, sources: Sources, tries = 1): Promise<Relaxed | undefined> {
  const slots = readWords(understood.words, sources.expansions).required
  if (slots.length < 2 || understood.asked.length === 0) return undefined
  const termOf = ({ alternatives }: Slot) => alternatives[0]?.terms[0] ?? ''
  const rarities = await sources.rarity(slots.map(termOf))
  const rarestFirst = [...slots].sort((a, b) => (rarities.get(termOf(b)) ?? 0) - (rarities.get(termOf(a)) ?? 0))
  const { phrases: _phrases, said: _said, ...less } = understood
  for (const { text } of rarestFirst.slice(0, tries)) {
    const results = await sources.search(text, understood.filters)
    if (results.total === 0 || results.partial) continue
    return { supported: true, understood: { ...less, words: text }, results, sentence: `over alleen ‘${text}’ ${there(results.total)}` }
  }
  return undefined
}

/** There is none about this; there may be some about something else. */
async function relaxWords(understood: Understood, sources: Sources): Promise<Relaxed | undefined> {
  if (understood.words === '' || understood.asked.length === 0) return undefined
  const { phrases: _phrases, said: _said, ...rest } = understood
  const results = await sources.search('', understood.filters)
  return results.total > 0
    ? { supported: false, understood: { ...rest, words: '' }, results, sentence: `over andere onderwerpen ${there(results.total)}` }
    : undefined
}

/** The question without what some of its words asked. */
export function without(understood: Understood, text: string): Understood {
  const asked = understood.asked.filter((one) => one.text !== text)
  const filters: Understood['filters'] = {}
  for (const { key, value } of asked) (filters[key] ??= []).push(value)
  const { phrases, said, ...rest } = understood
  const keeps = phrases !== undefined && said !== undefined && !phrases.some((phrase) => phrase.includes(text))
  return { ...rest, asked, filters, ...(keeps && { phrases, said }) }
}

function there(total: number): string {
  return `${total === 1 ? 'is' : 'zijn'} er wel ${formatNumber(total)}`
}

function droppable(asked: readonly Asked[]): string[] {
  const place = (text: string) =>
    Math.max(...asked.filter((one) => one.text === text).map(({ key }) => (order.includes(key) ? order.indexOf(key) : order.length)))
  return [...new Set(asked.map(({ text }) => text))].sort((a, b) => place(a) - place(b))
}
