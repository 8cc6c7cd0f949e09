import { db } from '@/lib/db/client'
import type { Catalogue } from '@/lib/search/catalogue'
import { countTerms, rarity } from '@/lib/search/postgres/rarity'
import { quoted } from '@/lib/search/postgres/vector'
import type { Slot, WordsQuery } from '@/lib/search/words-query'

/** A row that has some of the words. `mask`: one bit for each required slot that it has. */
export type Match = { number: number; score: number; mask: number }
/** `rarities`: of each required slot, how much finding it says. */
export type Matches = { found: Match[]; rarities: number[] }

type Wanted = { slot: number; alternative: number; term: string; boost: number; needed: number }

/** What optional words add, beside required ones. */
const optionalShare = 0.15
/** A synonym is worth as much as what was typed where the typed word itself is nowhere. */
const bits = 31

/** Every row with at least one of the required words, what it scores on them, and which it has. */
export async function findMatches(query: WordsQuery, catalogue: Catalogue): Promise<Matches> {
  const { wanted, rarities } = await toWanted(query, catalogue)
  if (wanted.length === 0) return { found: [], rarities }
  const column = <K extends keyof Wanted>(key: K) => wanted.map((row) => row[key])
  const [row] = await db().$queryRaw<{ found: string | null }[]>`
    WITH wanted AS (
      SELECT * FROM unnest(${column('slot')}::int[], ${column('alternative')}::int[], ${column('term')}::text[], ${column('boost')}::real[], ${column('needed')}::int[])
        AS wanted(slot, alternative, term, boost, needed)),
    found AS (
      SELECT number, slot, sum(boost * weight) AS score FROM wanted JOIN "SearchPosting" USING (term)
      GROUP BY number, slot, alternative, needed HAVING count(*) = needed),
    best AS (SELECT number, slot, max(score) AS score FROM found GROUP BY number, slot),
    summed AS (SELECT number, sum(score) AS score, bit_or(CASE WHEN slot < ${bits} THEN 1 << slot ELSE 0 END) AS mask FROM best GROUP BY number)
    SELECT json_build_array(array_agg(number), array_agg((score * 1000)::int), array_agg(mask))::text AS found FROM summed WHERE mask <> 0`
  const [numbers, scores, masks] = JSON.parse(row?.found ?? '[null]') as [number[] | null, number[], number[]]
  const found = (numbers ?? []).map((number, i) => ({ number, score: (scores[i] ?? 0) / 1000, mask: masks[i] ?? 0 }))
  return { found, rarities }
}

/** Optional slots come after the bits of the mask, so that they never count as found. */
async function toWanted({ required, optional }: WordsQuery, catalogue: Catalogue): Promise<{ wanted: Wanted[]; rarities: number[] }> {
  const slots = [
    ...required.slice(0, bits - 1).map((slot, i) => ({ slot, number: i, share: 1 })),
    ...optional.map((slot, i) => ({ slot, number: bits + i, share: optionalShare })),
  ]
  const counts = await countTerms(
    slots.flatMap(({ slot }) => slot.alternatives.flatMap(({ terms }) => terms)),
    catalogue,
  )
  const weigh = (term: string) => rarity(counts.get(term) ?? 0, catalogue.size)
  return {
    wanted: slots.flatMap(({ slot, number, share }) => fromSlot(slot, number, share, weigh)),
    rarities: required.slice(0, bits - 1).map((slot) => rarityOf(slot, weigh)),
  }
}

/** Each alternative as rare as the most common way of saying it that exists, so that a rare synonym never outranks the word itself. */
function fromSlot({ alternatives }: Pick<Slot, 'alternatives'>, slot: number, share: number, weigh: (term: string) => number): Wanted[] {
  const own = rarityOf({ alternatives }, weigh)
  return alternatives.flatMap(({ terms, weight }, alternative) => {
    const rare = Math.min(own, average(terms.map(weigh)))
    return terms.map((term) => ({ slot, alternative, term, boost: (share * weight * rare) / terms.length, needed: terms.length }))
  })
}

function rarityOf({ alternatives }: Pick<Slot, 'alternatives'>, weigh: (term: string) => number): number {
  return average(alternatives[0]?.terms.map(weigh) ?? [])
}

function average(values: readonly number[]): number {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0
}

/** Of these rows, those that hold the phrases and none of the words to leave out. */
export async function keepExact(numbers: readonly number[], { phrases, without }: WordsQuery): Promise<Set<number>> {
  const conditions = [...phrases.map((phrase) => phrase.map(quoted).join(' <-> ')), ...without.map((term) => `!${quoted(term)}`)]
  const rows = await db().$queryRaw<{ number: number }[]>`
    SELECT number FROM "SearchDocument" WHERE number = ANY(${[...numbers]}) AND tsv @@ ${conditions.map((condition) => `(${condition})`).join(' & ')}::tsquery`
  return new Set(rows.map(({ number }) => number))
}

/** How near together the words stand in these rows, from 0 (far apart) to 1 (side by side), and whether the title has them side by side. */
export async function readNearness(numbers: readonly number[], { required }: WordsQuery): Promise<Map<number, number>> {
  if (required.length < 2) return new Map()
  const all = required.map(({ alternatives }) => `(${alternatives.map(({ terms }) => `(${terms.map(quoted).join(' & ')})`).join(' | ')})`).join(' & ')
  const rows = await db().$queryRaw<{ number: number; nearness: number }[]>`
    SELECT number, ts_rank_cd('{1, 1, 1, 1}', tsv, ${all}::tsquery, 32)::float8 AS nearness FROM "SearchDocument" WHERE number = ANY(${[...numbers]})`
  return new Map(rows.map(({ number, nearness }) => [number, nearness]))
}
