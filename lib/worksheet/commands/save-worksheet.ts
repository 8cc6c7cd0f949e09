import { type Actor, authorize } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'
import { ConflictError } from '@/lib/errors'
import { claimSubmission } from '@/lib/submissions/claim'
import { subjectFor } from '@/lib/submissions/relations'
import { type SavedWorksheet, writeWorksheet } from '@/lib/worksheet/write-worksheet'

/** `lock` is the one that the writer last saw; `saveId` (a UUID) the identity of this save, so that one that is sent twice is done once. */
export type WorksheetInput = { id: string; lock: number; content: unknown; saveId?: string }

/**
 * Saves the whole worksheet, which may be unfinished. What was handed in before stays as it is. Throws ConflictError on
 * a stale lock, NotFoundError, ForbiddenError (also in a state in which nobody writes), ZodError for what even an unfinished
 * worksheet can't be, and ExpectedError for what is too large.
 */
export function saveWorksheet(db: Db, actor: Actor, { id, lock, content, saveId }: WorksheetInput): Promise<SavedWorksheet> {
  return db.$transaction(async (tx) => {
    const submission = await claimSubmission(tx, actor, id, 'submission.read')
    // The answer to a save that was done may have got lost, also when the submission went on since.
    if (saveId && submission.lastSaveId === saveId && submission.savedBy === actor.id) return { lock: submission.lock, savedAt: submission.savedAt }
    authorize(actor, 'worksheet.save', await subjectFor(tx, actor, submission))
    if (submission.lock !== lock) throw new ConflictError('Iemand anders heeft dit werkblad intussen gewijzigd. Laad opnieuw en probeer het nog eens.')
    return writeWorksheet(tx, actor, submission, content, saveId)
  })
}
