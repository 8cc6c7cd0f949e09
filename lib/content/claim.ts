import type { Subject } from '@/lib/auth/policy'
import { workState } from '@/lib/content/states'
import type { Tx } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { ConflictError, NotFoundError } from '@/lib/errors'

export type Claimed = Prisma.DocumentGetPayload<{ include: { draftVersion: true; liveVersion: true } }>

/**
 * Locks a document for this transaction and reads it with its versions. Throws NotFoundError, also for what is in the
 * trash, or ConflictError when `lock` is not the last one.
 */
export async function claim(tx: Tx, id: string, lock: number): Promise<Claimed> {
  const document = await claimAny(tx, id)
  if (document.trashedAt) throw new NotFoundError('Dit document staat in de prullenbak. Zet het eerst terug.')
  if (document.lock !== lock) throw new ConflictError('Iemand anders heeft dit document intussen gewijzigd. Bekijk beide versies.')
  return document
}

/** The same, whatever its lock is and also from the trash. */
export async function claimAny(tx: Tx, id: string): Promise<Claimed> {
  await tx.$queryRaw`SELECT id FROM "Document" WHERE id = ${id} FOR UPDATE`
  const document = await tx.document.findUnique({ where: { id }, include: { draftVersion: true, liveVersion: true } })
  if (!document) throw new NotFoundError('Dit document bestaat niet (meer).')
  return document
}

/** What the policy asks about a document. */
export function subjectOf({ ownerId, draftVersion }: Claimed): Subject {
  return { ownerId, state: workState(draftVersion?.state) }
}
