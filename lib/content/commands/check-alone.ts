import { type Actor, authorize } from '@/lib/auth/policy'
import { claimCurrent } from '@/lib/content/claim'
import { isSecond } from '@/lib/content/four-eyes'
import type { Db, Tx } from '@/lib/db/client'
import { ForbiddenError, InvalidStateError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'

/**
 * Says that somebody else looked at what one person published. Throws ForbiddenError for who wrote, handed in, planned
 * or published it, and InvalidStateError where nothing waits for a second look.
 */
export function checkAlone(db: Db, actor: Actor, { id, versionId }: { id: string; versionId: string }): Promise<{ id: string }> {
  return db.$transaction(async (tx) => {
    await claimCurrent(tx, id)
    authorize(actor, 'document.checkAlone')
    const version = await tx.version.findFirst({ where: { id: versionId, documentId: id, aloneReason: { not: null }, publishedAt: { not: null } } })
    if (!version || version.checkedAt) throw new InvalidStateError('Deze publicatie wacht niet (meer) op een tweede paar ogen. Ververs de pagina.')
    if (!isSecond(actor.id, version) || (await published(tx, versionId)).includes(actor.id))
      throw new ForbiddenError('Je hebt dit zelf gemaakt of gepubliceerd. Laat een andere eindredacteur het nakijken.')
    await tx.version.update({ where: { id: versionId }, data: { checkedBy: actor.id, checkedAt: new Date() } })
    await recordEvents(tx, actor, [{ type: 'document.checkedAlone', documentId: id, versionId }])
    return { id }
  })
}

/** Who put a version online, or planned that. */
async function published(tx: Tx, versionId: string): Promise<string[]> {
  const events = await tx.event.findMany({ where: { versionId, type: { in: ['document.published', 'document.scheduled'] } }, select: { actor: true } })
  return events.map(({ actor }) => actor)
}
