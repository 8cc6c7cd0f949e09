import { isoDay } from '@/lib/dates'

const dayFormat = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'full', timeZone: 'Europe/Amsterdam' })
const timeFormat = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'short', timeZone: 'Europe/Amsterdam' })
const dayMs = 24 * 60 * 60_000

/** The day in the Netherlands of a moment that is past: "Vandaag", "Gisteren", "vrijdag 20 november 2026". */
export function dayOf(moment: Date, now = new Date()): string {
  const [day, today] = [isoDay(moment), isoDay(now)]
  if (day === today) return 'Vandaag'
  const yesterday = new Date(Date.parse(`${today}T12:00:00Z`) - dayMs)
  return day === isoDay(yesterday) ? 'Gisteren' : dayFormat.format(moment)
}

/** The time in the Netherlands: "14:03". */
export function timeOf(moment: Date): string {
  return timeFormat.format(moment)
}

/** Both, in a sentence: "vandaag om 14:03", "op vrijdag 20 november 2026 om 9:05". */
export function momentOf(moment: Date, now = new Date()): string {
  const day = dayOf(moment, now)
  return `${/^[VG]/.test(day) ? day.toLowerCase() : `op ${day}`} om ${timeOf(moment)}`
}

/** Things in order of time, by day. */
export function byDay<T>(things: readonly T[], at: (thing: T) => Date, now = new Date()): { day: string; things: T[] }[] {
  return [...Map.groupBy(things, (thing) => dayOf(at(thing), now))].map(([day, found]) => ({ day, things: found }))
}
