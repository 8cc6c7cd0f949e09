import type { Actor } from '@/lib/auth/policy'
import { formatDate } from '@/lib/dates'
import type { Db, Tx } from '@/lib/db/client'
import { ExpectedError } from '@/lib/errors'
import { releasedWords, releaseRemarks } from '@/lib/reviews/release'
import { assertNotClosed } from '@/lib/rounds/claim'
import { daysOf } from '@/lib/rounds/days'
import { deadlineOf } from '@/lib/rounds/deadlines'
import { type Claimed, claimSubmission } from '@/lib/submissions/claim'
import { transit } from '@/lib/submissions/transit'

/** `message`: what KIS says besides, to the owner. */
export type ReleaseFeedback = { id: string; message?: string }

/**
 * Gives the owner all feedback on a version as a whole: every remark becomes visible at one moment, and it is the owner's
 * turn. Returns how many remarks. Throws NotFoundError, ForbiddenError, InvalidStateError (also in a closed round, which takes no
 * next version), and ExpectedError where there is neither a remark nor a message.
 */
export function releaseFeedback(db: Db, actor: Actor, { id, message = '' }: ReleaseFeedback): Promise<number> {
  return db.$transaction(async (tx) => {
    const submission = await claimSubmission(tx, actor, id, 'feedback.release')
    assertNotClosed(submission.round)
    const released = await releaseRemarks(tx, id)
    if (released.count === 0 && !message.trim())
      throw new ExpectedError('Er is nog geen feedback. Laat eerst een opmerking maken, of schrijf een algemene boodschap.')
    const due = deadlineOf('feedback', submission.rounds, daysOf(submission.round))
    const said = `${releasedWords(released)}${due ? ` Dien de volgende versie in uiterlijk op ${formatDate(due.on)}.` : ''}`
    await transit(tx, actor, submission, 'releaseFeedback', { reason: message.trim(), said, ...(await versionOf(tx, submission)) })
    return released.count
  })
}

/** The version that was handed in last, for the step that is about it. */
export async function versionOf(tx: Tx, { id, rounds }: Pick<Claimed, 'id' | 'rounds'>): Promise<{ versionId?: string }> {
  const version = await tx.submissionVersion.findUnique({ where: { submissionId_number: { submissionId: id, number: rounds } }, select: { id: true } })
  return version ? { versionId: version.id } : {}
}
