import { z } from 'zod'
import { type Actor, authorize } from '@/lib/auth/policy'
import { claim, subjectOf } from '@/lib/content/claim'
import { keepVersion } from '@/lib/content/keep'
import type { Db } from '@/lib/db/client'
import { InvalidStateError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'

/** `lock` is the one that the writer last saw, so that what gets the name is what stands on the screen. */
export const versionName = z.strictObject({
  lock: z.number().int().min(0).max(2_000_000_000),
  name: z.string().trim().min(1, { error: 'Geef deze versie een naam' }).max(120, { error: 'Deze naam is te lang: hoogstens 120 tekens' }),
})
export type VersionName = z.infer<typeof versionName> & { id: string }

/**
 * Keeps what is being written, as it is now, under a name; it is never thinned. Returns the kept version. Throws
 * NotFoundError, ConflictError on a stale lock, ForbiddenError, and InvalidStateError where nothing is being written.
 */
export function nameVersion(db: Db, actor: Actor, { id, lock, name }: VersionName): Promise<{ id: string; versionId: string }> {
  return db.$transaction(async (tx) => {
    const document = await claim(tx, id, lock)
    authorize(actor, 'document.nameVersion', subjectOf(document))
    if (!document.draftVersion) throw new InvalidStateError('Er is nog niets gewijzigd sinds de publicatie. Die versie blijft altijd bewaard.')
    const versionId = await keepVersion(tx, document.draftVersion, { name })
    await recordEvents(tx, actor, [{ type: 'document.versionNamed', documentId: id, versionId, data: { name } }])
    return { id, versionId }
  })
}
