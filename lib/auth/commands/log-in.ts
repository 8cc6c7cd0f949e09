import { deviceOf } from '@/lib/auth/device'
import { countAttempt, loginLimits, networkLimits } from '@/lib/auth/limits'
import { passwordMatches } from '@/lib/auth/password'
import { type AccountRole, visitor } from '@/lib/auth/policy'
import { type LoginMethod, startSession } from '@/lib/auth/sessions'
import { hashOf, makeToken } from '@/lib/auth/token'
import type { Db, Tx } from '@/lib/db/client'
import type { User } from '@/lib/db/generated/client'
import { readEnv } from '@/lib/env'
import { ExpectedError, NotFoundError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'

/** `client` is the network address, `userAgent` what the browser calls itself. */
export type Visitor = { client: string; userAgent: string }
export type Credentials = { email: string; password: string }

/** Logged in, or halfway: a code is asked for. `token` is for the cookie of the one or the other. */
export type Login = { step: 'in' | 'code'; token: string }

const halfwayMs = 10 * 60_000

/**
 * Logs in with e-mail address and password. What is wrong is not said, and takes as long for who does not exist.
 * Throws ExpectedError and RateLimitedError.
 */
export async function logIn(db: Db, { email, password }: Credentials, from: Visitor): Promise<Login> {
  const user = await checkPassword(db, { email, password }, from)
  return letIn(db, user, 'password', from)
}

/** Logs in as one of the demonstration accounts, for as long as there are any. Throws NotFoundError and RateLimitedError. */
export async function logInAsDemo(db: Db, email: string, from: Visitor): Promise<Login> {
  await countAttempt(db, networkLimits(from.client))
  const user = readEnv().DEMO_ACCOUNTS ? await db.user.findFirst({ where: { demo: true, email, blockedAt: null } }) : null
  if (!user) throw new NotFoundError('Dit proefaccount is er niet.')
  return letIn(db, user, 'password', from)
}

/** The user whose password this is. Counts and records the attempt. Throws ExpectedError and RateLimitedError. */
export async function checkPassword(db: Db, { email, password }: Credentials, { client }: Visitor): Promise<User> {
  const address = email.trim().toLowerCase()
  await countAttempt(db, loginLimits(address, client))
  const user = await db.user.findUnique({ where: { email: address } })
  const right = await passwordMatches(password, usable(user) ? user?.passwordHash : null)
  if (user && right && !user.blockedAt) return user
  await db.$transaction((tx) => recordFailure(tx, user?.id ?? null, 'password'))
  throw new ExpectedError(
    right
      ? 'Je account is geblokkeerd. Vraag een beheerder om het weer open te zetten.'
      : 'E-mailadres of wachtwoord klopt niet. Kijk beide na en probeer het opnieuw.',
  )
}

/** Starts a session for who proved to be this user; or, where there is a second factor, a login that waits for a code. */
export async function letIn(db: Db, user: User, method: LoginMethod, { userAgent }: Visitor): Promise<Login> {
  const { totpSince, id, demo } = user
  if (totpSince && !demo && method !== 'oidc-mfa') return { step: 'code', token: await startHalfway(db, id, method) }
  const token = await db.$transaction(async (tx) => {
    await assertUnchanged(tx, user)
    return openSession(tx, user, method, userAgent)
  })
  return { step: 'in', token }
}

/** Locks the user, so that who gets a new password or is blocked at this very moment does not keep a session. */
export async function assertUnchanged(tx: Tx, { id, passwordHash }: User): Promise<void> {
  const { count } = await tx.user.updateMany({ where: { id, passwordHash, blockedAt: null }, data: { lastSeenAt: new Date() } })
  if (count === 0) throw new ExpectedError('Je account is net veranderd. Log opnieuw in.')
}

/** A session, and that it began. */
export async function openSession(tx: Tx, { id, role }: Pick<User, 'id' | 'role'>, method: LoginMethod, userAgent: string): Promise<string> {
  const device = deviceOf(userAgent)
  const token = await startSession(tx, { userId: id, method, device })
  await recordEvents(tx, { id, role: role as AccountRole }, [{ type: 'user.loggedIn', data: { userId: id, method, device } }])
  return token
}

/** Ends the session that a token stands for, and says so in the log. Nothing happens for a token that is not known. */
export async function logOut(db: Db, token: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const session = await tx.session.findUnique({ where: { tokenHash: hashOf(token) }, include: { user: true } })
    if (!session) return
    await tx.session.deleteMany({ where: { id: session.id } })
    await recordEvents(tx, { id: session.userId, role: session.user.role as AccountRole }, [{ type: 'user.loggedOut', data: { userId: session.userId } }])
  })
}

/** That somebody could not get in. Of an address that nobody has nothing is kept: it may be a password. */
export async function recordFailure(tx: Tx, userId: string | null, at: 'password' | 'code' | 'oidc'): Promise<void> {
  await recordEvents(tx, visitor, [{ type: 'user.loginFailed', data: { userId, at } }])
}

function usable(user: User | null): boolean {
  return user !== null && (!user.demo || readEnv().DEMO_ACCOUNTS !== undefined)
}

async function startHalfway(db: Db, userId: string, method: LoginMethod): Promise<string> {
  const { token, hash } = makeToken()
  const purpose = method === 'oidc' ? 'second-factor-oidc' : 'second-factor'
  await db.accountToken.create({ data: { hash, purpose, userId, expiresAt: new Date(Date.now() + halfwayMs) } })
  return token
}
