import type { Actor } from '@/lib/auth/policy'
import type { Db, Tx } from '@/lib/db/client'
import type { Consensus } from '@/lib/db/generated/client'
import { InvalidStateError } from '@/lib/errors'
import { formOf } from '@/lib/reviews/assessments'
import type { Saved, ToSave } from '@/lib/reviews/commands/save-assessment'
import { mergeForms, sameForm } from '@/lib/reviews/merge'
import { claimSubmission } from '@/lib/submissions/claim'

/** Keeps what the assessors say together. A change takes back everybody's agreement. Throws NotFoundError, ForbiddenError and InvalidStateError. */
export function saveConsensus(db: Db, actor: Actor, submissionId: string, { form, basis }: ToSave): Promise<Saved & { lock: number; agreedBy: string[] }> {
  return db.$transaction(async (tx) => {
    const { id } = await claimSubmission(tx, actor, submissionId, 'consensus.write')
    const row = await consensusOf(tx, id)
    const kept = formOf(row)
    const { merged, conflicts } = mergeForms(basis, form, kept)
    if (sameForm(merged, kept)) return { form: merged, conflicts, lock: row.lock, agreedBy: row.agreedBy }
    const change = { ...merged, agreedBy: [], savedBy: actor.id, lock: { increment: 1 }, updatedAt: new Date() }
    const { lock, agreedBy } = await tx.consensus.update({ where: { id: row.id }, data: change })
    return { form: merged, conflicts, lock, agreedBy }
  })
}

/** What the assessors say together, in the transaction of a command. Throws InvalidStateError before both assessments are in. */
export async function consensusOf(tx: Tx, submissionId: string): Promise<Consensus> {
  const row = await tx.consensus.findUnique({ where: { submissionId } })
  if (!row) throw new InvalidStateError('De beoordelingen zijn nog niet allemaal binnen. Ververs de pagina.')
  return row
}
