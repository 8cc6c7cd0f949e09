import { z } from 'zod'
import type { Actor } from '@/lib/auth/policy'
import { formatDate, isoDay } from '@/lib/dates'
import type { Db } from '@/lib/db/client'
import { ExpectedError } from '@/lib/errors'
import { versionOf } from '@/lib/reviews/commands/release-feedback'
import { releasedWords, releaseRemarks } from '@/lib/reviews/release'
import { assertNotClosed } from '@/lib/rounds/claim'
import { dayDate } from '@/lib/rounds/days'
import { claimSubmission } from '@/lib/submissions/claim'
import { transit } from '@/lib/submissions/transit'

export const returnReason = z
  .string()
  .trim()
  .min(10, { error: 'Schrijf wat er nog anders moet, in een zin of meer: de eigenaar leest dit' })
  .max(4_000, { error: 'Houd het korter: hoogstens 4.000 tekens' })

/** `reason`: for the owner. `release`: whether the remarks of the assessors go along. `on`: the last day for the next version, as the days for feedback may be over. */
export type ReturnToOwner = { id: string; reason: string; release: boolean; on: string }

/**
 * Asks the owner for one more version while it is being judged. What the assessors handed in stays as it is, about the
 * version that it is about. Throws NotFoundError, ForbiddenError, InvalidStateError (also in a closed round, which takes no version), and ExpectedError for a day that is over.
 */
export function returnToOwner(db: Db, actor: Actor, { id, reason, release, on }: ReturnToOwner, now = new Date()): Promise<void> {
  return db.$transaction(async (tx) => {
    const submission = await claimSubmission(tx, actor, id, 'submission.returnToOwner')
    assertNotClosed(submission.round)
    if (on <= isoDay(now)) throw new ExpectedError('Kies voor de volgende versie een dag na vandaag.')
    const released = release ? await releaseRemarks(tx, id) : undefined
    const said = `${released ? `${releasedWords(released)} ` : ''}Dien de volgende versie in uiterlijk op ${formatDate(on)}.`
    await transit(tx, actor, submission, 'returnToOwner', { reason, said, ...(await versionOf(tx, submission)) })
    await tx.submission.update({ where: { id }, data: { dueOn: dayDate(on) } })
  })
}
