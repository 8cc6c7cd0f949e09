import { type Actor, authorize } from '@/lib/auth/policy'
import { type Claimed, claim, claimAny, type Done, subjectOf, type Target } from '@/lib/content/claim'
import { endSchedule } from '@/lib/content/commands/schedule'
import { restorePublic } from '@/lib/content/restore-public'
import { endRoutes } from '@/lib/content/routes'
import { hide } from '@/lib/content/take-out'
import type { Db } from '@/lib/db/client'
import { InvalidStateError } from '@/lib/errors'
import { announceChange } from '@/lib/events/channel'
import { recordEvents } from '@/lib/events/record'
import { revokePreviews } from '@/lib/preview/links'

/** Kept this many days. */
export const trashDays = 90

/**
 * Puts a document in the trash. What readers could see is gone at once (410); its address stays reserved and all of it
 * comes back with restoreDocument. A planned publication is undone. Throws ConflictError, ForbiddenError and NotFoundError.
 */
export function trashDocument(db: Db, actor: Actor, { id, lock }: Target): Promise<Done> {
  return db.$transaction(async (tx) => {
    const document = await claim(tx, id, lock)
    authorize(actor, 'document.trash', subjectOf(document))
    if (wasPublic(document)) authorize(actor, 'document.trashPublished')
    if (document.draftVersion?.state === 'scheduled') await endSchedule(tx, document)
    await tx.document.update({ where: { id }, data: { trashedAt: new Date(), updatedAt: new Date(), lock: lock + 1 } })
    await revokePreviews(tx, actor, id)
    if (wasPublic(document)) {
      await hide(tx, [id])
      await endRoutes(tx, [id], 'Deze pagina is verwijderd.')
      await announceChange(tx)
    }
    await recordEvents(tx, actor, [{ type: 'document.trashed', documentId: id, data: { status: document.status } }])
    return { id, lock: lock + 1 }
  })
}

/**
 * Brings a document back from the trash exactly as it was: what was online is online again, at its addresses. Throws
 * ConflictError when an address was taken since, ForbiddenError, and InvalidStateError when it is not in the trash.
 */
export function restoreDocument(db: Db, actor: Actor, { id }: { id: string }): Promise<Done> {
  return db.$transaction(
    async (tx) => {
      const document = await claimAny(tx, id)
      authorize(actor, 'document.restore', subjectOf(document))
      if (wasPublic(document)) authorize(actor, 'document.trashPublished')
      if (!document.trashedAt) throw new InvalidStateError('Dit document staat niet (meer) in de prullenbak.')
      const { lock } = await tx.document.update({ where: { id }, data: { trashedAt: null, updatedAt: new Date(), lock: { increment: 1 } } })
      if (wasPublic(document)) {
        await restorePublic(tx, document)
        await announceChange(tx)
      }
      await recordEvents(tx, actor, [{ type: 'document.restored', documentId: id }])
      return { id, lock }
    },
    { timeout: 30_000 },
  )
}

/** Something answers at its addresses, if only that it is gone. */
function wasPublic({ status }: Claimed): boolean {
  return status !== 'unpublished'
}
