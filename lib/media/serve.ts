import type { Db } from '@/lib/db/client'
import { shortHash } from '@/lib/files/address'
import { typeOf } from '@/lib/media/file-types'
import { fallbackOf, isPictureFile, mainFile } from '@/lib/media/pictures'
import { type MediaStorage, pdfKey, pictureKey } from '@/lib/media/storage'

/** `final`: the bytes at this address will never be others. */
export type ServedFile = { bytes: Buffer; type: string; final: boolean }

/** Whether something that the public can see uses this file. */
export async function isPublic(db: Db, id: string): Promise<boolean> {
  return (await db.assetUse.count({ where: { assetId: id, live: true, document: { liveVersionId: { not: null } } } })) > 0
}

/** A version of a picture; only what was made exists, so asking costs no work. Never the original, which may tell where it was taken. */
export async function readPicture(storage: MediaStorage, id: string, file: string): Promise<ServedFile | undefined> {
  const bytes = isPictureFile(file) ? await storage.get(pictureKey(id, file)) : undefined
  return bytes && { bytes, type: typeOf(file), final: true }
}

/**
 * A file for staff and for previews, also before it is published; `bestand.pdf` is a PDF itself. While a picture is being
 * prepared its main version stands in for those that are not there yet. Whoever calls has asked the policy.
 */
export async function readForStaff(db: Db, storage: MediaStorage, id: string, file: string): Promise<(ServedFile & { name: string }) | undefined> {
  const asset = await db.asset.findUnique({ where: { id } })
  if (!asset) return undefined
  if (asset.kind === 'pdf') {
    const bytes = file === 'bestand.pdf' ? await storage.get(pdfKey(shortHash(asset.hash))) : undefined
    return bytes && { bytes, type: asset.mime, final: false, name: asset.name }
  }
  if (!isPictureFile(file)) return undefined
  const found = await readPicture(storage, id, file)
  if (found || asset.state !== 'processing') return found && { ...found, name: file }
  const main = mainFile(asset.width ?? 0, fallbackOf(asset.mime))
  const standIn = await readPicture(storage, id, main)
  return standIn && { ...standIn, final: false, name: main }
}
