import type { Db, Tx } from '@/lib/db/client'

export type OpenCount = { required: number; advice: number }

/** How many released remarks wait for an answer of the owners, by submission: counted in the database, by the rule of feedbackState. */
export async function countOpenFeedback(db: Db | Tx, submissionIds: readonly string[]): Promise<ReadonlyMap<string, OpenCount>> {
  if (submissionIds.length === 0) return new Map()
  const rows = await db.remark.groupBy({
    by: ['submissionId', 'required'],
    where: { submissionId: { in: [...submissionIds] }, releasedAt: { not: null }, resolvedAt: null, answers: { none: { says: { not: '' } } } },
    _count: true,
  })
  const count = (id: string, required: boolean) => rows.find((row) => row.submissionId === id && row.required === required)?._count ?? 0
  return new Map(submissionIds.map((id) => [id, { required: count(id, true), advice: count(id, false) }]))
}
