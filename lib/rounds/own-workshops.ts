import { type Actor, can } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { NotFoundError } from '@/lib/errors'
import { readOwn } from '@/lib/owners/own'
import { attendedBefore } from '@/lib/rounds/attended'
import { dayText } from '@/lib/rounds/days'
import type { OwnSeat, OwnWorkshops, WorkshopChoice } from '@/lib/rounds/shapes'
import { whenWords, whichDay } from '@/lib/rounds/when'
import { calendarFile } from '@/lib/rounds/workshop-calendar'
import { subjectFor } from '@/lib/submissions/relations'
import type { SubmissionState } from '@/lib/submissions/states'

const seats = {
  where: { state: { in: ['taken', 'waiting'] } },
  orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  include: { user: { select: { name: true } } },
} satisfies Prisma.WorkshopSeatFindManyArgs
type Row = Prisma.WorkshopGetPayload<{ include: { seats: typeof seats } }>

/**
 * The workshops that an owner can choose for a submission, and those where somebody of it has or had a place. Throws ForbiddenError and
 * NotFoundError.
 */
export async function ownWorkshops(db: Db, actor: Actor, submissionId: string, now = new Date()): Promise<OwnWorkshops> {
  const submission = await readOwn(db, actor, submissionId)
  const [rows, followed] = await Promise.all([
    db.workshop.findMany({ where: { roundId: submission.roundId }, include: { seats }, orderBy: [{ startsAt: 'asc' }, { id: 'asc' }] }),
    attendedBefore(db, submission.organisationId),
  ])
  const open = can(actor, 'workshop.signUp', await subjectFor(db, actor, submission)) && !submission.round.closedAt
  const choices = rows.map((row) => choice(row, submissionId, actor, now))
  return {
    submission: { id: submission.id, title: submission.title },
    open,
    step: stepOf(submission.state),
    ...(submission.workshopExemption && { exemption: submission.workshopExemption }),
    ...(followed && { followed: whichDay(followed) }),
    firstVersionBy: dayText(submission.round.firstVersionBy),
    workshops: choices
      .filter(({ past, cancelled, seats }) => seats.length > 0 || (open && !past && !cancelled))
      .sort((a, b) => Number(a.past || a.cancelled) - Number(b.past || b.cancelled)),
  }
}

function stepOf(state: SubmissionState): OwnWorkshops['step'] {
  if (state === 'registered') return 'before'
  if (state === 'workshop') return 'now'
  return state === 'declined' || state === 'withdrawn' ? 'over' : 'done'
}

function choice(row: Row, submissionId: string, actor: Actor, now: Date): WorkshopChoice {
  const waiting = row.seats.filter(({ state }) => state === 'waiting')
  const own = row.seats.filter((seat) => seat.submissionId === submissionId)
  const seated = own.some(({ userId, state }) => userId === actor.id && state === 'taken')
  return {
    id: row.id,
    when: whenWords(row),
    place: row.place,
    note: row.note,
    ...(seated && row.url && { url: row.url }),
    free: Math.max(0, row.capacity - (row.seats.length - waiting.length)),
    waiting: waiting.length,
    past: row.startsAt <= now,
    cancelled: row.cancelledAt !== null,
    seats: own.map(({ id, user, userId, state, attended }): OwnSeat => {
      const place = { seatId: id, name: user.name, mine: userId === actor.id, attended }
      return state === 'waiting' ? { ...place, state: 'waiting', position: waiting.findIndex((seat) => seat.id === id) + 1 } : { ...place, state: 'taken' }
    }),
  }
}

/**
 * The calendar file of the workshop where whoever asks has a seat for a submission: `workshopId`, or else the one to come. Of a workshop
 * that was cancelled it takes it out of the calendar again. Throws ForbiddenError, and NotFoundError for who has no seat.
 */
export async function ownCalendar(db: Db, actor: Actor, given: { submissionId: string; workshopId?: string | undefined; siteUrl: string }): Promise<string> {
  const { submissionId, workshopId, siteUrl } = given
  const submission = await readOwn(db, actor, submissionId)
  const seat = await db.workshopSeat.findFirst({
    where: { submissionId, userId: actor.id, state: 'taken', ...(workshopId ? { workshopId } : { workshop: { cancelledAt: null } }) },
    orderBy: { workshop: { startsAt: 'desc' } },
    include: { workshop: true },
  })
  if (!seat) throw new NotFoundError('Je hebt geen plek in deze workshop.')
  return calendarFile({ workshop: seat.workshop, submission, siteUrl })
}
