import { LRUCache } from 'lru-cache'
import { db } from '@/lib/db/client'
import type { Catalogue } from '@/lib/search/catalogue'
import { perEdition } from '@/lib/search/per-edition'

/** The rows that hold a term, as places in the catalogue, and how much it weighs in each. */
export type Postings = { places: Int32Array; weights: Float32Array }

/** About 40 MB, at eight bytes for a row with a term. */
const most = 5_000_000
const keptOf = perEdition(() => new LRUCache<string, Postings>({ maxSize: most, sizeCalculation: ({ places }) => places.length + 16 }))

/**
 * Where these terms stand in this edition. What was read is kept: searches share most of their words. A term that
 * stands nowhere has no places.
 */
export async function readPostings(terms: Iterable<string>, catalogue: Catalogue): Promise<ReadonlyMap<string, Postings>> {
  const [all, kept] = [[...new Set(terms)], keptOf(catalogue)]
  const known = new Map<string, Postings>()
  for (const term of all) {
    const postings = kept.get(term)
    if (postings) known.set(term, postings)
  }
  const unknown = all.filter((term) => !known.has(term))
  if (unknown.length > 0) {
    const rows = await db().$queryRaw<{ term: string; numbers: string; weights: string }[]>`
      SELECT term, json_agg(number)::text AS numbers, json_agg((weight * 10000)::int)::text AS weights FROM "SearchPosting" WHERE term = ANY(${unknown}) GROUP BY term`
    const found = new Map(rows.map(({ term, numbers, weights }) => [term, toPostings(JSON.parse(numbers), JSON.parse(weights), catalogue)]))
    for (const term of unknown) {
      const postings = found.get(term) ?? { places: new Int32Array(), weights: new Float32Array() }
      kept.set(term, postings)
      known.set(term, postings)
    }
  }
  return known
}

/** Rows that are not in this edition are left out. */
function toPostings(numbers: readonly number[], weights: readonly number[], catalogue: Catalogue): Postings {
  const found = numbers.flatMap((number, i) => {
    const place = catalogue.placeOf(number)
    return place === undefined ? [] : [{ place, weight: (weights[i] ?? 0) / 10_000 }]
  })
  return { places: Int32Array.from(found, ({ place }) => place), weights: Float32Array.from(found, ({ weight }) => weight) }
}
