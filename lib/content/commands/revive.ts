import type { Actor } from '@/lib/auth/policy'
import { claim, type Target } from '@/lib/content/claim'
import { type SavedDraft, saveDraftIn } from '@/lib/content/commands/save-draft'
import type { Db } from '@/lib/db/client'
import { InvalidStateError } from '@/lib/errors'

/**
 * Makes what readers last saw a draft again, of a document that is out of publication, so that it can be published
 * again. Throws ConflictError, ForbiddenError, and InvalidStateError where there is a draft already or nothing to revive.
 */
export function reviveDocument(db: Db, actor: Actor, { id, lock }: Target): Promise<SavedDraft> {
  return db.$transaction(async (tx) => {
    const { draftVersionId } = await claim(tx, id, lock)
    const last = await tx.version.findFirst({ where: { documentId: id, publishedAt: { not: null } }, orderBy: { number: 'desc' } })
    if (draftVersionId) throw new InvalidStateError('Er is al een concept. Open het in de editor.')
    if (!last) throw new InvalidStateError('Dit document is nog nooit gepubliceerd.')
    return saveDraftIn(tx, actor, { id, lock, content: last.content })
  })
}
