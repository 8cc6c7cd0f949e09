import type { Catalogue } from '@/lib/search/catalogue'
import type { Expansions } from '@/lib/search/expansions'
import { countTerms } from '@/lib/search/postgres/rarity'
import type { Alternative, Slot, WordsQuery } from '@/lib/search/words-query'

/** A compound or name that stands in so many rows need not be looked for in pieces. */
const enough = 1

type Count = (alternative: Alternative) => number

/**
 * Fits a search to what there is to find. Compounds and names that stand in our texts are looked for whole: "stand" and
 * "plaats" somewhere in a text say little of a "standplaats". Others become their parts, with all that may stand for
 * each of those: "buurtspanningen" finds "polarisatie in de wijk". What can find nothing is left out.
 */
export async function prune(query: WordsQuery, expansions: Expansions, catalogue: Catalogue): Promise<WordsQuery> {
  const required = query.required.flatMap((slot) => [slot, ...pieces(slot, expansions)])
  const counts = await countTerms(
    [...required, ...query.optional].flatMap(({ alternatives }) => alternatives.flatMap(({ terms }) => terms)),
    catalogue,
  )
  const count: Count = ({ terms }) => Math.min(...terms.map((term) => counts.get(term) ?? 0))
  return {
    ...query,
    required: query.required.flatMap((slot) => fitted(slot, expansions, count)),
    optional: query.optional.map((slot) => findable(slot, count)),
  }
}

function fitted(slot: Slot, expansions: Expansions, count: Count): Slot[] {
  const [own] = slot.alternatives
  const whole = { ...slot, alternatives: wholes(slot) }
  if (!own || count(own) >= enough) return [findable(whole, count)]
  const parts = pieces(slot, expansions).map((piece) => findable(piece, count))
  return parts.length > 1 && parts.every(({ alternatives }) => alternatives.some((alternative) => count(alternative) > 0)) ? parts : [findable(whole, count)]
}

/** A slot for each part of a compound or name; finding the whole, or what means the same, is finding each part. */
function pieces(slot: Slot, expansions: Expansions): Slot[] {
  const apart = slot.alternatives.find(({ reason }) => reason === 'parts')
  return (apart?.terms ?? []).map((term) => ({
    text: slot.text,
    alternatives: [{ terms: [term], weight: 1, reason: 'parts' }, ...expansions.of(term), ...wholes(slot)],
  }))
}

function wholes({ alternatives }: Slot): Alternative[] {
  return alternatives.filter(({ reason }) => reason !== 'parts')
}

/** The word itself stays, so that it is known what was asked. */
function findable({ text, alternatives: [own, ...others] }: Slot, count: Count): Slot {
  return { text, alternatives: own ? [own, ...others.filter((other) => count(other) > 0)] : [] }
}
