import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deadlineOf, isLate } from '@/lib/rounds/deadlines'
import { submissionStates } from '@/lib/submissions/states'

const days = {
  registrationFrom: '2026-11-01',
  registrationUntil: '2027-01-31',
  firstVersionBy: '2027-04-01',
  feedbackRounds: [
    { feedbackBy: '2027-05-01', versionBy: '2027-06-15' },
    { feedbackBy: '2027-07-15', versionBy: '2027-09-01' },
  ],
  assessBy: '2027-10-15',
  decisionOn: '2027-11-15',
}

describe('the deadline of a submission', () => {
  it.each([
    ['drafting', 0, 'owner', '2027-04-01'],
    ['submitted', 1, 'coordinator', '2027-05-01'],
    ['feedback', 1, 'owner', '2027-06-15'],
    ['submitted', 2, 'coordinator', '2027-07-15'],
    ['feedback', 2, 'owner', '2027-09-01'],
    ['assessing', 2, 'assessors', '2027-10-15'],
    ['consensus', 2, 'assessors', '2027-11-15'],
  ] as const)('in %s with version %i is for the %s on %s', (state, rounds, who, on) => {
    expect(deadlineOf(state, rounds, days)).toMatchObject({ who, on })
  })

  it('is its own where somebody gave more time, and the last planned one after more rounds than planned', () => {
    expect(deadlineOf('feedback', 1, days, '2027-07-01')?.on).toBe('2027-07-01')
    expect(deadlineOf('feedback', 5, days)?.on).toBe('2027-09-01')
  })

  it('is there in every state where somebody should do something, and nowhere else', () => {
    const none = submissionStates.filter((state) => deadlineOf(state, 1, days, '2027-01-01') === undefined)
    expect(none).toEqual(['declined', 'included', 'deferred', 'notIncluded', 'withdrawn'])
  })

  it('is not over on its day, and over on the next', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2026-01-01'), max: new Date('2039-12-30'), noInvalidDate: true }), (date) => {
        const on = date.toISOString().slice(0, 10)
        const next = new Date(Date.parse(on) + 86_400_000).toISOString().slice(0, 10)
        expect([isLate(on, on), isLate(on, next)]).toEqual([false, true])
      }),
    )
  })
})
