import type { Actor } from '@/lib/auth/policy'
import { formatDate, isoDay } from '@/lib/dates'
import type { Db, Tx } from '@/lib/db/client'
import { ExpectedError, InvalidStateError, NotFoundError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'
import { dayDate, daysOf, dayText } from '@/lib/rounds/days'
import { type Claimed, claimSubmission } from '@/lib/submissions/claim'
import { currentDeadline } from '@/lib/submissions/deadline'
import { notify } from '@/lib/submissions/notify'
import { assessorsOf, ownersOf, type Person } from '@/lib/submissions/people'
import { lastDayOf, pastKeys, type ReminderRule } from '@/lib/submissions/reminders'

/** `on`: the new last day ("2027-03-01"). */
export type Extend = { id: string; on: string }

/**
 * Gives a submission a last day of its own for the step that it is in. Whose turn it is hears of it by mail; reminders
 * follow the new day. Throws NotFoundError, ForbiddenError, InvalidStateError where nothing is waited for, and
 * ExpectedError for a day that is not later.
 */
export function extendDeadline(db: Db, actor: Actor, { id, on }: Extend, now = new Date()): Promise<void> {
  return db.$transaction(async (tx) => {
    const submission = await claimSubmission(tx, actor, id, 'submission.extend')
    const { who, what } = assertLater(submission, on, now)
    await tx.submission.update({ where: { id }, data: { dueOn: dayDate(on) } })
    await record(tx, actor, submission, on)
    if (who === 'coordinator') return
    const owners = who === 'owner'
    const people = owners ? await ownersOf(tx, submission.organisationId) : await assessorsOf(tx, id)
    await markPast(tx, submission, owners ? 'owner' : 'assessor', people, on, now)
    await tell(tx, submission, people, { what, on, path: owners ? `/mijn-interventies/inzendingen/${id}` : `/beoordelen/opdrachten/${id}` })
  })
}

/** The same for one assessor only. Throws NotFoundError also for who does not assess it. */
export function extendForAssessor(db: Db, actor: Actor, { id, on, assessorId }: Extend & { assessorId: string }, now = new Date()): Promise<void> {
  return db.$transaction(async (tx) => {
    const submission = await claimSubmission(tx, actor, id, 'submission.extend')
    const assignment = await tx.assignment.findFirst({
      where: { submissionId: id, assessorId, state: { in: ['asked', 'free'] } },
      include: { assessor: { select: { id: true, name: true, email: true, blockedAt: true } } },
    })
    if (!assignment) throw new NotFoundError('Deze beoordelaar doet niet (meer) mee.')
    const { what } = assertLater(submission, on, now, assignment.dueOn && dayText(assignment.dueOn))
    await tx.assignment.update({ where: { id: assignment.id }, data: { dueOn: dayDate(on) } })
    await record(tx, actor, submission, on)
    if (assignment.assessor.blockedAt) return
    await markPast(tx, submission, 'assessor', [assignment.assessor], on, now)
    await tell(tx, submission, [assignment.assessor], { what, on, path: `/beoordelen/opdrachten/${id}` })
  })
}

function assertLater(submission: Claimed, on: string, now: Date, own: string | null = null) {
  const deadline = currentDeadline(submission, daysOf(submission.round))
  if (!deadline) throw new InvalidStateError('Er loopt nu geen termijn, dus er valt niets uit te stellen.')
  if (on <= isoDay(now)) throw new ExpectedError('Kies een dag na vandaag.')
  const current = lastDayOf({ dueOn: own }, deadline, isoDay(submission.since))
  if (on <= current) throw new ExpectedError(`De termijn loopt al tot en met ${formatDate(current)}. Kies een latere dag.`)
  return deadline
}

function record(tx: Tx, actor: Actor, { id }: Claimed, on: string): Promise<void> {
  return recordEvents(tx, actor, [{ type: 'submission.extended', data: { submissionId: id, on } }])
}

/** Reminders of the new day whose moment is over count as sent: the mail about the extension says it already. */
async function markPast(tx: Tx, submission: Claimed, rule: ReminderRule, people: readonly Person[], on: string, now: Date): Promise<void> {
  const keys = pastKeys(submission, rule, on, isoDay(now))
  const data = people.flatMap(({ id: userId }) => keys.map((key) => ({ key, userId })))
  await tx.reminderSent.createMany({ data, skipDuplicates: true })
}

function tell(tx: Tx, { title }: Claimed, people: readonly Person[], { what, on, path }: { what: string; on: string; path: string }): Promise<void> {
  return notify(tx, people, {
    subject: `Uitstel: ${title}`,
    text: `Je hebt meer tijd voor “${title}”: tot en met ${formatDate(on)}. Waarvoor: ${what.charAt(0).toLowerCase()}${what.slice(1)}.`,
    path,
  })
}
