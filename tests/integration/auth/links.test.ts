import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { logIn } from '@/lib/auth/commands/log-in'
import { readAccount } from '@/lib/auth/sessions'
import { connect, type Db, databaseUrl, db } from '@/lib/db/client'
import { ConflictError, ExpectedError, InvalidStateError } from '@/lib/errors'
import { stopEnqueueing } from '@/lib/jobs/enqueue'
import { prepareQueues } from '@/lib/jobs/queues'
import { RateLimitedError } from '@/lib/rate-limit/limit'
import { acceptInvitation } from '@/lib/users/commands/accept-invitation'
import { inviteUser, resendInvitation } from '@/lib/users/commands/invite'
import { changePassword } from '@/lib/users/commands/own-password'
import { requestReset, resetPassword } from '@/lib/users/commands/reset-password'
import { findLink } from '@/lib/users/tokens'
import { addSecondFactor, makeAccount, password, signIn, visitorFrom } from '@/tests/factories/accounts'
import { makeUser } from '@/tests/factories/users'

const siteUrl = 'https://kis.example'
const fresh = 'lantaarn wolk fiets zeven'
let other: Db
let administrator: Awaited<ReturnType<typeof makeUser>>
beforeAll(async () => {
  other = connect(databaseUrl(), 4)
  await prepareQueues(databaseUrl())
  administrator = await makeUser(db(), 'beheerder', { name: 'Vera Voorbeeld' })
})
afterAll(async () => {
  await stopEnqueueing()
  await other.$disconnect()
})

const newEmail = () => `nieuw-${randomUUID()}@kis.example`
const mailsTo = (email: string) =>
  db().$queryRaw<{ subject: string; text: string }[]>`
    SELECT data->>'subject' AS subject, data->>'text' AS text FROM pgboss.job WHERE name = 'mail.send' AND data->>'to' = ${email} ORDER BY created_on, id`
const tokenIn = (text: string) => /\/(?:uitnodiging|wachtwoord\/nieuw)\/([\w-]+)/.exec(text)?.[1] ?? ''
const accept = (token: string, client = db()) => acceptInvitation(client, { token, name: 'Noor Nieuw', password: fresh, userAgent: '' })
const ask = (email: string, client = visitorFrom().client) => requestReset(db(), { email, client, siteUrl, provider: 'KIS' })

async function invited() {
  const email = newEmail()
  const { userId, link } = await inviteUser(db(), administrator, { name: 'Noor', email, role: 'redacteur' }, { siteUrl })
  return { email, userId, token: tokenIn(link) }
}

describe('an invitation', () => {
  it('comes by mail, and lets its owner in with the role that was given', async () => {
    const { email, userId, token } = await invited()
    const [mail] = await mailsTo(email)
    expect(mail?.text).toContain('Vera Voorbeeld nodigt je uit')
    expect(tokenIn(mail?.text ?? '')).toBe(token)
    expect(mail?.text).toContain(`${siteUrl}/uitnodiging/`)
    const session = await accept(token)
    expect(await readAccount(db(), session)).toMatchObject({ id: userId, role: 'redacteur', name: 'Noor Nieuw' })
    expect(await logIn(db(), { email, password: fresh }, visitorFrom())).toMatchObject({ step: 'in' })
  })

  it('is kept so that nobody can use what the database holds', async () => {
    const { userId, token } = await invited()
    const rows = await db().accountToken.findMany({ where: { userId } })
    expect(JSON.stringify(rows)).not.toContain(token)
    await expect(accept(rows[0]?.hash ?? '')).rejects.toThrow('verlopen of al gebruikt')
  })

  it('works once, also in two processes at the same time, and looking does not use it up', async () => {
    const { token } = await invited()
    for (let i = 0; i < 3; i += 1) expect(await findLink(db(), token, 'invitation')).toBeDefined()
    const results = await Promise.allSettled([accept(token), accept(token, other)])
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await expect(accept(token)).rejects.toThrow(ExpectedError)
  })

  it('works seven days, not for another purpose, and not after a new one', async () => {
    const { email, userId, token } = await invited()
    expect(await findLink(db(), token, 'reset')).toBeUndefined()
    const { expiresAt } = await db().accountToken.findFirstOrThrow({ where: { userId } })
    expect((expiresAt.getTime() - Date.now()) / 86_400_000).toBeCloseTo(7, 2)
    await resendInvitation(db(), administrator, userId, { siteUrl })
    await expect(accept(token)).rejects.toThrow('Vraag een beheerder')
    const second = tokenIn((await mailsTo(email)).at(-1)?.text ?? '')
    await db().accountToken.updateMany({ where: { userId }, data: { expiresAt: new Date() } })
    await expect(accept(second)).rejects.toThrow('verlopen')
  })

  it('survives a password that is not good', async () => {
    const { token } = await invited()
    await expect(acceptInvitation(db(), { token, name: 'Noor', password: 'kort', userAgent: '' })).rejects.toThrow('te kort')
    await accept(token)
  })

  it('is not for an address that somebody has, nor for who is in', async () => {
    const user = await makeAccount(db())
    const again = { name: 'Dubbel', email: user.email.toUpperCase(), role: 'beheerder' } as const
    await expect(inviteUser(db(), administrator, again, { siteUrl })).rejects.toThrow(ConflictError)
    await expect(resendInvitation(db(), administrator, user.id, { siteUrl })).rejects.toThrow(InvalidStateError)
    expect(await db().user.findUniqueOrThrow({ where: { id: user.id } })).toMatchObject({ role: 'auteur' })
  })

  it('is worth nothing for who was blocked', async () => {
    const { userId, token } = await invited()
    await db().user.update({ where: { id: userId }, data: { blockedAt: new Date() } })
    await expect(accept(token)).rejects.toThrow(ExpectedError)
  })
})

describe('a new password', () => {
  async function asked() {
    const user = await makeAccount(db())
    await ask(user.email)
    return { user, token: tokenIn((await mailsTo(user.email)).at(-1)?.text ?? '') }
  }

  it('is chosen with the link from the mail; everywhere one was logged in is over', async () => {
    const { user, token } = await asked()
    const session = await signIn(db(), user.id)
    const secret = await addSecondFactor(db(), user.id)
    const { token: halfway } = await logIn(db(), { email: user.email, password }, visitorFrom())
    await resetPassword(db(), { token, password: fresh })
    expect(await readAccount(db(), session.token)).toBeUndefined()
    expect(await db().accountToken.count({ where: { userId: user.id, purpose: 'second-factor' } })).toBe(0)
    await expect(logIn(db(), { email: user.email, password }, visitorFrom())).rejects.toThrow('klopt niet')
    // The second factor stays: who has only the mailbox is not in.
    expect(await logIn(db(), { email: user.email, password: fresh }, visitorFrom())).toMatchObject({ step: 'code' })
    expect([secret, halfway].every(Boolean)).toBe(true)
    expect((await mailsTo(user.email)).at(-1)?.subject).toBe('Er is iets veranderd aan je account')
  })

  it('works once, for an hour, and the last link only', async () => {
    const { user, token } = await asked()
    await ask(user.email)
    await expect(resetPassword(db(), { token, password: fresh })).rejects.toThrow('verlopen of al gebruikt')
    const second = tokenIn((await mailsTo(user.email)).at(-1)?.text ?? '')
    const { expiresAt } = await db().accountToken.findFirstOrThrow({ where: { userId: user.id } })
    expect((expiresAt.getTime() - Date.now()) / 3_600_000).toBeCloseTo(1, 1)
    await expect(resetPassword(db(), { token: second, password: 'welkomwelkom' })).rejects.toThrow('makkelijk te raden')
    const results = await Promise.allSettled([
      resetPassword(db(), { token: second, password: fresh }),
      resetPassword(other, { token: second, password: fresh }),
    ])
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('tells nobody who exists: the same answer, in the same time, and mail to nobody', async () => {
    const [user, nobody] = [await makeAccount(db()), newEmail()]
    const timed = async (email: string) => {
      const started = performance.now()
      await ask(email)
      return performance.now() - started
    }
    await timed((await makeAccount(db())).email)
    const [known, unknown] = [await timed(user.email), await timed(nobody)]
    // The work takes some 10 ms; both wait for the same moment.
    for (const spent of [known, unknown]) expect(spent).toBeGreaterThan(395)
    expect(await mailsTo(nobody)).toEqual([])
    expect(await mailsTo(user.email)).toHaveLength(1)
  })

  it('is not for who is blocked or comes in through the organisation; who never came in gets the invitation again', async () => {
    const [blocked, linked, { email }] = [await makeAccount(db()), await makeAccount(db()), await invited()]
    await db().user.update({ where: { id: blocked.id }, data: { blockedAt: new Date() } })
    await db().user.update({ where: { id: linked.id }, data: { passwordHash: null, oidcSubject: `x ${linked.id}` } })
    for (const address of [blocked.email, linked.email, email]) await ask(address)
    expect(await mailsTo(blocked.email)).toEqual([])
    expect((await mailsTo(linked.email))[0]?.subject).toBe('Zo log je in')
    expect((await mailsTo(email)).at(-1)?.text).toContain('/uitnodiging/')
  })

  it('is asked three times an hour for an address, whoever asks and whether it exists, and twenty for a network', async () => {
    for (const email of [(await makeAccount(db())).email, newEmail()]) {
      for (let i = 0; i < 3; i += 1) await ask(i % 2 ? email.toUpperCase() : email)
      await expect(ask(email)).rejects.toThrow(RateLimitedError)
    }
    const { client } = visitorFrom()
    const attempts = await Promise.allSettled(Array.from({ length: 23 }, () => ask(newEmail(), client)))
    expect(attempts.filter(({ status }) => status === 'rejected')).toHaveLength(3)
  })
})

describe('changing the own password', () => {
  it('asks for the present one, and logs out everywhere else', async () => {
    const user = await makeAccount(db())
    const [me, elsewhere] = [await signIn(db(), user.id), await signIn(db(), user.id)]
    await expect(changePassword(db(), me, { current: 'niet dit', next: fresh })).rejects.toThrow('klopt niet')
    await expect(changePassword(db(), me, { current: password, next: `${user.name} 2026` })).rejects.toThrow('lijkt op je naam')
    await changePassword(db(), me, { current: password, next: fresh })
    expect(await readAccount(db(), me.token)).toBeDefined()
    expect(await readAccount(db(), elsewhere.token)).toBeUndefined()
    expect(await logIn(db(), { email: user.email, password: fresh }, visitorFrom())).toMatchObject({ step: 'in' })
    expect(await db().event.count({ where: { type: 'user.passwordChanged', actor: user.id } })).toBe(1)
  })

  it('can be tried ten times', async () => {
    const me = await signIn(db(), (await makeAccount(db())).id)
    for (let i = 0; i < 10; i += 1) await expect(changePassword(db(), me, { current: 'niet dit', next: fresh })).rejects.toThrow('klopt niet')
    await expect(changePassword(db(), me, { current: password, next: fresh })).rejects.toThrow(RateLimitedError)
  })
})
