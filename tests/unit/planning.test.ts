import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localFields, localMoment } from '@/lib/planning/local-time'
import { plannedWords } from '@/lib/planning/words'

describe('a day and a time in the Netherlands', () => {
  it('is an hour ahead in winter and two in summer', () => {
    expect(localMoment('2026-11-24', '09:00')).toEqual({ at: new Date('2026-11-24T08:00:00Z') })
    expect(localMoment('2026-07-24', '09:00')).toEqual({ at: new Date('2026-07-24T07:00:00Z') })
  })

  it('refuses the hour that the clock skips, in every year, and says what to choose', () => {
    expect(() => localMoment('2026-03-29', '02:30')).toThrow(
      'Op 29 maart 2026 bestaat 02:30 uur niet: de klok gaat dan een uur vooruit (zomertijd). Kies 03:30 uur',
    )
    for (let year = 2026; year < 2040; year++) {
      const last = lastSunday(year, 3)
      expect(() => localMoment(last, '02:00')).toThrow('bestaat 02:00 uur niet')
      expect(() => localMoment(last, '02:59')).toThrow('bestaat 02:59 uur niet')
      expect(localMoment(last, '01:59').at.toISOString()).toBe(`${last}T00:59:00.000Z`)
      expect(localMoment(last, '03:00').at.toISOString()).toBe(`${last}T01:00:00.000Z`)
    }
  })

  it('takes the first of an hour that comes twice, and says so', () => {
    for (let year = 2026; year < 2040; year++) {
      const last = lastSunday(year, 10)
      const { at, note } = localMoment(last, '02:30')
      expect(at.toISOString()).toBe(`${last}T00:30:00.000Z`)
      expect(note).toContain('02:30 uur komt twee keer voor')
      expect(localMoment(last, '03:00').note).toBeUndefined()
    }
  })

  it('refuses what is no day or time', () => {
    for (const [day, time] of [
      ['2026-02-30', '09:00'],
      ['', '09:00'],
      ['2026-11-24', ''],
      ['2026-11-24', '25:00'],
      ['morgen', 'straks'],
      ['2026-1-1', '9:00'],
    ] as const)
      expect(() => localMoment(day, time)).toThrow('Kies een dag en een tijd')
  })

  it('goes there and back for every minute that exists', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2040, 0, 1) / 60_000 }), (minute) => {
        const at = new Date(minute * 60_000)
        const { day, time } = localFields(at)
        const back = localMoment(day, time)
        // In the second of the two hours, it is the first that is meant.
        expect([0, 60 * 60_000]).toContain(at.getTime() - back.at.getTime())
        if (back.at.getTime() !== at.getTime()) expect(back.note).toBeDefined()
      }),
      { numRuns: 2_000 },
    )
  })

  it('is said in words', () => {
    expect(plannedWords(new Date('2026-11-24T08:00:00Z'))).toBe('dinsdag 24 november 2026 om 9:00 uur (Nederlandse tijd)')
    expect(plannedWords(new Date('2026-07-24T12:05:00Z'))).toBe('vrijdag 24 juli 2026 om 14:05 uur (Nederlandse tijd)')
  })
})

function lastSunday(year: number, month: number): string {
  const last = new Date(Date.UTC(year, month, 0))
  last.setUTCDate(last.getUTCDate() - last.getUTCDay())
  return last.toISOString().slice(0, 10)
}
