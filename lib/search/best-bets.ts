/** So many stand on top at most, also when the wordings of two bets come down to the same terms. */
const most = 3

/** Documents that KIS puts on top for some searches. `queries`: wordings of the same wish. `reason`: for whoever maintains it. */
export type BestBet = { id: string; queries: readonly string[]; documents: readonly string[]; reason: string }

/**
 * Finds the best bets for a search. A wording matches when it has the same terms, in any order and however often:
 * no more, no fewer, so that a bet never stands above a search that asks for something else.
 */
export class BestBets {
  private readonly documents = new Map<string, string[]>()

  /** `normalise`: the terms of a wording as searches are made into terms, without function words. */
  constructor(bets: readonly BestBet[], normalise: (wording: string) => readonly string[]) {
    for (const bet of bets) {
      for (const key of new Set(bet.queries.map((wording) => keyOf(normalise(wording))))) {
        if (key) this.documents.set(key, [...new Set([...(this.documents.get(key) ?? []), ...bet.documents])].slice(0, most))
      }
    }
  }

  /** The documents for the terms of a search, at most three, in the order of the file; empty when KIS chose none. */
  documentsFor(terms: readonly string[]): readonly string[] {
    return this.documents.get(keyOf(terms)) ?? []
  }
}

function keyOf(terms: readonly string[]): string {
  return [...new Set(terms)].sort().join(' ')
}
