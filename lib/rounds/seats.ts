import type { Tx } from '@/lib/db/client'
import type { Round, Workshop } from '@/lib/db/generated/client'
import { isUuid } from '@/lib/db/uuid'
import { NotFoundError } from '@/lib/errors'
import { mailSeat } from '@/lib/rounds/workshop-mails'

export type ClaimedWorkshop = Workshop & { round: Round }

/**
 * Locks a workshop for this transaction: whoever wants its last seat at the same time waits, and sees what is left.
 * Where submissions are locked too, they come first. Throws NotFoundError.
 */
export async function claimWorkshop(tx: Tx, id: string): Promise<ClaimedWorkshop> {
  if (isUuid(id)) await tx.$queryRaw`SELECT id FROM "Workshop" WHERE id = ${id}::uuid FOR UPDATE`
  const workshop = isUuid(id) ? await tx.workshop.findUnique({ where: { id }, include: { round: true } }) : null
  if (!workshop) throw new NotFoundError('Deze workshop bestaat niet (meer).')
  return workshop
}

/** How many seats of a workshop are taken. */
export function takenSeats(tx: Tx, workshopId: string): Promise<number> {
  return tx.workshopSeat.count({ where: { workshopId, state: 'taken' } })
}

/**
 * Gives the free seats of a claimed workshop to who waits, in the order in which they signed up, and mails them. Nobody moves up
 * once it began or was cancelled.
 */
export async function promoteWaiting(tx: Tx, workshop: ClaimedWorkshop, now: Date): Promise<void> {
  if (workshop.cancelledAt || workshop.startsAt <= now) return
  const free = workshop.capacity - (await takenSeats(tx, workshop.id))
  if (free <= 0) return
  const next = await tx.workshopSeat.findMany({
    where: { workshopId: workshop.id, state: 'waiting' },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: free,
    include: { user: true, submission: true },
  })
  for (const seat of next) {
    await tx.workshopSeat.update({ where: { id: seat.id }, data: { state: 'taken' } })
    await mailSeat(tx, 'promoted', workshop, seat)
  }
}

/**
 * Frees what a claimed submission has at workshops that are still to come; who waits moves up. For who withdraws, or need not
 * follow the workshop any more.
 */
export async function freeSeats(tx: Tx, submissionId: string, now: Date): Promise<void> {
  const held = await tx.workshopSeat.findMany({
    where: { submissionId, state: { in: ['taken', 'waiting'] }, workshop: { startsAt: { gt: now } } },
    orderBy: { workshopId: 'asc' },
    select: { id: true, workshopId: true },
  })
  for (const workshopId of new Set(held.map((seat) => seat.workshopId))) {
    const workshop = await claimWorkshop(tx, workshopId)
    await tx.workshopSeat.updateMany({ where: { submissionId, workshopId }, data: { state: 'cancelled' } })
    await promoteWaiting(tx, workshop, now)
  }
}
