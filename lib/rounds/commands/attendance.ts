import { type Actor, authorize } from '@/lib/auth/policy'
import type { Db, Tx } from '@/lib/db/client'
import { InvalidStateError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'
import { claimWorkshop } from '@/lib/rounds/seats'
import { claimSubmission } from '@/lib/submissions/claim'
import { transit } from '@/lib/submissions/transit'

/** What became of it: how many people were there, and how many submissions go on. */
export type Attended = { present: number; absent: number; finished: number }

/**
 * Writes down who was at a workshop: `present` are seats; everybody else with a seat was not there. Who came from the waiting list
 * counts as well. A submission of which somebody was there goes on to writing; one of which nobody was there can choose another date.
 * Can be done again to correct it; who went on stays where they are. Throws ForbiddenError, NotFoundError, and
 * InvalidStateError before it began.
 */
export function recordAttendance(
  db: Db,
  actor: Actor,
  { workshopId, present }: { workshopId: string; present: readonly string[] },
  now = new Date(),
): Promise<Attended> {
  return db.$transaction(async (tx) => {
    authorize(actor, 'round.manage')
    await lockSubmissions(tx, workshopId)
    const workshop = await claimWorkshop(tx, workshopId)
    if (workshop.cancelledAt) throw new InvalidStateError('Deze workshop ging niet door.')
    if (workshop.startsAt > now) throw new InvalidStateError('Deze workshop moet nog beginnen. Leg daarna vast wie er was.')
    const seats = await tx.workshopSeat.findMany({
      where: { workshopId, state: { in: ['taken', 'waiting'] } },
      include: { submission: { select: { state: true } } },
    })
    const there = seats.filter(({ id }) => present.includes(id))
    const absent = seats.filter(({ id, state }) => state === 'taken' && !present.includes(id))
    await tx.workshopSeat.updateMany({ where: { id: { in: there.map(({ id }) => id) } }, data: { attended: true, state: 'taken' } })
    await tx.workshopSeat.updateMany({ where: { id: { in: absent.map(({ id }) => id) } }, data: { attended: false } })
    const going = new Set(there.filter(({ submission }) => submission.state === 'workshop').map(({ submissionId }) => submissionId))
    for (const id of going) await transit(tx, actor, await claimSubmission(tx, actor, id, 'submission.admit'), 'finishWorkshop')
    await recordEvents(tx, actor, [{ type: 'workshop.attendance', data: { workshopId, present: there.length, absent: absent.length } }])
    return { present: there.length, absent: absent.length, finished: going.size }
  }, whole)
}

/** A full workshop is fifteen people of as many submissions, each with its mails. */
const whole = { timeout: 30_000, maxWait: 10_000 }

/** Submissions before workshops, in one order, as everywhere: else two commands could wait for each other. Nobody signs up once it began. */
async function lockSubmissions(tx: Tx, workshopId: string): Promise<void> {
  await tx.$queryRaw`
    SELECT id FROM "Submission" WHERE id IN (SELECT "submissionId" FROM "WorkshopSeat" WHERE "workshopId"::text = ${workshopId}) ORDER BY id FOR UPDATE`
}
