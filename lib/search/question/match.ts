import { beginningsOf } from '@/lib/search/beginnings'
import type { Names } from '@/lib/search/names'
import type { Sentence } from '@/lib/search/question/sentences'
import { type PlacedTerm, placedTerms } from '@/lib/search/terms'
import type { Slot } from '@/lib/search/words-query'

/** What one asked for, with how much it says. */
export type Wanted = { slot: Slot; weight: number }
/** How well something has each of the wanted, from 0 to 1, and how near these stand together. */
export type Match = { parts: readonly number[]; closeness: number }

/** A sentence is analysed once; it lives as long as its edition does. */
const analysed = new WeakMap<Sentence, readonly PlacedTerm[]>()

const headOfCompound = 0.85
const elsewhereInCompound = 0.55

/** For each thing that is wanted, how its words begin. */
export type Beginnings = readonly (readonly string[])[]

/** Finds what is wanted in sentences and titles, in any form, as a synonym, or as a part of a compound. */
export class Matcher {
  private readonly beginnings: Beginnings
  private readonly terms: ReadonlyMap<string, readonly { slot: number; weight: number }[]>

  constructor(
    readonly wanted: readonly Wanted[],
    private readonly names: Names,
  ) {
    const terms = new Map<string, { slot: number; weight: number }[]>()
    wanted.forEach(({ slot: { alternatives } }, slot) => {
      for (const { terms: own, weight } of alternatives) {
        // A name whose words stand apart is found word by word; each is then a share of it.
        for (const term of own) terms.set(term, [...(terms.get(term) ?? []), { slot, weight: weight / own.length }])
      }
    })
    this.terms = terms
    this.beginnings = wanted.map(({ slot }) => [...new Set(slot.alternatives.flatMap(({ terms: own }) => own.flatMap(beginningsOf)))])
  }

  /** The first letters of what is wanted that stand somewhere in a text; nearly all forms of a word have them. */
  beginningsIn(folded: string): Beginnings {
    return this.beginnings.map((all) => all.filter((beginning) => folded.includes(beginning)))
  }

  /** The most that a sentence can have, found without analysing it; `beginnings` are those of its text. */
  most({ folded }: Sentence, beginnings: Beginnings): number[] {
    return beginnings.map((all) => (all.some((beginning) => folded.includes(beginning)) ? 1 : 0))
  }

  matchSentence(sentence: Sentence): Match {
    const known = analysed.get(sentence) ?? placedTerms(sentence.text, this.names)
    analysed.set(sentence, known)
    return this.matchTerms(known)
  }

  matchText(text: string): Match {
    return this.matchTerms(placedTerms(text, this.names))
  }

  private matchTerms(found: readonly PlacedTerm[]): Match {
    const parts = this.wanted.map(() => 0)
    const sums = this.wanted.map(() => new Map<string, number>())
    const places = new Map<number, number>()
    for (const { term, share, place } of found) {
      for (const { slot, weight } of this.terms.get(term) ?? []) {
        const worth = weight * (share === 1 ? 1 : share >= 0.7 ? headOfCompound : elsewhereInCompound)
        const own = sums[slot] as Map<string, number>
        own.set(term, Math.max(own.get(term) ?? 0, worth))
        if (!places.has(slot)) places.set(slot, place)
      }
    }
    sums.forEach((own, slot) => {
      const alternatives = this.wanted[slot]?.slot.alternatives ?? []
      parts[slot] = Math.max(0, ...alternatives.map(({ terms }) => terms.reduce((sum, term) => sum + (own.get(term) ?? 0), 0)))
      parts[slot] = Math.min(1, parts[slot] ?? 0)
    })
    return { parts, closeness: closeness([...places.values()]) }
  }

  /** The share of what was asked that the parts have, by how much each says. */
  coverage(parts: readonly number[]): number {
    const total = this.wanted.reduce((sum, { weight }) => sum + weight, 0)
    return total === 0 ? 0 : this.wanted.reduce((sum, { weight }, i) => sum + weight * (parts[i] ?? 0), 0) / total
  }
}

/** 1 when all stand side by side, less the further they are apart. */
function closeness(places: readonly number[]): number {
  if (places.length < 2) return 0
  return places.length / (Math.max(...places) - Math.min(...places) + 1)
}
