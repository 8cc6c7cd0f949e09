import type { Actor, Relation, Subject } from '@/lib/auth/policy'
import type { Db, Tx } from '@/lib/db/client'
import type { AssignmentState, SubmissionState } from '@/lib/db/generated/enums'
import { isUuid } from '@/lib/db/uuid'

/** What tells somebody's relation to a submission. `authors`: everybody who ever wrote in it. */
export type Related = { id: string; organisationId: string; authors: readonly string[]; createdBy: string; state: SubmissionState }

/** What the policy asks about a submission when this person acts. */
export async function subjectFor(db: Db | Tx, actor: Actor, submission: Related): Promise<Subject> {
  // The program itself, or a visitor, is nothing to it.
  if (!isUuid(actor.id)) return { state: submission.state, relations: [] }
  const [user, assignment] = await Promise.all([
    db.user.findFirst({ where: { id: actor.id }, select: { organisationId: true } }),
    db.assignment.findFirst({ where: { submissionId: submission.id, assessorId: actor.id }, select: { state: true } }),
  ])
  return { state: submission.state, relations: relationsOf(actor.id, submission, user?.organisationId ?? null, assignment?.state) }
}

/** The same from what is known already: pure. Whoever wrote in it, or is of its organisation, is never an assessor of it. */
export function relationsOf(
  userId: string,
  { organisationId, authors, createdBy }: Pick<Related, 'organisationId' | 'authors' | 'createdBy'>,
  ofOrganisation: string | null,
  assignment: AssignmentState | undefined,
): Relation[] {
  const member = ofOrganisation === organisationId
  const independent = !member && !authors.includes(userId) && createdBy !== userId
  const asked = independent && (assignment === 'asked' || assignment === 'free')
  return [
    ...(member ? (['member'] as const) : []),
    ...(independent ? (['independent'] as const) : []),
    ...(asked ? (['asked'] as const) : []),
    ...(asked && assignment === 'free' ? (['assigned'] as const) : []),
  ]
}
