import { z } from 'zod'
import { type Actor, authorize } from '@/lib/auth/policy'
import { claim, type Done, subjectOf, type Target } from '@/lib/content/claim'
import { assertSecond, eyesOf } from '@/lib/content/four-eyes'
import { setDraft } from '@/lib/content/set-draft'
import type { Db } from '@/lib/db/client'
import { recordEvents } from '@/lib/events/record'
import { mailApproved, mailChanges } from '@/lib/workflow/mails'

/** What the author should do. */
export const changesReason = z.string().trim().min(3, { error: 'Schrijf wat er anders moet' }).max(4_000, { error: 'Houd het korter: hoogstens 4.000 tekens' })

/**
 * Sends a draft back to who wrote it, with what should change; they get it by mail. Throws ConflictError,
 * ForbiddenError, InvalidStateError, and ZodError for the reason.
 */
export function requestChanges(db: Db, actor: Actor, { id, lock, reason }: Target & { reason: string }): Promise<Done> {
  return db.$transaction(async (tx) => {
    const document = await claim(tx, id, lock)
    authorize(actor, 'document.requestChanges', subjectOf(document))
    const wanted = z.object({ reason: changesReason }).parse({ reason }).reason
    const draft = await setDraft(tx, document, 'requestChanges', { approvedBy: null })
    await recordEvents(tx, actor, [{ type: 'document.changesRequested', documentId: id, versionId: draft.id, data: { note: wanted } }])
    await mailChanges(tx, actor, document, wanted)
    return { id, lock: lock + 1 }
  })
}

/**
 * Says that a draft may be published. Who wrote it last or handed it in can't, where its kind asks for a second pair of
 * eyes. Throws ConflictError, ForbiddenError and InvalidStateError.
 */
export function approve(db: Db, actor: Actor, { id, lock }: Target): Promise<Done> {
  return db.$transaction(async (tx) => {
    const document = await claim(tx, id, lock)
    authorize(actor, 'document.approve', subjectOf(document))
    assertSecond(actor, await eyesOf(tx, document))
    const draft = await setDraft(tx, document, 'approve', { approvedBy: actor.id })
    await recordEvents(tx, actor, [{ type: 'document.approved', documentId: id, versionId: draft.id }])
    await mailApproved(tx, actor, document)
    return { id, lock: lock + 1 }
  })
}
