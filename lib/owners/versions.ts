import type { Actor } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'
import { NotFoundError } from '@/lib/errors'
import { colleaguesOf, readOwn } from '@/lib/owners/own'
import type { Claimed } from '@/lib/submissions/claim'
import { worksheetOf } from '@/lib/worksheet/worksheet'

/** Which content of a submission: the number of a version, or what stands in the worksheet now. */
export type Side = number | 'nu'
/** One content with what is known of it. `at` in ISO 8601; `by` a colleague's name; empty for what nobody saved yet. */
export type ReadSide = { side: Side; label: string; by: string; at: string; note: string; content: Readonly<Record<string, unknown>> }

const nobody = 'Een eerdere medeauteur'

/** What one side asks for in an address: "2" or "nu". */
export function readSideName(value: string | undefined): Side | undefined {
  if (value === 'nu') return 'nu'
  return value !== undefined && /^[1-9]\d{0,3}$/.test(value) ? Number(value) : undefined
}

/** A version or the worksheet of a submission of the own organisation. Throws NotFoundError and ForbiddenError. */
export async function readSide(db: Db, actor: Actor, id: string, side: Side): Promise<ReadSide & { submission: Claimed }> {
  const submission = await readOwn(db, actor, id)
  const colleagues = await colleaguesOf(db, submission.organisationId)
  const name = (userId: string | null) => (userId ? (colleagues.get(userId) ?? nobody) : '')
  if (side === 'nu') {
    const { worksheet, savedAt, savedBy } = submission
    return { submission, side, label: 'Je werkblad nu', by: name(savedBy), at: savedAt.toISOString(), note: '', content: worksheetOf(asContent(worksheet)) }
  }
  const version = await db.submissionVersion.findUnique({ where: { submissionId_number: { submissionId: id, number: side } } })
  if (!version) throw new NotFoundError('Deze versie is er niet.')
  const { number, submittedBy, submittedAt, note, content } = version
  return { submission, side, label: `Versie ${number}`, by: name(submittedBy), at: submittedAt.toISOString(), note, content: worksheetOf(asContent(content)) }
}

/** The numbers of the versions that were handed in, oldest first, with the submission. Throws NotFoundError and ForbiddenError. */
export async function readNumbers(db: Db, actor: Actor, id: string): Promise<{ submission: Claimed; numbers: number[] }> {
  const submission = await readOwn(db, actor, id)
  const rows = await db.submissionVersion.findMany({ where: { submissionId: id }, select: { number: true }, orderBy: { number: 'asc' } })
  return { submission, numbers: rows.map(({ number }) => number) }
}

function asContent(value: unknown): Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}
