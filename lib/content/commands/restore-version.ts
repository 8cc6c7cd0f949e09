import { z } from 'zod'
import { type Actor, authorize } from '@/lib/auth/policy'
import { type Claimed, claim, subjectOf } from '@/lib/content/claim'
import { type SavedDraft, saveDraftIn } from '@/lib/content/commands/save-draft'
import { kindOf } from '@/lib/content/id'
import { keepVersion } from '@/lib/content/keep'
import { kinds } from '@/lib/content/registry'
import type { Db, Tx } from '@/lib/db/client'
import type { Version } from '@/lib/db/generated/client'
import { labelOfPath } from '@/lib/editor/labels'
import { InvalidStateError, NotFoundError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'
import { putBack } from '@/lib/versions/put-back'

export const versionToRestore = z.strictObject({ lock: z.coerce.number().int().min(0), versionId: z.uuid() })
export const partToRestore = versionToRestore.extend({
  /** Leads to the part in the earlier version: names of fields and numbers in lists. */
  path: z
    .array(z.union([z.string().max(100), z.number().int().min(0)]))
    .min(1)
    .max(20),
})
type Restored = z.output<typeof versionToRestore> & { id: string }
type RestoredPart = z.output<typeof partToRestore> & { id: string }

/**
 * Makes an earlier version of a document the draft again. What was being written is kept in the history first. Throws
 * ConflictError on a stale lock, ForbiddenError, NotFoundError for a version of another document, and InvalidStateError.
 */
export function restoreVersion(db: Db, actor: Actor, { id, lock, versionId }: Restored): Promise<SavedDraft> {
  return db.$transaction(async (tx) => {
    const { document, version } = await claimVersion(tx, actor, id, lock, versionId)
    if (version.id === document.draftVersionId) throw new InvalidStateError('Dit is het concept dat er al staat.')
    return restore(tx, actor, document, version, version.content)
  })
}

/** The same for one field or one of a list; the rest of what is being written, or of what is live, stays as it is. */
export function restorePart(db: Db, actor: Actor, { id, lock, versionId, path }: RestoredPart): Promise<SavedDraft> {
  return db.$transaction(async (tx) => {
    const { document, version } = await claimVersion(tx, actor, id, lock, versionId)
    const current = document.draftVersion ?? document.liveVersion
    const content = putBack((current?.content ?? {}) as Record<string, unknown>, version.content as Record<string, unknown>, path)
    return restore(tx, actor, document, version, content, labelOfPath(kindOf(id), path) || String(path[0]))
  })
}

async function claimVersion(tx: Tx, actor: Actor, id: string, lock: number, versionId: string): Promise<{ document: Claimed; version: Version }> {
  const document = await claim(tx, id, lock)
  authorize(actor, 'document.saveDraft', subjectOf(document))
  const version = await tx.version.findFirst({ where: { id: versionId, documentId: id } })
  if (!version) throw new NotFoundError('Deze versie is er niet (meer). Ververs de lijst met versies.')
  return { document, version }
}

async function restore(tx: Tx, actor: Actor, { id, lock, draftVersion }: Claimed, version: Version, content: unknown, part?: string): Promise<SavedDraft> {
  if (!kinds[kindOf(id)].draft.safeParse(content).success)
    throw new InvalidStateError('In deze versie staan onderdelen die het platform niet meer kent. Kopieer de tekst die je nodig hebt uit de vergelijking.')
  if (draftVersion)
    await keepVersion(tx, draftVersion, { note: `Zoals het was voordat ${part ? `“${part}”` : 'alles'} uit versie ${version.number} terugkwam` })
  const saved = await saveDraftIn(tx, actor, { id, lock, content })
  await recordEvents(tx, actor, [
    { type: 'document.versionRestored', documentId: id, versionId: saved.versionId, data: { number: version.number, from: version.id, ...(part && { part }) } },
  ])
  return saved
}
