import type { Actor } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'
import { InvalidStateError } from '@/lib/errors'
import { announceChange } from '@/lib/events/channel'
import { recordEvents } from '@/lib/events/record'
import { claimRound } from '@/lib/rounds/claim'

/**
 * Closes a round: nothing can be registered or handed in any more. What was handed in is still judged. One that is closed already
 * stays as it is. Throws ForbiddenError, NotFoundError, ConflictError, and InvalidStateError for one that never opened.
 */
export function closeRound(db: Db, actor: Actor, { slug, lock }: { slug: string; lock: number }, now = new Date()): Promise<void> {
  return db.$transaction(async (tx) => {
    const round = await claimRound(tx, actor, slug)
    if (round.closedAt) return
    await claimRound(tx, actor, slug, lock)
    if (!round.openedAt) throw new InvalidStateError('Deze ronde is nog niet geopend, dus er valt niets te sluiten.')
    await tx.round.update({ where: { id: round.id }, data: { closedAt: now, lock: { increment: 1 } } })
    await recordEvents(tx, actor, [{ type: 'round.closed', data: { title: round.title, slug } }])
    await announceChange(tx)
  })
}
