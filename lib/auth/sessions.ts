import { createHash, randomBytes } from 'node:crypto'
import type { AccountRole } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'

/** Somebody who is logged in. JSON-safe. */
export type SignedIn = { id: string; name: string; email: string; role: AccountRole; demo: boolean; sessionId: string }

/** Logged out after this long without doing anything, and in any case after the second. */
export const idleMs = 8 * 60 * 60_000
export const absoluteMs = 7 * 24 * 60 * 60_000
const touchEveryMs = 60_000

export type NewSession = { userId: string; method: 'password' | 'oidc'; device: string }

/** Starts a session. Returns the token for the cookie; the database only keeps its hash. */
export async function startSession(db: Db, { userId, method, device }: NewSession, now = new Date()): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(now.getTime() + absoluteMs)
  await db.session.create({ data: { userId, method, device, tokenHash: hashOf(token), createdAt: now, lastSeenAt: now, expiresAt } })
  return token
}

/**
 * Who a token belongs to, read anew every time so that a changed role or a block takes effect at once; undefined when
 * the session is over, was revoked, or its user is blocked.
 */
export async function readSession(db: Db, token: string, now = new Date()): Promise<SignedIn | undefined> {
  const session = await db.session.findUnique({ where: { tokenHash: hashOf(token) }, include: { user: true } })
  if (!session || session.user.blockedAt || session.expiresAt <= now || now.getTime() - session.lastSeenAt.getTime() > idleMs) return undefined
  if (now.getTime() - session.lastSeenAt.getTime() > touchEveryMs) await touch(db, session.id, session.userId, now)
  const { id, name, email, role, demo } = session.user
  return { id, name, email, role: role as AccountRole, demo, sessionId: session.id }
}

async function touch(db: Db, id: string, userId: string, now: Date): Promise<void> {
  await db.session.updateMany({ where: { id }, data: { lastSeenAt: now } })
  await db.user.updateMany({ where: { id: userId }, data: { lastSeenAt: now } })
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
