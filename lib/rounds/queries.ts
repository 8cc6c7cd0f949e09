import { type Actor, authorize } from '@/lib/auth/policy'
import { isoDay } from '@/lib/dates'
import type { Db } from '@/lib/db/client'
import type { Round } from '@/lib/db/generated/client'
import { NotFoundError } from '@/lib/errors'
import { plannedDays } from '@/lib/rounds/day-rules'
import { daysOf } from '@/lib/rounds/days'
import { roundStatus } from '@/lib/rounds/open'
import type { ListedRound } from '@/lib/rounds/shapes'
import { admittedStates } from '@/lib/rounds/taking-part'
import type { RoundStatus } from '@/lib/rounds/words'

/** All rounds, the newest first, with how many take part and what comes next. Throws ForbiddenError. */
export async function listRounds(db: Db, actor: Actor, now = new Date()): Promise<ListedRound[]> {
  authorize(actor, 'round.read')
  const [rounds, counts] = await Promise.all([
    db.round.findMany({ orderBy: [{ registrationFrom: 'desc' }, { slug: 'asc' }] }),
    db.submission.groupBy({ by: ['roundId', 'state'], _count: true }),
  ])
  const today = isoDay(now)
  return rounds.map((round) => {
    const own = counts.filter(({ roundId }) => roundId === round.id)
    const count = (states: readonly string[]) => own.reduce((sum, { state, _count }) => sum + (states.includes(state) ? _count : 0), 0)
    const next = nextDay(round, today)
    return {
      slug: round.slug,
      title: round.title,
      status: roundStatus(round, today),
      databases: round.databases,
      registered: count(['registered']),
      admitted: count(admittedStates),
      capacity: round.capacity,
      included: count(['included']),
      ...(next && { next }),
    }
  })
}

/** The first day of the plan of a round that is not over; undefined when all are, or the round is closed. */
function nextDay(round: Round, today: string): { label: string; on: string } | undefined {
  const next = round.closedAt ? undefined : plannedDays(daysOf(round)).find(({ day }) => day >= today)
  return next && { label: next.label, on: next.day }
}

/** A round by its slug, as coordinators see it. Throws ForbiddenError and NotFoundError. */
export async function readRound(db: Db, actor: Actor, slug: string, now = new Date()): Promise<Round & { status: RoundStatus }> {
  authorize(actor, 'round.read')
  const round = await db.round.findUnique({ where: { slug } })
  if (!round) throw new NotFoundError('Deze ronde bestaat niet (meer).')
  return { ...round, status: roundStatus(round, isoDay(now)) }
}
