import { formatDate } from '@/lib/dates'

const monthFormat = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A date as precise as it is known: "2026-11-22", "2026-11" or "2026". */
export function When({ date }: { date: string }) {
  return <time dateTime={date}>{read(date)}</time>
}

function read(date: string): string {
  if (date.length === 4) return date
  return date.length === 7 ? monthFormat.format(new Date(`${date}-01T00:00:00Z`)) : formatDate(date)
}
