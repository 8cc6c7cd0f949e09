import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readAccount } from '@/lib/auth/sessions'
import { connect, type Db, databaseUrl, db } from '@/lib/db/client'
import { ConflictError, ExpectedError, InvalidStateError } from '@/lib/errors'
import { stopEnqueueing } from '@/lib/jobs/enqueue'
import { prepareQueues } from '@/lib/jobs/queues'
import { admit } from '@/lib/submissions/commands/admit'
import { confirmRegistration } from '@/lib/submissions/commands/confirm-registration'
import { findRequest, removeOverRequests } from '@/lib/submissions/registration/requests'
import { makeIntervention } from '@/tests/factories/interventions'
import { confirm, filled, mailsTo, now, request, requested, tokenIn, weekMs } from '@/tests/factories/registrations'
import { makeRound } from '@/tests/factories/submissions'
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

describe('confirming', () => {
  it('makes the account, the organisation and the submission, tells who must know, and comes in', async () => {
    const { round, input, token } = await requested()
    const { session, submissionId } = await confirm(token)
    const account = await readAccount(db(), session)
    expect(account).toMatchObject({ email: input.email, role: 'interventie-eigenaar' })
    const submission = await db().submission.findUniqueOrThrow({
      where: { id: submissionId },
      include: { organisation: { include: { members: true } }, transitions: true },
    })
    expect(submission).toMatchObject({
      roundId: round.id,
      state: 'registered',
      title: input.interventie,
      documentId: null,
      createdBy: account?.id,
      authors: [account?.id],
    })
    expect(submission.worksheet).toEqual({ title: input.interventie, summary: input.zin, owner: { name: 'Stichting Voorbeeld' } })
    expect(submission.organisation).toMatchObject({ name: 'Stichting Voorbeeld', website: input.website, members: [{ id: account?.id }] })
    expect(submission.transitions).toMatchObject([{ step: 'register', from: null, to: 'registered', snapshot: { interventie: input.interventie } }])
    expect((await mailsTo(input.email)).at(-1)?.subject).toBe(`Aangemeld: ${input.interventie}`)
    expect((await mailsTo('coordinator-aanmelden@kis.example')).some(({ text }) => text.includes(`/beoordelen/inzendingen/${submissionId}`))).toBe(true)
    const events = await db().event.findMany({ where: { actor: account?.id ?? '' }, orderBy: { id: 'asc' } })
    expect(events.map(({ type }) => type)).toEqual(['user.activated', 'organisation.created', 'submission.registered', 'user.loggedIn'])
    await expect(confirm(token)).rejects.toThrow(/al gebruikt/)
  })

  it('twice at the same time makes one', async () => {
    const { input, token } = await requested()
    const outcomes = await Promise.allSettled([confirm(token), confirm(token, now, other)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await db().submission.count({ where: { title: input.interventie } })).toBe(1)
    expect(await db().user.count({ where: { email: input.email } })).toBe(1)
  })

  it('works until the week is over, also after the last day of registering; not in a round that was closed', async () => {
    const late = await requested()
    await expect(confirm(late.token, new Date(now.getTime() + weekMs))).rejects.toThrow(/verlopen/)
    await confirm(late.token, new Date(now.getTime() + weekMs - 1))
    const lastDay = new Date('2027-01-31T22:00:00Z')
    const round = await makeRound(db())
    const input = filled(round.slug)
    await request(input, lastDay)
    await confirm(tokenIn((await mailsTo(input.email))[0]?.text), new Date('2027-02-03T10:00:00Z'))
    const closed = await requested()
    await db().round.update({ where: { id: closed.round.id }, data: { closedAt: now } })
    await expect(confirm(closed.token)).rejects.toThrow(InvalidStateError)
    expect(await db().user.count({ where: { email: closed.input.email } })).toBe(0)
  })

  it('leaves the link as it is after a weak password, a wrong token, or an account that came meanwhile', async () => {
    const { input, token } = await requested()
    await expect(confirmRegistration(db(), { token, name: 'Vera', password: 'kort', userAgent: '' }, now)).rejects.toThrow(/te kort/)
    await expect(confirm('onzin')).rejects.toThrow(ExpectedError)
    await makeUser(db(), 'redacteur', { email: input.email })
    await expect(confirm(token)).rejects.toThrow(ConflictError)
    expect(await findRequest(db(), token, now)).toBeDefined()
    expect(await db().submission.count({ where: { title: input.interventie } })).toBe(0)
  })
})

describe('a new version of what is published', () => {
  const published = () =>
    makeIntervention({ content: { owner: { name: 'Bureau Sterk' }, contact: { label: 'Vraag het', email: 'geheim@sterk.example' }, region: 'Utrecht' } })

  it('begins with everything that stands online, but for the address of its contact, and is nobody’s yet', async () => {
    const { id, slug } = await published()
    const { token, input } = await requested({ soort: 'nieuwe-versie', bestaand: slug })
    const { submissionId } = await confirm(token)
    const submission = await db().submission.findUniqueOrThrow({ where: { id: submissionId } })
    expect(submission).toMatchObject({
      documentId: id,
      worksheet: { title: input.interventie, region: 'Utrecht', owner: { name: 'Bureau Sterk' }, contact: { label: 'Vraag het' } },
    })
    expect(JSON.stringify(submission)).not.toContain('geheim@')
    expect(await db().ownership.count({ where: { documentId: id } })).toBe(0)
  })

  it('is claimed by anybody until a coordinator admits one, and by nobody after that', async () => {
    const { slug } = await published()
    const ask = () => requested({ soort: 'nieuwe-versie', bestaand: slug })
    const [first, second, third] = [await ask(), await ask(), await ask()]
    const claims = await Promise.all([confirm(first.token), confirm(second.token, now, other)])
    const coordinator = await makeUser(db(), 'coordinator')
    const outcomes = await Promise.allSettled(claims.map(({ submissionId }) => admit(db(), coordinator, { id: submissionId, transfer: true })))
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(confirm(third.token)).rejects.toThrow(ConflictError)
    await db().submission.updateMany({ where: { id: { in: claims.map(({ submissionId }) => submissionId) } }, data: { state: 'withdrawn' } })
    await confirm(third.token)
  })
})

it('forgets what nobody confirmed, and what was', async () => {
  const { input, token } = await requested()
  const done = await requested()
  await confirm(done.token)
  await removeOverRequests(db(), now)
  expect(await findRequest(db(), token, now)).toBeDefined()
  expect(await db().registrationRequest.count({ where: { email: done.input.email } })).toBe(0)
  await removeOverRequests(db(), new Date(now.getTime() + weekMs + 1))
  expect(await db().registrationRequest.count({ where: { email: input.email } })).toBe(0)
})
