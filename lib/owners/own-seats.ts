import { isoDay } from '@/lib/dates'
import type { Db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import type { Seat } from '@/lib/submissions/status'

/** The first workshop to come at which anybody of a submission has a seat, or else waits for one, by submission. */
export async function ownSeats(db: Db, submission: Prisma.SubmissionWhereInput, now: Date): Promise<ReadonlyMap<string, Seat>> {
  const rows = await db.workshopSeat.findMany({
    where: { submission, state: { in: ['taken', 'waiting'] }, workshop: { startsAt: { gt: now }, cancelledAt: null } },
    select: { submissionId: true, state: true, workshop: { select: { startsAt: true } } },
    orderBy: [{ state: 'asc' }, { workshop: { startsAt: 'asc' } }],
  })
  const seats = new Map<string, Seat>()
  for (const { submissionId, state, workshop } of rows)
    if (!seats.has(submissionId)) seats.set(submissionId, { on: isoDay(workshop.startsAt), waiting: state === 'waiting' })
  return seats
}
