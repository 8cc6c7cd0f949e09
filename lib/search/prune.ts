import type { Catalogue } from '@/lib/search/catalogue'
import { countTerms } from '@/lib/search/postgres/rarity'
import type { Alternative, Slot, WordsQuery } from '@/lib/search/words-query'

/** A word or name that stands in so many rows need not be looked for in pieces. */
const enough = 3

/**
 * Leaves out of a search what can find nothing, and the pieces of compounds and names that are found whole: "stand" and
 * "plaats" somewhere in a text say little of a "standplaats". What is left is small enough for every engine.
 */
export async function prune(query: WordsQuery, catalogue: Catalogue): Promise<WordsQuery> {
  const slots = [...query.required, ...query.optional]
  const counts = await countTerms(
    slots.flatMap(({ alternatives }) => alternatives.flatMap(({ terms }) => terms)),
    catalogue,
  )
  const count = ({ terms }: Alternative) => Math.min(...terms.map((term) => counts.get(term) ?? 0))
  return { ...query, required: query.required.map((slot) => pruneSlot(slot, count)), optional: query.optional.map((slot) => pruneSlot(slot, count)) }
}

/** The word itself stays, so that it is known what was asked. */
function pruneSlot({ text, alternatives }: Slot, count: (alternative: Alternative) => number): Slot {
  const [own, ...others] = alternatives
  if (!own) return { text, alternatives }
  const whole = count(own) >= enough
  return { text, alternatives: [own, ...others.filter((other) => count(other) > 0 && !(whole && other.reason === 'parts'))] }
}
