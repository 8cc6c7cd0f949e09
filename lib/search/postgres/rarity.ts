import type { Catalogue } from '@/lib/search/catalogue'
import { readPostings } from '@/lib/search/postgres/postings'

/** In how many rows each term stands, in this edition. */
export async function countTerms(terms: Iterable<string>, catalogue: Catalogue): Promise<ReadonlyMap<string, number>> {
  const postings = await readPostings(terms, catalogue)
  return new Map([...postings].map(([term, { places }]) => [term, places.length]))
}

/** How much finding a term says: 0 for one that stands everywhere, more the rarer it is. The idf of BM25. */
export function rarity(count: number, size: number): number {
  return Math.log(1 + (size - Math.min(count, size) + 0.5) / (count + 0.5))
}
