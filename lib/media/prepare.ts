import { systemActor } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { recordEvents } from '@/lib/events/record'
import { shortHash } from '@/lib/files/address'
import type { PdfProblem } from '@/lib/files/pdf'
import type { AssetRow } from '@/lib/media/assets'
import { typeOf } from '@/lib/media/file-types'
import { readPdfApart } from '@/lib/media/pdf-text'
import { cropRenditions, type PictureFacts, renditions } from '@/lib/media/picture'
import { fallbackOf } from '@/lib/media/pictures'
import { RefusedFile } from '@/lib/media/refused-file'
import { type MediaStorage, originalKey, pdfKey, pictureKey } from '@/lib/media/storage'

/**
 * Makes a file fit to be published: all versions of a picture, the text and the number of pages of a PDF. Doing it
 * again changes nothing, so a job that was cut off can be done over; of a picture that is ready only the parts around
 * the focal point are made anew. A file that turns out to be broken is refused, with the reason. Rejects when the
 * storage or the database can't be reached.
 */
export async function prepareAsset(db: Db, storage: MediaStorage, id: string): Promise<void> {
  const asset = await db.asset.findUnique({ where: { id } })
  if (!asset || asset.state === 'refused') return
  try {
    const known = asset.kind === 'pdf' ? await preparePdf(db, storage, asset) : await preparePicture(storage, asset)
    await db.asset.updateMany({ where: { id, state: { not: 'refused' } }, data: { ...known, state: 'ready' } })
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error
    await refuse(db, asset, error.message)
  }
}

async function preparePicture(storage: MediaStorage, asset: AssetRow): Promise<Prisma.AssetUpdateManyMutationInput> {
  const bytes = await stored(storage, originalKey(asset.id))
  const facts: PictureFacts = { width: asset.width ?? 0, height: asset.height ?? 0, fallback: fallbackOf(asset.mime) }
  const put = (file: string, content: Buffer) => storage.put(pictureKey(asset.id, file), content, typeOf(file))
  if (asset.state === 'processing') for await (const made of renditions(bytes, facts)) await put(made.file, made.bytes)
  for await (const made of cropRenditions(bytes, facts, asset)) await put(made.file, made.bytes)
  return {}
}

const refusals: Partial<Record<PdfProblem, string>> = {
  broken: 'Deze PDF is kapot: we kunnen haar niet openen. Sla haar opnieuw op en zet haar er nog eens in.',
  encrypted: 'Op deze PDF zit een wachtwoord. Sla haar op zonder wachtwoord en zet haar er nog eens in.',
}
const remarks: Partial<Record<PdfProblem, string>> = {
  'no-text': 'Dit is een scan zonder tekst: zoeken vindt haar niet, en wie niet ziet kan haar niet lezen. Laat de letters eerst herkennen (OCR).',
  'too-long': 'Van deze PDF zijn alleen de eerste bladzijden te vinden: ze is erg lang.',
  'too-slow': 'De tekst van deze PDF is niet gelezen: dat duurde te lang. Sla haar opnieuw op om haar vindbaar te maken.',
}

async function preparePdf(db: Db, storage: MediaStorage, { hash }: AssetRow): Promise<Prisma.AssetUpdateManyMutationInput> {
  const { pages, problem } = await readPdfApart(await stored(storage, pdfKey(shortHash(hash))))
  const refusal = problem && refusals[problem]
  if (refusal) throw new RefusedFile(refusal)
  await db.fileText.createMany({ data: { hash, pages }, skipDuplicates: true })
  return { pages: pages.length > 0 ? pages.length : null, problem: (problem && remarks[problem]) ?? null }
}

async function stored(storage: MediaStorage, key: string): Promise<Buffer> {
  const bytes = await storage.get(key)
  if (!bytes) throw new Error(`a file of the media library is missing: ${key}`)
  return bytes
}

async function refuse(db: Db, { id, name }: AssetRow, reason: string): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.asset.update({ where: { id }, data: { state: 'refused', problem: reason } })
    await recordEvents(tx, systemActor, [{ type: 'media.refused', data: { assetId: id, name, reason } }])
  })
}
