import type { Actor } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'
import { recordEvents } from '@/lib/events/record'
import { judgedVersion } from '@/lib/reviews/current'
import { criterionOf, type RemarkForm } from '@/lib/reviews/remark-form'
import { claimSubmission } from '@/lib/submissions/claim'

/** Writes a remark on the version that was handed in last. The owner sees it after its release. Returns its id. Throws NotFoundError, ForbiddenError and InvalidStateError. */
export function writeRemark(db: Db, actor: Actor, submissionId: string, { path, quote, criterion, text, required }: RemarkForm): Promise<string> {
  return db.$transaction(async (tx) => {
    const submission = await claimSubmission(tx, actor, submissionId, 'remark.write')
    const { id: versionId } = await judgedVersion(tx, submission)
    const about = { path, quote, criterion: criterionOf(criterion, submission.round.criteriaVersion) }
    const remark = await tx.remark.create({
      data: { submissionId: submission.id, versionId, ...about, text, required: required !== undefined, author: actor.id },
    })
    await recordEvents(tx, actor, [{ type: 'remark.written', data: { submissionId: submission.id } }])
    return remark.id
  })
}
