import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Action, actions, can } from '@/lib/auth/policy'
import { relationsOf } from '@/lib/submissions/relations'
import { submissionStates } from '@/lib/submissions/states'

const people = ['ik', 'ander'] as const
const submission = fc.record({
  organisationId: fc.constantFrom('onze', 'andere'),
  authors: fc.subarray([...people]),
  createdBy: fc.constantFrom(...people),
})
const organisation = fc.constantFrom('onze', 'andere', null)
const assignment = fc.constantFrom('asked', 'free', 'conflicted', 'ended', undefined)
const judging: Action[] = actions.filter((action) =>
  /^(assessment|consensus|remark\.write|remark\.resolve|note|assignment|feedback|objection|submission\.(admit|decide))/.test(action),
)

describe('what somebody is to a submission', () => {
  it('lets nobody judge what is of their organisation, or what they wrote in, whatever their role', () => {
    fc.assert(
      fc.property(submission, organisation, assignment, fc.constantFrom(...submissionStates), (about, mine, asked, state) => {
        const relations = relationsOf('ik', about, mine, asked)
        const own = mine === about.organisationId || about.authors.includes('ik') || about.createdBy === 'ik'
        for (const role of ['beoordelaar', 'coordinator'] as const)
          for (const action of judging.filter((action) => !(role === 'coordinator' && action.startsWith('note'))))
            if (own) expect([role, action, can({ id: 'ik', role }, action, { state, relations })]).toEqual([role, action, false])
      }),
    )
  })

  it('makes an assessor of who was asked and declared free, and of nobody else', () => {
    fc.assert(
      fc.property(submission, organisation, assignment, (about, mine, asked) => {
        const relations = relationsOf('ik', about, mine, asked)
        expect(relations.includes('assigned')).toBe(asked === 'free' && relations.includes('independent'))
        expect(relations.includes('member')).toBe(mine !== null && mine === about.organisationId)
        expect(relations.includes('member') && relations.includes('independent')).toBe(false)
        if (asked === 'conflicted' || asked === 'ended' || asked === undefined) expect(relations).not.toContain('asked')
      }),
    )
  })

  it('shows an owner of another organisation nothing', () => {
    const about = { organisationId: 'onze', authors: [], createdBy: 'ander' }
    const relations = relationsOf('ik', about, 'andere', undefined)
    const aboutThis = actions.filter((action) => /^(submission\.(?!register)|worksheet|remark|note|assessment|consensus|workshop)/.test(action))
    for (const state of submissionStates)
      for (const action of aboutThis) expect([action, can({ id: 'ik', role: 'interventie-eigenaar' }, action, { state, relations })]).toEqual([action, false])
  })
})
