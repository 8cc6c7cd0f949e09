import { z } from 'zod'
import type { Actor } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'
import { isUuid } from '@/lib/db/uuid'
import { ExpectedError, NotFoundError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'
import { fieldPath } from '@/lib/reviews/remark-form'
import { claimSubmission } from '@/lib/submissions/claim'

/** `path`: the field that it is about, dotted; empty for the whole. */
export const noteForm = z.object({
  path: fieldPath,
  text: z.string().trim().min(1, { error: 'Schrijf wat je wilt onthouden' }).max(10_000, { error: 'Dit is te lang. Houd het bij 10.000 tekens.' }),
})
export type NoteForm = z.output<typeof noteForm>

/** Notes something for KIS only. Returns its id. Throws NotFoundError and ForbiddenError. */
export function writeNote(db: Db, actor: Actor, submissionId: string, { path, text }: NoteForm): Promise<string> {
  return db.$transaction(async (tx) => {
    const submission = await claimSubmission(tx, actor, submissionId, 'note.write')
    const note = await tx.internalNote.create({ data: { submissionId: submission.id, path, text, author: actor.id } })
    await recordEvents(tx, actor, [{ type: 'note.written', data: { submissionId: submission.id } }])
    return note.id
  })
}

/** Takes a note of one's own away. Throws NotFoundError, ForbiddenError and ExpectedError. */
export function removeNote(db: Db, actor: Actor, noteId: string): Promise<void> {
  return db.$transaction(async (tx) => {
    const note = isUuid(noteId) ? await tx.internalNote.findUnique({ where: { id: noteId } }) : null
    if (!note) throw new NotFoundError('Deze notitie bestaat niet (meer).')
    const submission = await claimSubmission(tx, actor, note.submissionId, 'note.write')
    if (note.author !== actor.id) throw new ExpectedError('Deze notitie is van iemand anders.')
    // Another tab may have taken it away while this one waited.
    const { count } = await tx.internalNote.deleteMany({ where: { id: note.id } })
    if (count === 0) return
    await recordEvents(tx, actor, [{ type: 'note.removed', data: { submissionId: submission.id } }])
  })
}
