import { type Actor, authorize } from '@/lib/auth/policy'
import { type Claimed, claim, subjectOf } from '@/lib/content/claim'
import { storable } from '@/lib/content/draft-limits'
import { kindOf } from '@/lib/content/id'
import { keepBefore, nextNumber } from '@/lib/content/keep'
import { refreshListing } from '@/lib/content/listing'
import { writePointers } from '@/lib/content/pointers'
import { kinds } from '@/lib/content/registry'
import { transition } from '@/lib/content/states'
import type { Db, Tx } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { recordEvents } from '@/lib/events/record'

/**
 * `lock` is the one that the writer last saw; `saveId` the identity (a UUID) that the writer gives to this save, so
 * that one that is sent twice is done once. With `slug` a document that does not exist yet is made first (lock 0).
 */
export type DraftInput = { id: string; lock: number; content: unknown; saveId?: string; slug?: string }
export type SavedDraft = { id: string; versionId: string; lock: number; savedAt: Date }

/**
 * Saves what is being written, beside what is live. It may be incomplete. What was there before is kept in the history
 * when somebody else wrote it, or when the last moment that was kept is more than five minutes older; saving an
 * approved version makes it a draft again. Throws ConflictError on a stale lock, ForbiddenError, InvalidStateError, and
 * ZodError for what even a draft can't be.
 */
export function saveDraft(db: Db, actor: Actor, input: DraftInput): Promise<SavedDraft> {
  return db.$transaction((tx) => saveDraftIn(tx, actor, input))
}

/** The same, as a part of a command. */
export async function saveDraftIn(tx: Tx, actor: Actor, input: DraftInput): Promise<SavedDraft> {
  const { id, lock, saveId, slug } = input
  if (slug !== undefined) await tx.document.createMany({ data: [{ id, kind: kindOf(id), slug }], skipDuplicates: true })
  const done = saveId && (await alreadySaved(tx, actor, id, saveId))
  if (done) return done
  const document = await claim(tx, id, lock)
  authorize(actor, 'document.saveDraft', subjectOf(document))
  const content = kinds[kindOf(id)].draft.parse(storable(input.content)) as Prisma.InputJsonObject
  const kept = document.draftVersion ? await keepBefore(tx, document.draftVersion, actor.id) : true
  const { id: versionId, updatedAt: savedAt } = await write(tx, actor, document, content)
  await tx.document.update({ where: { id }, data: { draftVersionId: versionId, lock: { increment: 1 }, lastSaveId: saveId ?? null } })
  await writePointers(tx, [{ id, content }], false)
  await refreshListing(tx, [id])
  if (kept || !(await isWriting(tx, actor, id))) await recordEvents(tx, actor, [{ type: 'document.draftSaved', documentId: id, versionId }])
  return { id, versionId, lock: lock + 1, savedAt }
}

/** Whether the last thing that happened to a document is that this person wrote: a stretch of writing is told once. */
async function isWriting(tx: Tx, actor: Actor, documentId: string): Promise<boolean> {
  const last = await tx.event.findFirst({ where: { documentId }, orderBy: { id: 'desc' }, select: { type: true, actor: true } })
  return last?.type === 'document.draftSaved' && last.actor === actor.id
}

/** The answer to a save that was done before, when its answer got lost and nobody saved since. */
async function alreadySaved(tx: Tx, actor: Actor, id: string, saveId: string): Promise<SavedDraft | undefined> {
  // First the lock, then the look: the same save may be under way.
  await tx.$queryRaw`SELECT id FROM "Document" WHERE id = ${id} FOR UPDATE`
  const [done] = await tx.$queryRaw<Omit<SavedDraft, 'id'>[]>`
    SELECT v.id AS "versionId", d.lock, v."updatedAt" AS "savedAt" FROM "Document" d JOIN "Version" v ON v.id = d."draftVersionId"
    WHERE d.id = ${id} AND d."lastSaveId" = ${saveId}::uuid AND v.author = ${actor.id}`
  return done && { id, ...done }
}

async function write(tx: Tx, actor: Actor, { id, draftVersion }: Claimed, content: Prisma.InputJsonObject) {
  const saved = { content, author: actor.id, updatedAt: new Date() }
  if (!draftVersion) return tx.version.create({ data: { ...saved, documentId: id, number: await nextNumber(tx, id), state: 'draft' } })
  const state = transition(draftVersion.state, 'save')
  return tx.version.update({ where: { id: draftVersion.id }, data: { ...saved, state, ...(state === 'draft' && { approvedBy: null }) } })
}
