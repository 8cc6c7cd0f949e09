import type { Actor } from '@/lib/auth/policy'
import type { Db, Tx } from '@/lib/db/client'
import type { NoteView } from '@/lib/reviews/shapes'
import { isOpen } from '@/lib/reviews/sight'
import { readSubmission } from '@/lib/submissions/claim'

/**
 * The internal notes on a submission that somebody of KIS may see, oldest first: coordinators all, assessors only their
 * own until both assessments are in. Throws NotFoundError, and ForbiddenError for owners and everybody else.
 */
export async function notesFor(db: Db | Tx, actor: Actor, submissionId: string): Promise<NoteView[]> {
  const { id, state } = await readSubmission(db, actor, submissionId, 'note.read')
  const all = actor.role === 'coordinator' || isOpen(state)
  const rows = await db.internalNote.findMany({
    where: { submissionId: id, ...(!all && { author: actor.id }) },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  const users = await db.user.findMany({ where: { id: { in: rows.map(({ author }) => author) } }, select: { id: true, name: true } })
  const names = new Map(users.map(({ id, name }) => [id, name]))
  return rows.map(({ id, path, text, author, createdAt }) => ({
    id,
    path,
    text,
    author: names.get(author) ?? 'KIS',
    mine: author === actor.id,
    createdAt: createdAt.toISOString(),
  }))
}
