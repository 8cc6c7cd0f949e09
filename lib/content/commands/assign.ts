import { type Actor, authorize, staffRoles } from '@/lib/auth/policy'
import { claimCurrent } from '@/lib/content/claim'
import type { Db } from '@/lib/db/client'
import { NotFoundError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'

/**
 * Says who looks after a document; null for nobody. Whoever has it open goes on writing. Throws ForbiddenError, and
 * NotFoundError for somebody who can't work in the redactie.
 */
export function assign(db: Db, actor: Actor, { id, ownerId }: { id: string; ownerId: string | null }): Promise<{ id: string }> {
  return db.$transaction(async (tx) => {
    const document = await claimCurrent(tx, id)
    authorize(actor, 'document.assign')
    const owner = ownerId ? await tx.user.findFirst({ where: { id: ownerId, blockedAt: null, role: { in: [...staffRoles] } } }) : null
    if (ownerId && !owner) throw new NotFoundError('Deze persoon werkt niet (meer) in de redactie. Kies iemand anders.')
    if (document.ownerId === ownerId) return { id }
    await tx.document.update({ where: { id }, data: { ownerId, updatedAt: new Date() } })
    await recordEvents(tx, actor, [{ type: 'document.assigned', documentId: id, data: { from: document.ownerId, to: ownerId } }])
    return { id }
  })
}
