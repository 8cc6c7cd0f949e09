import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enterCode } from '@/lib/auth/commands/enter-code'
import { logInThroughProvider, NotWelcomeError } from '@/lib/auth/commands/log-in-through-provider'
import { identityOf } from '@/lib/auth/identity'
import { beginAtProvider, finishAtProvider, wantedAddress } from '@/lib/auth/next-auth'
import { readAccount } from '@/lib/auth/sessions'
import { connect, type Db, databaseUrl, db } from '@/lib/db/client'
import { readEnv } from '@/lib/env'
import { addSecondFactor, codeFor, makeAccount, visitorFrom } from '@/tests/factories/accounts'
import { makeUser } from '@/tests/factories/users'
import { type OidcServer, type Person, startOidcServer } from '@/tests/setup/oidc-server'

const siteUrl = 'https://kis.example'
let server: OidcServer
let other: Db
beforeAll(async () => {
  server = await startOidcServer(siteUrl)
  other = connect(databaseUrl(), 4)
  Object.assign(process.env, { SITE_URL: siteUrl, OIDC_ISSUER: server.issuer, OIDC_CLIENT_ID: server.clientId, OIDC_CLIENT_SECRET: server.clientSecret })
})
afterAll(async () => {
  await server.stop()
  await other.$disconnect()
})

type Jar = Record<string, string>
const newEmail = () => `sso-${randomUUID()}@kis.example`
const person = (changes: Partial<Person> = {}): Person => ({ sub: randomUUID(), email: newEmail(), email_verified: true, ...changes })

/** Takes the Set-Cookie headers as a browser does. */
function keep(jar: Jar, headers: readonly string[]): Jar {
  for (const header of headers) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(header) ?? []
    if (value === '' || /max-age=0/i.test(header)) delete jar[name]
    else jar[name] = decodeURIComponent(value)
  }
  return jar
}

/** Goes to the provider as `who` and back; returns with what the browser comes to our callback. */
async function goThere(who: Person): Promise<{ jar: Jar; query: Record<string, string> }> {
  server.logInAs(who)
  const begun = await beginAtProvider(`${siteUrl}/redactie/documenten`)
  const [jar, there]: [Jar, Jar] = [keep({}, begun.setCookies), {}]
  let address = begun.location ?? ''
  while (!address.startsWith(siteUrl)) {
    const cookie = Object.entries(there).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    const response = await fetch(address, { redirect: 'manual', headers: { cookie: cookie.join('; ') } })
    keep(there, response.headers.getSetCookie())
    const location = response.headers.get('location')
    if (!location) throw new Error(`${response.status} ${await response.text()}`)
    address = new URL(location, address).href
  }
  return { jar, query: Object.fromEntries(new URL(address).searchParams) }
}

async function claimsOf(who: Person) {
  const { jar, query } = await goThere(who)
  const { claims } = await finishAtProvider(jar, query)
  if (!claims) throw new Error('the provider was not believed')
  return claims
}
const comeIn = async (who: Person, client = db()) => logInThroughProvider(client, identityOf(await claimsOf(who), readEnv()), visitorFrom())
const refusal = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'was let in',
    (error: unknown) => (error instanceof NotWelcomeError ? error.reason : String(error)),
  )

describe('the way to the provider and back', () => {
  it('carries state, nonce and PKCE, and remembers where one was going', async () => {
    const { location, setCookies } = await beginAtProvider(`${siteUrl}/redactie/media`)
    const { searchParams } = new URL(location ?? '')
    expect(searchParams.get('redirect_uri')).toBe(`${siteUrl}/api/auth/callback/oidc`)
    expect(searchParams.get('code_challenge_method')).toBe('S256')
    for (const name of ['state', 'nonce', 'code_challenge']) expect(searchParams.get(name)?.length, name).toBeGreaterThan(20)
    expect(setCookies.filter((cookie) => /state|nonce|pkce/.test(cookie)).every((cookie) => /HttpOnly; Secure; SameSite=Lax/.test(cookie))).toBe(true)
    expect(wantedAddress(keep({}, setCookies))).toBe(`${siteUrl}/redactie/media`)
  })

  it('gives what the provider says of somebody, and no session of another kind', async () => {
    const who = person({ amr: ['pwd', 'mfa'] })
    const { jar, query } = await goThere(who)
    const { claims, setCookies } = await finishAtProvider(jar, query)
    expect(claims).toMatchObject({ sub: who.sub, email: who.email, email_verified: true, iss: server.issuer, aud: 'kis' })
    expect(identityOf(claims ?? { sub: '' }, readEnv())).toEqual({ key: `${server.issuer} ${who.sub}`, email: who.email, mfa: true })
    expect(setCookies.join()).not.toContain('session-token')
  })

  it.each([
    ['a state of somebody else', ({ jar, query }: Awaited<ReturnType<typeof goThere>>) => ({ jar, query: { ...query, state: 'x'.repeat(43) } })],
    ['no cookies of ours', ({ query }: Awaited<ReturnType<typeof goThere>>) => ({ jar: {}, query })],
    ['a code that does not exist', ({ jar, query }: Awaited<ReturnType<typeof goThere>>) => ({ jar, query: { ...query, code: 'verzonnen' } })],
    ['an error', ({ jar }: Awaited<ReturnType<typeof goThere>>) => ({ jar, query: { error: 'access_denied' } })],
  ])('believes nothing that comes with %s', async (_name, change) => {
    const { jar, query } = change(await goThere(person()))
    expect((await finishAtProvider(jar, query)).claims).toBeUndefined()
  })

  it('believes no answer twice, nor one that another browser began', async () => {
    const mine = await goThere(person())
    const theirs = await goThere(person())
    expect((await finishAtProvider(mine.jar, theirs.query)).claims).toBeUndefined()
    expect((await finishAtProvider(theirs.jar, theirs.query)).claims).toBeDefined()
    expect((await finishAtProvider(theirs.jar, theirs.query)).claims).toBeUndefined()
  })

  it('says so when the provider is not there', async () => {
    const { OIDC_ISSUER } = process.env
    process.env.OIDC_ISSUER = 'http://localhost:9'
    expect((await beginAtProvider(`${siteUrl}/redactie`)).location).toBeUndefined()
    process.env.OIDC_ISSUER = OIDC_ISSUER
  })
})

describe('who comes in through the provider', () => {
  it('is who was invited: the account is theirs from then on, also with another address', async () => {
    const who = person({ amr: ['mfa'] })
    const user = await makeUser(db(), 'redacteur', { email: who.email ?? '' })
    const { step, token } = await comeIn(who)
    expect(step).toBe('in')
    expect(await readAccount(db(), token)).toMatchObject({ id: user.id, role: 'redacteur' })
    expect(await comeIn({ ...who, email: newEmail() })).toMatchObject({ step: 'in' })
    const events = await db().event.findMany({ where: { actor: user.id }, orderBy: { id: 'asc' } })
    expect(events.map(({ type }) => type)).toEqual(['user.activated', 'user.loggedIn', 'user.loggedIn'])
  })

  it('is nobody who was not invited, or whose address was not checked', async () => {
    expect(await refusal(comeIn(person()))).toBe('onbekend')
    const user = await makeUser(db(), 'beheerder')
    expect(await refusal(comeIn(person({ email: user.email, email_verified: false })))).toBe('onbekend')
    expect(await refusal(comeIn(person({ email: '', preferred_username: user.email })))).toBe('onbekend')
    expect(await db().session.count({ where: { userId: user.id } })).toBe(0)
  })

  it('is not a second person with the same address', async () => {
    const who = person()
    await makeUser(db(), 'auteur', { email: who.email ?? '' })
    await comeIn(who)
    expect(await refusal(comeIn({ ...who, sub: randomUUID() }))).toBe('ander')
  })

  it('of two identities that claim one account at the same time, one', async () => {
    const { email } = person()
    await makeUser(db(), 'auteur', { email: email ?? '' })
    const identities = [1, 2].map(() => ({ key: `${server.issuer} ${randomUUID()}`, ...(email && { email }), mfa: true }))
    const results = await Promise.allSettled(identities.map((identity, i) => logInThroughProvider(i ? other : db(), identity, visitorFrom())))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('is nobody who is blocked, bound or not', async () => {
    const who = person()
    const user = await makeUser(db(), 'auteur', { email: who.email ?? '' })
    const block = (blockedAt: Date | null) => db().user.update({ where: { id: user.id }, data: { blockedAt } })
    await block(new Date())
    expect(await refusal(comeIn(who))).toBe('geblokkeerd')
    await block(null)
    await comeIn(who)
    await block(new Date())
    expect(await refusal(comeIn(who))).toBe('geblokkeerd')
  })

  it('is no demonstration account', async () => {
    const who = person()
    const { id } = await makeUser(db(), 'beheerder', { email: who.email ?? '' })
    await db().user.update({ where: { id }, data: { demo: true } })
    expect(await refusal(comeIn(who))).toBe('onbekend')
  })
})

describe('the second factor of who comes in through the provider', () => {
  it('is asked here, unless the provider did', async () => {
    const who = person()
    const user = await makeAccount(db(), 'beheerder', { email: who.email ?? '' })
    const secret = await addSecondFactor(db(), user.id)
    const { step, token } = await comeIn(who)
    expect(step).toBe('code')
    const { token: session } = await enterCode(db(), { token, code: await codeFor(secret) }, visitorFrom())
    expect(await readAccount(db(), session)).toMatchObject({ id: user.id, mustEnrol: false })
    expect(await comeIn({ ...who, amr: ['mfa'] })).toMatchObject({ step: 'in' })
  })

  it('must be set here by who has a role that asks for it, unless the provider asked one', async () => {
    const who = person()
    await makeUser(db(), 'beheerder', { email: who.email ?? '' })
    expect(await readAccount(db(), (await comeIn(who)).token)).toMatchObject({ mustEnrol: true })
    expect(await readAccount(db(), (await comeIn({ ...who, amr: ['mfa'] })).token)).toMatchObject({ mustEnrol: false })
  })
})
