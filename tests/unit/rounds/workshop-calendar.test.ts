import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localMoment } from '@/lib/planning/local-time'
import { calendarFile } from '@/lib/rounds/workshop-calendar'

const moment = (day: string, time: string) => localMoment(day, time).at
const workshop = {
  id: '1b671a64-40d5-491e-99b0-da01ff1f3341',
  startsAt: moment('2027-03-26', '10:00'),
  endsAt: moment('2027-03-26', '13:00'),
  place: 'Kromme Nieuwegracht 6, Utrecht',
  url: null,
  note: '',
  sequence: 2,
  cancelledAt: null,
}
const submission = { id: '7f6f3bd2-3c1c-4a3a-9a0c-0123456789ab', title: 'Voorbeeld' }
const siteUrl = 'https://www.kis.example'
const file = (changes: Partial<Omit<typeof workshop, 'url' | 'cancelledAt'>> & { url?: string | null; cancelledAt?: Date | null } = {}, title = 'Voorbeeld') =>
  calendarFile({ workshop: { ...workshop, ...changes }, submission: { ...submission, title }, siteUrl }, new Date('2027-01-05T12:00:00Z'))

/** Reads a calendar file back as RFC 5545 says: unfold, then name and value, then the marks. */
function read(text: string): Record<string, string> {
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n')
  return Object.fromEntries(
    lines.filter(Boolean).map((line) => {
      const at = line.indexOf(':')
      const name = line.slice(0, at).split(';')[0] ?? ''
      const value = line.slice(at + 1).replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))
      return [name, value]
    }),
  )
}

describe('the calendar file of a workshop', () => {
  it('says when, in UTC, on both sides of summer time', () => {
    expect(read(file())).toMatchObject({ DTSTART: '20270326T090000Z', DTEND: '20270326T120000Z' })
    const summer = { startsAt: moment('2027-03-30', '10:00'), endsAt: moment('2027-03-30', '13:00') }
    expect(read(file(summer))).toMatchObject({ DTSTART: '20270330T080000Z', DTEND: '20270330T110000Z' })
  })

  it('keeps its UID, counts its changes and takes itself out when it was cancelled', () => {
    const before = read(file())
    expect(before).toMatchObject({ UID: `workshop-${workshop.id}@kis.nl`, SEQUENCE: '2', STATUS: 'CONFIRMED', METHOD: 'PUBLISH' })
    const after = read(file({ sequence: 3, cancelledAt: new Date() }))
    expect(after).toMatchObject({ UID: before.UID, SEQUENCE: '3', STATUS: 'CANCELLED', METHOD: 'CANCEL' })
  })

  it('gives back every text, and no text can end its line or add another', () => {
    const special = fc.constantFrom('\\', ';', ',', ':', '"', 'é', '👩‍👩‍👧', 'BEGIN:VEVENT', 'END:VCALENDAR', '\\n', ' ')
    const text = fc.array(fc.oneof(special, fc.string({ maxLength: 8 })), { maxLength: 30 }).map((parts) => parts.join('').trim())
    const written = fc.array(text, { maxLength: 3 }).map((lines) => lines.join('\n').trim())
    fc.assert(
      fc.property(text, written, text, (place, note, title) => {
        const made = file({ place, note, url: 'https://example.org/a?b=c;d,e' }, title)
        const back = read(made)
        expect(back.LOCATION).toBe(place)
        expect(back.DESCRIPTION).toBe(
          [`Voor “${title}”.`, note, 'Online: https://example.org/a?b=c;d,e', `${siteUrl}/mijn-interventies/inzendingen/${submission.id}/workshop`]
            .filter(Boolean)
            .join('\n'),
        )
        expect(made.match(/^BEGIN:/gm)).toHaveLength(2)
      }),
    )
  })

  it('has lines of at most 75 bytes that end with CRLF, and splits no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 80, maxLength: 400 }), (place) => {
        const made = file({ place })
        expect(made.endsWith('\r\n')).toBe(true)
        const lines = made.slice(0, -2).split('\r\n')
        expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]|\p{Surrogate}/u.test(line))).toEqual([])
      }),
    )
  })
})
