import { type Actor, authorize } from '@/lib/auth/policy'
import { formatDate, isoDay } from '@/lib/dates'
import type { Db, Tx } from '@/lib/db/client'
import type { Round } from '@/lib/db/generated/client'
import { ExpectedError, InvalidStateError } from '@/lib/errors'
import { announceChange } from '@/lib/events/channel'
import { recordEvents } from '@/lib/events/record'
import { assertNotClosed, claimRound } from '@/lib/rounds/claim'
import { type WorkshopColumns, type WorkshopForm, workshopColumns } from '@/lib/rounds/commands/workshop-form'
import { dayText } from '@/lib/rounds/days'
import { type ClaimedWorkshop, claimWorkshop, promoteWaiting, takenSeats } from '@/lib/rounds/seats'
import { mailEverybody } from '@/lib/rounds/workshop-mails'

/**
 * Plans a workshop in a round. Returns its id. Throws ForbiddenError, NotFoundError, InvalidStateError for a closed round, and
 * ExpectedError for a moment that is past, or that is too late for the first version.
 */
export function planWorkshop(db: Db, actor: Actor, { slug, form }: { slug: string; form: WorkshopForm }, now = new Date()): Promise<string> {
  return db.$transaction(async (tx) => {
    const round = await claimRound(tx, actor, slug)
    assertNotClosed(round)
    const columns = workshopColumns(form)
    assertMoment(columns, round, now)
    const { id } = await tx.workshop.create({ data: { ...columns, roundId: round.id }, select: { id: true } })
    await record(tx, actor, round, id, 'gepland')
    return id
  })
}

/**
 * Changes a workshop that is still to come. Everybody with a place hears of another time or place; with more seats, who waits
 * moves up. Throws ForbiddenError, NotFoundError, InvalidStateError, and ExpectedError as above or for fewer seats than are taken.
 */
export function changeWorkshop(db: Db, actor: Actor, { id, form }: { id: string; form: WorkshopForm }, now = new Date()): Promise<void> {
  return db.$transaction(async (tx) => {
    const workshop = await claim(tx, actor, id, now)
    const columns = workshopColumns(form)
    const taken = await takenSeats(tx, id)
    if (columns.capacity < taken) throw new ExpectedError(`Er zijn al ${taken} plekken vergeven. Kies ${taken} plekken of meer, of meld eerst iemand af.`)
    const moved = isMoved(workshop, columns)
    if (columns.startsAt.getTime() !== workshop.startsAt.getTime()) assertMoment(columns, workshop.round, now)
    assertEnd(columns)
    const changed = await tx.workshop.update({ where: { id }, data: { ...columns, ...(moved && { sequence: { increment: 1 } }) }, include: { round: true } })
    await record(tx, actor, workshop.round, id, 'gewijzigd')
    if (moved) await mailEverybody(tx, 'changed', changed)
    await promoteWaiting(tx, changed, now)
  })
}

/** Cancels a workshop that is still to come; everybody with a place hears why. Doing it twice is doing it once. Throws ForbiddenError, NotFoundError and InvalidStateError. */
export function cancelWorkshop(db: Db, actor: Actor, { id, reason }: { id: string; reason: string }, now = new Date()): Promise<void> {
  return db.$transaction(async (tx) => {
    authorize(actor, 'round.manage')
    const before = await claimWorkshop(tx, id)
    if (before.cancelledAt) return
    const workshop = await claim(tx, actor, id, now)
    await tx.workshop.update({ where: { id }, data: { cancelledAt: now, sequence: { increment: 1 } } })
    await record(tx, actor, workshop.round, id, 'afgelast')
    await mailEverybody(tx, 'cancelled', workshop, reason)
  })
}

async function claim(tx: Tx, actor: Actor, id: string, now: Date): Promise<ClaimedWorkshop> {
  authorize(actor, 'round.manage')
  const workshop = await claimWorkshop(tx, id)
  if (workshop.cancelledAt) throw new InvalidStateError('Deze workshop gaat niet door. Plan een nieuwe.')
  if (workshop.startsAt <= now) throw new InvalidStateError('Deze workshop is al begonnen. Je kunt nog wel de aanwezigheid vastleggen.')
  return workshop
}

function assertMoment(columns: WorkshopColumns, round: Round, now: Date): void {
  assertEnd(columns)
  if (columns.startsAt <= now) throw new ExpectedError('Dit moment is al voorbij. Kies een dag en tijd die nog komen.')
  const last = dayText(round.firstVersionBy)
  if (isoDay(columns.startsAt) > last)
    throw new ExpectedError(`Op ${formatDate(last)} moet de eerste versie er zijn. Kies een eerdere dag, zodat deelnemers nog tijd hebben om te schrijven.`)
}

function assertEnd({ startsAt, endsAt }: WorkshopColumns): void {
  if (endsAt <= startsAt) throw new ExpectedError('De workshop eindigt voordat hij begint. Kies een later einde.')
}

/** Whether somebody's calendar has to change. */
function isMoved(before: ClaimedWorkshop, after: WorkshopColumns): boolean {
  const moment = ({ startsAt, endsAt }: WorkshopColumns | ClaimedWorkshop) => `${startsAt.toISOString()} ${endsAt.toISOString()}`
  return moment(before) !== moment(after) || before.place !== after.place || before.url !== after.url || before.note !== after.note
}

async function record(tx: Tx, actor: Actor, round: Round, workshopId: string, what: 'gepland' | 'gewijzigd' | 'afgelast'): Promise<void> {
  await recordEvents(tx, actor, [{ type: 'workshop.changed', data: { workshopId, round: round.slug, what } }])
  if (round.openedAt) await announceChange(tx)
}
