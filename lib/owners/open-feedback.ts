import type { Db, Tx } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'

export type OpenCount = { required: number; advice: number }
export const nothingOpen: OpenCount = { required: 0, advice: 0 }

/** How many released remarks wait for an answer of the owners, by submission: counted in the database, by the rule of feedbackState. Submissions without any are left out. */
export async function countOpenFeedback(db: Db | Tx, submission: Prisma.SubmissionWhereInput): Promise<ReadonlyMap<string, OpenCount>> {
  const rows = await db.remark.groupBy({
    by: ['submissionId', 'required'],
    where: { submission, releasedAt: { not: null }, resolvedAt: null, answers: { none: { says: { not: '' } } } },
    _count: true,
  })
  const counts = new Map<string, OpenCount>()
  for (const { submissionId, required, _count } of rows)
    counts.set(submissionId, { ...(counts.get(submissionId) ?? nothingOpen), [required ? 'required' : 'advice']: _count })
  return counts
}
