import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/auth/policy'
import { databaseUrl, db } from '@/lib/db/client'
import type { AssignmentState } from '@/lib/db/generated/enums'
import { ForbiddenError } from '@/lib/errors'
import { stopEnqueueing } from '@/lib/jobs/enqueue'
import { prepareQueues } from '@/lib/jobs/queues'
import { assessmentsFor } from '@/lib/reviews/assessments'
import { consensusFor } from '@/lib/reviews/consensus'
import { handedInVersions } from '@/lib/reviews/handed-in'
import { notesFor } from '@/lib/reviews/notes'
import { queueFor } from '@/lib/reviews/queue'
import { remarksFor } from '@/lib/submissions/remarks'
import { type SubmissionState, submissionStates } from '@/lib/submissions/states'
import { addVersion, assign, type Made, makeOwner, makeSubmission } from '../../factories/submissions'
import { makeUser } from '../../factories/users'

beforeAll(() => prepareQueues(databaseUrl()))
afterAll(stopEnqueueing)

type Who = 'owner' | 'colleague' | 'stranger' | 'first' | 'second' | 'third' | 'coordinator' | 'editor'
type World = Made & { people: Record<Who, Actor & { name: string }> }

/** People in every relation to one submission: a third assessor in any state of the assignment, and an owner of another organisation. */
async function makeWorld(third: AssignmentState | undefined): Promise<World> {
  const made = await makeSubmission(db(), 'submitted')
  const named = (role: Parameters<typeof makeUser>[1], name: string) => makeUser(db(), role, { name })
  const colleague = await named('interventie-eigenaar', 'Naam Medeauteur')
  await db().user.update({ where: { id: colleague.id }, data: { organisationId: made.organisation.id } })
  for (const [user, name] of [
    [made.assessors[0], 'Naam Eerste'],
    [made.assessors[1], 'Naam Tweede'],
    [made.coordinator, 'Naam Coordinator'],
  ] as const)
    await db().user.update({ where: { id: user.id }, data: { name } })
  const other = await named('beoordelaar', 'Naam Derde')
  if (third) await assign(db(), made.submission.id, other.id, third)
  const { owner: stranger } = await makeOwner(db())
  const people = {
    owner: made.owner,
    colleague,
    stranger,
    first: made.assessors[0],
    second: made.assessors[1],
    third: other,
    coordinator: made.coordinator,
    editor: await named('redacteur', 'Naam Redacteur'),
  }
  return { ...made, people }
}

type Thing = { kind: 'remark' | 'note' | 'assessment'; by: 'first' | 'second' | 'third' | 'coordinator'; released: boolean; at: SubmissionState }
const thing: fc.Arbitrary<Thing> = fc.record({
  kind: fc.constantFrom('remark', 'note', 'assessment'),
  by: fc.constantFrom('first', 'second', 'third', 'coordinator'),
  released: fc.boolean(),
  at: fc.constantFrom(...submissionStates),
})
const open: readonly SubmissionState[] = ['consensus', 'included', 'deferred', 'notIncluded', 'objection']
const secret = (index: number) => `geheim-${index}-geheim`

async function write(world: World, { kind, by, released }: Thing, index: number): Promise<void> {
  const [submissionId, versionId, author] = [world.submission.id, world.version?.id ?? '', world.people[by].id]
  if (kind === 'remark')
    await db().remark.create({ data: { submissionId, versionId, text: secret(index), author, ...(released && { releasedAt: new Date() }) } })
  if (kind === 'note') await db().internalNote.create({ data: { submissionId, text: secret(index), author } })
  const assignment = kind === 'assessment' ? await db().assignment.findFirst({ where: { submissionId, assessorId: author } }) : null
  if (!assignment) return
  const version = await addVersion(db(), submissionId, 100 + index, world.owner)
  await db().assessment.create({
    data: { assignmentId: assignment.id, versionId: version.id, summary: secret(index), ...(released && { handedInAt: new Date() }) },
  })
}

/** All that somebody gets to read about a submission, as text; what they may not ask for at all is nothing. */
async function readBy(actor: Actor, id: string): Promise<string> {
  const got = await Promise.all(
    [remarksFor, notesFor, assessmentsFor, consensusFor, handedInVersions].map((query) =>
      query(db(), actor, id).catch((error: unknown) => {
        if (error instanceof ForbiddenError) return undefined
        throw error
      }),
    ),
  )
  return JSON.stringify(got)
}

/** What should be seen, written down apart from how it is made. */
function mayRead(who: Who, { kind, by, released }: Thing, state: SubmissionState, third: AssignmentState | undefined): boolean {
  if (kind === 'assessment' && (by === 'coordinator' || (by === 'third' && !third))) return false
  if (who === 'coordinator') return kind !== 'assessment' || released
  if (who === 'owner' || who === 'colleague') return kind === 'remark' && released
  if (who === 'stranger' || who === 'editor' || (who === 'third' && third !== 'free')) return false
  if (by === who) return true
  if (kind === 'remark') return released || open.includes(state)
  if (kind === 'note') return open.includes(state)
  return open.includes(state) && released && (by !== 'third' || third === 'free')
}

describe('what people see of each other', () => {
  it('is only what the rules say, whatever was written and in whatever state', async () => {
    const third = fc.constantFrom<AssignmentState | undefined>('asked', 'free', 'conflicted', 'ended', undefined)
    await fc.assert(
      fc.asyncProperty(third, fc.array(thing, { minLength: 1, maxLength: 6 }), fc.constantFrom(...submissionStates), async (assignment, things, state) => {
        const world = await makeWorld(assignment)
        for (const [index, one] of things.entries()) await write(world, one, index)
        await db().submission.update({ where: { id: world.submission.id }, data: { state } })
        for (const who of Object.keys(world.people) as Who[]) {
          const read = await readBy(world.people[who], world.submission.id)
          const seen = things.map((_, index) => read.includes(secret(index)))
          expect({ who, state, assignment, things, seen }).toEqual({
            who,
            state,
            assignment,
            things,
            seen: things.map((one) => mayRead(who, one, state, assignment)),
          })
          const judges = [world.people.first, world.people.second, world.people.third]
          if (who === 'owner' || who === 'colleague') for (const { id } of judges) expect(read).not.toContain(id)
          if (who === 'owner' || who === 'colleague') expect(read).not.toMatch(/Naam (Eerste|Tweede|Derde|Coordinator)/)
          if (who === 'first' && !open.includes(state)) expect(read).not.toMatch(/Naam (Tweede|Derde)/)
        }
      }),
      { numRuns: 60 },
    )
  }, 120_000)

  it('is nothing for an assessor who is of the organisation or wrote in it, in any state of the assignment', async () => {
    for (const how of ['member', 'author'] as const) {
      const world = await makeWorld(undefined)
      const assessor = world.people.first
      if (how === 'member') await db().user.update({ where: { id: assessor.id }, data: { organisationId: world.organisation.id } })
      else await db().submission.update({ where: { id: world.submission.id }, data: { authors: { push: assessor.id } } })
      await db().remark.create({
        data: { submissionId: world.submission.id, versionId: world.version?.id ?? '', text: secret(0), author: assessor.id, releasedAt: new Date() },
      })
      expect(await readBy(assessor, world.submission.id)).toBe('[null,null,null,null,null]')
      expect(await queueFor(db(), assessor, '2027-01-01')).toEqual([])
    }
  })

  it('has no address for mail of the owner in what assessors read', async () => {
    const { submission, owner, assessors } = await makeSubmission(db(), 'submitted')
    await addVersion(db(), submission.id, 2, owner, { title: 'Voorbeeld', contact: { label: 'Het bureau', email: 'bureau@example.org' } })
    const [version] = await handedInVersions(db(), assessors[0], submission.id)
    expect(version?.content).toEqual({ title: 'Voorbeeld', contact: { label: 'Het bureau' } })
  })
})
