import { type Actor, authorize } from '@/lib/auth/policy'
import { claim, subjectOf } from '@/lib/content/claim'
import { kindOf } from '@/lib/content/id'
import { kinds } from '@/lib/content/registry'
import { transition } from '@/lib/content/states'
import { writeLive } from '@/lib/content/write-live'
import type { Db } from '@/lib/db/client'
import { InvalidStateError } from '@/lib/errors'
import { announceChange } from '@/lib/events/channel'
import { recordEvents } from '@/lib/events/record'

/**
 * Makes the draft of a document what the public sees. Throws ConflictError on a stale lock, ForbiddenError,
 * InvalidStateError without a draft, and ZodError with everything that still blocks publication.
 */
export async function publishDocument(db: Db, actor: Actor, { id, lock }: { id: string; lock: number }): Promise<{ id: string; versionId: string }> {
  return db.$transaction(async (tx) => {
    const document = await claim(tx, id, lock)
    authorize(actor, 'document.publish', subjectOf(document))
    const draft = document.draftVersion
    if (!draft) throw new InvalidStateError('Er is geen concept om te publiceren.')
    transition(draft.state, 'publish')
    const content = kinds[kindOf(id)].publishable.parse(draft.content)
    await writeLive(tx, actor, [{ id, kind: kindOf(id), slug: document.slug, pack: document.pack, content, versionId: draft.id }])
    await recordEvents(tx, actor, [{ type: 'document.published', documentId: id, versionId: draft.id }])
    await announceChange(tx)
    return { id, versionId: draft.id }
  })
}
