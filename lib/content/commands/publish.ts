import { ZodError } from 'zod'
import { type Actor, authorize } from '@/lib/auth/policy'
import { claim, type Done, subjectOf, type Target } from '@/lib/content/claim'
import { eyesOf, reasonAlone } from '@/lib/content/four-eyes'
import { goLive, type Publishing } from '@/lib/content/go-live'
import type { Db } from '@/lib/db/client'
import { mailPublished } from '@/lib/workflow/mails'

export type Publication = Target & Publishing

/**
 * Makes the draft of a document what the public sees, in one transaction. Where its kind asks for a second pair of eyes
 * and nobody else approved it, `aloneReason` is needed, and stays listed until somebody else looked. Throws
 * ConflictError on a stale lock, ForbiddenError, InvalidStateError without a draft or that reason, and ZodError with
 * everything that still blocks publication.
 */
export function publishDocument(db: Db, actor: Actor, { id, lock, ...publishing }: Publication): Promise<Done & { versionId: string }> {
  assertChangeNote(publishing)
  return db.$transaction(async (tx) => {
    const document = await claim(tx, id, lock)
    authorize(actor, 'document.publish', subjectOf(document))
    const aloneReason = reasonAlone(actor, await eyesOf(tx, document), publishing.aloneReason) ?? null
    const versionId = await goLive(tx, actor, document, { ...publishing, aloneReason })
    await mailPublished(tx, actor, document)
    return { id, lock: lock + 1, versionId }
  }, whole)
}

/** Of a large document all that can be found is written anew. */
export const whole = { timeout: 30_000, maxWait: 10_000 }

/** Readers who are told that something changed are told what. */
export function assertChangeNote({ major, changeNote }: Publishing): void {
  if (major && !changeNote?.trim())
    throw new ZodError([{ code: 'custom', path: ['changeNote'], message: 'Schrijf op wat er is gewijzigd. Lezers zien deze tekst.', input: changeNote }])
}
