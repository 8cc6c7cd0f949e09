import type { Round } from '@/lib/db/generated/client'
import { feedbackRounds, type RoundDays } from '@/lib/rounds/schema'

type Kept = Pick<Round, 'registrationFrom' | 'registrationUntil' | 'firstVersionBy' | 'feedbackRounds' | 'assessBy' | 'decisionOn'>

/** A day as the database keeps it, as text: "2027-03-01". */
export function dayText(day: Date): string {
  return day.toISOString().slice(0, 10)
}

/** The same the other way round, for what is kept as a day. */
export function dayDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

/** The days of a round as text. */
export function daysOf(round: Kept): RoundDays {
  return {
    registrationFrom: dayText(round.registrationFrom),
    registrationUntil: dayText(round.registrationUntil),
    firstVersionBy: dayText(round.firstVersionBy),
    feedbackRounds: feedbackRounds.parse(round.feedbackRounds),
    assessBy: dayText(round.assessBy),
    decisionOn: dayText(round.decisionOn),
  }
}

/** The day so many days later, or earlier: "2027-03-01" and 14 give "2027-03-15". Days of the calendar, so summer time changes nothing. */
export function addDays(day: string, days: number): string {
  const moved = dayDate(day)
  moved.setUTCDate(moved.getUTCDate() + days)
  return dayText(moved)
}
