import { z } from 'zod'
import type { Actor } from '@/lib/auth/policy'
import type { Db, Tx } from '@/lib/db/client'
import type { Attachment } from '@/lib/db/generated/client'
import { NotFoundError } from '@/lib/errors'
import { fileName } from '@/lib/media/names'
import type { MediaStorage } from '@/lib/media/storage'
import { readSubmission } from '@/lib/submissions/claim'
import { subjectFor } from '@/lib/submissions/relations'
import type { AttachmentView } from '@/lib/submissions/shapes'

/** What a file is to the intervention. */
export const attachmentKinds = {
  handleiding: 'Handleiding of draaiboek',
  onderzoek: 'Onderzoeksrapport',
  materiaal: 'Materiaal',
  anders: 'Iets anders',
} as const

/** What people say about a file; without a title it gets one of its name. */
export const attachmentFields = z.object({
  kind: z.enum(Object.keys(attachmentKinds) as (keyof typeof attachmentKinds)[], { error: 'Kies wat voor bestand het is' }).default('anders'),
  title: z.string().trim().max(200, { error: 'Houd de titel korter dan 201 tekens' }).default(''),
})

/** At most so many files with a worksheet, and so many bytes together. */
export const mostAttachments = 20
export const mostBytes = 100_000_000

const endings: Readonly<Record<string, string>> = { 'application/pdf': 'pdf', 'image/png': 'png', 'image/jpeg': 'jpg' }

/** Where its bytes are kept: apart from the media library, and under a name that says nothing. */
export function attachmentKey({ id, mime }: Pick<Attachment, 'id' | 'mime'>): string {
  return `bijlagen/${id}.${endings[mime] ?? 'bin'}`
}

/** The files of a worksheet as it is now, in the order in which they came; whoever asks has asked the policy. */
export async function attachmentsOf(db: Db | Tx, submissionId: string): Promise<AttachmentView[]> {
  const rows = await db.attachment.findMany({ where: { submissionId, removedAt: null }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
  return rows.map(viewOf)
}

export function viewOf({ id, kind, title, name, mime, bytes, createdAt }: Attachment): AttachmentView {
  return { id, kind, title, name, mime, bytes, addedAt: createdAt.toISOString() }
}

/** `name`: under which it is saved, in plain characters. */
export type AttachmentFile = { name: string; mime: string; bytes: Buffer }

/**
 * A file of a submission for who may have it: people of its organisation, and of KIS whoever may read the submission, but only what belongs to a
 * version that was handed in. Throws ForbiddenError, and NotFoundError also for what is there but not for them.
 */
export async function readAttachment(
  { db, storage }: { db: Db; storage: MediaStorage },
  actor: Actor,
  submissionId: string,
  id: string,
): Promise<AttachmentFile> {
  const submission = await readSubmission(db, actor, submissionId)
  const found = z.uuid().safeParse(id).success ? await db.attachment.findFirst({ where: { id, submissionId } }) : null
  const { relations } = await subjectFor(db, actor, submission)
  const isOwn = found?.removedAt === null && actor.role === 'interventie-eigenaar' && relations?.includes('member')
  if (!found || !(isOwn || (await isHandedIn(db, submissionId, id)))) throw new NotFoundError('Deze bijlage bestaat niet (meer).')
  const bytes = await storage.get(attachmentKey(found))
  if (!bytes) throw new Error(`the bytes of attachment ${id} are missing`)
  return { name: fileName(found.title || found.name, endings[found.mime] ?? 'bin'), mime: found.mime, bytes }
}

/** Whether a version that was handed in holds it. */
export async function isHandedIn(db: Db | Tx, submissionId: string, id: string): Promise<boolean> {
  return (await db.submissionVersion.count({ where: { submissionId, attachments: { has: id } } })) > 0
}
