import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dueReminders } from '@/lib/owners/reminder-rules'

const id = 'interventie/voorbeeld'
const dates = { confirmedOn: '2026-11-22', validUntil: '2028-11-22' }
const reasons = (today: string, given: Parameters<typeof dueReminders>[1] = dates) => dueReminders(id, given, today).map(({ reason }) => reason)

describe('what there is to remind an owner of', () => {
  it.each([
    ['2027-11-21', undefined],
    ['2027-11-22', { type: 'year', years: 1 }],
    ['2028-05-21', { type: 'year', years: 1 }],
    ['2028-05-22', { type: 'before', months: 6 }],
    ['2028-08-22', { type: 'before', months: 3 }],
    ['2028-10-22', { type: 'before', months: 1 }],
    ['2028-11-22', { type: 'year', years: 2 }],
    ['2028-11-23', { type: 'expired' }],
    ['2029-11-22', { type: 'year', years: 3 }],
  ])('is on %s', (today, first) => {
    expect(reasons(today)[0]).toEqual(first)
  })

  it('is nothing where nobody ever confirmed', () => {
    expect(reasons('2040-01-01', {})).toEqual([])
  })

  it('does not ask about moments from before the confirmation', () => {
    expect(reasons('2026-11-23', { confirmedOn: '2026-11-22', validUntil: '2026-12-15' })).toEqual([])
  })

  it('asks again of another date only: a key stands for one rule and one date', () => {
    const day = fc.date({ min: new Date('2026-01-01'), max: new Date('2036-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, day, day, day, (confirmedOn, validUntil, one, other) => {
        const [early, late] = [one, other].sort() as [string, string]
        const first = dueReminders(id, { confirmedOn, validUntil }, early)
        const second = dueReminders(id, { confirmedOn, validUntil }, late)
        const keys = second.map(({ key }) => key)
        expect(new Set(keys).size).toBe(keys.length)
        // What was due stays due: a later look finds it, and it was told already.
        expect(first.every(({ key }) => keys.includes(key))).toBe(true)
        expect(second.every(({ on }) => on <= late)).toBe(true)
      }),
    )
  })
})
