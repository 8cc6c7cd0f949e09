import { type Actor, authorize } from '@/lib/auth/policy'
import { claimCurrent, subjectOf } from '@/lib/content/claim'
import { whole } from '@/lib/content/commands/publish'
import { isoDate } from '@/lib/content/fields'
import { kindOf } from '@/lib/content/id'
import type { CommonContent } from '@/lib/content/kind'
import { kinds } from '@/lib/content/registry'
import { nextReview } from '@/lib/content/review-date'
import { writeLive } from '@/lib/content/write-live'
import { isoDay } from '@/lib/dates'
import type { Db } from '@/lib/db/client'
import { InvalidStateError } from '@/lib/errors'
import { announceChange } from '@/lib/events/channel'
import { recordEvents } from '@/lib/events/record'

/** Says when somebody should look at a document again; `on` is a day as "2026-11-22", null for never. Throws ForbiddenError and ZodError. */
export function setReviewDate(db: Db, actor: Actor, { id, on }: { id: string; on: string | null }): Promise<{ id: string }> {
  return db.$transaction(async (tx) => {
    const document = await claimCurrent(tx, id)
    authorize(actor, 'document.confirmChecked', subjectOf(document))
    const day = isoDate.nullable().parse(on)
    await tx.document.update({ where: { id }, data: { reviewOn: day ? new Date(`${day}T00:00:00Z`) : null, reviewRemindedAt: null } })
    await recordEvents(tx, actor, [{ type: 'document.reviewDateSet', documentId: id, data: { on: day } }])
    return { id }
  })
}

/**
 * Confirms that what is live is still right: readers see today as the day it was last checked, and the next review date
 * follows from its kind. A draft that is being written stays as it is. Throws ForbiddenError, and InvalidStateError when
 * it is not published.
 */
export function confirmChecked(db: Db, actor: Actor, { id }: { id: string }): Promise<{ id: string; versionId: string }> {
  return db.$transaction(async (tx) => {
    const document = await claimCurrent(tx, id)
    authorize(actor, 'document.confirmChecked', subjectOf(document))
    const { liveVersion: live, status, slug, pack } = document
    if (!live || status !== 'published') throw new InvalidStateError('Dit document staat niet online, dus er is niets om te bevestigen.')
    const kind = kindOf(id)
    const content = kinds[kind].publishable.parse({ ...(live.content as unknown as CommonContent), checkedOn: isoDay(new Date()) })
    const versions = await writeLive(tx, actor, [{ id, kind, slug, pack, content }], 'Nagekeken en bevestigd', false)
    const versionId = versions.get(id) ?? live.id
    await tx.document.update({ where: { id }, data: { reviewOn: await nextReview(tx, kind), reviewRemindedAt: null } })
    await recordEvents(tx, actor, [{ type: 'document.checked', documentId: id, versionId }])
    await announceChange(tx)
    return { id, versionId }
  }, whole)
}
