import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renewedUntil } from '@/lib/owners/validity'

const day = fc.date({ min: new Date('2026-01-01'), max: new Date('2040-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))

describe('until when a confirmation reaches', () => {
  it('is two years on, and the last day of a month that is shorter', () => {
    expect(renewedUntil('2026-11-22', {})).toBe('2028-11-22')
    expect(renewedUntil('2028-02-29', {})).toBe('2030-02-28')
  })

  it('stops five years after KIS judged it', () => {
    const judged = { on: '2026-11-22', validUntil: '2028-11-22' }
    expect(renewedUntil('2030-11-22', { judged })).toBe('2031-11-22')
    expect(renewedUntil('2031-11-22', { judged })).toBe('2031-11-22')
    expect(renewedUntil('2031-11-23', { judged })).toBeUndefined()
  })

  it('leaves a term that KIS made shorter as it is', () => {
    const judged = { on: '2026-11-22', validUntil: '2027-05-22' }
    expect(renewedUntil('2027-01-01', { validUntil: '2027-05-22', judged })).toBe('2027-05-22')
    expect(renewedUntil('2027-05-23', { validUntil: '2027-05-22', judged })).toBeUndefined()
  })

  it('never shortens what is valid, and is never in the past', () => {
    fc.assert(
      fc.property(
        day,
        fc.option(day, { nil: undefined }),
        fc.option(fc.record({ on: day, validUntil: day }), { nil: undefined }),
        (today, validUntil, judged) => {
          const until = renewedUntil(today, { validUntil, judged })
          if (until === undefined) return
          expect(until >= today).toBe(true)
          if (validUntil && validUntil >= today) expect(until >= validUntil).toBe(true)
        },
      ),
    )
  })
})
