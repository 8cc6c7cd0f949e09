import { addMonths } from '@/lib/content/review-date'
import { lastValidDay } from '@/lib/interventions/freshness'

/** `before`: so many months before it expires; `expired`: it did; `year`: so many years after it was confirmed. */
export type Reason = { type: 'before'; months: 6 | 3 | 1 } | { type: 'expired' } | { type: 'year'; years: number }
/** `key`: stands for the rule and the dates that it is about, so that each is told once. `on`: the day from which it is true. */
export type ReminderRule = { key: string; on: string; reason: Reason }

type Dates = { confirmedOn?: string | undefined; validUntil?: string | undefined }

/**
 * What there is to remind an owner of on a day, the most urgent first: what came last says all. Everything that
 * became true before and was never told is in it too, so that it can be marked as told: a clock that jumped, or a worker
 * that was away for months, gives one mail and no series. Pure; days as "2027-03-01".
 */
export function dueReminders(documentId: string, dates: Dates, today: string): ReminderRule[] {
  const validUntil = lastValidDay(dates)
  const before = validUntil
    ? ([6, 3, 1] as const).map((months) => rule(documentId, validUntil, monthsFrom(validUntil, -months), { type: 'before', months }))
    : []
  const expired = validUntil ? [rule(documentId, validUntil, dayAfter(validUntil), { type: 'expired' })] : []
  const years = dates.confirmedOn ? yearly(documentId, dates.confirmedOn, today) : []
  return [...years, ...before, ...expired]
    .filter(({ on }) => on <= today && on > (dates.confirmedOn ?? ''))
    .sort((a, b) => b.on.localeCompare(a.on) || urgency(b.reason) - urgency(a.reason))
}

function yearly(documentId: string, confirmedOn: string, today: string): ReminderRule[] {
  const count = Math.max(0, Number(today.slice(0, 4)) - Number(confirmedOn.slice(0, 4)))
  return Array.from({ length: count }, (_, i) => rule(documentId, confirmedOn, monthsFrom(confirmedOn, 12 * (i + 1)), { type: 'year', years: i + 1 }))
}

function rule(documentId: string, date: string, on: string, reason: Reason): ReminderRule {
  const name = reason.type === 'before' ? `before-${reason.months}` : reason.type === 'year' ? `year-${reason.years}` : reason.type
  return { key: `confirm:${documentId}:${date}:${name}`, on, reason }
}

function urgency({ type }: Reason): number {
  return { year: 0, before: 1, expired: 2 }[type]
}

function monthsFrom(day: string, months: number): string {
  return addMonths(day, months).toISOString().slice(0, 10)
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
