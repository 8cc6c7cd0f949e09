import type { Db } from '@/lib/db/client'
import { type Asked, keyOf, mayBeRead } from '@/lib/insight/words'

/** So many different searches get a row in a day. Those that are readable already always do, so nobody can crowd them out. */
const mostADay = 10_000
/** So many of these may be searches of which only the number of results is known, because a program made the page. */
const mostUncounted = 2_000
/** Words can be read once they were searched for this often, on so many different days, within the days that the unreadable are kept. */
const readable = { searches: 5, days: 2, within: 30 }

export const unreadableDays = readable.within

type Limits = { mostADay: number; mostUncounted: number }
const limits: Limits = { mostADay, mostUncounted }

/**
 * Adds searches and clicks to a day ("2026-11-22"). Writers wait for each other, so that words become readable at
 * exactly the search that makes them common, whichever processes counted. Returns for how many there was no room.
 */
export async function writeSearches(
  db: Db,
  day: string,
  counts: readonly (Asked & { searches: number; clicks: number })[],
  { mostADay } = limits,
): Promise<number> {
  const rows = counts.map(({ scope, words, searches, clicks }) => ({ key: keyOf(words), scope, searches, clicks }))
  const given = JSON.stringify(rows)
  const [, written] = await db.$transaction([
    oneAtATime(db),
    db.$executeRaw`
      WITH given AS (
        SELECT *, EXISTS (SELECT FROM "SearchLog" kept WHERE kept.key = given.key AND ((kept.scope = given.scope AND kept.day = ${day}::date) OR kept.words IS NOT NULL)) AS known
        FROM jsonb_to_recordset(${given}::jsonb) AS given(key text, scope text, searches int, clicks int)
      ), ranked AS (SELECT *, row_number() OVER (PARTITION BY known ORDER BY searches DESC, key) AS place FROM given)
      INSERT INTO "SearchLog" AS kept (key, day, scope, searches, clicks)
      SELECT key, ${day}::date, scope, searches, clicks FROM ranked
      WHERE known OR place <= ${mostADay}::int - (SELECT count(*) FROM "SearchLog" WHERE day = ${day}::date)
      ON CONFLICT (key, scope, day) DO UPDATE SET searches = kept.searches + excluded.searches, clicks = kept.clicks + excluded.clicks`,
    reveal(db, day, counts),
  ])
  return rows.length - written
}

/** Makes words readable that are common by now, on all days. Only here the words themselves reach the database. */
function reveal(db: Db, day: string, counts: readonly Asked[]) {
  const words = [...new Set(counts.map((count) => count.words))].filter(mayBeRead)
  return db.$executeRaw`
    UPDATE "SearchLog" AS kept SET words = given.words
    FROM unnest(${words.map(keyOf)}::text[], ${words}::text[]) AS given (key, words)
    WHERE kept.key = given.key AND kept.words IS NULL AND (
      EXISTS (SELECT FROM "SearchLog" other WHERE other.key = given.key AND other.words IS NOT NULL)
      OR (SELECT sum(searches) >= ${readable.searches}::int AND count(DISTINCT day) FILTER (WHERE searches > 0) >= ${readable.days}::int
          FROM "SearchLog" lately WHERE lately.key = given.key AND lately.day > ${day}::date - ${readable.within}::int))`
}

/** Notes how many results searches had. A search that nobody was counted for yet gets a row that counts none. */
export async function writeResults(
  db: Db,
  day: string,
  found: readonly (Asked & { results: number })[],
  { mostADay, mostUncounted } = limits,
): Promise<number> {
  const rows = found.map(({ scope, words, results }) => ({ key: keyOf(words), scope, results }))
  const [, written] = await db.$transaction([
    oneAtATime(db),
    db.$executeRaw`
      WITH given AS (
        SELECT *, EXISTS (SELECT FROM "SearchLog" kept WHERE kept.key = given.key AND kept.scope = given.scope AND kept.day = ${day}::date) AS known
        FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS given(key text, scope text, results int)
      ), ranked AS (SELECT *, row_number() OVER (PARTITION BY known ORDER BY key) AS place FROM given),
      room AS (
        SELECT least(${mostADay}::int - count(*), ${mostUncounted}::int - count(*) FILTER (WHERE searches = 0)) AS left FROM "SearchLog" WHERE day = ${day}::date
      )
      INSERT INTO "SearchLog" (key, day, scope, results)
      SELECT key, ${day}::date, scope, results FROM ranked WHERE known OR place <= (SELECT room.left FROM room)
      ON CONFLICT (key, scope, day) DO UPDATE SET results = excluded.results`,
  ])
  return rows.length - written
}

/** Adds to a day how often pages were opened, by the document that each path belongs to. What stands nowhere counts for nothing. */
export async function writeViews(db: Db, day: string, counts: readonly { path: string; views: number }[]): Promise<number> {
  await db.$transaction([
    oneAtATime(db),
    db.$executeRaw`
      INSERT INTO "PageView" AS kept ("documentId", day, views)
      SELECT route."documentId", ${day}::date, sum(given.views)
      FROM jsonb_to_recordset(${JSON.stringify(counts)}::jsonb) AS given(path text, views int)
      JOIN "Route" AS route ON route.path = given.path AND route.kind = 'document' AND route."documentId" IS NOT NULL
      GROUP BY route."documentId"
      ON CONFLICT ("documentId", day) DO UPDATE SET views = kept.views + excluded.views`,
  ])
  return 0
}

function oneAtATime(db: Db) {
  return db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('insight'))`
}
