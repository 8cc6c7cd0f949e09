import { type Actor, authorize } from '@/lib/auth/policy'
import { createDocument } from '@/lib/content/commands/create'
import type { SavedDraft } from '@/lib/content/commands/save-draft'
import { kindOf } from '@/lib/content/id'
import type { Db } from '@/lib/db/client'
import { NotFoundError } from '@/lib/errors'

/** What is true of a document and not of its copy: its days, its history and the numbers that the world knows it by. */
const ownFields = ['publishedOn', 'updatedOn', 'checkedOn', 'confirmedOn', 'validUntil', 'changes', 'formerPaths', 'isbn', 'doi']

/**
 * Makes a new document of the same kind with the content of another: of its draft, or of what is live. The other stays as
 * it is. Throws NotFoundError, also for what is in the trash, ForbiddenError, and what createDocument throws.
 */
export async function copyDocument(db: Db, actor: Actor, { id, title }: { id: string; title: string }): Promise<SavedDraft> {
  authorize(actor, 'document.read')
  const document = await db.document.findUnique({ where: { id }, include: { draftVersion: true, liveVersion: true } })
  const version = document?.draftVersion ?? document?.liveVersion
  if (!version || document?.trashedAt) throw new NotFoundError('Het document dat je wilt kopiëren bestaat niet (meer).')
  const content = Object.fromEntries(Object.entries(version.content as object).filter(([name]) => !ownFields.includes(name)))
  return createDocument(db, actor, { kind: kindOf(id), title, content })
}
