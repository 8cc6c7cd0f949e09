import type { Catalogue } from '@/lib/search/catalogue'
import { optionalShare } from '@/lib/search/gains'
import { type Postings, readPostings } from '@/lib/search/postgres/postings'
import { rarity } from '@/lib/search/postgres/rarity'
import type { Slot, WordsQuery } from '@/lib/search/words-query'

/**
 * For every place in the catalogue what it scores on the words, and which required slots it has (one bit for each).
 * `rarities`: of each required slot, how much finding it says.
 */
export type Matches = { scores: Float32Array; masks: Int32Array; rarities: number[] }

/** One bit for each required slot, in 32 bits with a sign. */
const mostSlots = 30

type Index = { postings: ReadonlyMap<string, Postings>; size: number }

/** Weighs the words of a search in every row: of each slot its best alternative, all slots together. */
export async function findMatches({ required, optional }: WordsQuery, catalogue: Catalogue): Promise<Matches> {
  const wanted = required.slice(0, mostSlots)
  const terms = [...wanted, ...optional].flatMap(({ alternatives }) => alternatives.flatMap((alternative) => alternative.terms))
  const index: Index = { postings: await readPostings(terms, catalogue), size: catalogue.size }
  const matches: Matches = {
    scores: new Float32Array(index.size),
    masks: new Int32Array(index.size),
    rarities: wanted.map((slot) => rarityOf(slot.alternatives[0]?.terms ?? [], index)),
  }
  for (const [i, slot] of wanted.entries()) addSlot(matches, slot, 1, 1 << i, index)
  for (const slot of optional) addSlot(matches, slot, optionalShare, 0, index)
  return matches
}

/** `bit` is what it sets in the mask: nothing for what is optional. */
function addSlot({ scores, masks }: Matches, slot: Slot, share: number, bit: number, index: Index): void {
  const best = new Float32Array(index.size)
  const own = rarityOf(slot.alternatives[0]?.terms ?? [], index)
  for (const { terms, weight } of slot.alternatives) {
    // As rare as what was typed at most, so that a rare synonym never outranks the word itself.
    const boost = (share * weight * Math.min(own, rarityOf(terms, index))) / terms.length
    raise(best, together(terms, index), boost)
  }
  for (let place = 0; place < best.length; place++) {
    const score = best[place] ?? 0
    if (score === 0) continue
    scores[place] = (scores[place] ?? 0) + score
    masks[place] = (masks[place] ?? 0) | bit
  }
}

function raise(best: Float32Array, { places, weights }: Postings, boost: number): void {
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number
    const score = (weights[i] as number) * boost
    if (score > (best[place] as number)) best[place] = score
  }
}

/** Where all of these terms stand, with their weights added. */
function together(terms: readonly string[], { postings, size }: Index): Postings {
  const [first, ...others] = terms.flatMap((term) => postings.get(term) ?? [])
  if (!first || others.length === 0) return first ?? { places: new Int32Array(), weights: new Float32Array() }
  const sums = new Float32Array(size)
  const counts = new Uint8Array(size)
  for (const { places, weights } of [first, ...others]) {
    places.forEach((place, i) => {
      sums[place] = (sums[place] ?? 0) + (weights[i] ?? 0)
      counts[place] = (counts[place] ?? 0) + 1
    })
  }
  const places = first.places.filter((place) => counts[place] === terms.length)
  return { places, weights: Float32Array.from(places, (place) => sums[place] ?? 0) }
}

function rarityOf(terms: readonly string[], { postings, size }: Index): number {
  const values = terms.map((term) => rarity(postings.get(term)?.places.length ?? 0, size))
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1)
}
