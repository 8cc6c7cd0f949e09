import { randomUUID } from 'node:crypto'
import { generate, generateSecret } from 'otplib'
import { hashPassword } from '@/lib/auth/password'
import type { AccountRole } from '@/lib/auth/policy'
import { readAccount, type SignedIn, startSession } from '@/lib/auth/sessions'
import type { Db } from '@/lib/db/client'
import { seal } from '@/lib/secret'
import { makeUser } from '@/tests/factories/users'

export const password = 'paraplu kikker dinsdag oven'
const hashed = hashPassword(password)

/** Somebody who comes from a network of their own, so that no test takes the room of another. */
export const visitorFrom = () => ({ client: `2001:db8:${hex()}:${hex()}::1`, userAgent: 'Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36' })
const hex = () => randomUUID().slice(0, 4)

/** Somebody with an account and a password. */
export async function makeAccount(db: Db, role: AccountRole = 'auteur', changes: { name?: string; email?: string } = {}) {
  const user = await makeUser(db, role, changes)
  await db.user.update({ where: { id: user.id }, data: { passwordHash: await hashed } })
  return user
}

/** Gives somebody a second factor. Returns its secret. */
export async function addSecondFactor(db: Db, userId: string): Promise<string> {
  const secret = generateSecret()
  await db.user.update({ where: { id: userId }, data: { totpSecret: seal('totp', secret), totpSince: new Date(), totpLastStep: null } })
  return secret
}

/** The code that an app shows, `steps` of thirty seconds from now. */
export function codeFor(secret: string, steps = 0): Promise<string> {
  return generate({ secret, epoch: Math.floor(Date.now() / 1_000) + steps * 30 })
}

/** Logs somebody in, past all that is asked. */
export async function signIn(db: Db, userId: string): Promise<SignedIn & { token: string }> {
  const token = await startSession(db, { userId, method: 'oidc-mfa', device: 'Chrome op Windows' })
  const account = await readAccount(db, token)
  if (!account) throw new Error('nobody is logged in')
  return { ...account, token }
}
