import type { Db } from '@/lib/db/client'
import { scopeOf } from '@/lib/search/evaluation/judgements'
import type { Searcher } from '@/lib/search/evaluation/measure'

/**
 * What PostgreSQL does with Dutch by itself: `to_tsvector('dutch', …)`, its stemmer and stop words, title above summary
 * above text, ranked by ts_rank_cd. To compare with; makes a table that lives as long as the connection of `db`, which
 * must be its only one.
 */
export async function plainPostgres(db: Db): Promise<Searcher> {
  await db.$executeRaw`DROP TABLE IF EXISTS pg_temp.plain`
  await db.$executeRaw`
    CREATE TEMP TABLE plain AS SELECT id, kind, facets,
      setweight(to_tsvector('dutch', title), 'A') || setweight(to_tsvector('dutch', summary), 'B') || setweight(to_tsvector('dutch', body), 'D') AS tsv
    FROM "SearchDocument"`
  await db.$executeRaw`CREATE INDEX ON plain USING GIN (tsv)`
  return async (judgement) => {
    const [query, kinds] = [judgement.query, [...scopeOf(judgement).kinds]]
    const rows = await db.$queryRaw<{ id: string }[]>`
      SELECT id FROM plain, websearch_to_tsquery('dutch', ${query}) AS words
      WHERE tsv @@ words AND (cardinality(${kinds}::text[]) = 0 OR kind = ANY(${kinds})) ORDER BY ts_rank_cd(tsv, words, 1) DESC, id LIMIT 50`
    return rows.map(({ id }) => id)
  }
}
