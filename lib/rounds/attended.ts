import type { Db, Tx } from '@/lib/db/client'

export type AttendedWorkshop = { startsAt: Date; endsAt: Date }

/** The last workshop where somebody of an organisation was, in whatever round; undefined when nobody ever was. */
export async function attendedBefore(db: Db | Tx, organisationId: string): Promise<AttendedWorkshop | undefined> {
  const seat = await db.workshopSeat.findFirst({
    where: { attended: true, submission: { organisationId } },
    orderBy: { workshop: { startsAt: 'desc' } },
    select: { workshop: { select: { startsAt: true, endsAt: true } } },
  })
  return seat?.workshop
}
