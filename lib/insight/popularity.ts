import { isoDay } from '@/lib/dates'
import type { Tx } from '@/lib/db/client'

const days = 90
/** A day counts for no more, so that one newsletter, or one program that hides what it is, does not decide. */
const mostADay = 100

/**
 * How much each document was read in the last 90 days, from 0 to 1: the logarithm of its views beside that of the most
 * read. A document that is not in the map was not read.
 */
export async function readPopularity(db: Tx, today = isoDay(new Date())): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ documentId: string; views: number }[]>`
    SELECT "documentId", sum(least(views, ${mostADay}::int))::int AS views FROM "PageView"
    WHERE day > ${today}::date - ${days}::int AND day <= ${today}::date AND views > 0 GROUP BY "documentId"`
  const most = rows.reduce((top, { views }) => Math.max(top, views), 0)
  return new Map(rows.map(({ documentId, views }) => [documentId, Math.log1p(views) / Math.log1p(most)]))
}
