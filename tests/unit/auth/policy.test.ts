import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Action,
  actions,
  authorize,
  can,
  type Grant,
  grantOf,
  type Relation,
  type Role,
  relations,
  roles,
  type Subject,
  type WorkState,
  workStates,
} from '@/lib/auth/policy'
import { ForbiddenError } from '@/lib/errors'
import { type SubmissionState, submissionStates } from '@/lib/submissions/states'

const readme = readFileSync('README.md', 'utf8')
const section = readme.slice(readme.indexOf('### Who may do what'), readme.indexOf('## Deploying'))
const header =
  /^\| action \|(.+)\|$/m
    .exec(section)?.[1]
    ?.split('|')
    .map((cell) => cell.trim()) ?? []
const rows = [...section.matchAll(/^\| `([a-zA-Z.]+)` \|(.+)\|$/gm)]
const cells = new Map(rows.map((row) => [row[1] as Action, (row[2] ?? '').split('|').map((cell) => cell.trim())]))

/** How the README says what a role may: "ja", "nee", "eigen", and in which states. */
const stateWords: Record<WorkState | SubmissionState, string> = {
  none: 'geen',
  draft: 'concept',
  review: 'beoordeling',
  changes: 'wijzigingen',
  approved: 'goedgekeurd',
  scheduled: 'gepland',
  registered: 'aangemeld',
  declined: 'afgewezen',
  workshop: 'workshop',
  drafting: 'werkblad',
  submitted: 'ingediend',
  feedback: 'feedback',
  assessing: 'in oordeel',
  consensus: 'consensus',
  included: 'opgenomen',
  deferred: 'aangehouden',
  notIncluded: 'niet opgenomen',
  objection: 'bezwaar',
  withdrawn: 'ingetrokken',
}
const relationWords: Record<Relation, string> = {
  member: 'eigen organisatie',
  asked: 'gevraagd',
  assigned: 'toegewezen',
  independent: 'onafhankelijk',
}
function words(grant: Grant | undefined): string {
  if (grant === undefined || grant === true) return grant ? 'ja' : 'nee'
  return [
    ...(grant.own ? ['eigen'] : []),
    ...(grant.as ? [relationWords[grant.as]] : []),
    ...(grant.states ? [grant.states.map((state) => stateWords[state]).join(', ')] : []),
  ].join(': ')
}

/** What a cell of the README allows, read by itself: an opinion that does not come from the policy. */
function allowed(cell: string, actorId: string, subject: Subject): boolean {
  if (cell === 'ja' || cell === 'nee') return cell === 'ja'
  const [, before = '', list = ''] = /^(?:(eigen organisatie|eigen|gevraagd|toegewezen|onafhankelijk)(?:: |$))?(.*)$/.exec(cell) ?? []
  const states = list === '' ? undefined : list.split(', ')
  const relation = relations.find((known) => relationWords[known] === before)
  if (before === 'eigen' && subject.ownerId !== actorId) return false
  if (relation && !subject.relations?.includes(relation)) return false
  return !states || (subject.state !== undefined && states.includes(stateWords[subject.state]))
}

describe('who may do what', () => {
  it('stands in the README, action for action and role for role', () => {
    expect(header).toEqual([...roles])
    expect([...cells.keys()]).toEqual([...actions])
    for (const action of actions) expect([action, cells.get(action)]).toEqual([action, roles.map((role) => words(grantOf(role, action)))])
  })

  const ties: Pick<Subject, 'ownerId' | 'relations'>[] = [
    ...(['ik', 'een ander', null] as const).map((ownerId) => ({ ownerId })),
    ...relations.map((relation) => ({ relations: [relation] })),
    { relations: [] },
    { relations: [...relations], ownerId: 'ik' },
    {},
  ]
  const table = actions.flatMap((action) => roles.map((role, i) => ({ action, role, cell: cells.get(action)?.[i] ?? '' })))
  it.each(table)('$role $action: $cell', ({ action, role, cell }) => {
    for (const state of [...workStates, ...submissionStates, undefined])
      for (const { ownerId, relations } of ties) {
        const subject: Subject = { ...(state && { state }), ...(ownerId !== undefined && { ownerId }), ...(relations && { relations }) }
        const expected = allowed(cell, 'ik', subject)
        expect(can({ id: 'ik', role }, action, subject)).toBe(expected)
        if (expected) authorize({ id: 'ik', role }, action, subject)
        else expect(() => authorize({ id: 'ik', role }, action, subject)).toThrow(ForbiddenError)
      }
  })

  it('refuses roles and actions that do not exist', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('toString', 'constructor', '__proto__', 'valueOf')), fc.constantFrom(...actions), (role, action) => {
        fc.pre(!roles.includes(role as Role))
        expect(can({ id: 'ik', role: role as Role }, action, { state: 'draft', ownerId: 'ik' })).toBe(false)
      }),
    )
  })
})
