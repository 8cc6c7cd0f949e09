import { z } from 'zod'
import type { Actor } from '@/lib/auth/policy'
import type { Db, Tx } from '@/lib/db/client'
import { ExpectedError, NotFoundError } from '@/lib/errors'
import { isOpen } from '@/lib/reviews/sight'
import { claimSubmission, readSubmission } from '@/lib/submissions/claim'

/** What KIS noted about a submission. `path`: the field it is about, dotted; empty for the whole. JSON-safe. */
export type NoteView = { id: string; path: string; text: string; author: string; mine: boolean; createdAt: string }

export const noteForm = z.object({
  path: z.string().max(200).default(''),
  text: z.string().trim().min(1, { error: 'Schrijf wat je wilt onthouden' }).max(10_000, { error: 'Dit is te lang. Houd het bij 10.000 tekens.' }),
})
export type NoteForm = z.infer<typeof noteForm>

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

/** Notes something for KIS only. Returns its id. Throws NotFoundError and ForbiddenError. */
export function writeNote(db: Db, actor: Actor, submissionId: string, { path, text }: NoteForm): Promise<string> {
  return db.$transaction(async (tx) => {
    const { id } = await claimSubmission(tx, actor, submissionId, 'note.write')
    return (await tx.internalNote.create({ data: { submissionId: id, path, text, author: actor.id } })).id
  })
}

/** Takes a note of one's own away. Throws NotFoundError, ForbiddenError and ExpectedError. */
export function removeNote(db: Db, actor: Actor, noteId: string): Promise<void> {
  return db.$transaction(async (tx) => {
    const note = await tx.internalNote.findUnique({ where: { id: noteId } })
    if (!note) throw new NotFoundError('Deze notitie bestaat niet (meer).')
    await claimSubmission(tx, actor, note.submissionId, 'note.write')
    if (note.author !== actor.id) throw new ExpectedError('Deze notitie is van iemand anders.')
    await tx.internalNote.delete({ where: { id: note.id } })
  })
}
