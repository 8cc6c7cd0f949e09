import { type Actor, authorize } from '@/lib/auth/policy'
import { isoDay } from '@/lib/dates'
import type { Db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { isUuid } from '@/lib/db/uuid'
import { NotFoundError } from '@/lib/errors'
import { localFields } from '@/lib/planning/local-time'
import { roundStatus } from '@/lib/rounds/open'
import type { ListedWorkshop, Participant, WorkshopPage } from '@/lib/rounds/shapes'
import { whenWords } from '@/lib/rounds/when'

const held = { where: { state: { in: ['taken', 'waiting'] } }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] } satisfies Prisma.WorkshopSeatFindManyArgs
const people = { ...held, include: { user: true, submission: { include: { organisation: true } } } } satisfies Prisma.WorkshopSeatFindManyArgs
type Row = Prisma.WorkshopGetPayload<{ include: { seats: typeof held } }>
type Seat = Prisma.WorkshopSeatGetPayload<typeof people>

/** The workshops of a round, the first first. Throws ForbiddenError and NotFoundError. */
export async function listWorkshops(db: Db, actor: Actor, slug: string, now = new Date()): Promise<ListedWorkshop[]> {
  authorize(actor, 'round.read')
  const rows = await db.workshop.findMany({ where: { round: { slug } }, include: { seats: held }, orderBy: [{ startsAt: 'asc' }, { id: 'asc' }] })
  return rows.map((row) => listed(row, now))
}

/** One of them with everybody who comes or waits. Throws ForbiddenError and NotFoundError, also when it is of another round. */
export async function readWorkshop(db: Db, actor: Actor, slug: string, id: string, now = new Date()): Promise<WorkshopPage> {
  authorize(actor, 'round.read')
  const known = isUuid(id)
  const row = known ? await db.workshop.findFirst({ where: { id, round: { slug } }, include: { round: true, seats: people } }) : null
  if (!row) throw new NotFoundError('Deze workshop bestaat niet (meer).')
  const { round, seats } = row
  const [start, end] = [localFields(row.startsAt), localFields(row.endsAt)]
  return {
    ...listed(row, now),
    round: { slug: round.slug, title: round.title, status: roundStatus(round, isoDay(now)) },
    url: row.url ?? '',
    note: row.note,
    values: {
      dag: start.day,
      begin: start.time,
      eind: end.time,
      plaats: row.place,
      link: row.url ?? '',
      plekken: String(row.capacity),
      toelichting: row.note,
    },
    participants: seats.filter(({ state }) => state === 'taken').map(participant),
    waitingList: seats.filter(({ state }) => state === 'waiting').map(participant),
  }
}

function listed({ seats, ...row }: Row, now: Date): ListedWorkshop {
  const count = (state: 'taken' | 'waiting') => seats.filter((seat) => seat.state === state).length
  return {
    id: row.id,
    when: whenWords(row),
    place: row.place,
    capacity: row.capacity,
    taken: count('taken'),
    waiting: count('waiting'),
    past: row.startsAt <= now,
    cancelled: row.cancelledAt !== null,
    recorded: seats.some(({ attended }) => attended !== null),
  }
}

function participant({ id, user, submission, attended }: Seat): Participant {
  return {
    seatId: id,
    name: user.name,
    email: user.email,
    organisation: submission.organisation.name,
    submissionId: submission.id,
    title: submission.title,
    attended,
  }
}
