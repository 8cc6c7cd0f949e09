import { Temporal } from 'temporal-polyfill'
import type { RoundDays } from '@/lib/rounds/schema'

/** Weeks after the opening: owners describe for weeks to months, and most need two rounds of feedback. */
const weeks = { registrationUntil: 8, firstVersionBy: 18, feedbackRounds: [24, 30, 35, 41], assessBy: 47, decisionOn: 52 } as const

/**
 * Days for a round that opens on a day ("2027-01-04"), to begin from: a full year, all on the same day of the week; who opens in a
 * weekend gets the Monday after it for all that follows.
 */
export function proposedDays(opening: string): RoundDays {
  const first = workday(Temporal.PlainDate.from(opening))
  const after = (count: number) => first.add({ weeks: count }).toString()
  const [feedback1, version2, feedback2, version3] = weeks.feedbackRounds
  return {
    registrationFrom: opening,
    registrationUntil: after(weeks.registrationUntil),
    firstVersionBy: after(weeks.firstVersionBy),
    feedbackRounds: [
      { feedbackBy: after(feedback1), versionBy: after(version2) },
      { feedbackBy: after(feedback2), versionBy: after(version3) },
    ],
    assessBy: after(weeks.assessBy),
    decisionOn: after(weeks.decisionOn),
  }
}

/** The first Monday that is at least two weeks away: time to announce a round. */
export function proposedOpening(today: string): string {
  const soonest = Temporal.PlainDate.from(today).add({ weeks: 2 })
  return soonest.add({ days: (8 - soonest.dayOfWeek) % 7 }).toString()
}

function workday(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.dayOfWeek > 5 ? day.add({ days: 8 - day.dayOfWeek }) : day
}
