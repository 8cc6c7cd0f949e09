const dayFormat = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' })
const isoFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** A day as people read it: "2026-11-22" becomes "22 november 2026". */
export function formatDate(iso: string): string {
  return dayFormat.format(new Date(iso.length === 10 ? `${iso}T12:00:00Z` : iso))
}

/** The day in the Netherlands at a moment, as "2026-11-22". */
export function isoDay(moment: Date): string {
  return isoFormat.format(moment)
}

const timeFormat = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'short', timeZone: 'Europe/Amsterdam' })
const minuteMs = 60_000

/** The time in the Netherlands at a moment: "14:35". */
export function formatTime(moment: Date): string {
  return timeFormat.format(moment)
}

/** A moment to come, by the minute and never too early: "om 14:35 uur", or on another day "op 23 november 2026 om 9:05 uur". */
export function formatMoment(moment: Date, now = new Date()): string {
  const minute = new Date(Math.ceil(moment.getTime() / minuteMs) * minuteMs)
  const time = `om ${timeFormat.format(minute)} uur`
  return isoDay(minute) === isoDay(now) ? time : `op ${formatDate(isoDay(minute))} ${time}`
}
