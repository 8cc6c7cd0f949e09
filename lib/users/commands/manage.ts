import { type AccountRole, type Actor, authorize } from '@/lib/auth/policy'
import type { Db, Tx } from '@/lib/db/client'
import type { User } from '@/lib/db/generated/client'
import { ForbiddenError, InvalidStateError, NotFoundError } from '@/lib/errors'
import { type NewEvent, recordEvents } from '@/lib/events/record'
import { isActive } from '@/lib/users/commands/invite'
import { forgetSecondFactor } from '@/lib/users/commands/own-second-factor'
import { revokeAll } from '@/lib/users/revoke'

/** Gives somebody another role, at once: they log in again. Throws ForbiddenError, NotFoundError and InvalidStateError. */
export async function changeRole(db: Db, actor: Actor, userId: string, role: AccountRole): Promise<void> {
  await manage(db, actor, userId, async (tx, user) => {
    if (user.role === role) return []
    if (role !== 'beheerder') await keepSomebodyInCharge(tx, actor, user, 'Geef eerst iemand anders de rol beheerder.')
    await tx.user.update({ where: { id: userId }, data: { role } })
    await revokeAll(tx, userId)
    return [{ type: 'user.roleChanged', data: { userId, from: user.role, to: role } }]
  })
}

/** Keeps somebody out, at once; what they wrote stays theirs. Throws ForbiddenError, NotFoundError and InvalidStateError. */
export async function blockUser(db: Db, actor: Actor, userId: string): Promise<void> {
  await manage(db, actor, userId, async (tx, user) => {
    if (user.blockedAt) return []
    await keepSomebodyInCharge(tx, actor, user, 'Vraag een andere beheerder om dit te doen.')
    await tx.user.update({ where: { id: userId }, data: { blockedAt: new Date() } })
    await revokeAll(tx, userId)
    await tx.accountToken.deleteMany({ where: { userId } })
    return [{ type: 'user.blocked', data: { userId } }]
  })
}

/** Lets somebody in again. Throws ForbiddenError and NotFoundError. */
export async function unblockUser(db: Db, actor: Actor, userId: string): Promise<void> {
  await manage(db, actor, userId, async (tx, user) => {
    if (!user.blockedAt) return []
    await tx.user.update({ where: { id: userId }, data: { blockedAt: null } })
    return [{ type: 'user.unblocked', data: { userId } }]
  })
}

/** Removes the second factor of somebody who lost it, and logs them out. Throws ForbiddenError, NotFoundError and InvalidStateError. */
export async function resetSecondFactor(db: Db, actor: Actor, userId: string): Promise<void> {
  await manage(db, actor, userId, async (tx, user) => {
    if (userId === actor.id) throw new InvalidStateError('Je eigen tweede stap verwijder je bij Mijn account, met je wachtwoord of een code.')
    await forgetSecondFactor(
      tx,
      user,
      actor,
      'Een beheerder heeft de tweede stap van het inloggen van je account verwijderd. Stel hem opnieuw in als je inlogt.',
    )
    await revokeAll(tx, userId)
    return []
  })
}

type Change = (tx: Tx, user: User) => Promise<NewEvent[]>

async function manage(db: Db, actor: Actor, userId: string, change: Change): Promise<void> {
  await db.$transaction(async (tx) => {
    authorize(actor, 'user.manage')
    // One order for everybody: two administrators who block each other wait for one another, and the second is refused.
    await tx.$executeRaw`SELECT id FROM "User" WHERE role = 'beheerder' OR id::text = ${userId} ORDER BY id FOR UPDATE`
    const [self, user] = await Promise.all([tx.user.findFirst({ where: { id: actor.id } }), tx.user.findFirst({ where: { id: userId } })])
    if (!self || self.blockedAt || self.role !== actor.role) throw new ForbiddenError('Je bent zelf geen beheerder meer.')
    if (!user) throw new NotFoundError('Deze gebruiker bestaat niet (meer).')
    await recordEvents(tx, actor, await change(tx, user))
  })
}

/** Nobody locks themselves out, and there is always an administrator who can come in. */
async function keepSomebodyInCharge(tx: Tx, actor: Actor, user: User, advice: string): Promise<void> {
  if (user.id === actor.id) throw new InvalidStateError(`Dit kun je niet bij jezelf doen. ${advice}`)
  if (user.role !== 'beheerder') return
  const others = await tx.user.findMany({ where: { role: 'beheerder', blockedAt: null, id: { not: user.id } } })
  if (!others.some(isActive)) throw new InvalidStateError(`Dit is de laatste beheerder. ${advice}`)
}
