import { type Actor, authorize } from '@/lib/auth/policy'
import { claim, type Done, subjectOf, type Target } from '@/lib/content/claim'
import { forgetDraft } from '@/lib/content/go-live'
import { keepVersion } from '@/lib/content/keep'
import { refreshListing } from '@/lib/content/listing'
import type { Db } from '@/lib/db/client'
import { InvalidStateError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'

/**
 * Throws what is being written away, so that only what is live is left; the history keeps it. Throws ConflictError,
 * ForbiddenError, and InvalidStateError where there is no draft or nothing else.
 */
export function discardDraft(db: Db, actor: Actor, { id, lock }: Target): Promise<Done> {
  return db.$transaction(async (tx) => {
    const document = await claim(tx, id, lock)
    authorize(actor, 'document.discardDraft', subjectOf(document))
    const draft = document.draftVersion
    if (!draft) throw new InvalidStateError('Er is geen concept om weg te gooien.')
    if (document.status === 'unpublished')
      throw new InvalidStateError('Dit document is nog nooit gepubliceerd: het concept is alles wat er is. Zet het document in de prullenbak.')
    const versionId = await keepVersion(tx, draft, { note: 'Weggegooid concept' })
    await tx.document.update({ where: { id }, data: { draftVersionId: null, nextSlug: null, publishAt: null, lock: { increment: 1 } } })
    await tx.version.delete({ where: { id: draft.id } })
    await forgetDraft(tx, actor, id)
    await refreshListing(tx, [id])
    await recordEvents(tx, actor, [{ type: 'document.draftDiscarded', documentId: id, versionId }])
    return { id, lock: lock + 1 }
  })
}
