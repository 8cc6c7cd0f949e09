import { formatDate } from '@/lib/dates'

const dayFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })
const timeFormat = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'short', timeZone: 'Europe/Amsterdam' })

/** A moment that is past, in the Netherlands: "22 november 2026, 14:03". `iso`: as it is kept. */
export function Moment({ iso }: { iso: string }) {
  const moment = new Date(iso)
  return (
    <time dateTime={iso}>
      {formatDate(dayFormat.format(moment))}, {timeFormat.format(moment)}
    </time>
  )
}
