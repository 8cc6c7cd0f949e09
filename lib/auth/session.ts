import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { type Action, type Actor, authorize } from '@/lib/auth/policy'
import { readSession, type SignedIn } from '@/lib/auth/sessions'
import { db } from '@/lib/db/client'
import { readEnv } from '@/lib/env'

const secure = () => readEnv().siteUrl.startsWith('https:')
/** The prefix makes browsers refuse a cookie of this name that was not set by this very host over TLS. */
const cookieName = () => (secure() ? '__Host-kis-sessie' : 'kis-sessie')

/** Who is logged in on this request, or undefined. Read from the database once for each request. */
export const currentUser = cache(async (): Promise<SignedIn | undefined> => {
  const token = (await cookies()).get(cookieName())?.value
  return token ? readSession(db(), token) : undefined
})

/** Who is logged in, for a page: who is not, logs in first and comes back to `path`. Throws ForbiddenError for who may not do `action`. */
export async function requireUser(path: string, action: Action = 'redactie.enter'): Promise<SignedIn> {
  const user = await currentUser()
  if (!user) redirect(`/inloggen?naar=${encodeURIComponent(path)}`)
  authorize(actorOf(user), action)
  return user
}

/** The user as somebody who does things. */
export function actorOf({ id, role }: Pick<SignedIn, 'id' | 'role'>): Actor {
  return { id, role }
}

/** Gives this browser the token of a session. */
export async function setSessionCookie(token: string): Promise<void> {
  ;(await cookies()).set(cookieName(), token, { httpOnly: true, sameSite: 'lax', secure: secure(), path: '/' })
}

export async function clearSessionCookie(): Promise<void> {
  ;(await cookies()).set(cookieName(), '', { httpOnly: true, sameSite: 'lax', secure: secure(), path: '/', maxAge: 0 })
}
