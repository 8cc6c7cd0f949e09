import { setTimeout as delay } from 'node:timers/promises'
import { countAttempt, resetLimits } from '@/lib/auth/limits'
import { hashPassword } from '@/lib/auth/password'
import { assertGoodPassword } from '@/lib/auth/password-rules'
import { type AccountRole, visitor } from '@/lib/auth/policy'
import type { Db, Tx } from '@/lib/db/client'
import type { User } from '@/lib/db/generated/client'
import { ExpectedError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'
import { enqueue } from '@/lib/jobs/enqueue'
import { isActive, sendInvitation } from '@/lib/users/commands/invite'
import { noticeMail, resetMail, throughProviderMail } from '@/lib/users/mails'
import { revokeAll } from '@/lib/users/revoke'
import { findLink, issueLink, linkHours, spendLink } from '@/lib/users/tokens'

/** `client` is the network address; `provider` how single sign-on is called here. */
export type ResetRequest = { email: string; client: string; siteUrl: string; provider: string }

/** The answer takes this long for everybody, some times what the work takes: time does not tell who has an account. */
const answerMs = 400

/**
 * Mails a link with which somebody chooses a new password; or what else they need to get in. Does nothing for who has
 * no account, and takes as long. Throws RateLimitedError, for whoever it is.
 */
export async function requestReset(db: Db, request: ResetRequest): Promise<void> {
  const email = request.email.trim().toLowerCase()
  await countAttempt(db, resetLimits(email, request.client))
  const user = await db.user.findUnique({ where: { email } })
  const work = user && !user.blockedAt && !user.demo ? db.$transaction((tx) => answer(tx, user, request)) : undefined
  await Promise.all([work, delay(answerMs)])
}

async function answer(tx: Tx, user: User, { siteUrl, provider }: ResetRequest): Promise<void> {
  if (!isActive(user)) return void (await sendInvitation(tx, user, undefined, { siteUrl }))
  if (!user.passwordHash) return void (await enqueue(tx, 'mail.send', throughProviderMail({ ...user, siteUrl }, provider)))
  const token = await issueLink(tx, user.id, 'reset')
  const until = new Date(Date.now() + linkHours.reset * 3_600_000)
  await enqueue(tx, 'mail.send', resetMail({ ...user, siteUrl }, token, until))
  await recordEvents(tx, visitor, [{ type: 'user.resetRequested', data: { userId: user.id } }])
}

/**
 * Sets a new password with a link from the mail, and logs out everywhere. A password that is not good leaves the link
 * as it is; the second factor stays. Throws ExpectedError.
 */
export async function resetPassword(db: Db, { token, password }: { token: string; password: string }): Promise<void> {
  const link = await findLink(db, token, 'reset')
  if (!link) throw new ExpectedError('Deze link is verlopen of al gebruikt. Vraag een nieuwe aan.')
  await assertGoodPassword(password, [link.user.name, link.user.email])
  const passwordHash = await hashPassword(password)
  await db.$transaction(async (tx) => {
    if (!(await spendLink(tx, link.hash))) throw new ExpectedError('Deze link is al gebruikt. Vraag een nieuwe aan.')
    const user = await tx.user.update({ where: { id: link.userId }, data: { passwordHash } })
    await revokeAll(tx, user.id)
    await enqueue(
      tx,
      'mail.send',
      noticeMail(user, 'Je hebt een nieuw wachtwoord gekozen met de link uit onze mail. Overal waar je nog was ingelogd, ben je uitgelogd.'),
    )
    await recordEvents(tx, { id: user.id, role: user.role as AccountRole }, [{ type: 'user.passwordReset', data: { userId: user.id } }])
  })
}
