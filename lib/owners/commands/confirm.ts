import type { Actor } from '@/lib/auth/policy'
import { amendLive } from '@/lib/content/amend-live'
import { claimCurrent } from '@/lib/content/claim'
import { whole } from '@/lib/content/commands/publish'
import { isoDay } from '@/lib/dates'
import type { Db } from '@/lib/db/client'
import { InvalidStateError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'
import { lastInclusion, readOwnership } from '@/lib/owners/owned'
import { renewedUntil } from '@/lib/owners/validity'

/**
 * The owner says that the description is still right: readers see that day, and until when it counts. What the redactie
 * is writing stays. Twice on one day changes nothing. Returns the last day ("2029-11-15"). Throws NotFoundError,
 * ForbiddenError, and InvalidStateError when it is not online or must be judged anew first.
 */
export function confirmIntervention(db: Db, actor: Actor, { documentId }: { documentId: string }, now = new Date()): Promise<{ validUntil: string }> {
  return db.$transaction(async (tx) => {
    const owned = await readOwnership(tx, actor, documentId)
    const document = await claimCurrent(tx, owned.documentId)
    const live = document.liveVersion?.content as { confirmedOn?: string; validUntil?: string } | undefined
    if (!live || document.status !== 'published') throw new InvalidStateError('Deze interventie staat niet (meer) online, dus er is niets te bevestigen.')
    const today = isoDay(now)
    const validUntil = renewedUntil(today, { validUntil: live.validUntil, judged: await lastInclusion(tx, documentId) })
    if (!validUntil) throw new InvalidStateError('Het oordeel van KIS is te oud om met een bevestiging te verlengen. Dien een nieuwe versie in.')
    if (live.confirmedOn === today && live.validUntil === validUntil) return { validUntil }
    const versionId = await amendLive(tx, actor, document, { confirmedOn: today, validUntil }, 'Door de eigenaar bevestigd')
    await tx.ownership.update({ where: { documentId }, data: { confirmedAt: now, confirmedBy: actor.id } })
    await recordEvents(tx, actor, [{ type: 'intervention.confirmed', documentId, versionId, data: { title: document.title, validUntil } }])
    return { validUntil }
  }, whole)
}
