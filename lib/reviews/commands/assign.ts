import type { Actor } from '@/lib/auth/policy'
import { formatDate, isoDay } from '@/lib/dates'
import type { Db, Tx } from '@/lib/db/client'
import { ExpectedError, InvalidStateError, NotFoundError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'
import { judgedBefore } from '@/lib/reviews/judged-before'
import { whyNot } from '@/lib/reviews/workload'
import { dayDate } from '@/lib/rounds/days'
import { type Claimed, claimSubmission } from '@/lib/submissions/claim'
import { notify } from '@/lib/submissions/notify'

/** `on`: a last day of their own ("2027-03-01"), else that of the round counts. */
export type Assign = { id: string; assessorId: string; on?: string }

/**
 * Asks somebody to assess a submission, and tells them by mail. Who was taken off it before is asked anew, with what they
 * wrote. Throws NotFoundError, ForbiddenError, InvalidStateError once the assessors saw each other's work, and
 * ExpectedError for who can't be asked or a day that is over.
 */
export function assignAssessor(db: Db, actor: Actor, { id, assessorId, on }: Assign, now = new Date()): Promise<void> {
  return db.$transaction(async (tx) => {
    const submission = await claimSubmission(tx, actor, id, 'assignment.manage')
    if (submission.state === 'consensus') throw new InvalidStateError(tooLate)
    if (on && on <= isoDay(now)) throw new ExpectedError('Kies een dag na vandaag.')
    const assessor = await readAssessor(tx, submission, assessorId)
    const fresh = { state: 'asked', declaration: '', declaredAt: null, endedAt: null, assignedBy: actor.id, dueOn: on ? dayDate(on) : null } as const
    const key = { submissionId: id, assessorId }
    await tx.assignment.upsert({ where: { submissionId_assessorId: key }, create: { ...key, ...fresh }, update: fresh })
    await recordEvents(tx, actor, [{ type: 'assignment.made', data: { submissionId: id, userId: assessorId } }])
    await notify(tx, [assessor], {
      subject: `Wil je beoordelen: ${submission.title}`,
      text: `We vragen je om “${submission.title}” van ${submission.organisation.name} te beoordelen, in de ronde ${submission.round.title}. Zeg eerst of je er belangen bij hebt; daarna kun je lezen.${on ? ` Je hebt tot en met ${formatDate(on)}.` : ''}`,
      path: `/beoordelen/opdrachten/${id}`,
    })
  })
}

const tooLate =
  'De beoordelaars zien elkaars werk al. Wie er nu bij komt, kan niet meer onafhankelijk beginnen. Geef de inzending terug aan de eigenaar, of neem een besluit.'

async function readAssessor(tx: Tx, submission: Claimed, assessorId: string) {
  const user = await tx.user.findFirst({ where: { id: assessorId, role: 'beoordelaar', blockedAt: null } })
  if (!user) throw new NotFoundError('Deze beoordelaar bestaat niet (meer). Kies een ander.')
  const assignment = await tx.assignment.findFirst({ where: { submissionId: submission.id, assessorId }, select: { state: true } })
  const why = whyNot(submission, user, assignment?.state)
  if (why) throw new ExpectedError(`${user.name} ${why}. Kies een ander.`)
  if (await judgedBefore(tx, submission.id, assessorId))
    throw new ExpectedError(`${user.name} beoordeelde deze inzending vóór het bezwaar. Kies iemand anders.`)
  return user
}
