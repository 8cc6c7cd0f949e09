import { LRUCache } from 'lru-cache'
import { db } from '@/lib/db/client'
import type { Catalogue } from '@/lib/search/catalogue'

const counted = new LRUCache<string, { catalogue: Catalogue; count: number }>({ max: 20_000 })

/** In how many rows each term stands, in this edition. */
export async function countTerms(terms: Iterable<string>, catalogue: Catalogue): Promise<ReadonlyMap<string, number>> {
  const all = [...new Set(terms)]
  const unknown = all.filter((term) => counted.get(term)?.catalogue !== catalogue)
  if (unknown.length > 0) {
    const rows = await db().$queryRaw<{ term: string; count: number }[]>`
      SELECT term, count(*)::int AS count FROM "SearchPosting" WHERE term = ANY(${unknown}) GROUP BY term`
    const counts = new Map(rows.map(({ term, count }) => [term, count]))
    for (const term of unknown) counted.set(term, { catalogue, count: counts.get(term) ?? 0 })
  }
  return new Map(all.map((term) => [term, counted.get(term)?.count ?? 0]))
}

/** How much finding a term says: 0 for one that stands everywhere, more the rarer it is. The idf of BM25. */
export function rarity(count: number, size: number): number {
  return Math.log(1 + (size - Math.min(count, size) + 0.5) / (count + 0.5))
}
