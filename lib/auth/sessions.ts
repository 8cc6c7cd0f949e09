import type { AccountRole } from '@/lib/auth/policy'
import { hashOf, makeToken } from '@/lib/auth/token'
import type { Db, Tx } from '@/lib/db/client'
import { readEnv } from '@/lib/env'
import { readSetting } from '@/lib/settings/settings'

/** Somebody who is logged in. JSON-safe. */
export type SignedIn = { id: string; name: string; email: string; role: AccountRole; demo: boolean; sessionId: string }

/**
 * The same, with whether everything was asked of them that their role asks. Who must still set a second factor
 * (`mustEnrol`) can do that and nothing else.
 */
export type Account = SignedIn & { mustEnrol: boolean }

/** How somebody came in; `oidc-mfa`: the identity provider says that it asked for a second factor itself. */
export type LoginMethod = 'password' | 'oidc' | 'oidc-mfa'

/** Logged out after this long without doing anything, and in any case after the second. */
export const idleMs = 8 * 60 * 60_000
export const absoluteMs = 7 * 24 * 60 * 60_000
const touchEveryMs = 60_000

export type NewSession = { userId: string; method: LoginMethod; device: string }

/** Starts a session. Returns the token for the cookie; the database only keeps its hash. */
export async function startSession(db: Db | Tx, { userId, method, device }: NewSession, now = new Date()): Promise<string> {
  const { token, hash } = makeToken()
  const expiresAt = new Date(now.getTime() + absoluteMs)
  await db.session.create({ data: { userId, method, device, tokenHash: hash, createdAt: now, lastSeenAt: now, expiresAt } })
  return token
}

/**
 * Who a token belongs to, read anew every time so that a changed role or a block takes effect at once; undefined when
 * the session is over, was revoked, or its user is blocked. `touch: false` for what a page does by itself: that does
 * not keep anybody logged in.
 */
export async function readAccount(db: Db, token: string, { now = new Date(), touch = true } = {}): Promise<Account | undefined> {
  const session = await db.session.findUnique({ where: { tokenHash: hashOf(token) }, include: { user: true } })
  if (!session || session.user.blockedAt || session.expiresAt <= now || now.getTime() - session.lastSeenAt.getTime() > idleMs) return undefined
  const { id, name, email, demo, totpSince } = session.user
  if (demo && !readEnv().DEMO_ACCOUNTS) return undefined
  if (touch && now.getTime() - session.lastSeenAt.getTime() > touchEveryMs) await markSeen(db, session.id, id, now)
  const role = session.user.role as AccountRole
  const proven = demo || totpSince !== null || session.method === 'oidc-mfa'
  const mustEnrol = !proven && (await readSetting(db, 'secondFactor')).includes(role)
  return { id, name, email, role, demo, sessionId: session.id, mustEnrol }
}

/** Who may use the redactie with this token: `readAccount`, without who must set a second factor first. */
export async function readSession(db: Db, token: string, now = new Date()): Promise<SignedIn | undefined> {
  const account = await readAccount(db, token, { now })
  return account?.mustEnrol ? undefined : account
}

/** Ends a session by its token; nothing when there is none. */
export async function endSession(db: Db | Tx, token: string): Promise<void> {
  await db.session.deleteMany({ where: { tokenHash: hashOf(token) } })
}

/** Removes what is over. */
export async function removeOverSessions(db: Db, now = new Date()): Promise<void> {
  await db.session.deleteMany({ where: { OR: [{ expiresAt: { lte: now } }, { lastSeenAt: { lt: new Date(now.getTime() - idleMs) } }] } })
  await db.accountToken.deleteMany({ where: { expiresAt: { lte: now } } })
}

async function markSeen(db: Db, id: string, userId: string, now: Date): Promise<void> {
  await db.session.updateMany({ where: { id }, data: { lastSeenAt: now } })
  await db.user.updateMany({ where: { id: userId }, data: { lastSeenAt: now } })
}
