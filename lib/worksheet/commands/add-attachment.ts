import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { z } from 'zod'
import type { Actor } from '@/lib/auth/policy'
import type { Db, Tx } from '@/lib/db/client'
import type { Attachment } from '@/lib/db/generated/client'
import { ExpectedError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'
import { hashOf } from '@/lib/files/address'
import { sizeText } from '@/lib/files/rules'
import { titleOf } from '@/lib/media/names'
import { refuseUnfitPdf } from '@/lib/media/pdf-rules'
import { cleanPicture, pictureFacts } from '@/lib/media/picture'
import type { ReceivedFile } from '@/lib/media/receive'
import { recognise } from '@/lib/media/recognise'
import { RefusedFile } from '@/lib/media/refused-file'
import type { MediaStorage } from '@/lib/media/storage'
import { claimSubmission, readSubmission } from '@/lib/submissions/claim'
import type { AttachmentView } from '@/lib/submissions/shapes'
import { type attachmentFields, attachmentKey, mostAttachments, mostBytes, viewOf } from '@/lib/worksheet/attachments'

type Places = { db: Db; storage: MediaStorage }
export type NewAttachment = z.output<typeof attachmentFields> & { id: string; file: ReceivedFile }

/**
 * Puts a file with a worksheet: a PDF as it is, or a picture without what it tells about itself and at most 1,920 pixels wide. Other
 * kinds of files are refused, since they can't be looked into well enough to be safe. A file that is there already stays as it is.
 * Throws RefusedFile and ExpectedError with what to do, NotFoundError and ForbiddenError (also in a state in which nobody writes);
 * leaves nothing behind then.
 */
export async function addAttachment({ db, storage }: Places, actor: Actor, { id: submissionId, kind, title, file }: NewAttachment): Promise<AttachmentView> {
  await readSubmission(db, actor, submissionId, 'worksheet.save')
  if (file.problem) throw new RefusedFile(file.problem)
  const { bytes, mime } = await examined(await readFile(file.path), file.name)
  const id = randomUUID()
  const row = { id, submissionId, kind, title: title || titleOf(file.name), name: file.name.slice(0, 200), mime, bytes: bytes.length, hash: hashOf(bytes) }
  // The bytes first, the row after: what nobody knows of goes at night (lib/media/clean.ts), what is promised must be there.
  await storage.put(attachmentKey(row), bytes, mime)
  try {
    const kept = await db.$transaction((tx) => write(tx, actor, row))
    if (kept.id !== id) await storage.remove(attachmentKey(row))
    return viewOf(kept)
  } catch (error) {
    await storage.remove(attachmentKey(row)).catch(() => undefined)
    throw error
  }
}

async function examined(given: Buffer, name: string): Promise<{ bytes: Buffer; mime: string }> {
  const found = await recognise(given, name)
  if (found.kind === 'pdf') {
    await refuseUnfitPdf(given)
    return { bytes: given, mime: found.mime }
  }
  const facts = await pictureFacts(given)
  return { bytes: await cleanPicture(given, facts), mime: facts.fallback === 'png' ? 'image/png' : 'image/jpeg' }
}

type Row = Omit<Attachment, 'uploadedBy' | 'createdAt' | 'removedAt'>

async function write(tx: Tx, actor: Actor, row: Row): Promise<Attachment> {
  const { authors } = await claimSubmission(tx, actor, row.submissionId, 'worksheet.save')
  const there = await tx.attachment.findMany({ where: { submissionId: row.submissionId, removedAt: null } })
  const same = there.find(({ hash }) => hash === row.hash)
  if (same) return same
  refuseTooMuch(there, row)
  const data = { authors: authors.includes(actor.id) ? authors : [...authors, actor.id] }
  await tx.submission.update({ where: { id: row.submissionId }, data })
  await recordEvents(tx, actor, [{ type: 'attachment.added', data: { submissionId: row.submissionId } }])
  return tx.attachment.create({ data: { ...row, uploadedBy: actor.id } })
}

function refuseTooMuch(there: readonly Attachment[], { bytes }: Row): void {
  if (there.length >= mostAttachments) throw new ExpectedError(`Er staan al ${mostAttachments} bijlagen bij. Haal er eerst een weg.`)
  const total = there.reduce((sum, one) => sum + one.bytes, bytes)
  if (total > mostBytes) throw new ExpectedError(`Alle bijlagen samen mogen hoogstens ${sizeText(mostBytes)} zijn. Haal er eerst een weg.`)
}
