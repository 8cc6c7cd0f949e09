import { type Actor, authorize } from '@/lib/auth/policy'
import type { Db, Tx } from '@/lib/db/client'
import { InvalidStateError, NotFoundError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'
import { type ClaimedWorkshop, claimWorkshop, promoteWaiting } from '@/lib/rounds/seats'
import { mailSeat } from '@/lib/rounds/workshop-mails'
import { claimSubmission } from '@/lib/submissions/claim'

/**
 * Signs somebody of a submission off from a workshop that is still to come: oneself, or somebody of the same submission, who then
 * hears of it. The first who waits gets the seat, and a mail. Doing it twice is doing it once. Throws ForbiddenError, NotFoundError and
 * InvalidStateError once the workshop began.
 */
export function signOff(db: Db, actor: Actor, { submissionId, seatId }: { submissionId: string; seatId: string }, now = new Date()): Promise<void> {
  return db.$transaction(async (tx) => {
    await claimSubmission(tx, actor, submissionId, 'workshop.signUp')
    const seat = await tx.workshopSeat.findFirst({ where: { id: seatId, submissionId }, select: { workshopId: true } })
    if (!seat) throw new NotFoundError('Deze plek is er niet (meer).')
    await free(tx, actor, await claimWorkshop(tx, seat.workshopId), seatId, now)
  })
}

/** The same by the coordinator, for who called to say so. Throws ForbiddenError, NotFoundError and InvalidStateError. */
export function signOffFor(db: Db, actor: Actor, { workshopId, seatId }: { workshopId: string; seatId: string }, now = new Date()): Promise<void> {
  return db.$transaction(async (tx) => {
    authorize(actor, 'round.manage')
    await free(tx, actor, await claimWorkshop(tx, workshopId), seatId, now)
  })
}

async function free(tx: Tx, actor: Actor, workshop: ClaimedWorkshop, seatId: string, now: Date): Promise<void> {
  const seat = await tx.workshopSeat.findFirst({ where: { id: seatId, workshopId: workshop.id }, include: { user: true, submission: true } })
  if (!seat) throw new NotFoundError('Deze plek is er niet (meer).')
  if (seat.state === 'cancelled') return
  if (workshop.startsAt <= now) throw new InvalidStateError('Deze workshop is al begonnen: afmelden kan niet meer. Kon je niet komen? Laat het KIS weten.')
  await tx.workshopSeat.update({ where: { id: seatId }, data: { state: 'cancelled' } })
  await recordEvents(tx, actor, [
    { type: 'workshop.signedOff', data: { workshopId: workshop.id, submissionId: seat.submissionId, title: seat.submission.title, userId: seat.userId } },
  ])
  if (seat.userId !== actor.id) await mailSeat(tx, 'signedOff', workshop, seat)
  await promoteWaiting(tx, workshop, now)
}
