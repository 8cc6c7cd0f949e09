import type { Actor } from '@/lib/auth/policy'
import type { Db, Tx } from '@/lib/db/client'
import { type AssessmentForm, assessmentForm } from '@/lib/reviews/schema'
import { isOpen } from '@/lib/reviews/sight'
import { readSubmission } from '@/lib/submissions/claim'

/** What one assessor thinks of a version. `by`: their name. JSON-safe. */
export type AssessmentView = AssessmentForm & {
  id: string
  assessorId: string
  by: string
  mine: boolean
  version: number
  handedInAt: string | null
  updatedAt: string
}

type Row = { verdicts: unknown; advice: string; summary: string }

/** What stands in a row of an assessment or a consensus, as a form. Throws ZodError for what no release wrote. */
export function formOf({ verdicts, advice, summary }: Row): AssessmentForm {
  return assessmentForm.parse({ verdicts, advice, summary })
}

/**
 * The assessments of a submission that somebody of KIS may see, oldest version first: coordinators what was handed in,
 * assessors their own, and that of the other once both are in. Of who was taken off it, or turned out to have a conflict of
 * interest, only coordinators see it. Throws NotFoundError, and ForbiddenError for owners and everybody else.
 */
export async function assessmentsFor(db: Db | Tx, actor: Actor, submissionId: string): Promise<AssessmentView[]> {
  // Who may read notes is of KIS and, as an assessor, was found free: the same as for assessments.
  const { id, state } = await readSubmission(db, actor, submissionId, 'note.read')
  const others = { handedInAt: { not: null }, ...(actor.role !== 'coordinator' && { assignment: { state: 'free' as const } }) }
  const mine = { assignment: { assessorId: actor.id } }
  const rows = await db.assessment.findMany({
    where: {
      version: { submissionId: id },
      OR: actor.role === 'coordinator' ? [others] : [mine, ...(isOpen(state) ? [others] : [])],
    },
    include: { version: { select: { number: true } }, assignment: { select: { assessorId: true, assessor: { select: { name: true } } } } },
    orderBy: [{ version: { number: 'asc' } }, { assignment: { createdAt: 'asc' } }, { id: 'asc' }],
  })
  return rows.map((row) => ({
    ...formOf(row),
    id: row.id,
    assessorId: row.assignment.assessorId,
    by: row.assignment.assessor.name,
    mine: row.assignment.assessorId === actor.id,
    version: row.version.number,
    handedInAt: row.handedInAt?.toISOString() ?? null,
    updatedAt: row.updatedAt.toISOString(),
  }))
}
