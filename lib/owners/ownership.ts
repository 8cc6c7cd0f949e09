import type { Db, Tx } from '@/lib/db/client'
import { ConflictError } from '@/lib/errors'

const another = 'Deze interventie staat op naam van een andere organisatie. Neem contact op met KIS als dat niet klopt.'

/** Throws ConflictError when another organisation looks after a published intervention. */
export async function assertClaimable(db: Db | Tx, documentId: string, organisationId: string): Promise<void> {
  const owned = await db.ownership.findUnique({ where: { documentId }, select: { organisationId: true } })
  if (owned && owned.organisationId !== organisationId) throw new ConflictError(another)
}

/**
 * Makes an organisation look after a published intervention; when it does already, nothing changes. Throws ConflictError
 * when another does, also when that happens at the same moment.
 */
export async function takeOwnership(tx: Tx, documentId: string, organisationId: string): Promise<void> {
  await tx.ownership.createMany({ data: [{ documentId, organisationId }], skipDuplicates: true })
  await assertClaimable(tx, documentId, organisationId)
}
