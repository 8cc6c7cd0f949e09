import { listed } from './dictionary'
import { abbreviation, adjective, compoundEnd, infinitive, name, noun, nounForms, ownForms, ownWord, verbStem } from './dictionary-flags'
import { prefixed } from './prefixes'

/** Whether a word may stand before a linking letter. */
export function isNoun(word: string): boolean {
  return (listed(word) & (noun | ownWord)) !== 0 || madeOfVerb(word)
}

/** A noun that every verb can make: "radicaliseren" → radicalisering. */
export function madeOfVerb(word: string): boolean {
  return word.endsWith('ing') && word.length > 6 && (listed(`${word.slice(0, -3)}en`) & infinitive) !== 0
}

/**
 * How far from certain it is that a word takes part in compounds at a place (`compoundBegin` or `compoundEnd`), given what the
 * list knows of it; undefined when it does not. 0 is what the list says itself, 3 a verb at the beginning.
 */
export function doubtOf(word: string, bits: number, place: number): number | undefined {
  if (bits & (ownWord | abbreviation)) return 0
  if (bits === 0) return unlistedDoubt(word, place)
  if (bits & place) return 0
  if (bits & nounForms) return 0.5
  if (bits & noun) return 1
  if (bits & (adjective | verbStem)) return 1.5
  if (bits & ownForms) return place === compoundEnd ? 2 : 3
  return bits & name || word.length < 5 ? undefined : 2
}

function unlistedDoubt(word: string, place: number): number | undefined {
  if (madeOfVerb(word)) return 0.5
  const [, rest] = prefixed(word) ?? []
  const doubt = rest === undefined || !listed(rest) ? undefined : doubtOf(rest, listed(rest), place)
  return doubt === undefined ? undefined : doubt + 1
}

/** Short words are found in longer ones by accident; abbreviations are not. */
export function tooShort(word: string): number {
  if (word.length > 4 || listed(word) & abbreviation) return 0
  return word.length < 4 ? 1.5 : 0.5
}
