import { db } from '@/lib/db/client'
import { quoted } from '@/lib/search/postgres/vector'
import type { WordsQuery } from '@/lib/search/words-query'

/** Of these rows, those that hold the phrases and none of the words to leave out. */
export async function keepExact(numbers: readonly number[], { phrases, without }: WordsQuery): Promise<Set<number>> {
  const conditions = [...phrases.map((phrase) => phrase.map(quoted).join(' <-> ')), ...without.map((term) => `!${quoted(term)}`)]
  const rows = await db().$queryRaw<{ number: number }[]>`
    SELECT number FROM "SearchDocument" WHERE number = ANY(${[...numbers]}) AND tsv @@ ${conditions.map((condition) => `(${condition})`).join(' & ')}::tsquery`
  return new Set(rows.map(({ number }) => number))
}

/** How near together the words stand in these rows, from 0 (far apart, or not all there) to 1 (side by side, often). */
export async function readNearness(numbers: readonly number[], { required }: WordsQuery): Promise<Map<number, number>> {
  if (required.length < 2) return new Map()
  const all = required.map(({ alternatives }) => `(${alternatives.map(({ terms }) => `(${terms.map(quoted).join(' & ')})`).join(' | ')})`).join(' & ')
  const rows = await db().$queryRaw<{ number: number; nearness: number }[]>`
    SELECT number, ts_rank_cd('{1, 1, 1, 1}', tsv, ${all}::tsquery, 32)::float8 AS nearness FROM "SearchDocument" WHERE number = ANY(${[...numbers]})`
  return new Map(rows.map(({ number, nearness }) => [number, nearness]))
}
