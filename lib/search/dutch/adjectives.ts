import { listed } from './dictionary'
import { adjective, adjectiveE, name } from './dictionary-flags'
import { stemsBefore } from './spelling'

/** The adjective of which a word is a form ("werkzame" → werkzaam, "grootste" → groot), if it is one. */
export function positive(word: string): string | undefined {
  const bare = word.endsWith('e') ? word.slice(0, -1) : undefined
  return (bare && changed(bare)) || compared(bare ?? word) || ofPlace(word) || partitive(word)
}

function changed(stem: string): string | undefined {
  return stemsBefore(stem).find((each) => listed(each.stem) & adjectiveE[each.change])?.stem
}

function compared(word: string): string | undefined {
  if (word.endsWith('er')) return changed(word.slice(0, -2)) ?? (word.endsWith('rder') ? adjectiveOf(word.slice(0, -3)) : undefined)
  return word.endsWith('st') ? (adjectiveOf(word.slice(0, -2)) ?? adjectiveOf(word.slice(0, -1))) : undefined
}

/** "Oekraïense" goes with "Oekraïens", "Rotterdamse", whose adjective the list does not have, with Rotterdam itself. */
function ofPlace(word: string): string | undefined {
  if (!word.endsWith('se') || word.length < 6) return undefined
  const place = word.slice(0, -2)
  if (listed(`${place}s`)) return `${place}s`
  return listed(place) & name ? place : undefined
}

/** "iets nieuws" */
function partitive(word: string): string | undefined {
  return word.endsWith('s') && word.length > 5 ? adjectiveOf(word.slice(0, -1)) : undefined
}

function adjectiveOf(word: string): string | undefined {
  return listed(word) & adjective ? word : undefined
}
