// What is typed is a day and a time on the clock in the Netherlands, whatever the clock of this browser says.
const format = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** "dinsdag 24 november 2026 om 9:00 uur" for "2026-11-24" and "09:00"; undefined while either is not whole. */
export function momentWords(day: string, time: string): string | undefined {
  const date = new Date(`${day}T12:00:00Z`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^\d{2}:\d{2}/.test(time) || Number.isNaN(date.getTime())) return undefined
  return `${format.format(date)} om ${time.slice(0, 5).replace(/^0/, '')} uur`
}
