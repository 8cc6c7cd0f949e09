import { z } from 'zod'
import type { Actor } from '@/lib/auth/policy'
import type { Db, Tx } from '@/lib/db/client'
import { recordEvents } from '@/lib/events/record'
import { freeSeats } from '@/lib/rounds/seats'
import { type Claimed, claimSubmission } from '@/lib/submissions/claim'
import { transit } from '@/lib/submissions/transit'

/** Why a submission is withdrawn: only people of KIS ever read it. */
export const withdrawalReason = z
  .string()
  .trim()
  .min(1, { error: 'Schrijf kort waarom je intrekt. Alleen KIS leest dit.' })
  .max(4_000, { error: 'Houd het korter: hoogstens 4.000 tekens' })

/**
 * Takes a submission out of its round, by its owner or by a coordinator. Its assessors are done with it, its seats at
 * workshops come free, and what was written stays. Throws ForbiddenError, ZodError, and InvalidStateError when it is over already.
 */
export function withdrawSubmission(db: Db, actor: Actor, { id, reason }: { id: string; reason: string }, now = new Date()): Promise<void> {
  return db.$transaction(async (tx) => {
    const submission = await claimSubmission(tx, actor, id, 'submission.withdraw')
    const why = withdrawalReason.parse(reason)
    // The mails of this step go to whoever assesses it now.
    await transit(tx, actor, submission, 'withdraw', { reason: why })
    await endAssignments(tx, actor, submission, now)
    await freeSeats(tx, submission.id, now)
  })
}

async function endAssignments(tx: Tx, actor: Actor, { id }: Claimed, now: Date): Promise<void> {
  const ended = await tx.assignment.updateManyAndReturn({
    where: { submissionId: id, state: { in: ['asked', 'free'] } },
    data: { state: 'ended', endedAt: now },
    select: { assessorId: true },
  })
  await recordEvents(
    tx,
    actor,
    ended.map(({ assessorId }) => ({ type: 'assignment.ended', data: { submissionId: id, userId: assessorId } })),
  )
}
