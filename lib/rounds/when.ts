import { capitalise } from '@/lib/text'

const day = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Amsterdam' })
const time = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'short', timeZone: 'Europe/Amsterdam' })

/** When a workshop is, on the clock in the Netherlands: "Dinsdag 24 november 2026, 10:00 tot 13:00 uur". */
export function whenWords({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }): string {
  return `${capitalise(day.format(startsAt))}, ${time.format(startsAt)} tot ${time.format(endsAt)} uur`
}

/** Only its day: "dinsdag 24 november 2026". */
export function whichDay({ startsAt }: { startsAt: Date }): string {
  return day.format(startsAt)
}
