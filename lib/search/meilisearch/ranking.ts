import { encodeTerm } from '@/lib/search/meilisearch/codec'
import type { Slot, WordsQuery } from '@/lib/search/words-query'

/** One search among those that are merged: its words, and how much its results count beside those of the others. */
export type Wording = { q: string; weight: number }

/** One way of saying what was asked, or a part of it: terms, and what finding them all is worth. */
type Way = { terms: readonly Weighed[]; worth: number }
type Weighed = { term: string; rarity: number }

/** Ways of saying that are tried for all words, and for each part of them. */
const mostWays = 8
const mostPartWays = 3
/** Meilisearch reads ten words of a search. */
const mostWords = 10
/** A word is repeated so often at most, to count for more than a common one. */
const mostRepeats = 3
/** What it adds when two words stand side by side. */
const besideGain = 1.25
/** What a word counts in the share of what was asked that a row has, besides its rarity. */
const evenness = 20

/**
 * The wordings whose merged results order what was found, the most important first: in what was typed and in what
 * means the same, with words side by side counting for more. `parts`: which of the words rows have, as sets of their
 * places. A rare word is repeated, because Meilisearch weighs all words alike. What has none of these wordings in full
 * comes after all others.
 */
export function wordings({ required }: WordsQuery, parts: readonly (readonly number[])[], rarity: (term: string) => number): Wording[] {
  const whole = asked(required, rarity)
  const all = parts.flatMap((part) => {
    const slots = part.flatMap((place) => required[place] ?? [])
    const share = asked(slots, rarity) / whole
    return choices(slots, slots.length === required.length ? mostWays : mostPartWays, rarity).map(({ terms, worth }) => ({ terms, worth: worth * share }))
  })
  const most = Math.max(...all.map(({ worth }) => worth), Number.EPSILON)
  const [first] = all
  return [...(first ? beside(first, first.worth / most) : []), ...all.map(({ terms, worth }) => ({ q: repeated(terms, mostWords), weight: worth / most }))]
}

/** How much was asked with these words: each counts, a rare one a little more. */
export function asked(slots: readonly Slot[], rarity: (term: string) => number): number {
  return slots.reduce((sum, { alternatives }) => sum + evenness + average(alternatives[0]?.terms.map(rarity) ?? []), 0)
}

/** The words that must stand together, as Meilisearch reads them. */
export function phrasesOf({ phrases }: Pick<WordsQuery, 'phrases'>): string {
  return phrases.map((phrase) => `"${phrase.map(encodeTerm).join(' ')}"`).join(' ')
}

/** The best ways of finding all of these words. */
function choices(slots: readonly Slot[], count: number, rarity: (term: string) => number): Way[] {
  let ways: Way[] = [{ terms: [], worth: 0 }]
  for (const slot of slots) {
    const options = optionsOf(slot, rarity)
    const extended = ways.flatMap((way) => options.map(({ terms, worth }) => ({ terms: [...way.terms, ...terms], worth: way.worth + worth })))
    ways = extended.sort((a, b) => b.worth - a.worth).slice(0, count)
  }
  return ways
}

/** What each alternative is worth: its own weight, as rare as the rarest of it, but never rarer than what was typed. */
function optionsOf({ alternatives }: Slot, rarity: (term: string) => number): Way[] {
  const own = average(alternatives[0]?.terms.map(rarity) ?? [])
  return alternatives.map(({ terms, weight }) => {
    const rare = Math.max(Math.min(own, average(terms.map(rarity))), Number.EPSILON)
    return { terms: terms.map((term) => ({ term, rarity: rare / terms.length })), worth: weight * rare }
  })
}

/** The same words, of which two neighbours stand side by side. */
function beside({ terms }: Way, weight: number): Wording[] {
  const words = repeated(terms, mostWords - 1)
  const count = words.split(' ').length
  return terms.slice(1).map((next, i) => ({
    q: `"${encodeTerm(terms[i]?.term ?? '')} ${encodeTerm(next.term)}" ${words}`,
    // The phrase counts as one more word, found where little is to be gained; that is made up for.
    weight: (weight * besideGain * (count + 1)) / count,
  }))
}

/** The rarest words first, each as often as it is rarer than the most common, as far as Meilisearch reads. */
function repeated(terms: readonly Weighed[], room: number): string {
  const kept = [...terms].sort((a, b) => b.rarity - a.rarity).slice(0, room)
  const least = Math.max(kept.at(-1)?.rarity ?? 1, Number.EPSILON)
  let repeats = kept.map(({ rarity }) => Math.min(Math.round(rarity / least), mostRepeats))
  while (repeats.reduce((sum, count) => sum + count, 0) > room) repeats = repeats.map((count) => Math.max(1, count - 1))
  return kept.flatMap(({ term }, i) => Array.from({ length: repeats[i] ?? 1 }, () => encodeTerm(term))).join(' ')
}

function average(values: readonly number[]): number {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0
}
