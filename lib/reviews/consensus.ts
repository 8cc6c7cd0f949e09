import type { Actor } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'
import { formOf } from '@/lib/reviews/assessments'
import type { AssessmentForm } from '@/lib/reviews/schema'
import { isOpen } from '@/lib/reviews/sight'
import { readSubmission } from '@/lib/submissions/claim'

/** What the assessors say together. `agreed`: who agrees with it as it stands, by name; `mine`: whether whoever looks does. `savedBy`: who changed it last. JSON-safe. */
export type ConsensusView = AssessmentForm & { lock: number; agreed: string[]; mine: boolean; savedBy: string | null; updatedAt: string }

/** It, for assessors and coordinators, or undefined before all assessments are in. Throws NotFoundError, and ForbiddenError for owners and everybody else. */
export async function consensusFor(db: Db, actor: Actor, submissionId: string): Promise<ConsensusView | undefined> {
  // As lib/reviews/assessments.ts: who may read notes is of KIS and, as an assessor, was found free.
  const { id, state } = await readSubmission(db, actor, submissionId, 'note.read')
  const row = await db.consensus.findUnique({ where: { submissionId: id } })
  if (!row || (actor.role === 'beoordelaar' && !isOpen(state))) return undefined
  const ids = [...row.agreedBy, ...(row.savedBy ? [row.savedBy] : [])]
  const users = await db.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  const nameOf = (one: string) => users.find((user) => user.id === one)?.name ?? 'KIS'
  return {
    ...formOf(row),
    lock: row.lock,
    agreed: row.agreedBy.map(nameOf),
    mine: row.agreedBy.includes(actor.id),
    savedBy: row.savedBy && nameOf(row.savedBy),
    updatedAt: row.updatedAt.toISOString(),
  }
}
