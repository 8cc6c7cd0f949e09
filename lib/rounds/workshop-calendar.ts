import type { Workshop } from '@/lib/db/generated/client'
import { absoluteUrl, site } from '@/lib/site/site'

type Shown = Pick<Workshop, 'id' | 'startsAt' | 'endsAt' | 'place' | 'url' | 'note' | 'sequence' | 'cancelledAt'>
export type WorkshopEntry = { workshop: Shown; submission: { id: string; title: string }; siteUrl: string }

/**
 * A workshop as a calendar file (RFC 5545, text/calendar). The same workshop always has the same UID and a change a higher SEQUENCE, so
 * that calendars replace what they have; one that was cancelled takes itself out. Moments are in UTC: summer time is the reader's affair.
 */
export function calendarFile({ workshop, submission, siteUrl }: WorkshopEntry, now = new Date()): string {
  const page = absoluteUrl(siteUrl, `/mijn-interventies/inzendingen/${submission.id}/workshop`)
  const cancelled = workshop.cancelledAt !== null
  const about = [`Voor “${submission.title}”.`, workshop.note, workshop.url ? `Online: ${workshop.url}` : '', page].filter(Boolean).join('\n')
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${site.shortName}//Workshops//NL`,
    `METHOD:${cancelled ? 'CANCEL' : 'PUBLISH'}`,
    'BEGIN:VEVENT',
    `UID:workshop-${workshop.id}@${site.authority.split(',')[0]}`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART:${utc(workshop.startsAt)}`,
    `DTEND:${utc(workshop.endsAt)}`,
    `SEQUENCE:${workshop.sequence}`,
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `ORGANIZER;CN=${site.shortName}:mailto:${site.email}`,
    `SUMMARY:${escaped('Workshop: je interventie beschrijven')}`,
    `LOCATION:${escaped(workshop.place)}`,
    `DESCRIPTION:${escaped(about)}`,
    `URL:${page}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

/** "20270328T070000Z". */
function utc(moment: Date): string {
  return `${moment.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

/** A text as a value: what separates is marked, line ends become \n, other control characters go. */
function escaped(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/[;,]/g, '\\$&')
    .replace(/\r\n|[\r\n\u2028\u2029]/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '')
}

/** A line in pieces of at most 75 bytes, never through a character; each next piece begins with a space. */
function folded(line: string): string {
  const pieces = ['']
  let bytes = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (bytes + size > 75) {
      pieces.push(' ')
      bytes = 1
    }
    pieces[pieces.length - 1] += character
    bytes += size
  }
  return pieces.join('\r\n')
}
