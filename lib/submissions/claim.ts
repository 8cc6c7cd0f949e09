import { type Action, type Actor, authorize } from '@/lib/auth/policy'
import type { Db, Tx } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { isUuid } from '@/lib/db/uuid'
import { NotFoundError } from '@/lib/errors'
import { subjectFor } from '@/lib/submissions/relations'

const include = { round: true, organisation: true } as const
export type Claimed = Prisma.SubmissionGetPayload<{ include: typeof include }>

/**
 * Locks a submission for this transaction, reads it with its round and organisation, and asks the policy: the first
 * three of the seven steps of every command about a submission. Throws NotFoundError and ForbiddenError.
 */
export async function claimSubmission(tx: Tx, actor: Actor, id: string, action: Action): Promise<Claimed> {
  if (isUuid(id)) await tx.$queryRaw`SELECT id FROM "Submission" WHERE id = ${id}::uuid FOR UPDATE`
  return readSubmission(tx, actor, id, action)
}

/** The same without locking, for queries. */
export async function readSubmission(db: Db | Tx, actor: Actor, id: string, action: Action = 'submission.read'): Promise<Claimed> {
  const submission = isUuid(id) ? await db.submission.findUnique({ where: { id }, include }) : null
  if (!submission) throw new NotFoundError('Deze inzending bestaat niet (meer).')
  authorize(actor, action, await subjectFor(db, actor, submission))
  return submission
}
