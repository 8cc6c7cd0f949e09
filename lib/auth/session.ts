import { cookies, headers } from 'next/headers'
import { forbidden, redirect } from 'next/navigation'
import { cache } from 'react'
import { type Action, type Actor, can } from '@/lib/auth/policy'
import { type Account, endSession, readAccount, type SignedIn } from '@/lib/auth/sessions'
import { db } from '@/lib/db/client'
import { readEnv } from '@/lib/env'
import { seal, unseal } from '@/lib/secret'

const secure = () => readEnv().siteUrl.startsWith('https:')
/** The prefix makes browsers refuse a cookie of this name that was not set by this very host over TLS. */
const prefixed = (name: string) => (secure() ? `__Host-${name}` : name)
const sessionCookie = () => prefixed('kis-sessie')
/** A login that waits for the second factor. */
const halfwayCookie = () => prefixed('kis-inloggen')
const codesCookie = () => prefixed('kis-herstelcodes')
const options = () => ({ httpOnly: true, sameSite: 'lax', secure: secure(), path: '/' }) as const

/** What a page asks by itself, without anybody doing something, carries this header: it does not keep a session alive. */
const background = 'x-kis-background'

/** Who is logged in on this request, also who must still set a second factor. Only for pages about the own account. */
export const currentAccount = cache(async (): Promise<Account | undefined> => {
  const token = await sessionToken()
  return token ? readAccount(db(), token, { touch: !(await headers()).has(background) }) : undefined
})

/** Who is logged in on this request with all that their role asks, or undefined. Read from the database once for each request. */
export async function currentUser(): Promise<SignedIn | undefined> {
  const account = await currentAccount()
  return account?.mustEnrol ? undefined : account
}

/** Who is logged in, for a page: who is not, logs in first and comes back to `path`; who may not do `action` gets the page that says so (403). */
export async function requireUser(path: string, action: Action = 'redactie.enter'): Promise<SignedIn> {
  const account = await requireAccount(path)
  if (account.mustEnrol) redirect(`/redactie/account/tweede-stap?naar=${encodeURIComponent(path)}`)
  if (!can(actorOf(account), action)) forbidden()
  return account
}

/** The same for pages about the own account, where who must still set a second factor comes too. */
export async function requireAccount(path: string): Promise<Account> {
  const account = await currentAccount()
  if (!account) redirect(`/inloggen?naar=${encodeURIComponent(path)}`)
  if (!can(actorOf(account), 'account.self')) forbidden()
  return account
}

/** The user as somebody who does things. */
export function actorOf({ id, role }: Pick<SignedIn, 'id' | 'role'>): Actor {
  return { id, role }
}

/** Gives this browser the token of a new session. The session that it had is over, and so is a login that waited. */
export async function setSessionCookie(token: string): Promise<void> {
  await endCurrentSession()
  const jar = await cookies()
  jar.set(sessionCookie(), token, options())
  jar.set(halfwayCookie(), '', { ...options(), maxAge: 0 })
}

/** Forgets the session in this browser; `logOut` ends it. */
export async function clearSessionCookie(): Promise<void> {
  ;(await cookies()).set(sessionCookie(), '', { ...options(), maxAge: 0 })
}

async function endCurrentSession(): Promise<void> {
  const token = await sessionToken()
  if (token) await endSession(db(), token)
}

/** The token of the session of this browser, whatever it is worth. */
export async function sessionToken(): Promise<string | undefined> {
  return (await cookies()).get(sessionCookie())?.value
}

/** Remembers, for the ten minutes that it is good, a login that waits for the second factor. */
export async function setHalfwayCookie(token: string): Promise<void> {
  ;(await cookies()).set(halfwayCookie(), token, { ...options(), maxAge: 600 })
}

/** The token of a login that waits for the second factor. */
export async function halfwayToken(): Promise<string | undefined> {
  return (await cookies()).get(halfwayCookie())?.value
}

/**
 * Keeps new recovery codes for ten minutes, for the page that shows them: in this browser only, and readable only by
 * us, for this session.
 */
export async function setCodesCookie(codes: readonly string[], { sessionId }: SignedIn): Promise<void> {
  ;(await cookies()).set(codesCookie(), seal('recovery', JSON.stringify({ sessionId, codes })), { ...options(), maxAge: 600 })
}

/** The recovery codes that were just made in this session, if they were not put away yet. */
export async function newCodes({ sessionId }: SignedIn): Promise<string[]> {
  const text = unseal('recovery', (await cookies()).get(codesCookie())?.value ?? '')
  const kept = text ? (JSON.parse(text) as { sessionId: string; codes: string[] }) : undefined
  return kept?.sessionId === sessionId ? kept.codes : []
}

export async function clearCodesCookie(): Promise<void> {
  ;(await cookies()).set(codesCookie(), '', { ...options(), maxAge: 0 })
}

/** From where and with what a request comes: the address as the front gives it, and what the browser calls itself. */
export async function visitorOf(): Promise<{ client: string; userAgent: string }> {
  const sent = await headers()
  return { client: sent.get('x-forwarded-for') ?? '', userAgent: sent.get('user-agent') ?? '' }
}
