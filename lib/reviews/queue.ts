import { type Actor, authorize } from '@/lib/auth/policy'
import { isoDay } from '@/lib/dates'
import type { Db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { isHandedIn } from '@/lib/reviews/current'
import { ownStep, type QueueRow } from '@/lib/reviews/shapes'
import { daysOf, dayText } from '@/lib/rounds/days'
import { isLate } from '@/lib/rounds/deadlines'
import { currentDeadline } from '@/lib/submissions/deadline'
import { relationsOf } from '@/lib/submissions/relations'
import { lastDayOf } from '@/lib/submissions/reminders'
import { restingStates, type SubmissionState, stateWords } from '@/lib/submissions/states'

const include = {
  submission: {
    omit: { worksheet: true, registration: true },
    include: {
      round: true,
      organisation: { select: { name: true } },
      consensus: { select: { agreedBy: true } },
      versions: { select: { id: true }, orderBy: { number: 'desc' }, take: 1 },
    },
  },
  assessments: { select: { versionId: true, handedInAt: true } },
} as const satisfies Prisma.AssignmentInclude
type Row = Prisma.AssignmentGetPayload<{ include: typeof include }>

/**
 * What an assessor was asked for, what is due first on top: first what waits for them, then what waits for others, then what is over.
 * `today`: the day in the Netherlands ("2027-03-01"). What they have a conflict of interest with, or were taken off, is not in it. Throws ForbiddenError.
 */
export async function queueFor(db: Db, actor: Actor, today: string): Promise<QueueRow[]> {
  authorize(actor, 'assessor.enter')
  const [user, rows] = await Promise.all([
    db.user.findUnique({ where: { id: actor.id }, select: { organisationId: true } }),
    db.assignment.findMany({ where: { assessorId: actor.id, state: { in: ['asked', 'free'] } }, include }),
  ])
  const own = rows.filter((row) => relationsOf(actor.id, row.submission, user?.organisationId ?? null, row.state).includes('asked'))
  return own
    .map((row) => queueRow(row, actor, today))
    .sort((a, b) => rank(a) - rank(b) || (a.due ?? '9').localeCompare(b.due ?? '9') || a.title.localeCompare(b.title, 'nl'))
}

function queueRow(row: Row, actor: Actor, today: string): QueueRow {
  const { submission } = row
  const { state, rounds, round } = submission
  const last = submission.versions[0]?.id
  const step = ownStep({
    state,
    declared: row.state === 'free',
    over: isOver(state),
    handedIn: row.assessments.some((one) => one.versionId === last && isHandedIn(one, submission)),
    agreed: submission.consensus?.agreedBy.includes(actor.id) ?? false,
  })
  const next = currentDeadline(submission, daysOf(round))
  const due = next && lastDayOf({ dueOn: row.dueOn && dayText(row.dueOn) }, next, isoDay(submission.since))
  return {
    id: submission.id,
    title: submission.title,
    organisation: submission.organisation.name,
    round: round.title,
    state: stateWords(state, rounds),
    step,
    ...(next && step === 'wait' && { waits: `${whose[next.who]}: ${lowerFirst(next.what)}` }),
    ...(due && step !== 'done' && { due, late: isLate(due, today) && step !== 'wait' }),
  }
}

const whose = { owner: 'Eigenaar', coordinator: 'KIS', assessors: 'Andere beoordelaar' } as const

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function isOver(state: SubmissionState): boolean {
  return (restingStates as readonly SubmissionState[]).includes(state)
}

const order = { declare: 0, remark: 0, assess: 0, agree: 0, wait: 1, done: 2 } as const

function rank({ step }: QueueRow): number {
  return order[step]
}
