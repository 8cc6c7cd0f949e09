import { encodeTerm } from '@/lib/search/meilisearch/codec'
import type { Slot, WordsQuery } from '@/lib/search/words-query'

/** One search among those that are merged: its words, and how much its results count beside those of the others. */
export type Wording = { q: string; weight: number }

/** One way of saying what was asked: terms, the most telling first, and what finding them all is worth. */
type Way = { terms: readonly string[]; worth: number }

const mostWays = 3
/** Meilisearch reads ten words of a search; fewer are as good for choosing what to look at more closely. */
const mostWords = 5
const mostPairs = 2
const mostAlone = 6

/**
 * The wordings whose merged results are looked at more closely (rescore.ts), the most important first: what was typed,
 * and what means the same. Where a row need not have all words (`partly`), also each of the rarest words alone. What has
 * none of these wordings in full comes after all others.
 */
export function wordings({ required }: WordsQuery, partly: boolean, rarity: (term: string) => number): Wording[] {
  const ways = [...choices(required, rarity), ...(partly ? alone(required, rarity) : [])]
  const most = Math.max(...ways.map(({ worth }) => worth), Number.EPSILON)
  return ways.map(({ terms, worth }) => ({ q: rarest(terms, rarity).map(encodeTerm).join(' '), weight: worth / most }))
}

/** Two neighbours side by side, once for each pair. */
export function besides({ required }: WordsQuery): Wording[] {
  const typed = required.map(({ alternatives }) => alternatives[0]?.terms[0] ?? '')
  const pairs = typed.slice(1).map((next, i) => `"${encodeTerm(typed[i] ?? '')} ${encodeTerm(next)}"`)
  return pairs.slice(0, mostPairs).map((q) => ({ q, weight: 2 }))
}

/** The words that must stand together, as Meilisearch reads them. */
export function phrasesOf({ phrases }: Pick<WordsQuery, 'phrases'>): string {
  return phrases.map((phrase) => `"${phrase.map(encodeTerm).join(' ')}"`).join(' ')
}

/** The best ways of finding all of these words. */
function choices(slots: readonly Slot[], rarity: (term: string) => number): Way[] {
  let ways: Way[] = [{ terms: [], worth: 0 }]
  for (const slot of slots) {
    const options = optionsOf(slot, rarity)
    const extended = ways.flatMap((way) => options.map(({ terms, worth }) => ({ terms: [...way.terms, ...terms], worth: way.worth + worth })))
    ways = extended.sort((a, b) => b.worth - a.worth).slice(0, mostWays)
  }
  return ways
}

/** Each word by itself, in the ways of saying it that are worth most. */
function alone(slots: readonly Slot[], rarity: (term: string) => number): Way[] {
  const ways = slots.flatMap((slot) => optionsOf(slot, rarity)).map(({ terms, worth }) => ({ terms, worth: worth / slots.length }))
  return ways.sort((a, b) => b.worth - a.worth).slice(0, mostAlone)
}

/** What each alternative is worth: its own weight, as rare as the rarest of it, but never rarer than what was typed. */
function optionsOf({ alternatives }: Slot, rarity: (term: string) => number): Way[] {
  const own = average(alternatives[0]?.terms.map(rarity) ?? [])
  return alternatives.map(({ terms, weight }) => ({ terms, worth: weight * Math.max(Math.min(own, average(terms.map(rarity))), Number.EPSILON) }))
}

function rarest(terms: readonly string[], rarity: (term: string) => number): string[] {
  return [...new Set(terms)].sort((a, b) => rarity(b) - rarity(a)).slice(0, mostWords)
}

function average(values: readonly number[]): number {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0
}
