import { type Login, letIn, recordFailure, type Visitor } from '@/lib/auth/commands/log-in'
import type { Identity } from '@/lib/auth/identity'
import { countAttempt, networkLimits } from '@/lib/auth/limits'
import type { AccountRole } from '@/lib/auth/policy'
import type { Db, Tx } from '@/lib/db/client'
import type { User } from '@/lib/db/generated/client'
import { ExpectedError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'
import { isActive } from '@/lib/users/commands/invite'
import { loginMessages } from '@/lib/users/words'

/** Who is known at the provider and still can't come in. `reason` is a key of `loginMessages`. */
export class NotWelcomeError extends ExpectedError {
  constructor(readonly reason: 'onbekend' | 'geblokkeerd' | 'ander') {
    super(loginMessages[reason]?.text)
  }
}

/**
 * Logs in who the identity provider vouches for, if somebody invited their address. The first time, the account is
 * bound to the identity; from then on that counts, not the address. Throws NotWelcomeError and RateLimitedError.
 */
export async function logInThroughProvider(db: Db, identity: Identity, from: Visitor): Promise<Login> {
  await countAttempt(db, networkLimits(from.client))
  const found = await db.$transaction(async (tx) => {
    const user = (await tx.user.findUnique({ where: { oidcSubject: identity.key } })) ?? (await bind(tx, identity))
    const refused = typeof user === 'string' ? user : user.blockedAt ? 'geblokkeerd' : undefined
    if (refused) await recordFailure(tx, typeof user === 'string' ? null : user.id, 'oidc')
    return refused ?? (user as User)
  })
  if (typeof found === 'string') throw new NotWelcomeError(found)
  return letIn(db, found, identity.mfa ? 'oidc-mfa' : 'oidc', from)
}

/** Ties an invited account to the identity, once. Of two identities at the same time one gets it. */
async function bind(tx: Tx, { key, email }: Identity): Promise<User | 'onbekend' | 'ander'> {
  const user = email ? await tx.user.findUnique({ where: { email } }) : null
  if (!user || user.demo) return 'onbekend'
  if (user.blockedAt) return user
  const { count } = await tx.user.updateMany({ where: { id: user.id, oidcSubject: null }, data: { oidcSubject: key } })
  if (count === 0) return 'ander'
  await tx.accountToken.deleteMany({ where: { userId: user.id, purpose: 'invitation' } })
  if (!isActive(user))
    await recordEvents(tx, { id: user.id, role: user.role as AccountRole }, [{ type: 'user.activated', data: { userId: user.id, through: 'oidc' } }])
  return { ...user, oidcSubject: key }
}
