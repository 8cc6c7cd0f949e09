import { type Actor, authorize } from '@/lib/auth/policy'
import { claim } from '@/lib/content/claim'
import { transition } from '@/lib/content/states'
import type { Db, Tx } from '@/lib/db/client'
import { InvalidStateError } from '@/lib/errors'
import { announceChange } from '@/lib/events/channel'
import { recordEvents } from '@/lib/events/record'
import { mirrorSoon } from '@/lib/search/meilisearch/mirror-soon'
import { removeRows } from '@/lib/search/postgres/write'

export type Withdrawal = { id: string; lock: number; reason: string; replacement?: string }

/**
 * Takes a document off the public site: its addresses answer 410 with the reason and, if given, the document that
 * replaces it. Its versions stay. Throws ConflictError, ForbiddenError, or InvalidStateError when it is not live.
 */
export async function withdrawDocument(db: Db, actor: Actor, { id, lock, reason, replacement }: Withdrawal): Promise<{ id: string }> {
  return db.$transaction(async (tx) => {
    const { liveVersion } = await claim(tx, id, lock)
    authorize(actor, 'document.withdraw')
    if (!liveVersion) throw new InvalidStateError('Dit document staat niet online.')
    transition(liveVersion.state, 'withdraw')
    await takeOffline(tx, [id], reason, replacement)
    await recordEvents(tx, actor, [
      { type: 'document.withdrawn', documentId: id, versionId: liveVersion.id, data: { reason, replacement: replacement ?? null } },
    ])
    await announceChange(tx)
    return { id }
  })
}

/** Removes documents from what the public sees and turns their addresses into explained absences. */
export async function takeOffline(tx: Tx, ids: string[], reason: string, replacement?: string): Promise<void> {
  await tx.version.updateMany({ where: { liveOf: { id: { in: ids } } }, data: { state: 'withdrawn' } })
  await tx.document.updateMany({ where: { id: { in: ids } }, data: { liveVersionId: null, changedAt: new Date(), lock: { increment: 1 } } })
  await tx.reference.deleteMany({ where: { fromDocumentId: { in: ids }, live: true } })
  await removeRows(tx, ids)
  await mirrorSoon(tx, ids)
  await tx.route.updateMany({ where: { documentId: { in: ids } }, data: { kind: 'gone', note: reason, target: replacement ?? null, changedAt: new Date() } })
}
