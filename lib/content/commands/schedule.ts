import { type Actor, authorize } from '@/lib/auth/policy'
import { assertPublishable } from '@/lib/content/blockers'
import { type Claimed, claim, type Done, subjectOf, type Target } from '@/lib/content/claim'
import { assertChangeNote, whole } from '@/lib/content/commands/publish'
import { eyesOf, reasonAlone } from '@/lib/content/four-eyes'
import type { Publishing } from '@/lib/content/go-live'
import { setDraft } from '@/lib/content/set-draft'
import type { Db, Tx } from '@/lib/db/client'
import { InvalidStateError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'
import { enqueue } from '@/lib/jobs/enqueue'

/** `at` is the moment; lib/planning/local-time.ts makes it of a day and a time in the Netherlands. */
export type Schedule = Target & Publishing & { at: Date }

/**
 * Plans that a draft goes live by itself. It must be publishable now, and it is looked at again at the moment itself.
 * Throws as publishDocument, and InvalidStateError for a moment that is past.
 */
export function schedulePublication(db: Db, actor: Actor, { id, lock, at, ...publishing }: Schedule): Promise<Done> {
  assertChangeNote(publishing)
  return db.$transaction(async (tx) => {
    const document = await claim(tx, id, lock)
    authorize(actor, 'document.schedule', subjectOf(document))
    assertFuture(at)
    const aloneReason = reasonAlone(actor, await eyesOf(tx, document), publishing.aloneReason ?? document.draftVersion?.aloneReason ?? undefined) ?? null
    await assertPublishable(tx, document)
    const { major = false, changeNote = null } = publishing
    const draft = await setDraft(tx, document, 'schedule', { aloneReason, major, changeNote })
    await tx.document.update({ where: { id }, data: { publishAt: at } })
    const data = { at: at.toISOString(), ...(aloneReason && { aloneReason }) }
    await recordEvents(tx, actor, [{ type: 'document.scheduled', documentId: id, versionId: draft.id, data }])
    await enqueue(tx, 'planning.run', {}, undefined, at)
    return { id, lock: lock + 1 }
  }, whole)
}

/** Undoes a planned publication: the draft is what it was, approved or not. Throws ConflictError, ForbiddenError and InvalidStateError. */
export function unschedule(db: Db, actor: Actor, { id, lock }: Target): Promise<Done> {
  return db.$transaction(async (tx) => {
    const document = await claim(tx, id, lock)
    authorize(actor, 'document.unschedule', subjectOf(document))
    const versionId = await endSchedule(tx, document)
    await recordEvents(tx, actor, [{ type: 'document.unscheduled', documentId: id, versionId }])
    return { id, lock: lock + 1 }
  })
}

/** Takes the plan away. What was planned without an approval is a draft again. Returns the version. */
export async function endSchedule(tx: Tx, document: Claimed): Promise<string> {
  const approved = Boolean(document.draftVersion?.approvedBy)
  const draft = await setDraft(tx, document, 'unschedule', { aloneReason: null, ...(!approved && { state: 'draft' }) })
  await tx.document.update({ where: { id: document.id }, data: { publishAt: null } })
  return draft.id
}

/** Throws InvalidStateError for a moment that is past. */
export function assertFuture(at: Date, now = new Date()): void {
  if (at <= now) throw new InvalidStateError('Dit moment is al voorbij. Kies een later moment, of publiceer nu.')
}
