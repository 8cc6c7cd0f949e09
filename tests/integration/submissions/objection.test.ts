import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { ForbiddenError, InvalidStateError } from '@/lib/errors'
import { assignAssessor } from '@/lib/reviews/commands/assign'
import { dismissObjection, grantObjection } from '@/lib/submissions/commands/answer-objection'
import { decide } from '@/lib/submissions/commands/decide'
import { readGround } from '@/lib/submissions/decision/decision-ground'
import { transit } from '@/lib/submissions/transit'
import { inclusion, makeJudged, motivation } from '../../factories/decisions'
import { assign } from '../../factories/submissions'
import { makeUser } from '../../factories/users'
import '../../setup/queues'

const answer = 'We hebben het bezwaar punt voor punt bekeken.'

/** Decided against, and the owner objected. */
async function objected(outcome: 'deferred' | 'notIncluded') {
  const made = await makeJudged({ advice: outcome === 'deferred' ? 'aanhouden' : 'niet-opnemen' })
  const { submission, coordinator, owner } = made
  await decide(db(), coordinator, { id: submission.id, outcome, motivation })
  const include = { round: true, organisation: true } as const
  await db().$transaction(async (tx) => {
    const claimed = await tx.submission.findUniqueOrThrow({ where: { id: submission.id }, include })
    await transit(tx, owner, claimed, 'object', { reason: 'Wij zijn het er niet mee eens.' })
  })
  return made
}

const stateOf = async (id: string) => (await db().submission.findUniqueOrThrow({ where: { id } })).state

describe('an objection', () => {
  it.each(['deferred', 'notIncluded'] as const)('that is dismissed goes back to the decision: %s', async (outcome) => {
    const { submission, coordinator, owner } = await objected(outcome)
    await dismissObjection(db(), coordinator, { id: submission.id, motivation: answer })
    expect(await stateOf(submission.id)).toBe(outcome)
    const mails = await db().$queryRaw<
      { text: string }[]
    >`SELECT data->>'text' AS text FROM pgboss.job WHERE data->>'to' = ${owner.email} ORDER BY created_on DESC LIMIT 1`
    expect(mails[0]?.text).toContain(`> ${answer}`)
  })

  it('that is granted is judged anew by others, on the same version', async () => {
    const { submission, coordinator, assessors, versionId } = await objected('notIncluded')
    await grantObjection(db(), coordinator, { id: submission.id, motivation: answer })
    expect(await stateOf(submission.id)).toBe('assessing')
    const rows = await db().assignment.findMany({ where: { submissionId: submission.id } })
    expect(rows.map(({ state }) => state)).toEqual(['ended', 'ended'])
    expect(await db().consensus.count({ where: { submissionId: submission.id } })).toBe(0)
    // What the first two found is kept with the decision, and counts no more, also when one of them is asked again.
    expect(await db().assessment.count({ where: { versionId } })).toBe(2)
    await db().assignment.updateMany({ where: { assessorId: assessors[0].id }, data: { state: 'free' } })
    const step = await db().transition.findFirstOrThrow({ where: { submissionId: submission.id, step: 'decide' } })
    expect(step.snapshot).toMatchObject({ assessments: [{ advice: 'niet-opnemen' }, { advice: 'niet-opnemen' }] })
    const claimed = await db().submission.findUniqueOrThrow({ where: { id: submission.id } })
    expect(await readGround(db(), claimed)).toMatchObject({ assessments: [], consensus: undefined, version: { id: versionId } })
  })

  it('that was granted can end in an inclusion', async () => {
    const { submission, coordinator, assessors, versionId } = await objected('notIncluded')
    await grantObjection(db(), coordinator, { id: submission.id, motivation: answer })
    await expect(assignAssessor(db(), coordinator, { id: submission.id, assessorId: assessors[0].id })).rejects.toThrow('vóór het bezwaar')
    const others = [await makeUser(db(), 'beoordelaar'), await makeUser(db(), 'beoordelaar')]
    await assignAssessor(db(), coordinator, { id: submission.id, assessorId: others[0]?.id ?? '' })
    await db().assignment.deleteMany({ where: { assessorId: others[0]?.id ?? '' } })
    for (const other of others) {
      const { id } = await assign(db(), submission.id, other.id)
      await db().assessment.create({ data: { assignmentId: id, versionId, verdicts: {}, advice: 'opnemen', handedInAt: new Date() } })
    }
    await db().consensus.create({ data: { submissionId: submission.id, versionId, advice: 'opnemen', agreedBy: others.map(({ id }) => id) } })
    await db().submission.update({ where: { id: submission.id }, data: { state: 'consensus' } })
    expect((await decide(db(), coordinator, inclusion(submission.id))).path).toMatch(/^\/interventies\//)
    expect(await db().decision.count({ where: { submissionId: submission.id } })).toBe(2)
  })

  it('is answered by a coordinator, while it is one', async () => {
    const { submission, owner, assessors, coordinator } = await objected('deferred')
    for (const actor of [owner, assessors[1]]) {
      await expect(grantObjection(db(), actor, { id: submission.id, motivation: answer })).rejects.toThrow(ForbiddenError)
      await expect(dismissObjection(db(), actor, { id: submission.id, motivation: answer })).rejects.toThrow(ForbiddenError)
    }
    await dismissObjection(db(), coordinator, { id: submission.id, motivation: answer })
    const again = await grantObjection(db(), coordinator, { id: submission.id, motivation: answer }).catch((error: unknown) => error)
    expect([ForbiddenError, InvalidStateError].some((type) => again instanceof type)).toBe(true)
  })
})
