import { isoDay } from '@/lib/dates'
import type { Db } from '@/lib/db/client'
import { unreadableDays } from '@/lib/insight/write'

/** A year, and a month to compare it with. */
const keptMonths = 13

/** Forgets what was counted too long ago, what stayed too rare to be read, and results of searches that nobody did. */
export async function removeOldInsight(db: Db, today = isoDay(new Date())): Promise<void> {
  await db.$transaction([
    db.$executeRaw`
      DELETE FROM "SearchLog" WHERE day < ${today}::date - ${keptMonths}::int * interval '1 month'
        OR (words IS NULL AND day <= ${today}::date - ${unreadableDays}::int)
        OR (searches = 0 AND clicks = 0 AND day < ${today}::date)`,
    db.$executeRaw`DELETE FROM "PageView" WHERE day < ${today}::date - ${keptMonths}::int * interval '1 month'`,
  ])
}
