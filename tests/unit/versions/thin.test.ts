import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { isoDay } from '@/lib/dates'
import { toThin } from '@/lib/versions/thin'

// Many cases, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 })

const now = new Date('2026-11-22T14:30:00Z')
const dayMs = 24 * 60 * 60_000
const ago = fc.oneof(fc.integer({ min: 0, max: 10 * dayMs }), fc.integer({ min: 0, max: 400 * dayMs }))
const moments = fc.uniqueArray(ago, { maxLength: 120 }).map((all) => all.map((ms, i) => ({ id: `v${i}`, at: new Date(now.getTime() - ms) })))

const dayOf = (at: Date) => isoDay(at)
const daysAgo = (at: Date, from = now) => Math.round((Date.parse(dayOf(from)) - Date.parse(dayOf(at))) / dayMs)
const weekOf = (at: Date) => {
  const monday = new Date(Date.parse(dayOf(at)))
  monday.setUTCDate(monday.getUTCDate() - ((monday.getUTCDay() + 6) % 7))
  return monday.toISOString()
}

describe('thinning', () => {
  it('keeps all of today and yesterday, and one of every hour, day and week before', () => {
    fc.assert(
      fc.property(moments, (all) => {
        const gone = new Set(toThin(all, now))
        const left = all.filter(({ id }) => !gone.has(id))
        const recent = (list: typeof all) => list.filter(({ at }) => daysAgo(at) <= 1)
        expect(recent(left)).toEqual(recent(all))
        const groups: [(days: number) => boolean, (at: Date) => string][] = [
          [(days) => days > 1 && days <= 8, (at) => at.toISOString().slice(0, 13)],
          [(days) => days > 8 && days <= 90, dayOf],
          [(days) => days > 90, weekOf],
        ]
        for (const [within, place] of groups) {
          const [before, after] = [all, left].map((list) =>
            Map.groupBy(
              list.filter(({ at }) => within(daysAgo(at))),
              ({ at }) => place(at),
            ),
          )
          expect([...(after?.keys() ?? [])].sort()).toEqual([...(before?.keys() ?? [])].sort())
          for (const [key, kept] of after ?? []) {
            const newest = Math.max(...(before?.get(key) ?? []).map(({ at }) => at.getTime()))
            expect(kept.map(({ at }) => at.getTime())).toEqual([newest])
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  it('done every day leaves what doing it once would leave, at the latest', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 100 }), (all, days) => {
        let left = all
        for (let day = 0; day <= days; day += 7) {
          const gone = new Set(toThin(left, new Date(now.getTime() + day * dayMs)))
          left = left.filter(({ id }) => !gone.has(id))
        }
        const at = new Date(now.getTime() + Math.floor(days / 7) * 7 * dayMs)
        const once = new Set(toThin(all, at))
        expect(left.map(({ id }) => id)).toEqual(all.filter(({ id }) => !once.has(id)).map(({ id }) => id))
      }),
    )
  })

  it('goes by days of the Netherlands, not of Greenwich', () => {
    // Just after midnight in Amsterdam, in summer time: still the day before in Greenwich.
    const midnight = new Date('2026-07-03T22:10:00Z')
    const inHour = [10, 20].map((minute) => ({ id: String(minute), at: new Date(`2026-07-01T22:${minute}:00Z`) }))
    const earlier = [10, 20].map((minute) => ({ id: `e${minute}`, at: new Date(`2026-07-01T21:${minute}:00Z`) }))
    expect(toThin([...inHour, ...earlier], midnight).sort()).toEqual(['10', 'e10'])
    expect(toThin([...inHour, ...earlier], new Date('2026-07-03T21:50:00Z'))).toEqual(['e10'])
  })
})
