import type { Actor } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'
import { ExpectedError, InvalidStateError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'
import { formOf } from '@/lib/reviews/assessments'
import { ownAssessment } from '@/lib/reviews/commands/save-assessment'
import { compareWhenReady } from '@/lib/reviews/compare'
import { missingIn } from '@/lib/reviews/complete'
import { criteriaOf } from '@/lib/reviews/criteria'
import { claimSubmission } from '@/lib/submissions/claim'
import type { SubmissionState } from '@/lib/submissions/states'

/**
 * Hands in the assessment as it was saved; it never changes after. With the last of them the submission goes on to
 * consensus. Returns the state that it is in then. Throws NotFoundError, ForbiddenError, InvalidStateError when it was handed in
 * already, and ExpectedError for what is not finished.
 */
export function handIn(db: Db, actor: Actor, submissionId: string): Promise<SubmissionState> {
  return db.$transaction(async (tx) => {
    const submission = await claimSubmission(tx, actor, submissionId, 'assessment.write')
    const { row } = await ownAssessment(tx, actor, submission)
    if (!row) throw new InvalidStateError('Er is nog niets bewaard. Vul je beoordeling eerst in.')
    const missing = missingIn(formOf(row), criteriaOf(submission.round.criteriaVersion))
    if (missing.length > 0) throw new ExpectedError(`Je beoordeling is nog niet af. ${missing.map(({ message }) => message).join('. ')}.`)
    await tx.assessment.update({ where: { id: row.id }, data: { handedInAt: new Date(), lock: { increment: 1 } } })
    await recordEvents(tx, actor, [{ type: 'assessment.handedIn', data: { submissionId: submission.id } }])
    return (await compareWhenReady(tx, actor, submission)).state
  })
}
