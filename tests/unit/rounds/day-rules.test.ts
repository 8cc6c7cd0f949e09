import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayProblems, plannedDays } from '@/lib/rounds/day-rules'
import { proposedDays, proposedOpening } from '@/lib/rounds/proposal'
import type { RoundDays } from '@/lib/rounds/schema'

const iso = (offset: number) => new Date(Date.UTC(2027, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10)
const offset = fc.integer({ min: 0, max: 12 })
const anyDays = fc.record({
  registrationFrom: offset.map(iso),
  registrationUntil: offset.map(iso),
  firstVersionBy: offset.map(iso),
  feedbackRounds: fc.array(fc.record({ feedbackBy: offset.map(iso), versionBy: offset.map(iso) }), { minLength: 1, maxLength: 5 }),
  assessBy: offset.map(iso),
  decisionOn: offset.map(iso),
})
/** Mostly in order, so that both sides of every rule are met: steps of no day, one or two. */
const nearlyInOrder = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 15, maxLength: 15 }))
  .map(([rounds, steps]) => {
    let day = 0
    const next = () => iso((day += steps.pop() ?? 1))
    return {
      registrationFrom: next(),
      registrationUntil: next(),
      firstVersionBy: next(),
      feedbackRounds: Array.from({ length: rounds }, () => ({ feedbackBy: next(), versionBy: next() })),
      assessBy: next(),
      decisionOn: next(),
    }
  })
const opening = fc.integer({ min: 0, max: 4_000 }).map(iso)

/** The rule as it is promised, written out another way than the code. */
function inOrder({ registrationFrom, registrationUntil, firstVersionBy, feedbackRounds, assessBy, decisionOn }: RoundDays): boolean {
  const strict = [firstVersionBy, ...feedbackRounds.flatMap(({ feedbackBy, versionBy }) => [feedbackBy, versionBy]), assessBy]
  const rising = strict.every((day, index) => index === 0 || day > (strict[index - 1] ?? ''))
  return registrationFrom <= registrationUntil && registrationUntil <= firstVersionBy && rising && assessBy <= decisionOn
}

describe('the days of a round', () => {
  it('are accepted exactly when owners, KIS and assessors all have their turn', () => {
    let accepted = 0
    fc.assert(
      fc.property(fc.oneof(anyDays, nearlyInOrder), (days) => {
        expect(dayProblems(days).length === 0).toBe(inOrder(days))
        accepted += Number(inOrder(days))
      }),
      { numRuns: 2_000 },
    )
    expect(accepted).toBeGreaterThan(20)
  })

  it('are refused at the later of two days, once each, with the day it must come after', () => {
    const days = { ...proposedDays('2027-01-04'), decisionOn: '2027-02-01' }
    expect(dayProblems(days)).toEqual([{ field: 'besluit', message: 'Kies dezelfde dag of een latere: beoordelen uiterlijk is 29 november 2027.' }])
  })

  it('need a day between a version and its feedback', () => {
    const days = { ...proposedDays('2027-01-04'), firstVersionBy: '2027-06-21' }
    expect(dayProblems(days).map(({ field }) => field)).toEqual(['feedback1'])
  })

  it('have a field each, in their order', () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        expect(plannedDays(days)).toHaveLength(5 + 2 * days.feedbackRounds.length)
      }),
    )
    expect(plannedDays(proposedDays('2027-01-04')).map(({ field }) => field)).toEqual([
      'aanmeldenVan',
      'aanmeldenTot',
      'eersteVersie',
      'feedback1',
      'versie2',
      'feedback2',
      'versie3',
      'beoordelen',
      'besluit',
    ])
  })
})

describe('the days that are proposed', () => {
  it('follow the rules whatever the day of opening, take a year, and are no days in a weekend', () => {
    fc.assert(
      fc.property(opening, (day) => {
        const days = proposedDays(day)
        expect(dayProblems(days)).toEqual([])
        const length = (Date.parse(days.decisionOn) - Date.parse(day)) / 86_400_000
        expect(length).toBeGreaterThanOrEqual(364)
        expect(length).toBeLessThanOrEqual(366)
        const weekdays = plannedDays(days).map(({ day }) => new Date(day).getUTCDay())
        expect(weekdays.slice(1).filter((weekday) => weekday === 0 || weekday === 6)).toEqual([])
      }),
    )
  })

  it('open on the first Monday after two weeks', () => {
    expect(proposedOpening('2026-11-22')).toBe('2026-12-07')
    expect(proposedOpening('2026-11-23')).toBe('2026-12-07')
    expect(proposedOpening('2026-11-24')).toBe('2026-12-14')
  })
})
