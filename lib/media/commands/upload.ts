import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type Actor, authorize } from '@/lib/auth/policy'
import type { Db, Tx } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { recordEvents } from '@/lib/events/record'
import { hashOf, shortHash } from '@/lib/files/address'
import { enqueue } from '@/lib/jobs/enqueue'
import { type AssetRow, itemOf } from '@/lib/media/assets'
import { typeOf } from '@/lib/media/file-types'
import { fileName, titleOf } from '@/lib/media/names'
import { refuseUnfitPdf } from '@/lib/media/pdf-rules'
import { firstRenditions, pictureFacts, type Rendition } from '@/lib/media/picture'
import type { ReceivedFile } from '@/lib/media/receive'
import { type FileKind, recognise } from '@/lib/media/recognise'
import { RefusedFile } from '@/lib/media/refused-file'
import type { UploadResult } from '@/lib/media/shapes'
import { type MediaStorage, originalKey, pdfKey, pictureFolder, pictureKey, removeFolder } from '@/lib/media/storage'

type Places = { db: Db; storage: MediaStorage }

/**
 * Takes a file into the media library: checks what it really is, keeps its bytes and leaves the rest to a job. A file
 * that is there already is offered instead of kept twice. What we don't take is a result with a `problem`, recorded, and leaves
 * nothing behind. Throws ForbiddenError; also rejects when the storage can't be reached.
 */
export async function uploadAsset({ db, storage }: Places, actor: Actor, { name, path, problem }: ReceivedFile): Promise<UploadResult> {
  authorize(actor, 'media.upload')
  try {
    if (problem) throw new RefusedFile(problem)
    const bytes = await readFile(path)
    const known = await findSame(db, hashOf(bytes))
    if (known) return { name, asset: itemOf(known, actor), duplicate: true }
    const { asset, duplicate } = await keep({ db, storage }, actor, bytes, await examined(bytes, name))
    return { name, asset: itemOf(asset, actor), duplicate }
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error
    await db.$transaction((tx) => recordEvents(tx, actor, [{ type: 'media.refused', data: { name: name.slice(0, 200), reason: error.message } }]))
    return { name, problem: error.message }
  }
}

type Examined = { file: FileKind; fields: Pick<Prisma.AssetUncheckedCreateInput, 'kind' | 'name' | 'title' | 'mime' | 'width' | 'height'>; first: Rendition[] }

async function examined(bytes: Buffer, given: string): Promise<Examined> {
  const file = await recognise(bytes, given)
  const fields = { kind: file.kind, name: fileName(given, file.extension), title: titleOf(given), mime: file.mime }
  if (file.kind === 'pdf') {
    await refuseUnfitPdf(bytes)
    return { file, fields, first: [] }
  }
  const facts = await pictureFacts(bytes)
  return { file, fields: { ...fields, width: facts.width, height: facts.height }, first: await firstRenditions(bytes, facts) }
}

/** The bytes first, the row after: what nobody knows of can be removed, what is promised must be there. */
async function keep({ db, storage }: Places, actor: Actor, bytes: Buffer, { file, fields, first }: Examined): Promise<{ asset: AssetRow; duplicate: boolean }> {
  const [id, hash] = [randomUUID(), hashOf(bytes)]
  try {
    if (file.kind === 'pdf') await storage.put(pdfKey(shortHash(hash)), bytes, file.mime)
    else await storage.put(originalKey(id), bytes, file.mime)
    for (const rendition of first) await storage.put(pictureKey(id, rendition.file), rendition.bytes, typeOf(rendition.file))
    const result = await db.$transaction(async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`media ${hash}`}, 0))`
      const known = await findSame(tx, hash)
      return known ? { asset: known, duplicate: true } : { asset: await write(tx, actor, { ...fields, id, hash, bytes: bytes.length }), duplicate: false }
    })
    if (result.duplicate) await removeFolder(storage, pictureFolder(id))
    return result
  } catch (error) {
    // A PDF stays, because it may be that of another row; what belongs to none goes at night (lib/media/clean.ts).
    await removeFolder(storage, pictureFolder(id)).catch(() => undefined)
    throw error
  }
}

async function write(tx: Tx, actor: Actor, data: Prisma.AssetUncheckedCreateInput & { id: string }): Promise<AssetRow> {
  const asset = await tx.asset.create({ data: { ...data, uploaderId: actor.id } })
  await recordEvents(tx, actor, [{ type: 'media.uploaded', data: { assetId: asset.id, name: asset.name, bytes: asset.bytes } }])
  await enqueue(tx, 'media.prepare', { assetId: asset.id })
  return asset
}

function findSame(db: Db | Tx, hash: string): Promise<AssetRow | null> {
  return db.asset.findFirst({ where: { hash, trashedAt: null, state: { not: 'refused' } }, orderBy: { createdAt: 'asc' } })
}
