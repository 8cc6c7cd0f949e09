const precision = 1_000

/** How much a row is about each of its terms, as one text: Meilisearch would make a field of every key of an object. */
export function writeWeights(weights: ReadonlyMap<string, number>): string {
  return [...weights].map(([term, weight]) => `${term} ${Math.max(1, Math.round(weight * precision))}`).join(' ')
}

/** The weights of those terms that are `needed`. */
export function readWeights(text: string, needed: ReadonlySet<string>): Map<string, number> {
  const found = new Map<string, number>()
  const parts = text.split(' ')
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const term = parts[i] ?? ''
    if (needed.has(term)) found.set(term, Number(parts[i + 1]) / precision)
  }
  return found
}
