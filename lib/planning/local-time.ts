import { Temporal } from 'temporal-polyfill'
import { formatDate } from '@/lib/dates'
import { ExpectedError } from '@/lib/errors'

export const timeZone = 'Europe/Amsterdam'

/** `note` says in words what was chosen where a time comes twice. */
export type LocalMoment = { at: Date; note?: string }

/**
 * The moment of a day ("2026-11-24") and a time ("09:00") on the clock in the Netherlands. Where the clock goes back and
 * a time comes twice, it is the first. Throws ExpectedError for a time that the clock skips, or that is none.
 */
export function localMoment(day: string, time: string): LocalMoment {
  const local = parse(day, time)
  const [first, second] = (['earlier', 'later'] as const).map((disambiguation) => local.toZonedDateTime(timeZone, { disambiguation }))
  if (!first || !second) throw unreadable()
  const at = new Date(first.epochMilliseconds)
  if (first.epochMilliseconds === second.epochMilliseconds) return { at }
  const words = `${local.toPlainTime().toString().slice(0, 5)} uur`
  if (!first.toPlainDateTime().equals(local)) {
    const after = `${second.toPlainTime().toString().slice(0, 5)} uur`
    throw new ExpectedError(`Op ${formatDate(day)} bestaat ${words} niet: de klok gaat dan een uur vooruit (zomertijd). Kies ${after}, of een ander moment.`)
  }
  return { at, note: `De klok gaat die nacht een uur terug, dus ${words} komt twee keer voor. We nemen de eerste keer, nog in de zomertijd.` }
}

/** The same moment as the fields of a form: its day and time on the clock in the Netherlands. */
export function localFields(at: Date): { day: string; time: string } {
  const local = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone)
  return { day: local.toPlainDate().toString(), time: local.toPlainTime().toString().slice(0, 5) }
}

function parse(day: string, time: string): Temporal.PlainDateTime {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^\d{2}:\d{2}$/.test(time)) throw unreadable()
  try {
    return Temporal.PlainDateTime.from(`${day}T${time}`, { overflow: 'reject' })
  } catch {
    throw unreadable()
  }
}

function unreadable(): ExpectedError {
  return new ExpectedError('Kies een dag en een tijd, zoals 24 november 2026 om 09:00 uur.')
}
