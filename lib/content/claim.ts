import type { Tx } from '@/lib/db/client'
import { ConflictError, NotFoundError } from '@/lib/errors'

/** Locks a document for this transaction. Throws NotFoundError, or ConflictError when `lock` is not the last one. */
export async function claim(tx: Tx, id: string, lock: number) {
  await tx.$queryRaw`SELECT id FROM "Document" WHERE id = ${id} FOR UPDATE`
  const document = await tx.document.findUnique({ where: { id }, include: { draftVersion: true, liveVersion: true } })
  if (!document) throw new NotFoundError('Dit document bestaat niet (meer).')
  if (document.lock !== lock) throw new ConflictError('Iemand anders heeft dit document intussen gewijzigd. Bekijk beide versies.')
  return document
}
