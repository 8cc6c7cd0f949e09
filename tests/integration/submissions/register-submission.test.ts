import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles } from '@/lib/auth/policy'
import { connect, type Db, databaseUrl, db } from '@/lib/db/client'
import { ForbiddenError, InvalidStateError } from '@/lib/errors'
import { stopEnqueueing } from '@/lib/jobs/enqueue'
import { prepareQueues } from '@/lib/jobs/queues'
import { registerSubmission } from '@/lib/submissions/commands/register-submission'
import { filled, mailsTo, now, own, request, tokenIn } from '@/tests/factories/registrations'
import { makeOwner, makeRound } from '@/tests/factories/submissions'
import { makeUser } from '@/tests/factories/users'

let other: Db
beforeAll(async () => {
  await prepareQueues(databaseUrl())
  other = connect(databaseUrl(), 2)
  await makeUser(db(), 'coordinator', { email: 'coordinator-aanmelden@kis.example' })
})
afterAll(async () => {
  await stopEnqueueing()
  await other.$disconnect()
})

describe('with an account', () => {
  it.each(roles.filter((role) => role !== 'interventie-eigenaar'))('is not for %s', async (role) => {
    const round = await makeRound(db())
    await expect(registerSubmission(db(), { id: randomUUID(), role }, own(filled(round.slug)), now)).rejects.toThrow(ForbiddenError)
  })

  it('registers for the own organisation, whatever the form says; twice is once', async () => {
    const round = await makeRound(db())
    const { organisation, owner } = await makeOwner(db())
    const input = own(filled(round.slug), { organisatie: 'Een ander' })
    const first = await registerSubmission(db(), owner, input, now)
    expect(await registerSubmission(db(), owner, input, now)).toEqual({ submissionId: first.submissionId, isNew: false })
    const submission = await db().submission.findUniqueOrThrow({ where: { id: first.submissionId } })
    expect(submission).toMatchObject({ organisationId: organisation.id, registration: { organisatie: organisation.name } })
    expect(await mailsTo(owner.email)).toHaveLength(1)
  })

  it('asks who has no organisation for one, and makes it once', async () => {
    const round = await makeRound(db())
    const owner = await makeUser(db(), 'interventie-eigenaar')
    const input = own(filled(round.slug))
    await expect(registerSubmission(db(), owner, input, now)).rejects.toThrow(/naam van je organisatie/)
    const named = { ...input, organisatie: `Bureau ${randomUUID()}` }
    await Promise.all([registerSubmission(db(), owner, named, now), registerSubmission(other, owner, named, now)])
    expect(await db().ownerOrganisation.count({ where: { name: named.organisatie } })).toBe(1)
    expect(await db().submission.count({ where: { title: named.interventie } })).toBe(1)
  })

  it('says so when there are more than can take part, and registers all the same', async () => {
    const round = await makeRound(db(), { capacity: 1 })
    const [first, second] = [await makeOwner(db()), await makeOwner(db())]
    await registerSubmission(db(), first.owner, own(filled(round.slug)), now)
    const { isNew } = await registerSubmission(db(), second.owner, own(filled(round.slug)), now)
    expect(isNew).toBe(true)
    expect((await mailsTo(first.owner.email))[0]?.text).not.toContain('meer aanmeldingen')
    expect((await mailsTo(second.owner.email))[0]?.text).toContain('meer aanmeldingen dan de 1 plaatsen')
  })

  it('takes what was sent before logging in, after the last day too, of the own address only', async () => {
    const round = await makeRound(db())
    const { owner } = await makeOwner(db())
    await db().user.update({ where: { id: owner.id }, data: { passwordHash: 'x' } })
    const sent = filled(round.slug, { email: owner.email })
    await request(sent, new Date('2027-01-31T12:00:00Z'))
    const token = tokenIn((await mailsTo(owner.email))[0]?.text)
    const after = new Date('2027-02-02T12:00:00Z')
    const thief = await makeOwner(db())
    await expect(registerSubmission(db(), thief.owner, { ...own(sent), request: token }, after)).rejects.toThrow(InvalidStateError)
    await registerSubmission(db(), owner, { ...own(sent), request: token }, after)
    await expect(registerSubmission(db(), owner, { ...own(filled(round.slug)), request: token }, after)).rejects.toThrow(InvalidStateError)
  })
})
