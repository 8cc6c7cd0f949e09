import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles } from '@/lib/auth/policy'
import { databaseUrl, db } from '@/lib/db/client'
import { ExpectedError, ForbiddenError, InvalidStateError, NotFoundError } from '@/lib/errors'
import { stopEnqueueing } from '@/lib/jobs/enqueue'
import { prepareQueues } from '@/lib/jobs/queues'
import { RateLimitedError } from '@/lib/rate-limit/limit'
import { publicRounds } from '@/lib/rounds/public'
import { requestRegistration } from '@/lib/submissions/commands/request-registration'
import { findRequest } from '@/lib/submissions/registration/requests'
import { makeAccount } from '@/tests/factories/accounts'
import { filled, mailsTo, now, request, requested } from '@/tests/factories/registrations'
import { makeRound } from '@/tests/factories/submissions'
import { makeUser } from '@/tests/factories/users'

beforeAll(async () => {
  await prepareQueues(databaseUrl())
  await makeUser(db(), 'coordinator', { email: 'coordinator-aanmelden@kis.example' })
})
afterAll(async () => {
  await stopEnqueueing()
})

describe('asking to register', () => {
  it.each(roles)('is for whom the policy says: %s', async (role) => {
    const round = await makeRound(db())
    const attempt = requestRegistration(db(), { id: 'x', role }, filled(round.slug), now)
    if (role === 'bezoeker') await attempt
    else await expect(attempt).rejects.toThrow(ForbiddenError)
  })

  it('keeps the registration under a link that cannot be read from the database, and makes nothing yet', async () => {
    const { input, token } = await requested()
    expect(await findRequest(db(), token, now)).toMatchObject({ name: 'Vera Voorbeeld', registration: { interventie: input.interventie, bestaand: '' } })
    expect(await db().registrationRequest.count({ where: { tokenHash: token } })).toBe(0)
    expect(await db().user.count({ where: { email: input.email } })).toBe(0)
    expect(await db().ownerOrganisation.count({ where: { submissions: { some: { title: input.interventie } } } })).toBe(0)
  })

  it('tells nobody who has an account: one subject, one outcome, and another mail', async () => {
    const round = await makeRound(db())
    const owner = await makeAccount(db(), 'interventie-eigenaar')
    const staff = await makeAccount(db(), 'redacteur')
    const invited = await makeUser(db(), 'interventie-eigenaar')
    const blocked = await makeAccount(db(), 'interventie-eigenaar')
    await db().user.update({ where: { id: blocked.id }, data: { blockedAt: new Date() } })
    const known = [filled(round.slug).email, owner.email, staff.email, invited.email, blocked.email]
    const outcomes = await Promise.all(known.map((email) => request(filled(round.slug, { email }))))
    expect(outcomes).toEqual(known.map(() => undefined))
    const mails = await Promise.all(known.map((email) => mailsTo(email)))
    expect(new Set(mails.flat().map(({ subject }) => subject))).toEqual(new Set(['Bevestig je aanmelding bij KIS']))
    const [fresh, ofOwner, ofStaff, ofInvited, ofBlocked] = mails.map(([mail]) => mail?.text ?? '')
    expect(fresh).toContain('/uitnodiging/aanmelding/')
    for (const mail of mails.flat()) expect(mail.text, 'words of a stranger').not.toMatch(/Vera|Voorbeeldtraining/)
    expect(ofOwner).toContain('/mijn-interventies/nieuw?aanvraag=')
    for (const part of ['/wachtwoord/vergeten', '/mijn-interventies/nieuw?aanvraag=']) expect(ofInvited).toContain(part)
    for (const text of [ofStaff, ofBlocked]) expect(text).not.toMatch(/aanvraag=|uitnodiging\/|https:/)
    expect(await db().registrationRequest.count({ where: { email: { in: known } } })).toBe(known.length)
  })

  it('sent twice by a second click is one mail and one request', async () => {
    const round = await makeRound(db())
    const input = filled(round.slug)
    await Promise.all([request(input), request(input), request({ ...input, client: '203.0.113.9' })])
    expect(await mailsTo(input.email)).toHaveLength(1)
    expect(await db().registrationRequest.count({ where: { email: input.email } })).toBe(1)
  })

  it('is refused outside the days of the round, in words; on its first and last day it is not', async () => {
    const round = await makeRound(db())
    await expect(request(filled(round.slug), new Date('2026-10-31T12:00:00Z'))).rejects.toThrow(/kan vanaf 1 november 2026/)
    await expect(request(filled(round.slug), new Date('2027-01-31T23:30:00Z'))).rejects.toThrow(/tot en met 31 januari 2027/)
    await request(filled(round.slug), new Date('2026-10-31T23:30:00Z'))
    await request(filled(round.slug), new Date('2027-01-31T22:30:00Z'))
  })

  it('is refused in a round that is closed, not opened, or does not exist, for a database it has not, or an intervention that is not online', async () => {
    const [closed, hidden, open] = [await makeRound(db(), { closedAt: now }), await makeRound(db(), { openedAt: null }), await makeRound(db())]
    await expect(request(filled(closed.slug))).rejects.toThrow(InvalidStateError)
    await expect(request(filled(hidden.slug))).rejects.toThrow(NotFoundError)
    await expect(request(filled('bestaat-niet'))).rejects.toThrow(NotFoundError)
    await expect(request(filled(open.slug, { database: 'radicalisering' }))).rejects.toThrow(ExpectedError)
    await expect(request(filled(open.slug, { soort: 'nieuwe-versie', bestaand: 'bestaat-niet' }))).rejects.toThrow(NotFoundError)
  })

  it('is limited for one mailbox', async () => {
    const round = await makeRound(db())
    const email = filled(round.slug).email
    for (let i = 0; i < 5; i += 1) await request(filled(round.slug, { email }))
    await expect(request(filled(round.slug, { email: email.replace('@', '+x@') }))).rejects.toThrow(RateLimitedError)
    expect(await mailsTo(email.replace('@', '+x@'))).toEqual([])
  })
})

it('shows the public only rounds that were opened and not closed', async () => {
  const [open, hidden, closed] = [await makeRound(db()), await makeRound(db(), { openedAt: null }), await makeRound(db(), { closedAt: now })]
  const day = (hours: number) => ({ startsAt: new Date(`2027-03-01T${hours}:00:00Z`), endsAt: new Date('2027-03-01T18:00:00Z'), place: 'Utrecht', capacity: 9 })
  await db().workshop.create({ data: { roundId: open.id, ...day(10), url: 'https://geheim.example', note: 'x' } })
  await db().workshop.create({ data: { roundId: open.id, ...day(11), cancelledAt: now } })
  const rounds = await publicRounds(db(), '2026-12-01')
  expect(rounds.map(({ slug }) => slug)).toContain(open.slug)
  for (const { slug } of [hidden, closed]) expect(rounds.map((round) => round.slug)).not.toContain(slug)
  const shown = rounds.find(({ slug }) => slug === open.slug)
  expect(shown).toMatchObject({ status: 'registering', full: false, workshops: [{ place: 'Utrecht', capacity: 9 }] })
  expect(JSON.stringify(shown)).not.toContain('geheim')
})
