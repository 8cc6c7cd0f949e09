import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, can, roles } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import { ConflictError, ForbiddenError, InvalidStateError } from '@/lib/errors'
import { signUp } from '@/lib/rounds/commands/sign-up'
import { admit, decline, skipWorkshop } from '@/lib/submissions/commands/admit'
import { admissionFacts } from '@/lib/submissions/registration/admission'
import { makePublished } from '../../factories/documents'
import { addOwner, makeOwner, makeRound, makeSubmission } from '../../factories/submissions'
import { makeUser } from '../../factories/users'
import { addSeat, mailsTo, makeWorkshop, makeWorkshopRound } from '../../factories/workshops'
import '../../setup/queues'

let coordinator: Actor

beforeAll(async () => {
  coordinator = await makeUser(db(), 'coordinator')
})

const read = (id: string) => db().submission.findUniqueOrThrow({ where: { id }, include: { transitions: { orderBy: { id: 'asc' } } } })
async function registered(changes: Parameters<typeof makeSubmission>[2] = {}) {
  const { round } = await makeWorkshopRound(db(), { submissions: 0 })
  return makeSubmission(db(), 'registered', { roundId: round.id, registration: { zin: 'Voorbeeld' }, ...changes })
}

describe('admitting', () => {
  it.each(roles)('as %s', async (role) => {
    const actor: Actor = { id: randomUUID(), role }
    const [one, other] = [await registered(), await registered()]
    for (const attempt of [
      () => admissionFacts(db(), actor, one.submission.id),
      () => admit(db(), actor, { id: one.submission.id }),
      () => decline(db(), actor, { id: other.submission.id, reason: 'Voorbeeld' }),
    ]) {
      if (can(actor, 'round.manage')) await attempt()
      else await expect(attempt()).rejects.toThrow(ForbiddenError)
    }
  })

  it('leads to the workshop, tells the owners, and keeps what was judged', async () => {
    const { submission, owner } = await registered()
    await admit(db(), coordinator, { id: submission.id })
    const after = await read(submission.id)
    expect(after.state).toBe('workshop')
    expect(after.transitions.at(-1)).toMatchObject({
      step: 'accept',
      actor: coordinator.id,
      snapshot: { registration: { zin: 'Voorbeeld' }, workshopExemption: null },
    })
    expect((await mailsTo(db(), owner.email)).map(({ subject }) => subject)).toEqual([`Je doet mee: ${submission.title}`])
    await expect(admit(db(), coordinator, { id: submission.id })).rejects.toThrow('al toegelaten')
  })

  it('leads to writing for who is exempt, and where the round has no workshops', async () => {
    const exempt = await registered()
    await admit(db(), coordinator, { id: exempt.submission.id, exempt: 'Volgde de workshop in 2025' })
    expect(await read(exempt.submission.id)).toMatchObject({ state: 'drafting', workshopExemption: 'Volgde de workshop in 2025' })
    const without = await makeSubmission(db(), 'registered')
    await makeWorkshop(db(), without.round.id, { cancelledAt: new Date() })
    await admit(db(), coordinator, { id: without.submission.id })
    expect(await read(without.submission.id)).toMatchObject({ state: 'drafting', workshopExemption: null })
  })

  it('lets who waits for a workshop skip it, and gives their seat to who waits', async () => {
    const { workshop, made } = await makeWorkshopRound(db(), { capacity: 1, submissions: 2 })
    const [first, second] = made as [(typeof made)[0], (typeof made)[0]]
    for (const { submission, owner } of made) await signUp(db(), owner, { submissionId: submission.id, workshopId: workshop.id })
    await admit(db(), coordinator, { id: first.submission.id, exempt: 'Volgde hem elders' })
    expect(await read(first.submission.id)).toMatchObject({ state: 'drafting', workshopExemption: 'Volgde hem elders' })
    expect((await db().workshopSeat.findFirstOrThrow({ where: { submissionId: second.submission.id } })).state).toBe('taken')
    expect((await mailsTo(db(), first.owner.email)).at(-1)?.text).toContain('Je hoeft geen workshop te volgen')
  })

  it('gives away the last place of a round once', async () => {
    const round = await makeRound(db(), { capacity: 2 })
    await makeSubmission(db(), 'drafting', { roundId: round.id })
    const wanting = await Promise.all([1, 2, 3].map(() => makeSubmission(db(), 'registered', { roundId: round.id })))
    const done = await Promise.allSettled(wanting.map(({ submission }) => admit(db(), coordinator, { id: submission.id })))
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(done.find((one) => one.status === 'rejected')?.reason.message).toContain('Alle 2 plaatsen')
  })

  it('is refused in a closed round, and to a coordinator of the organisation itself', async () => {
    const round = await makeRound(db(), { closedAt: new Date() })
    const { submission, organisation } = await makeSubmission(db(), 'registered', { roundId: round.id })
    await expect(admit(db(), coordinator, { id: submission.id })).rejects.toThrow(InvalidStateError)
    const own = await makeUser(db(), 'coordinator')
    await db().user.update({ where: { id: own.id }, data: { organisationId: organisation.id } })
    await expect(admit(db(), own, { id: submission.id })).rejects.toThrow(ForbiddenError)
    await expect(admissionFacts(db(), own, submission.id)).rejects.toThrow(ForbiddenError)
  })
})

describe('declining', () => {
  it('tells the owners why, and is the end', async () => {
    const { submission, owner } = await registered()
    await decline(db(), coordinator, { id: submission.id, reason: 'Past beter bij een ander register.' })
    expect(await read(submission.id)).toMatchObject({ state: 'declined' })
    expect((await mailsTo(db(), owner.email)).at(-1)?.text).toContain('> Past beter bij een ander register.')
    await expect(admit(db(), coordinator, { id: submission.id })).rejects.toThrow(ForbiddenError)
  })

  it('is not for who was admitted', async () => {
    const { submission } = await registered()
    await admit(db(), coordinator, { id: submission.id })
    await expect(decline(db(), coordinator, { id: submission.id, reason: 'Te laat' })).rejects.toThrow(InvalidStateError)
  })
})

describe('a new version of a published intervention', () => {
  it('makes its organisation the owner on admission, unless another is and it does not go over', async () => {
    const { id: documentId } = await makePublished()
    const { organisation: before } = await makeOwner(db())
    await db().ownership.create({ data: { documentId, organisationId: before.id } })
    const { submission, organisation } = await registered({ documentId })
    expect((await admissionFacts(db(), coordinator, submission.id))?.ownedBy).toBe(before.name)
    await expect(admit(db(), coordinator, { id: submission.id })).rejects.toThrow(ConflictError)
    expect(await db().ownership.findUniqueOrThrow({ where: { documentId } })).toMatchObject({ organisationId: before.id })
    await admit(db(), coordinator, { id: submission.id, transfer: true })
    expect(await db().ownership.findUniqueOrThrow({ where: { documentId } })).toMatchObject({ organisationId: organisation.id })
  })
})

describe('skipping the workshop', () => {
  it('is for whose organisation was at one, in whatever round', async () => {
    const earlier = await makeWorkshopRound(db(), { submissions: 1 })
    const [followed] = earlier.made as [(typeof earlier.made)[0]]
    const { seat } = await addSeat(db(), earlier.workshop.id, followed)
    const { round } = await makeWorkshopRound(db(), { submissions: 0 })
    const { submission } = await makeSubmission(db(), 'workshop', { roundId: round.id, organisationId: followed.organisation.id })
    const owner = await addOwner(db(), followed.organisation.id)
    await expect(skipWorkshop(db(), owner, submission.id)).rejects.toThrow('volgde nog niemand een workshop')
    await db().workshopSeat.update({ where: { id: seat.id }, data: { attended: true } })
    await skipWorkshop(db(), owner, submission.id)
    expect(await read(submission.id)).toMatchObject({ state: 'drafting', workshopExemption: expect.stringMatching(/^Volgde de workshop van /) })
    await expect(skipWorkshop(db(), owner, submission.id)).rejects.toThrow(ForbiddenError)
    await expect(skipWorkshop(db(), (await makeOwner(db())).owner, submission.id)).rejects.toThrow(ForbiddenError)
  })
})
