import { confirmLimits, countAttempt } from '@/lib/auth/limits'
import { passwordMatches } from '@/lib/auth/password'
import { type AccountRole, type Actor, authorize, visitor } from '@/lib/auth/policy'
import { spendCode } from '@/lib/auth/second-factor'
import type { Db, Tx } from '@/lib/db/client'
import type { User } from '@/lib/db/generated/client'
import { ExpectedError, NotFoundError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'

/** The own account, in the transaction of a command. Throws ForbiddenError, and NotFoundError for who is not a user. */
export async function loadSelf(tx: Tx, actor: Actor): Promise<User> {
  await tx.$executeRaw`SELECT 1 FROM "User" WHERE id::text = ${actor.id} FOR UPDATE`
  const user = await tx.user.findFirst({ where: { id: actor.id } })
  if (!user) throw new NotFoundError('Dit account bestaat niet (meer).')
  authorize({ id: user.id, role: user.role as AccountRole }, 'account.self')
  return user
}

/**
 * Makes sure that it is still the same person who sits there, before something that decides who gets in: with the
 * password, a code from the app or a recovery code. Throws ExpectedError and RateLimitedError.
 */
export async function proveSelf(db: Db, actor: Actor, proof: string): Promise<void> {
  await countAttempt(db, confirmLimits(actor.id))
  const right = await db.$transaction(async (tx) => {
    const user = await loadSelf(tx, actor)
    if ((await spendCode(tx, user, proof)) || (await passwordMatches(proof, user.passwordHash))) return true
    await recordEvents(tx, visitor, [{ type: 'user.loginFailed', data: { userId: user.id, at: 'confirm' } }])
    return false
  })
  if (!right) throw new ExpectedError('Dit klopt niet. Vul je wachtwoord in, of een nieuwe code uit je app.')
}
