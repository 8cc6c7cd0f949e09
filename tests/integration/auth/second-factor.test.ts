import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CodeNeededError, enterCode, HalfwayOverError, logInAgain } from '@/lib/auth/commands/enter-code'
import { logIn } from '@/lib/auth/commands/log-in'
import { readAccount } from '@/lib/auth/sessions'
import { readTotpSecret, totpStep } from '@/lib/auth/totp'
import { connect, type Db, databaseUrl, db } from '@/lib/db/client'
import { ExpectedError, ForbiddenError } from '@/lib/errors'
import { stopEnqueueing } from '@/lib/jobs/enqueue'
import { prepareQueues } from '@/lib/jobs/queues'
import { RateLimitedError } from '@/lib/rate-limit/limit'
import { seal } from '@/lib/secret'
import { beginSecondFactor, confirmSecondFactor, makeRecoveryCodes, removeSecondFactor } from '@/lib/users/commands/own-second-factor'
import { addSecondFactor, codeFor, makeAccount, password, signIn, visitorFrom } from '@/tests/factories/accounts'

let other: Db
beforeAll(async () => {
  other = connect(databaseUrl(), 4)
  await prepareQueues(databaseUrl())
})
afterAll(async () => {
  await stopEnqueueing()
  await other.$disconnect()
})

/** Somebody with a second factor, halfway a login. */
async function halfway() {
  const user = await makeAccount(db())
  const secret = await addSecondFactor(db(), user.id)
  const login = async () => (await logIn(db(), { email: user.email, password }, visitorFrom())).token
  return { user, secret, login, token: await login() }
}
const enter = (token: string, code: string, client: Db = db()) => enterCode(client, { token, code }, visitorFrom())
const typesOf = async (userId: string) =>
  (await db().event.findMany({ where: { data: { path: ['userId'], equals: userId } }, orderBy: { id: 'asc' } })).map(({ type }) => type)

describe('a login with a second factor', () => {
  it('is not in with the password alone', async () => {
    const { user, token } = await halfway()
    expect(await readAccount(db(), token)).toBeUndefined()
    expect(await db().session.count({ where: { userId: user.id } })).toBe(0)
  })

  it('is in with the code, once', async () => {
    const { user, secret, token } = await halfway()
    const { token: session } = await enter(token, await codeFor(secret))
    expect(await readAccount(db(), session)).toMatchObject({ id: user.id, mustEnrol: false })
    await expect(enter(token, await codeFor(secret, 1))).rejects.toThrow(HalfwayOverError)
  })

  it('takes no code twice, also not in two processes at once', async () => {
    const { secret, login } = await halfway()
    const code = await codeFor(secret)
    const results = await Promise.allSettled([enter(await login(), code), enter(await login(), code, other)])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(enter(await login(), code)).rejects.toThrow('al gebruikt')
  })

  it('is over after five wrong codes, and after ten minutes', async () => {
    const { user, secret, token } = await halfway()
    for (let i = 0; i < 5; i += 1) await expect(enter(token, '000000')).rejects.toThrow('klopt niet')
    await expect(enter(token, await codeFor(secret))).rejects.toThrow(HalfwayOverError)
    const next = await halfway()
    await db().accountToken.updateMany({ where: { userId: next.user.id }, data: { expiresAt: new Date() } })
    await expect(enter(next.token, await codeFor(next.secret))).rejects.toThrow(HalfwayOverError)
    expect((await typesOf(user.id)).filter((type) => type === 'user.loginFailed')).toHaveLength(5)
  })

  it('takes ten codes an hour for an account, however often one starts over', async () => {
    const { secret, login } = await halfway()
    for (let round = 0; round < 2; round += 1) {
      const token = await login()
      for (let i = 0; i < 5; i += 1) await expect(enter(token, '000000')).rejects.toThrow('klopt niet')
    }
    await expect(enter(await login(), await codeFor(secret))).rejects.toThrow(RateLimitedError)
  })

  it('ends when the account is blocked in between', async () => {
    const { user, secret, token } = await halfway()
    await db().user.update({ where: { id: user.id }, data: { blockedAt: new Date() } })
    await expect(enter(token, await codeFor(secret))).rejects.toThrow(ExpectedError)
    expect(await db().session.count({ where: { userId: user.id } })).toBe(0)
  })
})

describe('a code', () => {
  it('counts in its own step, the one before and the one after', async () => {
    const { secret } = await halfway()
    const now = new Date('2026-11-22T12:00:15Z')
    const at = async (steps: number) => totpStep(seal('totp', secret), await codeAt(secret, now, steps), null, now)
    const steps = await Promise.all([-2, -1, 0, 1, 2].map(at))
    expect(steps.map((step) => step !== undefined)).toEqual([false, true, true, true, false])
  })

  const codeAt = (secret: string, now: Date, steps: number) => codeFor(secret, (now.getTime() - Date.now()) / 30_000 + steps)
})

describe('setting it up', () => {
  it('keeps the secret where only this installation can read it, and counts after the first code', async () => {
    const me = await signIn(db(), (await makeAccount(db())).id)
    const elsewhere = await signIn(db(), me.id)
    await beginSecondFactor(db(), me)
    const { totpSecret, totpSince } = await db().user.findUniqueOrThrow({ where: { id: me.id } })
    const secret = readTotpSecret(totpSecret ?? '') ?? ''
    expect(secret).toMatch(/^[A-Z2-7]{32}$/)
    expect(totpSecret).not.toContain(secret)
    expect(totpSince).toBeNull()
    await expect(confirmSecondFactor(db(), me, '000000')).rejects.toThrow('klopt niet')
    const codes = await confirmSecondFactor(db(), me, await codeFor(secret))
    expect(new Set(codes).size).toBe(10)
    expect(await readAccount(db(), elsewhere.token)).toBeUndefined()
    expect(await readAccount(db(), me.token)).toBeDefined()
    expect(await typesOf(me.id)).toEqual(['user.secondFactorSet'])
    await expect(beginSecondFactor(db(), me)).rejects.toThrow('al ingesteld')
  })

  it('gives recovery codes of which each works once, and new ones void the old', async () => {
    const { user, login } = await halfway()
    const me = await signIn(db(), user.id)
    const [first = '', second = '', third = ''] = await makeRecoveryCodes(db(), me, password)
    expect(JSON.stringify(await db().recoveryCode.findMany({ where: { userId: user.id } }))).not.toContain(first.slice(0, 5))
    await enter(await login(), ` ${first.toUpperCase().replace('-', ' ')} `)
    await expect(enter(await login(), first)).rejects.toThrow('klopt niet')
    const results = await Promise.allSettled([enter(await login(), second), enter(await login(), second, other)])
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await makeRecoveryCodes(db(), me, password)
    await expect(enter(await login(), third)).rejects.toThrow('klopt niet')
    expect(await typesOf(user.id)).toContain('user.recoveryCodeUsed')
  })

  it('is removed only by who knows the password or has a code, which counts as a try', async () => {
    const { user, secret } = await halfway()
    const me = await signIn(db(), user.id)
    for (let i = 0; i < 9; i += 1) await expect(removeSecondFactor(db(), me, 'niet dit')).rejects.toThrow('Dit klopt niet')
    await removeSecondFactor(db(), me, await codeFor(secret))
    await expect(removeSecondFactor(db(), me, password)).rejects.toThrow(RateLimitedError)
    expect(await db().user.findUniqueOrThrow({ where: { id: user.id } })).toMatchObject({ totpSecret: null, totpSince: null })
    expect(await logIn(db(), { email: user.email, password }, visitorFrom())).toMatchObject({ step: 'in' })
    const mails = await db().$queryRaw<
      { text: string }[]
    >`SELECT data->>'text' AS text FROM pgboss.job WHERE name = 'mail.send' AND data->>'to' = ${user.email}`
    expect(mails.map(({ text }) => text).join()).toContain('tweede stap')
  })
})

describe('logging in again over an open page', () => {
  it('is for the same person only', async () => {
    const [user, colleague] = [await makeAccount(db()), await makeAccount(db())]
    const token = await logInAgain(db(), { userId: user.id, password }, visitorFrom())
    expect(await readAccount(db(), token)).toMatchObject({ id: user.id })
    await expect(logInAgain(db(), { userId: user.id, email: colleague.email, password }, visitorFrom())).rejects.toThrow(ForbiddenError)
    await expect(logInAgain(db(), { userId: user.id, password: 'fout' }, visitorFrom())).rejects.toThrow('klopt niet')
    await expect(logInAgain(db(), { userId: '00000000-0000-4000-8000-000000000000', password }, visitorFrom())).rejects.toThrow('klopt niet')
  })

  it('asks for the code too', async () => {
    const { user, secret } = await halfway()
    await expect(logInAgain(db(), { userId: user.id, password }, visitorFrom())).rejects.toThrow(CodeNeededError)
    await expect(logInAgain(db(), { userId: user.id, password, code: '000000' }, visitorFrom())).rejects.toThrow('klopt niet')
    const token = await logInAgain(db(), { userId: user.id, password, code: await codeFor(secret) }, visitorFrom())
    expect(await readAccount(db(), token)).toMatchObject({ id: user.id })
  })
})
