import { type Actor, authorize } from '@/lib/auth/policy'
import { claim, type Done, subjectOf, type Target } from '@/lib/content/claim'
import { keepVersion } from '@/lib/content/keep'
import { setDraft } from '@/lib/content/set-draft'
import type { Db } from '@/lib/db/client'
import { InvalidStateError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'
import { mailReviewer, reviewerOf } from '@/lib/workflow/mails'

/** `reviewer` is the user who is asked to look, by mail; `note` is what they should know. */
export type Submission = Target & { reviewer?: string | undefined; note?: string | undefined }

/**
 * Hands a draft in for review. Throws ConflictError, ForbiddenError, InvalidStateError, and NotFoundError for a
 * reviewer who can't approve.
 */
export function submitForReview(db: Db, actor: Actor, { id, lock, reviewer, note }: Submission): Promise<Done> {
  return db.$transaction(async (tx) => {
    const document = await claim(tx, id, lock)
    authorize(actor, 'document.submit', subjectOf(document))
    const asked = reviewer ? await reviewerOf(tx, reviewer) : undefined
    if (asked?.id === actor.id) throw new InvalidStateError('Je kunt je eigen werk niet beoordelen. Kies iemand anders.')
    const draft = await setDraft(tx, document, 'submit', { submittedBy: actor.id, approvedBy: null })
    await keepVersion(tx, draft, { note: 'Ter beoordeling gestuurd' })
    const data = { ...(asked && { reviewer: asked.id }), ...(note && { note }) }
    await recordEvents(tx, actor, [{ type: 'document.submitted', documentId: id, versionId: draft.id, data }])
    if (asked) await mailReviewer(tx, actor, document, asked, note)
    return { id, lock: lock + 1 }
  })
}

/** Makes what was handed in or approved a draft again. Throws ConflictError, ForbiddenError and InvalidStateError. */
export function takeBack(db: Db, actor: Actor, { id, lock }: Target): Promise<Done> {
  return db.$transaction(async (tx) => {
    const document = await claim(tx, id, lock)
    authorize(actor, 'document.takeBack', subjectOf(document))
    const draft = await setDraft(tx, document, 'takeBack', { submittedBy: null, approvedBy: null })
    await recordEvents(tx, actor, [{ type: 'document.takenBack', documentId: id, versionId: draft.id }])
    return { id, lock: lock + 1 }
  })
}
