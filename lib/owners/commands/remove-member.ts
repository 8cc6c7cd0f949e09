import type { Actor } from '@/lib/auth/policy'
import type { Db, Tx } from '@/lib/db/client'
import { InvalidStateError, NotFoundError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'
import { enqueue } from '@/lib/jobs/enqueue'
import { removedMail } from '@/lib/owners/mails'
import { claimOwnOrganisation } from '@/lib/owners/organisation'
import { claimWorkshop, promoteWaiting } from '@/lib/rounds/seats'
import { isActive } from '@/lib/users/commands/invite'
import { revokeAll } from '@/lib/users/revoke'

/**
 * Takes somebody away from the own organisation, oneself too; there is always somebody left who can come in. They are logged out at
 * once, their seats at workshops to come are free, and they are told. Throws ForbiddenError, NotFoundError, and InvalidStateError for the last.
 */
export async function removeMember(db: Db, actor: Actor, userId: string, now = new Date()): Promise<void> {
  await db.$transaction(async (tx) => {
    const { id: organisationId, name: organisation } = await claimOwnOrganisation(tx, actor)
    const people = (await tx.user.findMany({ where: { organisationId, role: 'interventie-eigenaar', blockedAt: null } })).filter(isActive)
    const person = people.find(({ id }) => id === userId)
    if (!person) throw new NotFoundError('Deze collega hoort niet (meer) bij je organisatie.')
    if (people.length === 1) throw new InvalidStateError('Er moet iemand overblijven die kan inloggen. Nodig eerst een collega uit.')
    await tx.user.update({ where: { id: userId }, data: { organisationId: null } })
    await freeOwnSeats(tx, userId, now)
    await revokeAll(tx, userId)
    await enqueue(tx, 'mail.send', removedMail({ name: person.name, email: person.email, organisation }))
    await recordEvents(tx, actor, [{ type: 'organisation.memberRemoved', data: { organisationId, userId } }])
  })
}

async function freeOwnSeats(tx: Tx, userId: string, now: Date): Promise<void> {
  const held = await tx.workshopSeat.findMany({
    where: { userId, state: { in: ['taken', 'waiting'] }, workshop: { startsAt: { gt: now } } },
    orderBy: { workshopId: 'asc' },
    select: { id: true, workshopId: true },
  })
  for (const { id, workshopId } of held) {
    const workshop = await claimWorkshop(tx, workshopId)
    await tx.workshopSeat.update({ where: { id }, data: { state: 'cancelled' } })
    await promoteWaiting(tx, workshop, now)
  }
}
