import { type Actor, authorize } from '@/lib/auth/policy'
import { claim } from '@/lib/content/claim'
import { kindOf } from '@/lib/content/id'
import { kinds } from '@/lib/content/registry'
import type { Db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { recordEvents } from '@/lib/events/record'

export type DraftInput = { id: string; slug: string; lock: number; content: unknown }

/**
 * Saves a draft of a new document (lock 0) or of an existing one, beside what is live. Drafts may be incomplete.
 * Throws ConflictError on a stale lock, ForbiddenError, and ZodError for what even a draft can't be.
 */
export async function saveDraft(db: Db, actor: Actor, { id, slug, lock, content }: DraftInput): Promise<{ id: string; versionId: string; lock: number }> {
  return db.$transaction(async (tx) => {
    await tx.document.createMany({ data: [{ id, kind: kindOf(id), slug }], skipDuplicates: true })
    const document = await claim(tx, id, lock)
    authorize(actor, 'document.saveDraft')
    const draft = kinds[kindOf(id)].draft.parse(content) as Prisma.InputJsonValue
    const last = await tx.version.aggregate({ where: { documentId: id }, _max: { number: true } })
    const version = document.draftVersion
      ? await tx.version.update({ where: { id: document.draftVersion.id }, data: { content: draft, author: actor.id } })
      : await tx.version.create({ data: { documentId: id, number: (last._max.number ?? 0) + 1, state: 'draft', content: draft, author: actor.id } })
    const saved = await tx.document.update({ where: { id }, data: { draftVersionId: version.id, lock: { increment: 1 } } })
    await recordEvents(tx, actor, [{ type: 'document.draftSaved', documentId: id, versionId: version.id }])
    return { id, versionId: version.id, lock: saved.lock }
  })
}
