import type { Actor } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'
import { readable } from '@/lib/reviews/readable'
import type { HandedIn } from '@/lib/reviews/shapes'
import { readSubmission } from '@/lib/submissions/claim'

/** All versions of a submission, newest first, for who may read it. Throws NotFoundError and ForbiddenError. */
export async function handedInVersions(db: Db, actor: Actor, submissionId: string): Promise<HandedIn[]> {
  const { id } = await readSubmission(db, actor, submissionId)
  const [versions, files] = await Promise.all([
    db.submissionVersion.findMany({ where: { submissionId: id }, orderBy: { number: 'desc' } }),
    db.attachment.findMany({ where: { submissionId: id }, orderBy: { createdAt: 'asc' } }),
  ])
  return versions.map((version) => ({
    id: version.id,
    number: version.number,
    content: readable(version.content as Record<string, unknown>),
    note: version.note,
    submittedAt: version.submittedAt.toISOString(),
    attachments: files
      .filter((file) => version.attachments.includes(file.id))
      .map(({ id, kind, title, name, mime, bytes, createdAt }) => ({ id, kind, title, name, mime, bytes, addedAt: createdAt.toISOString() })),
  }))
}
