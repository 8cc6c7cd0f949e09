import { openSession } from '@/lib/auth/commands/log-in'
import { hashPassword } from '@/lib/auth/password'
import { assertGoodPassword } from '@/lib/auth/password-rules'
import type { AccountRole } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'
import { ExpectedError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'
import { findLink, spendLink } from '@/lib/users/tokens'

export type Acceptance = { token: string; name: string; password: string; userAgent: string }

const over = 'Deze uitnodiging is verlopen of al gebruikt. Vraag een beheerder van KIS om een nieuwe.'

/**
 * Takes an invitation: sets name and password, and logs in. Returns the token of the session. A password that is not
 * good leaves the link as it is. Throws ExpectedError.
 */
export async function acceptInvitation(db: Db, { token, name, password, userAgent }: Acceptance): Promise<string> {
  const link = await findLink(db, token, 'invitation')
  if (!link) throw new ExpectedError(over)
  await assertGoodPassword(password, [name, link.user.email])
  const passwordHash = await hashPassword(password)
  return db.$transaction(async (tx) => {
    if (!(await spendLink(tx, link.hash))) throw new ExpectedError(over)
    const { id, role } = await tx.user.update({ where: { id: link.userId }, data: { name, passwordHash } })
    await recordEvents(tx, { id, role: role as AccountRole }, [{ type: 'user.activated', data: { userId: id } }])
    return openSession(tx, { id, role }, 'password', userAgent)
  })
}
