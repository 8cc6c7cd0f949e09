import { isoDay } from '@/lib/dates'
import type { Db } from '@/lib/db/client'

/** How often words were searched for in a list. `results`: at the last time they were counted; null when they were not. */
export type SearchedWords = { words: string; scope: string; searches: number; clicks: number; results: number | null }
export type ReadDocument = { title: string; path: string; views: number }

/** What was searched for and read in a number of days up to and including `to` ("2026-11-22"). Lists hold at most 25. */
export type InsightReport = {
  from: string
  to: string
  days: number
  /** `queries`: different words. `unreadable`: those of them of which the words are not known; `withoutResults` counts those too. */
  totals: { searches: number; queries: number; unreadable: { searches: number; queries: number; withoutResults: number } }
  top: SearchedWords[]
  withoutResults: SearchedWords[]
  /** Searched for at least five times, with results, none of which was opened. */
  withoutClick: SearchedWords[]
  views: number
  read: ReadDocument[]
}

const longestList = 25
const enoughToMissClicks = 5

type Row = Omit<SearchedWords, 'words'> & { key: string; words: string | null }

/** Reads the report over `days` days until and including `to`. */
export async function readInsight(db: Db, days: number, to = isoDay(new Date())): Promise<InsightReport> {
  const [rows, documents] = await Promise.all([searched(db, days, to), readDocuments(db, days, to)])
  const known = rows.filter((row): row is Row & { words: string } => row.words !== null)
  const listed = (fits: (row: Row) => boolean) => known.filter(fits).slice(0, longestList).map(withoutKey)
  return {
    from: isoDay(new Date(Date.parse(`${to}T12:00:00Z`) - (days - 1) * 86_400_000)),
    to,
    days,
    totals: { ...count(rows), unreadable: unreadable(rows) },
    top: listed(() => true),
    withoutResults: listed(({ results }) => results === 0),
    withoutClick: listed(({ searches, clicks, results }) => searches >= enoughToMissClicks && clicks === 0 && results !== 0),
    views: documents.reduce((sum, { views }) => sum + views, 0),
    read: documents.slice(0, longestList),
  }
}

/** All that was searched for, most often first. */
function searched(db: Db, days: number, to: string): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    SELECT key, scope, max(words) AS words, sum(searches)::int AS searches, sum(clicks)::int AS clicks,
      (array_agg(results ORDER BY day DESC) FILTER (WHERE results IS NOT NULL))[1] AS results
    FROM "SearchLog" WHERE day > ${to}::date - ${days}::int AND day <= ${to}::date
    GROUP BY key, scope HAVING sum(searches) > 0
    ORDER BY sum(searches) DESC, max(words) COLLATE "nl-x-icu", scope`
}

function readDocuments(db: Db, days: number, to: string): Promise<ReadDocument[]> {
  return db.$queryRaw<ReadDocument[]>`
    SELECT found.title, found.path, sum(read.views)::int AS views
    FROM "PageView" AS read JOIN "SearchDocument" AS found ON found.id = read."documentId"
    WHERE read.day > ${to}::date - ${days}::int AND read.day <= ${to}::date
    GROUP BY found.id ORDER BY sum(read.views) DESC, found.title COLLATE "nl-x-icu", found.path`
}

function withoutKey({ words, scope, searches, clicks, results }: Row & { words: string }): SearchedWords {
  return { words, scope, searches, clicks, results }
}

function count(rows: readonly Row[]): { searches: number; queries: number } {
  return { searches: rows.reduce((sum, { searches }) => sum + searches, 0), queries: new Set(rows.map(({ key }) => key)).size }
}

function unreadable(rows: readonly Row[]): InsightReport['totals']['unreadable'] {
  const unknown = rows.filter(({ words }) => words === null)
  return { ...count(unknown), withoutResults: count(unknown.filter(({ results }) => results === 0)).queries }
}
