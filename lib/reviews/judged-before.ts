import type { Db, Tx } from '@/lib/db/client'

/** Whether somebody judged a submission before an objection against the decision was right: then others judge it anew. */
export async function judgedBefore(db: Db | Tx, submissionId: string, assessorId: string): Promise<boolean> {
  const anew = await db.transition.findFirst({ where: { submissionId, step: 'grantObjection' }, orderBy: { id: 'desc' }, select: { at: true } })
  if (!anew) return false
  return (await db.assessment.count({ where: { handedInAt: { lte: anew.at }, assignment: { submissionId, assessorId } } })) > 0
}
