import { z } from 'zod'
import type { Actor } from '@/lib/auth/policy'
import { isoDay } from '@/lib/dates'
import type { Db } from '@/lib/db/client'
import { InvalidStateError } from '@/lib/errors'
import { claimSubmission } from '@/lib/submissions/claim'
import { lastDecision } from '@/lib/submissions/decision/last-decision'
import { assertInTerm } from '@/lib/submissions/decision/objection'
import { transit } from '@/lib/submissions/transit'

/** Why somebody objects. Both sides read it. */
export const objectionText = z
  .string()
  .trim()
  .min(1, { error: 'Schrijf waar je het niet mee eens bent, en waarom' })
  .max(10_000, { error: 'Houd het korter: hoogstens 10.000 tekens' })

/**
 * Objects to the last decision about a submission, within its term and once for each decision. Throws ForbiddenError,
 * ZodError, and InvalidStateError when the term is over or when one objected already.
 */
export function objectToDecision(db: Db, actor: Actor, { id, text }: { id: string; text: string }, now = new Date()): Promise<void> {
  return db.$transaction(async (tx) => {
    const submission = await claimSubmission(tx, actor, id, 'submission.object')
    const reason = objectionText.parse(text)
    const decision = await lastDecision(tx, id)
    if (!decision) throw new InvalidStateError('Er is nog geen besluit om bezwaar tegen te maken.')
    if (decision.objectedAt) throw new InvalidStateError('Tegen dit besluit is al bezwaar gemaakt. Neem contact op met KIS als je er nog over wilt praten.')
    assertInTerm(decision.decidedAt, isoDay(now))
    await transit(tx, actor, submission, 'object', { reason, versionId: decision.versionId })
  })
}
