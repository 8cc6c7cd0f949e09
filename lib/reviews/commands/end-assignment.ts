import type { Actor } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'
import { ExpectedError, NotFoundError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'
import { compareWhenReady } from '@/lib/reviews/compare'
import { claimSubmission } from '@/lib/submissions/claim'
import { notify } from '@/lib/submissions/notify'

/** `reason`: for the assessor, in the mail. */
export type EndAssignment = { id: string; assessorId: string; reason?: string }

/**
 * Takes an assessor off a submission: they see it no more, what they wrote stays. In the consensus nobody has agreed any
 * more; while they judge, the others may turn out to be all in. They hear of it by mail. Throws NotFoundError, ForbiddenError, and ExpectedError for who is not on it.
 */
export function endAssignment(db: Db, actor: Actor, { id, assessorId, reason }: EndAssignment): Promise<void> {
  return db.$transaction(async (tx) => {
    const submission = await claimSubmission(tx, actor, id, 'assignment.manage')
    const assignment = await tx.assignment.findFirst({ where: { submissionId: id, assessorId }, include: { assessor: true } })
    if (!assignment) throw new NotFoundError('Deze beoordelaar is niet gevraagd voor deze inzending.')
    if (assignment.state !== 'asked' && assignment.state !== 'free') throw new ExpectedError(`${assignment.assessor.name} doet al niet meer mee.`)
    await tx.assignment.update({ where: { id: assignment.id }, data: { state: 'ended', endedAt: new Date() } })
    await tx.consensus.updateMany({ where: { submissionId: id, agreedBy: { has: assessorId } }, data: { agreedBy: [] } })
    await recordEvents(tx, actor, [{ type: 'assignment.ended', data: { submissionId: id, userId: assessorId } }])
    await compareWhenReady(tx, actor, submission)
    if (assignment.assessor.blockedAt) return
    await notify(tx, [assignment.assessor], {
      subject: `Niet meer beoordelen: ${submission.title}`,
      text: `Je hoeft “${submission.title}” niet meer te beoordelen. Wat je al schreef, is bewaard.${reason ? `\n\n${reason}` : ''}`,
      path: '/beoordelen',
    })
  })
}
