import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '@/lib/rounds/days'
import { dueReminders, type ReminderFacts } from '@/lib/submissions/reminders'

const base: ReminderFacts = {
  id: 's1',
  title: 'Voorbeeld',
  state: 'drafting',
  rounds: 0,
  since: '2027-01-10',
  deadline: { who: 'owner', what: 'De eerste versie indienen', on: '2027-04-01' },
  closed: false,
  owners: ['eigenaar'],
  assessors: [],
  coordinators: ['coordinator'],
}
const assessor = { assessorId: 'a1', state: 'free', remarks: 0, assessment: 'none', agreed: false, dueOn: null } as const
const assessing: ReminderFacts = {
  ...base,
  state: 'assessing',
  rounds: 2,
  deadline: { who: 'assessors', what: 'Beoordelen', on: '2027-04-01' },
  assessors: [assessor],
}
const offsets = (facts: ReminderFacts, today: string) => dueReminders([facts], today).map(({ userId, key }) => `${userId} ${key.split(':').at(-1)}`)

/** Runs every morning of a period, remembering what was sent as ReminderSent does. */
function sentOver(facts: ReminderFacts, mornings: readonly string[]): string[] {
  const known = new Set<string>()
  return mornings.flatMap((today) =>
    dueReminders([facts], today).flatMap(({ key, skipped, userId }) => {
      const fresh = !known.has(`${userId} ${key}`)
      for (const one of [key, ...skipped]) known.add(`${userId} ${one}`)
      return fresh ? [`${today} ${key.split(':').at(-1)}`] : []
    }),
  )
}
const days = (from: string, count: number) => Array.from({ length: count }, (_, i) => addDays(from, i))

describe('reminders', () => {
  it('come to owners 14 and 3 days before and 2 days after, once each', () => {
    expect(sentOver(base, days('2027-03-01', 60))).toEqual(['2027-03-18 -14', '2027-03-29 -3', '2027-04-03 2'])
  })

  it('come to assessors 7 days and 1 day before and 2 days after, until they handed in', () => {
    expect(sentOver(assessing, days('2027-03-01', 60))).toEqual(['2027-03-25 -7', '2027-03-31 -1', '2027-04-03 2'])
    expect(offsets({ ...assessing, assessors: [{ ...assessor, assessment: 'handedIn' }] }, '2027-03-31')).toEqual([])
    expect(offsets({ ...assessing, assessors: [{ ...assessor, state: 'conflicted' }] }, '2027-03-31')).toEqual([])
    expect(offsets({ ...assessing, assessors: [{ ...assessor, state: 'ended' }] }, '2027-03-31')).toEqual([])
  })

  it('follow the own last day of an assessor, unless that was for an earlier step', () => {
    expect(offsets({ ...assessing, assessors: [{ ...assessor, dueOn: '2027-04-10' }] }, '2027-04-03')).toEqual(['a1 -7'])
    expect(offsets({ ...assessing, assessors: [{ ...assessor, dueOn: '2026-12-01' }] }, '2027-03-25')).toEqual(['a1 -7'])
  })

  it('tell coordinators of feedback that is due, and once of a registration that waits longer than a week', () => {
    const submitted: ReminderFacts = {
      ...base,
      state: 'submitted',
      rounds: 1,
      deadline: { who: 'coordinator', what: 'Feedback geven op versie 1', on: '2027-05-01' },
    }
    expect(sentOver(submitted, days('2027-04-20', 30))).toEqual(['2027-04-28 -3', '2027-05-03 2'])
    const waiting: ReminderFacts = { ...base, state: 'registered', since: '2027-01-10', deadline: { who: 'coordinator', what: 'x', on: '2027-01-31' } }
    expect(sentOver(waiting, days('2027-01-10', 30))).toHaveLength(1)
    expect(dueReminders([waiting], '2027-01-17')).toEqual([])
    expect(dueReminders([waiting], '2027-01-18')).toHaveLength(1)
  })

  it('ask assessors for remarks until they wrote one, and who did not declare yet to do so', () => {
    const submitted: ReminderFacts = { ...base, state: 'submitted', rounds: 1, deadline: { who: 'coordinator', what: 'x', on: '2027-05-01' }, coordinators: [] }
    expect(dueReminders([{ ...submitted, assessors: [assessor] }], '2027-04-24')).toMatchObject([{ what: 'Opmerkingen maken bij de versie' }])
    expect(dueReminders([{ ...submitted, assessors: [{ ...assessor, remarks: 1 }] }], '2027-04-24')).toEqual([])
    expect(dueReminders([{ ...submitted, assessors: [{ ...assessor, state: 'asked' }] }], '2027-04-24')[0]?.what).toContain('belangen')
  })

  it('name only the latest when the clock jumps over several moments, and mark the others', () => {
    const [one, ...more] = dueReminders([base], '2027-04-20')
    expect(more).toEqual([])
    expect(one?.key).toMatch(/:2$/)
    expect(one?.skipped.map((key) => key.split(':').at(-1))).toEqual(['-14', '-3'])
  })

  it('leave out what came before the submission was in this state', () => {
    expect(sentOver({ ...base, since: '2027-03-25' }, days('2027-03-25', 30))).toEqual(['2027-03-29 -3', '2027-04-03 2'])
    expect(sentOver({ ...base, since: '2027-03-29' }, days('2027-03-29', 30))).toEqual(['2027-04-03 2'])
  })

  it('do not go to owners of a round that is closed', () => {
    expect(dueReminders([{ ...base, closed: true }], '2027-03-29')).toEqual([])
  })

  it('come on the same day whether or not the clock changes in between', () => {
    // Summer time began on 28 March 2027 and ended on 31 October 2027.
    for (const [on, expected] of [
      ['2027-03-31', '2027-03-28 -3'],
      ['2027-11-03', '2027-10-31 -3'],
    ])
      expect(sentOver({ ...base, deadline: { ...base.deadline, on } as ReminderFacts['deadline'] }, days(addDays(on ?? '', -10), 20))).toContain(expected)
  })

  it('are never lost and never doubled, however mornings are missed', () => {
    const every = days('2027-03-01', 60)
    fc.assert(
      fc.property(fc.subarray(every, { minLength: 1 }), (mornings) => {
        const sent = sentOver(base, mornings)
        const keys = sent.map((line) => line.split(' ')[1])
        expect(new Set(keys).size).toBe(keys.length)
        // Of every moment that somebody was there for, that one or a later one was sent.
        for (const offset of [-14, -3, 2]) {
          const moment = addDays('2027-04-01', offset)
          if (mornings.some((day) => day >= moment)) expect(keys.some((key) => Number(key) >= offset)).toBe(true)
        }
        // Nothing before its moment.
        for (const line of sent) expect((line.split(' ')[0] ?? '') >= addDays('2027-04-01', Number(line.split(' ')[1]))).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
