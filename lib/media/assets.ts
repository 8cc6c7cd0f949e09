import { type Actor, can, type Subject } from '@/lib/auth/policy'
import type { Tx } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { ConflictError, NotFoundError } from '@/lib/errors'
import { shortHash } from '@/lib/files/address'
import { fallbackOf, mainFile } from '@/lib/media/pictures'
import type { AssetItem } from '@/lib/media/shapes'
import type { Consent, Licence } from '@/lib/media/vocabulary'

export type AssetRow = Prisma.AssetGetPayload<Record<string, never>>

/** Locks a file for this transaction and reads it. Throws NotFoundError, or ConflictError when `lock` is not the last one. */
export async function claimAsset(tx: Tx, id: string, lock: number): Promise<AssetRow> {
  await tx.$queryRaw`SELECT id FROM "Asset" WHERE id = ${id}::uuid FOR UPDATE`
  const asset = await tx.asset.findUnique({ where: { id } })
  if (!asset) throw new NotFoundError('Dit bestand bestaat niet (meer).')
  if (asset.lock !== lock) throw new ConflictError('Iemand anders heeft de gegevens van dit bestand intussen gewijzigd. Bekijk beide versies.')
  return asset
}

/** What the policy asks about a file: whoever uploaded it looks after it. */
export function assetSubject({ uploaderId }: Pick<AssetRow, 'uploaderId'>): Subject {
  return { ownerId: uploaderId }
}

/** What a document points at: the main version of a picture, or the public address of a PDF. */
export function addressOf({ id, kind, name, hash, width, mime }: Pick<AssetRow, 'id' | 'kind' | 'name' | 'hash' | 'width' | 'mime'>): string {
  if (kind === 'pdf') return `/bestanden/${shortHash(hash)}/${name}`
  return `/media/${id}/${mainFile(width ?? 1280, fallbackOf(mime))}`
}

/** A file as the screens show it to this actor. */
export function itemOf(row: AssetRow & { uploader?: { name: string } | null; uses?: number }, actor: Actor): AssetItem {
  const { id, kind, state, problem, name, title, description, maker, source, consentNote, keywords, width, height, pages, bytes, focusX, focusY, lock } = row
  return {
    ...{ id, kind, state, problem, name, title, description, maker, source, consentNote, keywords, width, height, pages, bytes, focusX, focusY, lock },
    licence: row.licence as Licence | '',
    consent: row.consent as Consent,
    createdAt: row.createdAt.toISOString(),
    uploader: row.uploader?.name ?? null,
    trashed: row.trashedAt !== null,
    address: addressOf(row),
    uses: row.uses ?? 0,
    mayChange: can(actor, 'media.edit', assetSubject(row)),
    mayRemove: can(actor, 'media.remove', assetSubject(row)),
  }
}
