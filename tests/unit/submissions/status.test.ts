import { describe, expect, it } from 'vitest'
import { answerObjectionBy, assertInTerm, objectUntil } from '@/lib/submissions/decision/objection'
import { type SubmissionState, submissionStates, writingStates } from '@/lib/submissions/states'
import { nextStep, type Standing } from '@/lib/submissions/status'
import { ownerTimeline } from '@/lib/submissions/timeline'
import { type TakenStep, wayOf } from '@/lib/submissions/way'

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
const since = new Date('2027-02-01T12:00:00Z')
const none = { required: 0, advice: 0 }
const standing = (state: SubmissionState, changes: Partial<Standing> = {}): Standing => ({
  state,
  rounds: 1,
  since,
  dueOn: null,
  days,
  closed: false,
  open: none,
  ...changes,
})

describe('what an owner must do next', () => {
  it.each(submissionStates)('says whose turn it is and what happens: %s', (state) => {
    const { turn, title, text, action } = nextStep(standing(state), '2027-03-01')
    expect(title).not.toBe('')
    expect(text).not.toBe('')
    expect(turn === 'owner').toBe((writingStates as readonly SubmissionState[]).includes(state))
    expect(action !== undefined).toBe(turn === 'owner')
  })

  it('says a day and whether it is over, on the day itself not yet', () => {
    expect(nextStep(standing('drafting'), '2027-04-01')).toMatchObject({ on: '2027-04-01', late: false, extended: false })
    expect(nextStep(standing('drafting'), '2027-04-02')).toMatchObject({ on: '2027-04-01', late: true })
    expect(nextStep(standing('drafting', { dueOn: '2027-04-20' }), '2027-04-02')).toMatchObject({ on: '2027-04-20', late: false, extended: true })
  })

  it('sends to the feedback as long as something waits, and then to handing in', () => {
    expect(nextStep(standing('feedback', { open: { required: 1, advice: 0 } }), '2027-05-02')).toMatchObject({
      action: { page: 'feedback' },
      text: expect.stringContaining('Er wacht nog 1 opmerking die je moet verwerken op een antwoord'),
    })
    expect(nextStep(standing('feedback', { open: none }), '2027-05-02').action?.page).toBe('indienen')
  })

  it('says which workshop one goes to, or waits for', () => {
    expect(nextStep(standing('workshop'), '2027-02-01').action?.label).toBe('Kies een workshop')
    expect(nextStep(standing('workshop', { seat: { on: '2027-02-16', waiting: false } }), '2027-02-01').text).toContain('Je hebt een plek op 16 februari 2027.')
    expect(nextStep(standing('workshop', { seat: { on: '2027-02-16', waiting: true } }), '2027-02-01').text).toContain('wachtlijst voor 16 februari 2027')
  })

  it('asks nothing of an owner once the round is closed', () => {
    for (const state of ['drafting', 'feedback', 'deferred'] as const) expect(nextStep(standing(state, { closed: true }), '2027-03-01').turn).toBe('nobody')
  })

  it('offers to object only within the term', () => {
    const decidedAt = new Date('2027-11-15T10:00:00Z')
    const second = (today: string) => nextStep(standing('notIncluded', { decidedAt }), today).second?.page
    expect([second('2027-12-27'), second('2027-12-28')]).toEqual(['bezwaar', undefined])
    expect(nextStep(standing('notIncluded'), '2027-11-16').second).toBeUndefined()
  })
})

describe('the term to object', () => {
  it('is six weeks of days, also over the change to summer time and for a decision just after midnight', () => {
    // 28 February, half past midnight in the Netherlands; summer time begins on 28 March.
    const decidedAt = new Date('2027-02-27T23:30:00Z')
    expect(objectUntil(decidedAt)).toBe('2027-04-11')
    expect(() => assertInTerm(decidedAt, '2027-04-11')).not.toThrow()
    expect(() => assertInTerm(decidedAt, '2027-04-12')).toThrow(/6 weken/)
    expect(answerObjectionBy(new Date('2027-10-31T00:30:00Z'))).toBe('2027-12-12')
  })
})

const took = (step: string, to: SubmissionState, at = '2027-02-01T12:00:00Z'): TakenStep => ({ step, to, at: new Date(at) })

describe('the way of a submission', () => {
  it('holds what was done with its days, where it is, and the plan of the round', () => {
    const taken = [
      took('register', 'registered'),
      took('accept', 'drafting'),
      took('submit', 'submitted'),
      took('releaseFeedback', 'feedback', '2027-05-01T22:30:00Z'),
    ]
    const way = wayOf({ state: 'feedback', rounds: 1, since, days, on: '2027-06-15' }, taken)
    expect(way.map(({ place, label, on }) => `${place}: ${label} (${on})`)).toEqual([
      'done: Aangemeld (2027-02-01)',
      'done: Toegelaten (2027-02-01)',
      'done: Versie 1 ingediend (2027-02-01)',
      'done: Feedback op versie 1 (2027-05-02)',
      'current: Versie 2 schrijven (2027-06-15)',
      'coming: Feedback op versie 2 (2027-07-15)',
      'coming: Versie 3 indienen (2027-09-01)',
      'coming: Beoordeling (2027-10-15)',
      'coming: Besluit (2027-11-15)',
    ])
  })

  it.each(submissionStates)('has one current step and names each once: %s', (state) => {
    const taken = [took('register', 'registered'), took('accept', 'drafting'), took('submit', 'submitted'), took('decide', 'included')]
    const way = wayOf({ state, rounds: 1, since, days }, taken)
    expect(way.filter(({ place }) => place === 'current')).toHaveLength(1)
    expect(new Set(way.map(({ key }) => key)).size).toBe(way.length)
    expect(way.findLastIndex(({ place }) => place === 'done')).toBeLessThan(way.findIndex(({ place }) => place === 'current'))
  })

  it('ends at a decision, which it names once with the day on which it fell', () => {
    const way = wayOf({ state: 'included', rounds: 1, since, days }, [took('register', 'registered'), took('submit', 'submitted'), took('decide', 'included')])
    expect(way.at(-1)).toMatchObject({ place: 'current', label: 'Besluit: opgenomen', on: '2027-02-01', planned: false })
    expect(way.filter(({ label }) => label.startsWith('Besluit'))).toHaveLength(1)
  })
})

describe('what owners read of what happened', () => {
  const row = (id: bigint, step: string, actor: string, reason: string) => ({ id, step, to: 'withdrawn' as const, actor, at: since, reason, version: null })

  it('names colleagues, calls all others KIS, and keeps the reason of a withdrawal to itself', () => {
    const items = ownerTimeline(
      [row(1n, 'returnToOwner', 'assessor', 'Maak dit scherper'), row(2n, 'withdraw', 'colleague', 'ruzie met KIS')],
      new Map([['colleague', 'Sanne']]),
    )
    expect(items.map(({ who, reason }) => [who, reason])).toEqual([
      ['Sanne', ''],
      ['KIS', 'Maak dit scherper'],
    ])
    expect(JSON.stringify(items)).not.toMatch(/ruzie|assessor/)
  })
})
