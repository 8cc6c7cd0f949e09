import { isoDay } from '@/lib/dates'
import { InvalidStateError } from '@/lib/errors'

/** How long one can object to a decision, in weeks; and how long KIS takes to answer. */
export const objectionWeeks = 6
export const answerWeeks = 6

const dayMs = 24 * 60 * 60_000

/** The last day ("2027-12-27") on which one can object to a decision of this moment. */
export function objectUntil(decidedAt: Date): string {
  return weeksAfter(isoDay(decidedAt), objectionWeeks)
}

/** The last day on which KIS answers an objection that was made at this moment. */
export function answerObjectionBy(objectedAt: Date): string {
  return weeksAfter(isoDay(objectedAt), answerWeeks)
}

/** Throws InvalidStateError, in words, when a day is past the term of a decision. */
export function assertInTerm(decidedAt: Date, today: string): void {
  if (today > objectUntil(decidedAt))
    throw new InvalidStateError(`Bezwaar maken kon tot ${objectionWeeks} weken na het besluit. Neem contact op met KIS als je hierover wilt praten.`)
}

/** Reckoned in days, not in hours: a week with a change to summer time is a week too. */
function weeksAfter(day: string, weeks: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + weeks * 7 * dayMs).toISOString().slice(0, 10)
}
