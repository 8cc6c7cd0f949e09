import { type Actor, authorize, can } from '@/lib/auth/policy'
import { isoDay } from '@/lib/dates'
import type { Db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { countOpenFeedback, nothingOpen, type OpenCount } from '@/lib/owners/open-feedback'
import { type OwnIntervention, ownInterventions } from '@/lib/owners/own-interventions'
import { ownSeats } from '@/lib/owners/own-seats'
import { standingOf } from '@/lib/owners/standing'
import { roundTakesRegistrations } from '@/lib/rounds/open'
import { relationsOf } from '@/lib/submissions/relations'
import { restingStates, type SubmissionState, stateWords, writingStates } from '@/lib/submissions/states'
import { type NextStep, nextStep, type Seat } from '@/lib/submissions/status'
import { completeness, overallProgress } from '@/lib/worksheet/completeness'
import { worksheetOf } from '@/lib/worksheet/worksheet'

/** A submission in the list of its owners. `state` is in words, `resting` when nobody is to move. JSON-safe. */
export type ListedSubmission = {
  id: string
  title: string
  round: string
  state: string
  resting: boolean
  next: NextStep
  open: OpenCount
  /** Of a worksheet that can be written in: how many of its parts by criterion are complete, of how many. */
  progress?: { complete: number; of: number }
  savedAt: string
}

/** A round in which one can register now. Days as "2027-03-01". */
export type OpenRound = { slug: string; title: string; until: string }

/** `organisation` is undefined for somebody who belongs to none (any more): then there is nothing to see. JSON-safe. */
export type OwnerOverview = {
  organisation: string | undefined
  running: ListedSubmission[]
  past: ListedSubmission[]
  interventions: OwnIntervention[]
  rounds: OpenRound[]
}

const include = { round: true } as const satisfies Prisma.SubmissionInclude
type Row = Prisma.SubmissionGetPayload<{ include: typeof include }>

/**
 * Everything of the organisation of an owner: what runs (whose turn it is theirs first, then by deadline), what is over, what is
 * published, and where one can register. Throws ForbiddenError for who is no owner.
 */
export async function ownerOverview(db: Db, actor: Actor, now = new Date()): Promise<OwnerOverview> {
  authorize(actor, 'owner.enter')
  const user = await db.user.findFirst({ where: { id: actor.id }, select: { organisation: { select: { id: true, name: true } } } })
  const organisation = user?.organisation
  if (!organisation) return { organisation: undefined, running: [], past: [], interventions: [], rounds: [] }
  const [rows, open, seats, interventions, rounds] = await Promise.all([
    db.submission.findMany({ where: { organisationId: organisation.id }, include, orderBy: [{ since: 'desc' }, { id: 'asc' }] }),
    countOpenFeedback(db, { organisationId: organisation.id }),
    ownSeats(db, { organisationId: organisation.id }, now),
    ownInterventions(db, organisation.id),
    openRounds(db, isoDay(now)),
  ])
  const own = rows.filter((row) => mayRead(actor, row, organisation.id))
  const listed = own.map((row) => listedOf(row, open.get(row.id) ?? nothingOpen, seats.get(row.id), isoDay(now)))
  const [past, running] = [listed.filter(({ resting }) => resting), listed.filter(({ resting }) => !resting).sort(byUrgency)]
  return { organisation: organisation.name, running, past, interventions, rounds }
}

function mayRead(actor: Actor, row: Row, organisationId: string): boolean {
  return can(actor, 'submission.read', { state: row.state, relations: relationsOf(actor.id, row, organisationId, undefined) })
}

function listedOf(row: Row, open: OpenCount, seat: Seat | undefined, today: string): ListedSubmission {
  const next = nextStep(standingOf(row, open, { seat }), today)
  const writing = isOneOf(writingStates, row.state) && next.turn === 'owner'
  const done = writing ? overallProgress(completeness(worksheetOf(row.worksheet as Record<string, unknown>), row.round)) : undefined
  return {
    id: row.id,
    title: row.title || 'Zonder naam',
    round: row.round.title,
    state: stateWords(row.state, row.rounds),
    resting: isOneOf(restingStates, row.state) && next.turn !== 'owner',
    next,
    open: row.state === 'feedback' || row.state === 'deferred' ? open : nothingOpen,
    ...(done && { progress: { complete: done.complete, of: done.of } }),
    savedAt: row.savedAt.toISOString(),
  }
}

function isOneOf(states: readonly SubmissionState[], state: SubmissionState): boolean {
  return states.includes(state)
}

/** Who is to move comes first, and then what is due first. */
function byUrgency(a: ListedSubmission, b: ListedSubmission): number {
  return Number(b.next.turn === 'owner') - Number(a.next.turn === 'owner') || (a.next.on ?? '9999').localeCompare(b.next.on ?? '9999')
}

async function openRounds(db: Db, today: string): Promise<OpenRound[]> {
  const rows = await db.round.findMany({ where: { openedAt: { not: null }, closedAt: null }, orderBy: { registrationUntil: 'asc' } })
  return rows
    .filter((round) => roundTakesRegistrations(round, today).open)
    .map(({ slug, title, registrationUntil }) => ({ slug, title, until: registrationUntil.toISOString().slice(0, 10) }))
}
