import { describe, expect, it } from 'vitest'
import { draft, publishable } from '@/lib/interventions/schema'

const record = {
  title: 'Een interventie',
  entrances: ['antidiscriminatie'],
  forms: ['training'],
  endGroups: [{ name: 'Jongeren', ageFrom: 12, ageTo: 18 }],
}
const text = (words: number) => [{ text: Array.from({ length: words }, () => 'woord').join(' ') }]
const issues = (change: object) =>
  publishable.safeParse({ ...record, ...change }).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []

describe('a record of an intervention', () => {
  it('is complete with little, and a draft needs no more than a title', () => {
    expect(issues({})).toEqual([])
    expect(draft.safeParse({ title: 'Een interventie' }).success).toBe(true)
  })

  it('keeps every part of the summary within its words', () => {
    expect(issues({ abstract: [{ part: 'doel', text: text(80) }] })).toEqual([])
    expect(issues({ abstract: [{ part: 'doel', text: text(81) }] })).toEqual(['abstract.0.text: Doel heeft 81 woorden; hoogstens 80.'])
    const twice = [1, 2].map(() => ({ part: 'doel', text: text(3) }))
    expect(issues({ abstract: twice })).toEqual(['abstract.1.part: Doel staat er al.'])
  })

  it('ties a goal to a group that it has', () => {
    expect(issues({ goals: [{ text: text(3), groups: ['Jongeren'] }] })).toEqual([])
    expect(issues({ goals: [{ text: text(3), groups: ['Ouders'] }] })[0]).toContain('Er is geen doelgroep die “Ouders” heet')
  })

  it('has no loose ends in its theory of change', () => {
    const theory = { problem: { text: text(3) }, factors: [{ key: 'beeld', text: text(2) }], mechanisms: [{ text: text(2), anchor: 'contact' }] }
    const whole = {
      theory,
      goals: [{ key: 'kijk', text: text(2), factors: ['beeld'] }],
      approach: [{ title: 'Stap', goals: ['kijk'], mechanisms: ['contact'] }],
    }
    expect(issues(whole)).toEqual([])
    expect(issues({ ...whole, approach: [{ title: 'Stap', goals: ['anders'], mechanisms: ['norm'] }] })).toEqual([
      'approach.0.goals: Er is geen doel met de sleutel “anders”.',
      'approach.0.mechanisms: Er is geen mechanisme met de sleutel “norm”.',
    ])
  })

  it('is not free and paid at once', () => {
    expect(issues({ costs: { free: true, hours: 8 } })).toEqual([])
    expect(issues({ costs: { free: true, perGroup: 100 } })[0]).toContain('Wat gratis is, heeft geen bedragen')
  })

  it('claims no effect without proof', () => {
    expect(issues({ effect: { level: 'eerste' } })[0]).toContain('vragen om bewijs')
    expect(issues({ effect: { level: 'eerste', url: 'https://example.org/oordeel' } })).toEqual([])
    expect(issues({ effect: { level: 'procesevaluatie' } })).toEqual([])
  })

  it('is not valid until a day before it was confirmed, nor for ages that run backwards', () => {
    expect(issues({ confirmedOn: '2026-01-02', validUntil: '2026-01-01' })).toHaveLength(1)
    expect(issues({ endGroups: [{ name: 'Jongeren', ageFrom: 18, ageTo: 12 }] })).toHaveLength(1)
  })
})
