import type { Db, Tx } from '@/lib/db/client'
import type { Round } from '@/lib/db/generated/client'
import { InvalidStateError, NotFoundError } from '@/lib/errors'
import { databases } from '@/lib/interventions/vocabulary'
import { daysOf } from '@/lib/rounds/days'
import { roundStatus, roundTakesRegistrations } from '@/lib/rounds/open'
import type { PublicRound } from '@/lib/rounds/shapes'
import { admittedIn } from '@/lib/rounds/taking-part'

/**
 * The rounds that everybody may know of, the one that closes for registration first in front: opened, and not closed. `today`: the day in
 * the Netherlands ("2027-03-01").
 */
export async function publicRounds(db: Db, today: string): Promise<PublicRound[]> {
  const rounds = await db.round.findMany({
    where: { openedAt: { not: null }, closedAt: null },
    include: { workshops: { where: { cancelledAt: null }, orderBy: { startsAt: 'asc' } } },
    orderBy: [{ registrationUntil: 'asc' }, { slug: 'asc' }],
  })
  return Promise.all(
    rounds.map(async (round) => ({ ...shown(round, today), full: (await admittedIn(db, round.id)) >= round.capacity, ...(await named(db, round)) })),
  )
}

/**
 * A round in which one can register today, by its address; without one the first to close, if it can be one for the database.
 * Undefined when there is none.
 */
export async function roundToRegisterIn(db: Db, slug: string | undefined, today: string, database?: string): Promise<Round | undefined> {
  const rounds = await db.round.findMany({
    where: { openedAt: { not: null }, closedAt: null, ...(slug && { slug }) },
    orderBy: [{ registrationUntil: 'asc' }, { slug: 'asc' }],
  })
  const open = rounds.filter((round) => roundTakesRegistrations(round, today).open)
  return open.find(({ databases }) => database !== undefined && databases.includes(database)) ?? open[0]
}

/**
 * The round for a command, kept from changing until it is done. Throws NotFoundError for one that nobody may know of, and
 * InvalidStateError, saying why, when one can't register in it on a day.
 */
export async function claimRoundToRegisterIn(tx: Tx, slug: string, today: string): Promise<Round> {
  await tx.$queryRaw`SELECT id FROM "Round" WHERE slug = ${slug} FOR SHARE`
  const round = await tx.round.findUnique({ where: { slug } })
  if (!round?.openedAt) throw new NotFoundError('Deze ronde bestaat niet (meer). Kijk op de pagina over indienen welke ronde open is.')
  const taken = roundTakesRegistrations(round, today)
  if (!taken.open) throw new InvalidStateError(`${taken.why} Je aanmelding is niet verstuurd.`)
  return round
}

type WithWorkshops = Round & { workshops: { startsAt: Date; endsAt: Date; place: string; capacity: number }[] }

function shown(round: WithWorkshops, today: string): Omit<PublicRound, 'full' | 'dossiers'> {
  const { slug, title, capacity, criteriaVersion, note } = round
  return {
    slug,
    title,
    capacity,
    criteriaVersion,
    note,
    databases: databases.filter((database) => round.databases.includes(database)),
    days: daysOf(round),
    status: roundStatus(round, today),
    workshops: round.workshops.map(({ startsAt, endsAt, place, capacity }) => ({
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
      place,
      capacity,
    })),
  }
}

/** Only dossiers that readers can see. */
async function named(db: Db, { dossiers }: Round): Promise<Pick<PublicRound, 'dossiers'>> {
  const rows = await db.document.findMany({
    where: { id: { in: dossiers }, status: 'published', trashedAt: null },
    select: { title: true, slug: true },
    orderBy: { title: 'asc' },
  })
  return { dossiers: rows.map(({ title, slug }) => ({ title, path: `/dossiers/${slug}` })) }
}
