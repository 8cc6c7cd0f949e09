import { confirmLimits, countAttempt } from '@/lib/auth/limits'
import { hashPassword, passwordMatches } from '@/lib/auth/password'
import { assertGoodPassword } from '@/lib/auth/password-rules'
import type { Actor } from '@/lib/auth/policy'
import type { SignedIn } from '@/lib/auth/sessions'
import type { Db } from '@/lib/db/client'
import { ExpectedError, InvalidStateError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'
import { enqueue } from '@/lib/jobs/enqueue'
import { noticeMail } from '@/lib/users/mails'
import { loadSelf } from '@/lib/users/prove'
import { revokeAll } from '@/lib/users/revoke'

/** Changes the own name, as others see it. Throws ForbiddenError and NotFoundError. */
export async function changeName(db: Db, actor: Actor, name: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const user = await loadSelf(tx, actor)
    await tx.user.update({ where: { id: user.id }, data: { name } })
    await recordEvents(tx, actor, [{ type: 'user.renamed', data: { userId: user.id } }])
  })
}

/**
 * Changes the own password, for who knows the present one, and logs out everywhere else. Throws ExpectedError,
 * RateLimitedError, InvalidStateError for a demonstration account.
 */
export async function changePassword(db: Db, me: SignedIn, { current, next }: { current: string; next: string }): Promise<void> {
  const actor: Actor = { id: me.id, role: me.role }
  await countAttempt(db, confirmLimits(me.id))
  const known = await db.user.findUniqueOrThrow({ where: { id: me.id } })
  if (known.demo) throw new InvalidStateError('Van een proefaccount blijft het wachtwoord zoals het is.')
  if (!(await passwordMatches(current, known.passwordHash))) throw new ExpectedError('Je huidige wachtwoord klopt niet. Kijk het na en probeer het opnieuw.')
  await assertGoodPassword(next, [known.name, known.email])
  const passwordHash = await hashPassword(next)
  await db.$transaction(async (tx) => {
    const user = await loadSelf(tx, actor)
    if (user.passwordHash !== known.passwordHash) throw new ExpectedError('Je wachtwoord is net ergens anders gewijzigd. Laad de pagina opnieuw.')
    await tx.user.update({ where: { id: user.id }, data: { passwordHash } })
    await revokeAll(tx, user.id, me.sessionId)
    await enqueue(tx, 'mail.send', noticeMail(user, 'Je wachtwoord is gewijzigd. Overal elders waar je was ingelogd, ben je uitgelogd.'))
    await recordEvents(tx, actor, [{ type: 'user.passwordChanged', data: { userId: user.id } }])
  })
}
