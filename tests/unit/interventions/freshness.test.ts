import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freshness, lastValidDay } from '@/lib/interventions/freshness'

const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2090-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))

describe('validity', () => {
  it('ends 24 months after the confirmation, or where the record says so', () => {
    expect(lastValidDay({ confirmedOn: '2024-11-22' })).toBe('2026-11-22')
    expect(lastValidDay({ confirmedOn: '2024-02-29' })).toBe('2026-02-28')
    expect(lastValidDay({ confirmedOn: '2024-11-22', validUntil: '2025-01-31' })).toBe('2025-01-31')
    expect(lastValidDay({})).toBeUndefined()
  })

  it('labels by itself: right on the last day, expired on the next', () => {
    const record = { confirmedOn: '2024-11-22' }
    expect(freshness(record, '2026-11-22')).toBe('bevestigd')
    expect(freshness(record, '2026-11-23')).toBe('verlopen')
    expect(freshness({}, '2026-11-23')).toBe('onbevestigd')
  })

  it('gives a day that exists, in the same month two years on', () => {
    fc.assert(
      fc.property(day, (confirmedOn) => {
        const end = lastValidDay({ confirmedOn }) ?? ''
        expect(new Date(`${end}T00:00:00Z`).toISOString().slice(0, 10)).toBe(end)
        expect(end.slice(0, 7)).toBe(`${Number(confirmedOn.slice(0, 4)) + 2}${confirmedOn.slice(4, 7)}`)
      }),
    )
  })
})
