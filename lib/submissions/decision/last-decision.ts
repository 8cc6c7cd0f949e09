import type { Db, Tx } from '@/lib/db/client'
import type { Decision } from '@/lib/db/generated/client'

/** The last decision about a submission, and when somebody objected to it, if anybody did. */
export async function lastDecision(db: Db | Tx, submissionId: string): Promise<(Decision & { objectedAt: Date | null }) | undefined> {
  const decision = await db.decision.findFirst({ where: { submissionId }, orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }] })
  if (!decision) return undefined
  const objected = await db.transition.findFirst({
    where: { submissionId, step: 'object', at: { gte: decision.decidedAt } },
    select: { at: true },
    orderBy: { id: 'asc' },
  })
  return { ...decision, objectedAt: objected?.at ?? null }
}
