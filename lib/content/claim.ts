import type { Subject } from '@/lib/auth/policy'
import { workState } from '@/lib/content/states'
import type { Tx } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { ConflictError, NotFoundError } from '@/lib/errors'

export type Claimed = Prisma.DocumentGetPayload<{ include: { draftVersion: true; liveVersion: true } }>

/** A document as somebody last saw it. */
export type Target = { id: string; lock: number }
/** What a command leaves behind: `lock` is the one to use next. */
export type Done = { id: string; lock: number }

/**
 * Locks a document for this transaction and reads it with its versions. Throws NotFoundError, also for what is in the
 * trash, or ConflictError when `lock` is not the last one.
 */
export async function claim(tx: Tx, id: string, lock: number): Promise<Claimed> {
  const document = await claimCurrent(tx, id)
  if (document.lock !== lock) throw new ConflictError('Iemand anders heeft dit document intussen gewijzigd. Bekijk beide versies.')
  return document
}

/** The same, whatever its lock is: for what does not depend on what it says. */
export async function claimCurrent(tx: Tx, id: string): Promise<Claimed> {
  const document = await claimAny(tx, id)
  if (document.trashedAt) throw new NotFoundError('Dit document staat in de prullenbak. Zet het eerst terug.')
  return document
}

/** The same, also from the trash. */
export async function claimAny(tx: Tx, id: string): Promise<Claimed> {
  await tx.$queryRaw`SELECT id FROM "Document" WHERE id = ${id} FOR UPDATE`
  const document = await tx.document.findUnique({ where: { id }, include: { draftVersion: true, liveVersion: true } })
  if (!document) throw new NotFoundError('Dit document bestaat niet (meer).')
  return document
}

/** What the policy asks about a document. */
export function subjectOf({ ownerId, draftVersion }: Pick<Claimed, 'ownerId' | 'draftVersion'>): Subject {
  return { ownerId, state: workState(draftVersion?.state) }
}
