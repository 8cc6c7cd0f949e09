import type { Actor } from '@/lib/auth/policy'
import { isoDay } from '@/lib/dates'
import type { Db, Tx } from '@/lib/db/client'
import type { Round } from '@/lib/db/generated/client'
import { ExpectedError } from '@/lib/errors'
import { announceChange } from '@/lib/events/channel'
import { recordEvents } from '@/lib/events/record'
import { assertNotClosed, claimRound } from '@/lib/rounds/claim'
import { addressTaken } from '@/lib/rounds/commands/create'
import { columnLabels, columnsOf, type RoundColumns } from '@/lib/rounds/commands/fields'
import type { RoundForm } from '@/lib/rounds/commands/form'
import { assertDossiers } from '@/lib/rounds/dossiers'
import { feedbackRounds } from '@/lib/rounds/schema'
import { admittedIn, databasesIn, submittedIn } from '@/lib/rounds/taking-part'

/**
 * Changes a round. Mails nobody: deadlines that move are told by a message. What changed is recorded. Returns its slug.
 * Throws ForbiddenError, NotFoundError, ConflictError, InvalidStateError for a closed round, and ExpectedError for what
 * can't change any more because people rely on it.
 */
export function changeRound(db: Db, actor: Actor, { slug, lock, form }: { slug: string; lock: number; form: RoundForm }): Promise<string> {
  return db.$transaction(async (tx) => {
    const round = await claimRound(tx, actor, slug, lock)
    assertNotClosed(round)
    const columns = columnsOf(form)
    const changed = changedIn(round, columns)
    if (changed.length === 0) return slug
    if (changed.includes('dossiers')) await assertDossiers(tx, form.dossiers)
    await assertChangeable(tx, round, columns, changed)
    await tx.round.update({ where: { id: round.id }, data: { ...columns, lock: { increment: 1 } } })
    const data = { title: columns.title, slug: columns.slug, changed: changed.map((column) => columnLabels[column]).join(', ') }
    await recordEvents(tx, actor, [{ type: 'round.changed', data }])
    if (round.openedAt) await announceChange(tx)
    return columns.slug
  })
}

function changedIn(round: Round, columns: RoundColumns): (keyof RoundColumns)[] {
  // The database keeps the names in a JSON object in an order of its own.
  const before = { ...round, feedbackRounds: feedbackRounds.parse(round.feedbackRounds) }
  return (Object.keys(columns) as (keyof RoundColumns)[]).filter((column) => JSON.stringify(before[column]) !== JSON.stringify(columns[column]))
}

async function assertChangeable(tx: Tx, round: Round, columns: RoundColumns, changed: readonly (keyof RoundColumns)[]): Promise<void> {
  if (changed.includes('slug')) await assertAddress(tx, round, columns.slug)
  if (changed.includes('criteriaVersion') && (await submittedIn(tx, round.id)) > 0)
    throw new ExpectedError('De criteria kunnen niet meer wijzigen: er is al een versie ingediend. Die wordt beoordeeld volgens de lijst van toen.')
  if (changed.includes('capacity')) await assertCapacity(tx, round, columns.capacity)
  if (changed.includes('databases')) await assertDatabases(tx, round, columns.databases)
  if (changed.includes('firstVersionBy')) await assertAfterWorkshops(tx, round, columns.firstVersionBy)
}

async function assertAddress(tx: Tx, round: Round, slug: string): Promise<void> {
  if (round.openedAt) throw new ExpectedError('Het adres kan niet meer wijzigen: de ronde is al geopend, en mensen hebben links naar dit adres.')
  if (await tx.round.findUnique({ where: { slug }, select: { id: true } })) throw addressTaken(slug)
}

async function assertCapacity(tx: Tx, round: Round, capacity: number): Promise<void> {
  const admitted = await admittedIn(tx, round.id)
  if (capacity < admitted) throw new ExpectedError(`Er doen al ${admitted} interventies mee. Kies ${admitted} plaatsen of meer.`)
}

async function assertDatabases(tx: Tx, round: Round, databases: readonly string[]): Promise<void> {
  const missing = (await databasesIn(tx, round.id)).filter((database) => !databases.includes(database))
  if (missing.length > 0) throw new ExpectedError(`Voor deze database zijn er al aanmeldingen: ${missing.join(', ')}. Laat haar aangevinkt.`)
}

async function assertAfterWorkshops(tx: Tx, round: Round, firstVersionBy: Date): Promise<void> {
  const last = await tx.workshop.findFirst({ where: { roundId: round.id, cancelledAt: null }, orderBy: { startsAt: 'desc' }, select: { startsAt: true } })
  if (last && isoDay(last.startsAt) > isoDay(firstVersionBy))
    throw new ExpectedError('Er is een workshop na deze laatste dag voor de eerste versie. Kies een latere dag, of verzet eerst de workshop.')
}
