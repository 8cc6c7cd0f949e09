import { type Actor, authorize } from '@/lib/auth/policy'
import { claimAny } from '@/lib/content/claim'
import { trashDays } from '@/lib/content/commands/trash'
import type { Db, Tx } from '@/lib/db/client'
import { InvalidStateError } from '@/lib/errors'
import { announceChange } from '@/lib/events/channel'
import { recordEvents } from '@/lib/events/record'
import { log } from '@/lib/log'

const dayMs = 24 * 60 * 60_000

/**
 * Removes for good what has been in the trash for ninety days at `now`. What happened to it stays in the audit log, and
 * its addresses go on saying that it is gone. Each in a transaction of its own. Returns how many. Throws ForbiddenError.
 */
export async function purgeTrash(db: Db, actor: Actor, now = new Date()): Promise<number> {
  authorize(actor, 'document.purge')
  const trashedAt = { lt: new Date(now.getTime() - trashDays * dayMs) }
  const due = await db.document.findMany({ where: { trashedAt }, select: { id: true }, orderBy: { trashedAt: 'asc' } })
  let purged = 0
  for (const { id } of due) {
    try {
      purged += await db.$transaction((tx) => purgeIfDue(tx, actor, id, trashedAt))
    } catch (error) {
      // The next night again; the others need not wait for this one.
      log.error('not purged', { id, error: String(error).slice(0, 300) })
    }
  }
  return purged
}

/** The same for one document that is in the trash, however long. Throws ForbiddenError, NotFoundError and InvalidStateError. */
export function purgeDocument(db: Db, actor: Actor, { id }: { id: string }): Promise<{ id: string }> {
  return db.$transaction(async (tx) => {
    const { trashedAt } = await claimAny(tx, id)
    authorize(actor, 'document.purge')
    if (!trashedAt) throw new InvalidStateError('Alleen wat in de prullenbak staat kan voorgoed weg.')
    await purge(tx, actor, id)
    return { id }
  })
}

/** Somebody may have brought it back meanwhile, or another worker was first. */
async function purgeIfDue(tx: Tx, actor: Actor, id: string, trashedAt: { lt: Date }): Promise<number> {
  const [locked] = await tx.$queryRaw<{ id: string }[]>`SELECT id FROM "Document" WHERE id = ${id} AND "trashedAt" < ${trashedAt.lt} FOR UPDATE SKIP LOCKED`
  if (!locked) return 0
  await purge(tx, actor, id)
  return 1
}

async function purge(tx: Tx, actor: Actor, id: string): Promise<void> {
  const { title, kind, slug } = await tx.document.findUniqueOrThrow({ where: { id } })
  await tx.route.updateMany({ where: { documentId: id, manual: false, kind: 'gone' }, data: { note: `“${title}” is verwijderd.`, target: null } })
  await tx.document.delete({ where: { id } })
  await recordEvents(tx, actor, [{ type: 'document.purged', documentId: id, data: { title, kind, slug } }])
  await announceChange(tx)
}
