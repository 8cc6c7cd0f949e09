import type { KindId } from '@/lib/content/id'
import { isoDay } from '@/lib/dates'
import type { Db, Tx } from '@/lib/db/client'
import { readSetting } from '@/lib/settings/settings'

/** The day, at midnight UTC, on which somebody should look again at a document of a kind; null where the kind has no such term. */
export async function nextReview(tx: Tx | Db, kind: KindId, now = new Date()): Promise<Date | null> {
  const { [kind]: rules } = await readSetting(tx, 'kinds')
  const months = rules?.reviewMonths ?? 0
  return months > 0 ? addMonths(isoDay(now), months) : null
}

/** The same day of a later month, or the last of that month where it has no such day. */
export function addMonths(day: string, months: number): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)))
}
