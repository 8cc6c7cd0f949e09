import { beforeEach, describe, expect, it } from 'vitest'
import { staffRoles } from '@/lib/auth/policy'
import { absoluteMs, idleMs, readAccount, readSession, removeOverSessions, startSession } from '@/lib/auth/sessions'
import { db } from '@/lib/db/client'
import { NotFoundError } from '@/lib/errors'
import { changeSetting, settings } from '@/lib/settings/settings'
import { revokeOtherSessions, revokeSession } from '@/lib/users/commands/own-sessions'
import { listOwnSessions } from '@/lib/users/queries'
import { addSecondFactor, makeAccount, signIn } from '@/tests/factories/accounts'

const minute = 60_000
const later = (ms: number) => new Date(Date.now() + ms)

describe('a session', () => {
  it('ends after eight hours without doing anything', async () => {
    const user = await makeAccount(db())
    const { token } = await signIn(db(), user.id)
    expect(await readAccount(db(), token, { now: later(idleMs - minute) })).toBeDefined()
    // Just seen: the eight hours began anew.
    expect(await readAccount(db(), token, { now: later(2 * idleMs - 3 * minute) })).toBeDefined()
    expect(await readAccount(db(), token, { now: later(3 * idleMs) })).toBeUndefined()
  })

  it('is not kept alive by what a page does by itself', async () => {
    const user = await makeAccount(db())
    const { token } = await signIn(db(), user.id)
    expect(await readAccount(db(), token, { now: later(idleMs - minute), touch: false })).toBeDefined()
    expect(await readAccount(db(), token, { now: later(idleMs + minute) })).toBeUndefined()
  })

  it('ends after seven days, whatever one does', async () => {
    const user = await makeAccount(db())
    const token = await startSession(db(), { userId: user.id, method: 'password', device: 'x' })
    for (let at = idleMs / 2; at < absoluteMs; at += idleMs / 2) expect(await readAccount(db(), token, { now: later(at) })).toBeDefined()
    expect(await readAccount(db(), token, { now: later(absoluteMs) })).toBeUndefined()
  })

  it('is removed when it is over', async () => {
    const user = await makeAccount(db())
    await signIn(db(), user.id)
    await removeOverSessions(db(), later(idleMs + minute))
    expect(await db().session.count({ where: { userId: user.id } })).toBe(0)
  })
})

describe('the own sessions', () => {
  it('are listed with what one recognises them by', async () => {
    const user = await makeAccount(db())
    const [here, there] = [await signIn(db(), user.id), await signIn(db(), user.id)]
    const sessions = await listOwnSessions(db(), here)
    expect(sessions.find(({ current }) => current)).toMatchObject({ id: here.sessionId, device: 'Chrome op Windows' })
    expect(sessions.map(({ id }) => id).sort()).toEqual([here.sessionId, there.sessionId].sort())
  })

  it('are ended one by one, or all others, at once', async () => {
    const user = await makeAccount(db())
    const [here, one, two] = [await signIn(db(), user.id), await signIn(db(), user.id), await signIn(db(), user.id)]
    await revokeSession(db(), here, one.sessionId)
    expect(await readSession(db(), one.token)).toBeUndefined()
    expect(await readSession(db(), two.token)).toBeDefined()
    expect(await revokeOtherSessions(db(), here)).toBe(1)
    expect(await readSession(db(), two.token)).toBeUndefined()
    expect(await readSession(db(), here.token)).toBeDefined()
    const events = await db().event.findMany({ where: { type: 'user.sessionRevoked', actor: user.id } })
    expect(events).toHaveLength(2)
  })

  it('are nobody else’s to end', async () => {
    const [me, other] = [await signIn(db(), (await makeAccount(db())).id), await signIn(db(), (await makeAccount(db())).id)]
    await expect(revokeSession(db(), me, other.sessionId)).rejects.toThrow(NotFoundError)
    expect(await readSession(db(), other.token)).toBeDefined()
  })
})

describe('a second factor that the role asks for', () => {
  const administrator = { id: 'x', role: 'beheerder' } as const
  beforeEach(() => changeSetting(db(), administrator, 'secondFactor', settings.secondFactor.initial))
  const byPassword = (userId: string) => startSession(db(), { userId, method: 'password', device: 'x' })

  it.each(staffRoles)('lets nobody without it do anything but set it: %s', async (role) => {
    const user = await makeAccount(db(), role)
    const token = await byPassword(user.id)
    const asked = settings.secondFactor.initial.includes(role)
    expect(await readAccount(db(), token)).toMatchObject({ mustEnrol: asked })
    expect((await readSession(db(), token)) === undefined).toBe(asked)
    await addSecondFactor(db(), user.id)
    expect(await readSession(db(), token)).toBeDefined()
  })

  it('counts from the moment that the setting changes', async () => {
    const token = await byPassword((await makeAccount(db(), 'auteur')).id)
    expect(await readSession(db(), token)).toBeDefined()
    await changeSetting(db(), administrator, 'secondFactor', ['auteur'])
    expect(await readSession(db(), token)).toBeUndefined()
  })

  it('may have been asked by the organisation, if that says so', async () => {
    const user = await makeAccount(db(), 'beheerder')
    const through = (method: 'oidc' | 'oidc-mfa') => startSession(db(), { userId: user.id, method, device: 'x' })
    expect(await readAccount(db(), await through('oidc'))).toMatchObject({ mustEnrol: true })
    expect(await readAccount(db(), await through('oidc-mfa'))).toMatchObject({ mustEnrol: false })
  })
})
