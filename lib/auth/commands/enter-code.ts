import { assertUnchanged, checkPassword, type Login, letIn, openSession, recordFailure, type Visitor } from '@/lib/auth/commands/log-in'
import { codeLimitOf, codeLimits, countAttempt } from '@/lib/auth/limits'
import { spendCode } from '@/lib/auth/second-factor'
import type { LoginMethod } from '@/lib/auth/sessions'
import { hashOf } from '@/lib/auth/token'
import type { Db } from '@/lib/db/client'
import type { AccountToken, User } from '@/lib/db/generated/client'
import { ExpectedError, ForbiddenError } from '@/lib/errors'
import { RateLimitedError } from '@/lib/rate-limit/limit'

/** A login that waited too long, or for which too many codes were tried: one starts over with the password. */
export class HalfwayOverError extends ExpectedError {}
/** The password is right, and a code is asked for too. */
export class CodeNeededError extends ExpectedError {}

const over = 'Het inloggen duurde te lang of er zijn te veel codes geprobeerd. Begin opnieuw.'
const wrong = 'Deze code klopt niet of is al gebruikt. Wacht tot je app een nieuwe code toont en vul die in.'

/**
 * Finishes a login with a code from the app or a recovery code; `token` is what `logIn` gave. Five tries, then the
 * login is over. Throws HalfwayOverError, ExpectedError and RateLimitedError.
 */
export async function enterCode(db: Db, { token, code }: { token: string; code: string }, from: Visitor): Promise<Login> {
  const halfway = await findHalfway(db, token)
  await countTry(db, halfway)
  const session = await db.$transaction(async (tx) => {
    const { count } = await tx.accountToken.updateMany({ where: open(halfway.hash), data: { usedAt: new Date() } })
    if (count === 0) throw new HalfwayOverError(over)
    const user = await tx.user.findUniqueOrThrow({ where: { id: halfway.userId } })
    if (!user.blockedAt && (await spendCode(tx, user, code))) return openSession(tx, user, methodOf(halfway), from.userAgent)
    await tx.accountToken.update({ where: { hash: halfway.hash }, data: { usedAt: null } })
    await recordFailure(tx, user.id, 'code')
    return undefined
  })
  if (!session) throw new ExpectedError(wrong)
  return { step: 'in', token: session }
}

/** Where one is in the same page again after a session was over: it must be the same person. */
export type Again = { userId: string; email?: string | undefined; password: string; code?: string | undefined }

/**
 * Logs in again over a page that is still open, in one go. Throws ForbiddenError for anybody else than `userId`,
 * CodeNeededError when the password is right and a code is missing, ExpectedError and RateLimitedError.
 */
export async function logInAgain(db: Db, { userId, email, password, code }: Again, from: Visitor): Promise<string> {
  const known = await db.user.findUnique({ where: { id: userId }, select: { email: true } })
  const user = await checkPassword(db, { email: email ?? known?.email ?? '', password }, from)
  if (user.id !== userId) throw new ForbiddenError('Deze pagina is van iemand anders. Log in als degene die hier aan het werk was.')
  if (!user.totpSince || user.demo) return (await letIn(db, user, 'password', from)).token
  if (!code) throw new CodeNeededError('Vul ook de code uit je app in.')
  await countAttempt(db, codeLimits(user.id))
  const token = await tryCode(db, user, code, from)
  if (!token) throw new ExpectedError(wrong)
  return token
}

function tryCode(db: Db, known: User, code: string, from: Visitor): Promise<string | undefined> {
  return db.$transaction(async (tx) => {
    await assertUnchanged(tx, known)
    const user = await tx.user.findUniqueOrThrow({ where: { id: known.id } })
    if (await spendCode(tx, user, code)) return openSession(tx, user, 'password', from.userAgent)
    await recordFailure(tx, user.id, 'code')
    return undefined
  })
}

/** Whether a login waits for a code under this token. */
export async function waitsForCode(db: Db, token: string): Promise<boolean> {
  return (await db.accountToken.count({ where: open(hashOf(token)) })) > 0
}

async function findHalfway(db: Db, token: string): Promise<AccountToken> {
  const found = await db.accountToken.findFirst({ where: open(hashOf(token)) })
  if (!found) throw new HalfwayOverError(over)
  return found
}

async function countTry(db: Db, { hash, userId }: AccountToken): Promise<void> {
  try {
    await countAttempt(db, [codeLimitOf(hash)])
  } catch (error) {
    if (!(error instanceof RateLimitedError)) throw error
    await db.accountToken.deleteMany({ where: { hash } })
    throw new HalfwayOverError(over)
  }
  await countAttempt(db, codeLimits(userId))
}

const open = (hash: string) => ({ hash, purpose: { in: ['second-factor', 'second-factor-oidc'] }, usedAt: null, expiresAt: { gt: new Date() } })

function methodOf({ purpose }: AccountToken): LoginMethod {
  return purpose === 'second-factor-oidc' ? 'oidc' : 'password'
}
