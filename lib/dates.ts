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
