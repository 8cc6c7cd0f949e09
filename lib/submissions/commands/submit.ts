import type { Actor } from '@/lib/auth/policy'
import type { Db, Tx } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { ConflictError, ExpectedError, InvalidStateError } from '@/lib/errors'
import { roundTakesVersions } from '@/lib/rounds/open'
import { type Claimed, claimSubmission } from '@/lib/submissions/claim'
import { transit } from '@/lib/submissions/transit'
import type { Missing } from '@/lib/worksheet/completeness-checks'
import { lackingToSubmit } from '@/lib/worksheet/minimum'
import type { Worksheet } from '@/lib/worksheet/worksheet'

/** `lock`: that of the worksheet that its owner saw; `note`: what they want to say with the version, for KIS and the assessors. */
export type SubmitInput = { id: string; lock: number; note?: string }
export type Submitted = { versionId: string; number: number }

/** What stands in the worksheet is too little to give feedback on. `missing`: the fields to go to. */
export class TooLittleError extends ExpectedError {
  constructor(readonly missing: readonly Missing[]) {
    super(`Er is nog te weinig om feedback op te geven. ${missing.map(({ message }) => message).join(' ')}`)
  }
}

/**
 * Hands in what stands in the worksheet, with its attachments, as a version that never changes. Who asks twice at once makes one: the
 * other is told that it is handed in. Throws NotFoundError, ForbiddenError (also for who is second), ConflictError when somebody wrote
 * since, InvalidStateError when the round takes no versions, and TooLittleError.
 */
export function submitVersion(db: Db, actor: Actor, { id, lock, note = '' }: SubmitInput): Promise<Submitted> {
  return db.$transaction(async (tx) => {
    const submission = await claimSubmission(tx, actor, id, 'submission.submit')
    const taken = roundTakesVersions(submission.round)
    if (!taken.open) throw new InvalidStateError(taken.why)
    if (submission.lock !== lock)
      throw new ConflictError('Iemand anders heeft het werkblad gewijzigd nadat je deze pagina opende. Laad opnieuw en kijk na wat er nu staat.')
    const missing = lackingToSubmit(submission.worksheet as Worksheet)
    if (missing.length > 0) throw new TooLittleError(missing)
    const version = await keep(tx, actor, submission, note)
    await transit(tx, actor, submission, 'submit', { versionId: version.id })
    return { versionId: version.id, number: version.number }
  })
}

async function keep(tx: Tx, actor: Actor, { id, rounds, worksheet }: Claimed, note: string): Promise<{ id: string; number: number }> {
  const attached = await tx.attachment.findMany({
    where: { submissionId: id, removedAt: null },
    select: { id: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return tx.submissionVersion.create({
    data: {
      submissionId: id,
      number: rounds + 1,
      content: worksheet as Prisma.InputJsonObject,
      attachments: attached.map((attachment) => attachment.id),
      note: note.trim(),
      submittedBy: actor.id,
    },
    select: { id: true, number: true },
  })
}
