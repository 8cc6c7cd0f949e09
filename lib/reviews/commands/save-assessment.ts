import type { Actor } from '@/lib/auth/policy'
import type { Db, Tx } from '@/lib/db/client'
import type { Assessment, Assignment } from '@/lib/db/generated/client'
import { InvalidStateError, NotFoundError } from '@/lib/errors'
import { formOf } from '@/lib/reviews/assessments'
import { isHandedIn, judgedVersion } from '@/lib/reviews/current'
import { mergeForms, sameForm } from '@/lib/reviews/merge'
import type { AssessmentForm } from '@/lib/reviews/schema'
import type { Part } from '@/lib/reviews/shapes'
import { type Claimed, claimSubmission } from '@/lib/submissions/claim'

/** What is kept now, and which parts were not taken over because another tab or person changed them too. */
export type Saved = { form: AssessmentForm; conflicts: Part[] }
/** `basis`: what the form was made from, so that only what was changed in it is saved. */
export type ToSave = { form: AssessmentForm; basis: AssessmentForm }

/** Keeps an assessment, finished or not. Throws NotFoundError, ForbiddenError, and InvalidStateError once it was handed in. */
export function saveAssessment(db: Db, actor: Actor, submissionId: string, { form, basis }: ToSave): Promise<Saved> {
  return db.$transaction(async (tx) => {
    const submission = await claimSubmission(tx, actor, submissionId, 'assessment.write')
    const { assignment, versionId, row } = await ownAssessment(tx, actor, submission)
    if (!row) {
      await tx.assessment.create({ data: { assignmentId: assignment.id, versionId, ...form } })
      return { form, conflicts: [] }
    }
    const kept = formOf(row)
    const { merged, conflicts } = mergeForms(basis, form, kept)
    if (!sameForm(merged, kept)) await tx.assessment.update({ where: { id: row.id }, data: { ...merged, lock: { increment: 1 }, updatedAt: new Date() } })
    return { form: merged, conflicts }
  })
}

/**
 * The assessment that an assessor is writing of the version that is judged, or none yet. One that was handed in before an
 * objection was granted makes way: it stays in the snapshot of its step. Throws InvalidStateError when it was handed in.
 */
export async function ownAssessment(
  tx: Tx,
  actor: Actor,
  submission: Claimed,
): Promise<{ assignment: Assignment; versionId: string; row: Assessment | undefined }> {
  const assignment = await tx.assignment.findUnique({ where: { submissionId_assessorId: { submissionId: submission.id, assessorId: actor.id } } })
  if (!assignment) throw new NotFoundError('Je bent niet (meer) gevraagd om dit te beoordelen.')
  const { id: versionId } = await judgedVersion(tx, submission)
  const row = await tx.assessment.findUnique({ where: { assignmentId_versionId: { assignmentId: assignment.id, versionId } } })
  if (row && isHandedIn(row, submission)) throw new InvalidStateError('Je beoordeling is ingeleverd en verandert niet meer. Ververs de pagina.')
  if (row?.handedInAt) await tx.assessment.delete({ where: { id: row.id } })
  return { assignment, versionId, row: row?.handedInAt ? undefined : (row ?? undefined) }
}
