const dayFormat = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Amsterdam' })
const timeFormat = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'short', timeZone: 'Europe/Amsterdam' })

/** A planned moment: "dinsdag 24 november 2026 om 9:00 uur (Nederlandse tijd)". */
export function plannedWords(at: Date): string {
  return `${dayFormat.format(at)} om ${timeFormat.format(at).replace(/^0/, '')} uur (Nederlandse tijd)`
}
