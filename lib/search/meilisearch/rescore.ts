import type { Catalogue } from '@/lib/search/catalogue'
import { evenness, optionalShare, titleGain } from '@/lib/search/gains'
import type { FoundRow } from '@/lib/search/meilisearch/ask'
import { readWeights } from '@/lib/search/meilisearch/weights'
import { quality, type Standing } from '@/lib/search/quality'
import { titleFit } from '@/lib/search/title-fit'
import type { Slot, WordsQuery } from '@/lib/search/words-query'

/** What is known beside the index: the rows, what speaks for them, and how rare a term is. */
export type Knowledge = { catalogue: Catalogue; standing: Standing; rarity: (term: string) => number }
export type Rescored = { id: string; score: number }

/** What it adds when two words stand side by side. */
const besideGain = 0.25

/**
 * The best of what was found, in the exact order: by the weight of its words (BM25F), which Meilisearch knows in steps
 * only, by words side by side, by its title, and by what speaks for the row itself. What expired stays last.
 */
export function rescore(found: readonly FoundRow[], words: WordsQuery, { catalogue, standing, rarity }: Knowledge): Rescored[] {
  const [fitOf, weigh] = [titleFit(words), weigher(words, rarity)]
  const needed = new Set([...words.required, ...words.optional].flatMap(({ alternatives }) => alternatives.flatMap(({ terms }) => terms)))
  const scored = found.flatMap(({ id, weights, beside }) => {
    const row = catalogue.row(id)
    if (!row) return []
    const title = 1 + titleGain * fitOf(row.title)
    return { id, score: weigh(readWeights(weights, needed)) * (beside ? 1 + besideGain : 1) * title * quality(row, standing), expired: row.expired }
  })
  return scored.sort((a, b) => Number(a.expired) - Number(b.expired) || b.score - a.score).map(({ id, score }) => ({ id, score }))
}

/** How much a row with these weights is about what was asked: less, the more of it is missing. */
function weigher({ required, optional }: WordsQuery, rarity: (term: string) => number): (weights: ReadonlyMap<string, number>) => number {
  const scorers = required.map((slot) => ({ score: scorer(slot, rarity), share: evenness + own(slot, rarity) }))
  const extras = optional.map((slot) => scorer(slot, rarity))
  const whole = scorers.reduce((sum, { share }) => sum + share, 0)
  return (weights) => {
    let [sum, had] = [0, 0]
    for (const { score, share } of scorers) {
      const found = score(weights)
      sum += found
      if (found > 0) had += share
    }
    for (const score of extras) sum += optionalShare * score(weights)
    return (sum * had) / whole
  }
}

/** What a slot adds: the best of the ways of saying it, none as rare as to outrank what was typed. */
function scorer(slot: Slot, rarity: (term: string) => number): (weights: ReadonlyMap<string, number>) => number {
  const most = own(slot, rarity)
  const ways = slot.alternatives.map(({ terms, weight }) => ({ terms, boost: (weight * Math.min(most, average(terms.map(rarity)))) / terms.length }))
  return (weights) => Math.max(...ways.map(({ terms, boost }) => (terms.every((term) => weights.has(term)) ? sumOf(terms, weights) * boost : 0)))
}

function own({ alternatives }: Slot, rarity: (term: string) => number): number {
  return average(alternatives[0]?.terms.map(rarity) ?? [])
}

function sumOf(terms: readonly string[], weights: ReadonlyMap<string, number>): number {
  return terms.reduce((sum, term) => sum + (weights.get(term) ?? 0), 0)
}

function average(values: readonly number[]): number {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0
}
