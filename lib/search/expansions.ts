import { Names, termOf } from '@/lib/search/names'
import type { Thesaurus } from '@/lib/search/thesaurus/thesaurus'
import type { Alternative } from '@/lib/search/words-query'

/** The thesaurus in terms of the index: which names it knows, and what else a term may stand for. Never changes. */
export class Expansions {
  readonly names: Names
  private readonly byTerm = new Map<string, Alternative[]>()

  constructor(thesaurus: Thesaurus) {
    const labels = thesaurus.labels()
    this.names = new Names(labels)
    for (const label of labels) {
      const term = termOf(label)
      const alternatives = thesaurus.expand(label).flatMap(({ label: other, weight, reason }) => {
        const otherTerm = termOf(other)
        return otherTerm && otherTerm !== term ? [{ terms: [otherTerm], weight, reason }] : []
      })
      if (term) this.byTerm.set(term, strongest([...(this.byTerm.get(term) ?? []), ...alternatives]))
    }
  }

  /** What may stand instead of a term, the nearest in meaning first; empty when the thesaurus does not know it. */
  of(term: string): readonly Alternative[] {
    return this.byTerm.get(term) ?? []
  }
}

function strongest(alternatives: Alternative[]): Alternative[] {
  const best = new Map<string, Alternative>()
  for (const alternative of alternatives.sort((a, b) => b.weight - a.weight)) {
    const key = alternative.terms.join(' ')
    if (!best.has(key)) best.set(key, alternative)
  }
  return [...best.values()]
}
