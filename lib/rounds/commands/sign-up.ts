import type { Actor } from '@/lib/auth/policy'
import type { Db, Tx } from '@/lib/db/client'
import { ConflictError, InvalidStateError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'
import { type ClaimedWorkshop, claimWorkshop, takenSeats } from '@/lib/rounds/seats'
import { whichDay } from '@/lib/rounds/when'
import { mailSeat } from '@/lib/rounds/workshop-mails'
import { type Claimed, claimSubmission } from '@/lib/submissions/claim'

export type SignUp = { submissionId: string; workshopId: string }

/**
 * Signs whoever acts up for a workshop, for a submission of their organisation: a seat while there is one, else a place in the
 * waiting list. Doing it twice is doing it once. Several people of one submission can come, but to one workshop. Throws
 * ForbiddenError, NotFoundError, InvalidStateError for a workshop that is over or cancelled, and ConflictError for who is at another one.
 */
export function signUp(db: Db, actor: Actor, { submissionId, workshopId }: SignUp, now = new Date()): Promise<'taken' | 'waiting'> {
  return db.$transaction(async (tx) => {
    const submission = await claimSubmission(tx, actor, submissionId, 'workshop.signUp')
    const workshop = await claimWorkshop(tx, workshopId)
    assertTakesSeats(workshop, submission, now)
    const own = await tx.workshopSeat.findUnique({ where: { workshopId_userId: { workshopId, userId: actor.id } }, include: { submission: true } })
    if (own && own.state !== 'cancelled' && own.submissionId === submissionId) return own.state
    if (own && own.state !== 'cancelled')
      throw new ConflictError(
        `Je volgt deze workshop al voor “${own.submission.title}”. Dat telt ook hier: daarna kun je de workshop voor deze interventie overslaan.`,
      )
    await assertNoOther(tx, submissionId, workshopId, now)
    const state = (await takenSeats(tx, workshopId)) < workshop.capacity ? 'taken' : 'waiting'
    const data = { submissionId, state, attended: null, createdAt: await nextPlace(tx, workshopId, now) } as const
    const seat = await tx.workshopSeat.upsert({
      where: { workshopId_userId: { workshopId, userId: actor.id } },
      create: { ...data, workshopId, userId: actor.id },
      update: data,
      include: { user: true, submission: true },
    })
    await recordEvents(tx, actor, [{ type: 'workshop.signedUp', data: { workshopId, submissionId, title: submission.title, state } }])
    await mailSeat(tx, state, workshop, seat)
    return state
  })
}

function assertTakesSeats(workshop: ClaimedWorkshop, submission: Claimed, now: Date): void {
  if (workshop.roundId !== submission.roundId) throw new InvalidStateError('Deze workshop hoort bij een andere ronde. Kies een van de data op deze pagina.')
  if (workshop.cancelledAt) throw new InvalidStateError('Deze workshop gaat niet door. Kies een andere datum.')
  if (workshop.startsAt <= now) throw new InvalidStateError('Deze workshop is al begonnen. Kies een andere datum.')
  if (workshop.round.closedAt) throw new InvalidStateError('Deze ronde is gesloten: je kunt je niet meer inschrijven.')
}

/** A submission is at one workshop at a time; who was absent, or only waited for one that is over, is free again. */
async function assertNoOther(tx: Tx, submissionId: string, workshopId: string, now: Date): Promise<void> {
  const other = await tx.workshopSeat.findFirst({
    where: {
      submissionId,
      workshopId: { not: workshopId },
      workshop: { cancelledAt: null },
      OR: [
        { state: 'taken', attended: null },
        { state: 'waiting', workshop: { startsAt: { gt: now } } },
      ],
    },
    include: { workshop: true, user: { select: { name: true } } },
  })
  if (!other) return
  if (other.workshop.startsAt <= now)
    throw new ConflictError(
      `KIS legt nog vast wie er bij de workshop van ${whichDay(other.workshop)} was. Was je er niet? Dan kun je daarna een andere datum kiezen.`,
    )
  throw new ConflictError(
    `${other.user.name} staat voor deze interventie al bij de workshop van ${whichDay(other.workshop)}. Kies dezelfde datum, of meld je daar eerst af.`,
  )
}

/** The moment that counts for the order: never before that of who was there first, whatever the clocks of the servers say. */
async function nextPlace(tx: Tx, workshopId: string, now: Date): Promise<Date> {
  const last = await tx.workshopSeat.aggregate({ where: { workshopId }, _max: { createdAt: true } })
  return new Date(Math.max(now.getTime(), (last._max.createdAt?.getTime() ?? 0) + 1))
}
