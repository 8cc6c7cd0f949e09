import type { Actor } from '@/lib/auth/policy'
import { storable } from '@/lib/content/draft-limits'
import type { Tx } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { recordEvents } from '@/lib/events/record'
import type { Claimed } from '@/lib/submissions/claim'
import { worksheetDraft } from '@/lib/worksheet/worksheet'

export type SavedWorksheet = { lock: number; savedAt: Date }

const stretchMs = 30 * 60_000

/**
 * Writes the worksheet of a claimed submission, whose title follows that of the worksheet. Whoever writes is an author from then on.
 * A stretch of writing is told once: until somebody else writes, half an hour passes or a step is taken. Throws ZodError
 * for what even an unfinished worksheet can't be, and ExpectedError for what is too large.
 */
export async function writeWorksheet(tx: Tx, actor: Actor, submission: Claimed, given: unknown, saveId?: string): Promise<SavedWorksheet> {
  const worksheet = worksheetDraft.parse(storable(given)) as Prisma.InputJsonObject
  const { id, lock, authors } = submission
  const savedAt = new Date()
  const title = titleOf(worksheet) ?? submission.title
  const known = authors.includes(actor.id) ? authors : [...authors, actor.id]
  const data = { worksheet, title, authors: known, lock: { increment: 1 }, lastSaveId: saveId ?? null, savedAt, savedBy: actor.id }
  await tx.submission.update({ where: { id }, data })
  if (!isWriting(actor, submission, savedAt)) await recordEvents(tx, actor, [{ type: 'submission.saved', data: { submissionId: id } }])
  return { lock: lock + 1, savedAt }
}

function titleOf({ title }: Prisma.InputJsonObject): string | undefined {
  return (typeof title === 'string' && title.trim().slice(0, 250)) || undefined
}

/** Before the first save by anybody `savedBy` is empty. */
function isWriting(actor: Actor, { savedBy, savedAt, since }: Claimed, now: Date): boolean {
  return savedBy === actor.id && savedAt > since && now.getTime() - savedAt.getTime() < stretchMs
}
