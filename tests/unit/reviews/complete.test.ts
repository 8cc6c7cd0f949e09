import { describe, expect, it } from 'vitest'
import { countComplete, missingIn } from '@/lib/reviews/complete'
import { criteriaOf, currentCriteria } from '@/lib/reviews/criteria'
import { allAgree, allIn, jointOf } from '@/lib/reviews/joint'
import type { AssessmentForm, Verdict } from '@/lib/reviews/schema'
import { ownStep } from '@/lib/reviews/shapes'
import { finalStates, submissionStates } from '@/lib/submissions/states'

const criteria = criteriaOf(currentCriteria)
const met = (changes: Partial<Verdict> = {}): Verdict => ({ verdict: 'voldoet', motivation: '', citations: [{ literature: 'Een bron' }], ...changes })
const full = (changes: Record<string, Verdict> = {}, advice: AssessmentForm['advice'] = 'opnemen'): AssessmentForm => ({
  verdicts: { ...Object.fromEntries(criteria.map(({ id }) => [id, met()])), ...changes },
  advice,
  summary: '',
})
const fields = (form: AssessmentForm) => missingIn(form, criteria).map(({ field }) => field)

describe('an assessment', () => {
  it('is finished with a verdict for each criterion, reasons and what thresholds rest on', () => {
    expect(fields(full())).toEqual([])
    expect(countComplete(full(), criteria)).toBe(criteria.length)
    expect(fields({ verdicts: {}, advice: '', summary: '' })).toEqual([...criteria.map(({ id }) => `oordeel-${id}`), 'advies'])
  })

  it.each(['deels', 'voldoet-niet', 'nvt'] as const)('asks a reason for %s', (verdict) => {
    expect(fields(full({ doelen: met({ verdict }) }))).toEqual(['motivatie-doelen'])
    expect(fields(full({ doelen: met({ verdict, motivation: 'Daarom.' }) }))).toEqual([])
  })

  it('asks what the judgement of a threshold rests on, and of nothing else', () => {
    const uncited = Object.fromEntries(criteria.map(({ id }) => [id, met({ citations: [] })]))
    expect(fields(full(uncited))).toEqual(criteria.filter(({ threshold }) => threshold).map(({ id }) => `literatuur-${id}`))
  })

  it('never passes over a threshold', () => {
    expect(fields(full({ inclusief: met({ verdict: 'nvt', motivation: 'Geldt niet.' }) }))).toEqual(['oordeel-inclusief'])
    const failed = { inclusief: met({ verdict: 'voldoet-niet' as const, motivation: 'Bevestigt een beeld.' }) }
    expect(fields(full(failed, 'opnemen'))).toEqual(['advies'])
    expect(fields(full(failed, 'aanhouden'))).toEqual([])
  })
})

describe('all being in', () => {
  it('takes every free assessor, and two at least', () => {
    expect(allIn(['a', 'b'], ['b', 'a'])).toBe(true)
    expect(allIn(['a', 'b'], ['a'])).toBe(false)
    expect(allIn(['a', 'b', 'c'], ['a', 'b'])).toBe(false)
    expect(allIn(['a'], ['a'])).toBe(false)
    expect(allIn([], [])).toBe(false)
    expect(allIn(['a', 'b'], ['a', 'c'])).toBe(false)
    expect(allAgree(['a', 'b'], ['a', 'b', 'left'])).toBe(true)
  })

  it('begins with what all say, and leaves open where they differ', () => {
    const one = full({ doelen: met({ verdict: 'deels', motivation: 'Te breed.' }), aanpak: met({ motivation: 'Helder.' }) })
    const other = full({ aanpak: met({ motivation: 'Stap voor stap.', citations: [{ literature: 'Nog een' }] }) }, 'aanhouden')
    const joint = jointOf([one, other], criteria)
    expect(joint.verdicts.doelen).toEqual({ motivation: '', citations: [] })
    expect(joint.verdicts.aanpak).toEqual({
      verdict: 'voldoet',
      motivation: 'Helder.\n\nStap voor stap.',
      citations: [{ literature: 'Een bron' }, { literature: 'Nog een' }],
    })
    expect(joint.advice).toBe('')
    expect(jointOf([one, one], criteria)).toEqual(one)
  })
})

describe('the step of an assessor', () => {
  const now = (changes: Partial<Parameters<typeof ownStep>[0]>) =>
    ownStep({ state: 'submitted', declared: true, over: false, handedIn: false, agreed: false, ...changes })

  it('is to declare before all else, and nothing when it is over', () => {
    for (const state of submissionStates)
      expect(now({ state, declared: false, over: finalStates.includes(state) })).toBe(finalStates.includes(state) ? 'done' : 'declare')
  })

  it('follows the submission', () => {
    expect(now({})).toBe('remark')
    expect([now({ state: 'assessing' }), now({ state: 'assessing', handedIn: true })]).toEqual(['assess', 'wait'])
    expect([now({ state: 'consensus' }), now({ state: 'consensus', agreed: true })]).toEqual(['agree', 'wait'])
    expect(now({ state: 'feedback' })).toBe('wait')
  })
})
