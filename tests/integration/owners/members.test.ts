import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles } from '@/lib/auth/policy'
import { readAccount, startSession } from '@/lib/auth/sessions'
import { connect, type Db, databaseUrl, db } from '@/lib/db/client'
import { ConflictError, ForbiddenError, InvalidStateError, NotFoundError } from '@/lib/errors'
import { stopEnqueueing } from '@/lib/jobs/enqueue'
import { prepareQueues } from '@/lib/jobs/queues'
import { changeOrganisation } from '@/lib/owners/commands/change-organisation'
import { inviteMember, withdrawInvitation } from '@/lib/owners/commands/invite-member'
import { removeMember } from '@/lib/owners/commands/remove-member'
import { readOrganisationPage } from '@/lib/owners/organisation'
import { RateLimitedError } from '@/lib/rate-limit/limit'
import { readSubmission } from '@/lib/submissions/claim'
import { decline } from '@/lib/submissions/commands/admit'
import { acceptInvitation } from '@/lib/users/commands/accept-invitation'
import { makeAccount } from '@/tests/factories/accounts'
import { mailsTo } from '@/tests/factories/registrations'
import { makeSubmission } from '@/tests/factories/submissions'

const siteUrl = 'https://kis.example'
let other: Db
beforeAll(async () => {
  await prepareQueues(databaseUrl())
  other = connect(databaseUrl(), 2)
})
afterAll(async () => {
  await stopEnqueueing()
  await other.$disconnect()
})

const newEmail = () => `collega-${randomUUID()}@voorbeeld.example`
const invite = (actor: Parameters<typeof inviteMember>[1], email: string) => inviteMember(db(), actor, { name: 'Noor Nieuw', email }, siteUrl)

/** An organisation with one owner who can come in. */
async function makeActive() {
  const organisation = await db().ownerOrganisation.create({ data: { name: `Voorbeeldorganisatie ${randomUUID().slice(0, 6)}` } })
  return { organisation, owner: await join(organisation.id) }
}
async function join(organisationId: string) {
  const owner = await makeAccount(db(), 'interventie-eigenaar')
  await db().user.update({ where: { id: owner.id }, data: { organisationId } })
  return owner
}

describe('a co-author', () => {
  it('is asked by mail, accepts, and sees the submissions of the organisation', async () => {
    const { submission, organisation } = await makeSubmission(db(), 'drafting')
    const owner = await join(organisation.id)
    const email = newEmail()
    await invite(owner, email)
    const [mail] = await mailsTo(email)
    expect(mail?.subject).toBe(`Uitnodiging om mee te schrijven voor ${organisation.name}`)
    expect((await readOrganisationPage(db(), owner))?.invited.map((invited) => invited.email)).toEqual([email])
    const token = /\/uitnodiging\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? ''
    await acceptInvitation(db(), { token, name: 'Noor Nieuw', password: 'lantaarn wolk fiets zeven', userAgent: '' })
    const member = await db().user.findUniqueOrThrow({ where: { email } })
    const page = await readOrganisationPage(db(), owner)
    expect([page?.invited, page?.members.map(({ name, me }) => [name, me])]).toEqual([
      [],
      expect.arrayContaining([
        ['Noor Nieuw', false],
        [owner.name, true],
      ]),
    ])
    expect(await readSubmission(db(), { id: member.id, role: 'interventie-eigenaar' }, submission.id)).toMatchObject({ id: submission.id })
    await expect(invite(owner, email)).rejects.toThrow(ConflictError)
  })

  it('hears nothing of submissions before accepting: the address may be that of a stranger', async () => {
    const { submission, owner, coordinator } = await makeSubmission(db(), 'registered')
    const email = newEmail()
    await invite(owner, email)
    await decline(db(), coordinator, { id: submission.id, reason: 'Dit past niet bij de databases.' })
    expect((await mailsTo(owner.email)).map(({ subject }) => subject)).toContain(`Over je aanmelding: ${submission.title}`)
    expect(await mailsTo(email)).toHaveLength(1)
  })

  it('who has an account already looks like everybody else in the list, gets a mail that says what to do, and gets in nowhere', async () => {
    const { owner, organisation } = await makeActive()
    const [editor, elsewhere] = [await makeAccount(db(), 'redacteur'), (await makeActive()).owner]
    const fresh = newEmail()
    for (const email of [editor.email, elsewhere.email, fresh]) await invite(owner, email)
    const page = await readOrganisationPage(db(), owner)
    expect(page?.invited.map((invited) => [invited.email, Object.keys(invited)])).toEqual(
      [editor.email, elsewhere.email, fresh].map((email) => [email, ['email', 'until']]),
    )
    expect(JSON.stringify(page)).not.toContain(editor.name)
    for (const { email } of [editor, elsewhere]) {
      const [mail] = await mailsTo(email)
      expect(mail?.subject).toBe(`Uitnodiging om mee te schrijven voor ${organisation.name}`)
      expect(mail?.text).toContain('hoort al een account')
      expect(mail?.text).not.toContain('/uitnodiging/')
    }
    expect(await db().user.findUniqueOrThrow({ where: { email: elsewhere.email } })).not.toMatchObject({ organisationId: organisation.id })
    const later = new Date(Date.now() + 8 * 24 * 3_600_000)
    expect((await readOrganisationPage(db(), owner, later))?.invited).toEqual([])
    for (const email of [editor.email, fresh]) await withdrawInvitation(db(), owner, email)
    expect((await readOrganisationPage(db(), owner))?.invited.map(({ email }) => email)).toEqual([elsewhere.email])
    expect(await db().user.count({ where: { email: editor.email } })).toBe(1)
    expect(await db().user.count({ where: { email: fresh } })).toBe(0)
    await expect(withdrawInvitation(db(), owner, fresh)).rejects.toThrow(NotFoundError)
  })

  it('asked again gets a new link; the old one does not work any more', async () => {
    const { owner } = await makeActive()
    const email = newEmail()
    await invite(owner, email)
    await invite(owner, email)
    const tokens = (await mailsTo(email)).map(({ text }) => /\/uitnodiging\/([\w-]+)/.exec(text)?.[1] ?? '')
    const accept = (token = '') => acceptInvitation(db(), { token, name: 'Noor', password: 'lantaarn wolk fiets zeven', userAgent: '' })
    await expect(accept(tokens[0])).rejects.toThrow(/verlopen/)
    await accept(tokens[1])
  })

  it('who was taken away can be asked back', async () => {
    const { owner, organisation } = await makeActive()
    const member = await join(organisation.id)
    await removeMember(db(), owner, member.id)
    await invite(owner, member.email)
    expect(await db().user.findUniqueOrThrow({ where: { id: member.id } })).toMatchObject({ organisationId: organisation.id })
    expect((await mailsTo(member.email)).map(({ subject }) => subject)).toEqual([
      `Je hoort niet meer bij ${organisation.name}`,
      `Uitnodiging om mee te schrijven voor ${organisation.name}`,
    ])
  })

  it('can be asked so often a day', async () => {
    const { owner } = await makeActive()
    for (let i = 0; i < 20; i += 1) await invite(owner, newEmail())
    await expect(invite(owner, newEmail())).rejects.toThrow(RateLimitedError)
  })
})

describe('taking somebody away', () => {
  it('logs them out at once, frees their seat for who waits, and hides everything', async () => {
    const { submission, organisation, round } = await makeSubmission(db(), 'workshop')
    const [owner, member] = [await join(organisation.id), await join(organisation.id)]
    const startsAt = new Date(Date.now() + 24 * 3_600_000)
    const workshop = await db().workshop.create({ data: { roundId: round.id, startsAt, endsAt: startsAt, place: 'Utrecht', capacity: 1 } })
    const seat = (userId: string, state: 'taken' | 'waiting') => ({ data: { workshopId: workshop.id, submissionId: submission.id, userId, state } })
    await db().workshopSeat.create(seat(member.id, 'taken'))
    await db().workshopSeat.create(seat(owner.id, 'waiting'))
    const token = await startSession(db(), { userId: member.id, method: 'password', device: 'Test' })
    await removeMember(db(), owner, member.id)
    expect(await readAccount(db(), token)).toBeUndefined()
    await expect(readSubmission(db(), member, submission.id)).rejects.toThrow(ForbiddenError)
    const seats = await db().workshopSeat.findMany({ where: { workshopId: workshop.id }, select: { userId: true, state: true } })
    expect(seats).toEqual(
      expect.arrayContaining([
        { userId: member.id, state: 'cancelled' },
        { userId: owner.id, state: 'taken' },
      ]),
    )
    await expect(removeMember(db(), owner, member.id)).rejects.toThrow(NotFoundError)
  })

  it('always leaves somebody who can come in, also when two take each other away at the same time', async () => {
    const { owner, organisation } = await makeActive()
    await expect(removeMember(db(), owner, owner.id)).rejects.toThrow(InvalidStateError)
    await invite(owner, newEmail())
    await expect(removeMember(db(), owner, owner.id)).rejects.toThrow(/iemand overblijven/)
    const member = await join(organisation.id)
    const outcomes = await Promise.allSettled([removeMember(db(), owner, member.id), removeMember(other, member, owner.id)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await db().user.count({ where: { organisationId: organisation.id, passwordHash: { not: null } } })).toBe(1)
  })

  it('is not for somebody of another organisation', async () => {
    const [mine, theirs] = [await makeActive(), await makeActive()]
    await join(theirs.organisation.id)
    await expect(removeMember(db(), mine.owner, theirs.owner.id)).rejects.toThrow(NotFoundError)
  })
})

describe('the organisation', () => {
  it.each(roles.filter((role) => role !== 'interventie-eigenaar'))('is not for %s', async (role) => {
    const actor = { id: randomUUID(), role }
    const attempts = [
      () => changeOrganisation(db(), actor, { name: 'x', website: '' }),
      () => invite(actor, newEmail()),
      () => withdrawInvitation(db(), actor, newEmail()),
      () => removeMember(db(), actor, randomUUID()),
      () => readOrganisationPage(db(), actor),
    ]
    for (const attempt of attempts) await expect(attempt()).rejects.toThrow(ForbiddenError)
  })

  it('can be renamed; who has none is told so', async () => {
    const { owner, organisation } = await makeActive()
    await changeOrganisation(db(), owner, { name: 'Nieuwe naam', website: 'https://voorbeeld.example' })
    expect(await readOrganisationPage(db(), owner)).toMatchObject({ name: 'Nieuwe naam', website: 'https://voorbeeld.example' })
    expect(await db().event.count({ where: { actor: owner.id, type: 'organisation.changed' } })).toBe(1)
    await db().user.update({ where: { id: owner.id }, data: { organisationId: null } })
    expect(await readOrganisationPage(db(), owner)).toBeNull()
    await expect(changeOrganisation(db(), owner, { name: 'x', website: '' })).rejects.toThrow(InvalidStateError)
    expect(await db().ownerOrganisation.findUnique({ where: { id: organisation.id } })).toMatchObject({ name: 'Nieuwe naam' })
  })
})
