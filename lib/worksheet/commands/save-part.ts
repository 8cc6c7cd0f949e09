import type { Actor } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'
import { type Conflict, type Content, merge, same } from '@/lib/editor/merge'
import { claimSubmission } from '@/lib/submissions/claim'
import { pick, put } from '@/lib/worksheet/form/paths'
import type { Renamed } from '@/lib/worksheet/form/read-fields'
import { followed } from '@/lib/worksheet/form/rename'
import { writeWorksheet } from '@/lib/worksheet/write-worksheet'

/**
 * What a plain form of one part sends. `lock` and `basis`: the number and the values of `fields` (paths, "theory.problem") of what it was
 * made of; `values`: what they became; `renamed`: what other parts point at and got another name.
 */
export type PartInput = { id: string; lock: number; basis: Content; values: Content; fields: readonly string[]; renamed?: readonly Renamed[] }

/** `content`: the worksheet as it is now. In a conflict nothing was saved, and `conflicts` holds both texts of each place that both changed. */
export type PartSaved = { saved: true; lock: number; content: Content } | { saved: false; lock: number; content: Content; conflicts: Conflict[] }

/**
 * Saves one part of the worksheet, brought together with what co-authors saved since the form was made; other parts are left
 * alone. What both changed in another way is saved for neither. A form in which nothing changed saves nothing. Throws what saveWorksheet throws,
 * but no ConflictError.
 */
export function savePart(db: Db, actor: Actor, { id, lock, basis, values, fields, renamed = [] }: PartInput): Promise<PartSaved> {
  return db.$transaction(async (tx) => {
    const submission = await claimSubmission(tx, actor, id, 'worksheet.save')
    const now = submission.worksheet as Content
    const theirs = pick(now, fields)
    const { content: merged, conflicts } = merge(submission.lock === lock ? theirs : pick(basis, fields), pick(values, fields), theirs)
    if (conflicts.length > 0) return { saved: false, lock: submission.lock, content: now, conflicts }
    const content = followed(put(now, fields, merged), renamed)
    if (same(content, now)) return { saved: true, lock: submission.lock, content: now }
    const { lock: after } = await writeWorksheet(tx, actor, submission, content)
    return { saved: true, lock: after, content }
  })
}
