import { formatDate } from '@/lib/dates'
import type { RoundDays } from '@/lib/rounds/schema'
import { dayFields } from '@/lib/rounds/words'

/** What is wrong with a day, at its field of the form. */
export type DayProblem = { field: string; message: string }
type Planned = { field: string; label: string; day: string }

/** Two steps that may fall on one day; all others need at least a day between them. */
const sameDayAllowed = new Set(['aanmeldenTot', 'eersteVersie', 'besluit'])

/** Every day of a round in its order, with the name of its field. */
export function plannedDays(days: RoundDays): Planned[] {
  const texts = [
    days.registrationFrom,
    days.registrationUntil,
    days.firstVersionBy,
    ...days.feedbackRounds.flatMap(({ feedbackBy, versionBy }) => [feedbackBy, versionBy]),
    days.assessBy,
    days.decisionOn,
  ]
  return dayFields(days.feedbackRounds.length).map(({ name, label }, index) => ({ field: name, label, day: texts[index] ?? '' }))
}

/** What is wrong with the order of the days, each at the later one; nothing when owners, KIS and assessors all have their turn. */
export function dayProblems(days: RoundDays): DayProblem[] {
  const planned = plannedDays(days)
  return planned.flatMap((step, index) => {
    const before = planned[index - 1]
    return before ? problemBetween(before, step) : []
  })
}

function problemBetween(before: Planned, { field, day }: Planned): DayProblem[] {
  const sameDay = sameDayAllowed.has(field)
  if (sameDay ? day >= before.day : day > before.day) return []
  const because = `${before.label.toLowerCase()} is ${formatDate(before.day)}`
  return [{ field, message: sameDay ? `Kies dezelfde dag of een latere: ${because}.` : `Kies een latere dag: ${because}.` }]
}
