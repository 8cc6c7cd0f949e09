import '@/tests/setup/queues'
import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { ZodError } from 'zod'
import type { Actor } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import { ForbiddenError, InvalidStateError, NotFoundError } from '@/lib/errors'
import { answerRemark } from '@/lib/submissions/commands/answer-remark'
import { objectToDecision } from '@/lib/submissions/commands/object'
import { withdrawSubmission } from '@/lib/submissions/commands/withdraw'
import { isFrom, submissionStates } from '@/lib/submissions/states'
import { addOwner, makeOwner, makeRound, makeSubmission } from '@/tests/factories/submissions'

const dayMs = 24 * 60 * 60_000
const says = { says: 'verwerkt', text: 'Gedaan' } as const
const stateOf = async (id: string) => (await db().submission.findUniqueOrThrow({ where: { id } })).state
const mailsAbout = (title: string) =>
  db().$queryRaw<
    { to: string; text: string }[]
  >`SELECT data->>'to' AS to, data->>'text' AS text FROM pgboss.job WHERE name = 'mail.send' AND data->>'subject' LIKE ${`%${title}%`}`

async function withRemark(state: Parameters<typeof makeSubmission>[1] = 'feedback', changes = {}) {
  const made = await makeSubmission(db(), state)
  const version =
    made.version ?? (await db().submissionVersion.create({ data: { submissionId: made.submission.id, number: 1, content: {}, submittedBy: made.owner.id } }))
  const remark = await db().remark.create({
    data: {
      submissionId: made.submission.id,
      versionId: version.id,
      path: 'summary',
      text: 'Korter',
      author: made.assessors[0].id,
      releasedAt: new Date(),
      ...changes,
    },
  })
  return { ...made, remark, ask: { id: made.submission.id, remarkId: remark.id } }
}

describe('answering a remark', () => {
  it('keeps every answer in its order, and the same one given twice, also at once, as one', async () => {
    const { owner, ask, remark, submission } = await withRemark()
    await Promise.all([answerRemark(db(), owner, { ...ask, ...says }), answerRemark(db(), owner, { ...ask, ...says })])
    await answerRemark(db(), owner, { ...ask, says: 'niet-verwerkt', text: 'Toch niet' })
    const answers = await db().remarkAnswer.findMany({ where: { remarkId: remark.id }, orderBy: { createdAt: 'asc' } })
    expect(answers.map(({ says, text, author }) => [says, text, author])).toEqual([
      ['verwerkt', 'Gedaan', owner.id],
      ['niet-verwerkt', 'Toch niet', owner.id],
    ])
    const events = await db().event.findMany({ where: { type: 'remark.answered', data: { path: ['submissionId'], equals: submission.id } } })
    expect(events).toHaveLength(2)
    expect(JSON.stringify(events.map(({ data }) => data))).not.toContain('Toch niet')
  })

  it('asks why for what was not dealt with, and what was chosen', async () => {
    const { owner, ask } = await withRemark()
    await expect(answerRemark(db(), owner, { ...ask, says: 'niet-verwerkt', text: ' ' })).rejects.toThrow(ZodError)
    await expect(answerRemark(db(), owner, { ...ask, says: '' as never })).rejects.toThrow(ZodError)
    await expect(answerRemark(db(), owner, { ...ask, says: 'verwerkt' })).resolves.toBeUndefined()
  })

  it('knows no remark that was not released, is of another submission, or is none', async () => {
    const hidden = await withRemark('feedback', { releasedAt: null })
    const other = await withRemark()
    for (const remarkId of [hidden.remark.id, other.remark.id, randomUUID(), 'x'])
      await expect(answerRemark(db(), hidden.owner, { id: hidden.submission.id, remarkId, ...says })).rejects.toThrow(NotFoundError)
    expect(await db().remarkAnswer.count({ where: { remarkId: { in: [hidden.remark.id, other.remark.id] } } })).toBe(0)
  })

  it.each(submissionStates)('is for its owners, when it is their turn: %s', async (state) => {
    const { owner, ask, assessors, coordinator } = await withRemark(state)
    const { owner: stranger } = await makeOwner(db())
    for (const actor of [stranger, assessors[0], coordinator]) await expect(answerRemark(db(), actor, { ...ask, ...says })).rejects.toThrow(ForbiddenError)
    const attempt = answerRemark(db(), owner, { ...ask, ...says })
    if (state === 'feedback' || state === 'deferred') await expect(attempt).resolves.toBeUndefined()
    else await expect(attempt).rejects.toThrow(ForbiddenError)
  })

  it('makes who answers one of its authors, so that they never judge it', async () => {
    const { organisation, ask, submission } = await withRemark()
    const colleague = await addOwner(db(), organisation.id)
    await answerRemark(db(), colleague, { ...ask, ...says })
    expect((await db().submission.findUniqueOrThrow({ where: { id: submission.id } })).authors).toContain(colleague.id)
  })
})

describe('withdrawing', () => {
  const reason = 'Wij vinden het te wetenschappelijk'

  it.each(submissionStates)('is possible wherever the table says so: %s', async (state) => {
    const { submission, owner } = await makeSubmission(db(), state)
    const attempt = withdrawSubmission(db(), owner, { id: submission.id, reason })
    if (isFrom('withdraw', state)) await attempt
    else await expect(attempt).rejects.toThrow(ForbiddenError)
    expect(await stateOf(submission.id)).toBe(isFrom('withdraw', state) ? 'withdrawn' : state)
  })

  it('ends the work of the assessors, tells who must know, and its reason to nobody by mail or event', async () => {
    const { submission, owner, organisation, assessors, coordinator } = await makeSubmission(db(), 'assessing')
    const colleague = await addOwner(db(), organisation.id)
    await withdrawSubmission(db(), owner, { id: submission.id, reason })
    const assignments = await db().assignment.findMany({ where: { submissionId: submission.id } })
    expect(assignments.map(({ state, endedAt }) => [state, endedAt !== null])).toEqual([
      ['ended', true],
      ['ended', true],
    ])
    const mails = await mailsAbout(submission.title)
    for (const { email } of [owner, colleague, coordinator, ...assessors]) expect(mails.map(({ to }) => to)).toContain(email)
    const events = await db().event.findMany({ where: { data: { path: ['submissionId'], equals: submission.id } } })
    expect(events.map(({ type }) => type).toSorted()).toEqual(['assignment.ended', 'assignment.ended', 'submission.withdrawn'])
    expect(JSON.stringify([mails, events.map(({ data }) => data)])).not.toContain(reason)
    expect(await db().transition.findFirst({ where: { submissionId: submission.id, step: 'withdraw' } })).toMatchObject({
      reason,
      actor: owner.id,
      from: 'assessing',
    })
  })

  it('frees its seats, and who waits moves up', async () => {
    const round = await makeRound(db())
    const [first, second] = [await makeSubmission(db(), 'workshop', { roundId: round.id }), await makeSubmission(db(), 'workshop', { roundId: round.id })]
    const startsAt = new Date(Date.now() + 30 * dayMs)
    const workshop = await db().workshop.create({
      data: { roundId: round.id, startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000), place: 'Utrecht', capacity: 1 },
    })
    const seat = (made: typeof first, state: 'taken' | 'waiting') =>
      db().workshopSeat.create({ data: { workshopId: workshop.id, submissionId: made.submission.id, userId: made.owner.id, state } })
    const [taken, waiting] = [await seat(first, 'taken'), await seat(second, 'waiting')]
    await withdrawSubmission(db(), first.owner, { id: first.submission.id, reason })
    const seats = await db().workshopSeat.findMany({ where: { workshopId: workshop.id } })
    expect(Object.fromEntries(seats.map(({ id, state }) => [id, state]))).toEqual({ [taken.id]: 'cancelled', [waiting.id]: 'taken' })
  })

  it('needs a reason, and happens once', async () => {
    const { submission, owner } = await makeSubmission(db(), 'drafting')
    await expect(withdrawSubmission(db(), owner, { id: submission.id, reason: '  ' })).rejects.toThrow(ZodError)
    const both = await Promise.allSettled([0, 1].map(() => withdrawSubmission(db(), owner, { id: submission.id, reason })))
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await db().transition.count({ where: { submissionId: submission.id, step: 'withdraw' } })).toBe(1)
  })

  it('is for its owners and for coordinators who have nothing to do with it', async () => {
    const { submission, assessors, coordinator } = await makeSubmission(db(), 'drafting')
    const { owner: stranger } = await makeOwner(db())
    const refused: Actor[] = [stranger, assessors[0]]
    for (const actor of refused) await expect(withdrawSubmission(db(), actor, { id: submission.id, reason })).rejects.toThrow(ForbiddenError)
    await withdrawSubmission(db(), coordinator, { id: submission.id, reason })
    expect(await stateOf(submission.id)).toBe('withdrawn')
  })
})

describe('objecting', () => {
  const text = 'De beoordelaars lazen de verkeerde versie'
  const decidedOn = (submissionId: string) => db().decision.findFirstOrThrow({ where: { submissionId } })

  it('goes to KIS with its text, about the version that was judged', async () => {
    const { submission, owner, version, coordinator } = await makeSubmission(db(), 'notIncluded')
    await objectToDecision(db(), owner, { id: submission.id, text })
    expect(await stateOf(submission.id)).toBe('objection')
    expect(await db().transition.findFirst({ where: { submissionId: submission.id, step: 'object' } })).toMatchObject({ reason: text, versionId: version?.id })
    expect((await mailsAbout(submission.title)).map(({ to }) => to)).toContain(coordinator.email)
  })

  it.each(submissionStates)('is possible after a refusal or a delay only: %s', async (state) => {
    const { submission, owner } = await makeSubmission(db(), state)
    const attempt = objectToDecision(db(), owner, { id: submission.id, text })
    if (state === 'notIncluded' || state === 'deferred') await attempt
    else await expect(attempt).rejects.toThrow(ForbiddenError)
  })

  it('is possible until six weeks after the decision, and not a day longer', async () => {
    const { submission, owner } = await makeSubmission(db(), 'notIncluded')
    const { decidedAt } = await decidedOn(submission.id)
    const attempt = (days: number) => objectToDecision(db(), owner, { id: submission.id, text }, new Date(decidedAt.getTime() + days * dayMs))
    await expect(attempt(43)).rejects.toThrow(InvalidStateError)
    await expect(attempt(42)).resolves.toBeUndefined()
  })

  it('is possible once for each decision', async () => {
    const { submission, owner, version, coordinator } = await makeSubmission(db(), 'notIncluded')
    await objectToDecision(db(), owner, { id: submission.id, text })
    await db().submission.update({ where: { id: submission.id }, data: { state: 'notIncluded' } })
    await expect(objectToDecision(db(), owner, { id: submission.id, text })).rejects.toThrow(/al bezwaar/)
    await db().decision.create({
      data: { submissionId: submission.id, versionId: version?.id ?? '', outcome: 'notIncluded', motivation: 'Nog eens', decidedBy: coordinator.id },
    })
    await expect(objectToDecision(db(), owner, { id: submission.id, text })).resolves.toBeUndefined()
  })

  it('is for its owners, and needs words', async () => {
    const { submission, owner, assessors, coordinator } = await makeSubmission(db(), 'deferred')
    const { owner: stranger } = await makeOwner(db())
    for (const actor of [stranger, assessors[0], coordinator])
      await expect(objectToDecision(db(), actor, { id: submission.id, text })).rejects.toThrow(ForbiddenError)
    await expect(objectToDecision(db(), owner, { id: submission.id, text: ' ' })).rejects.toThrow(ZodError)
  })
})
