import type { Actor } from '@/lib/auth/policy'
import type { Db, Tx } from '@/lib/db/client'
import { InvalidStateError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'
import { type Claimed, claimSubmission } from '@/lib/submissions/claim'
import { transit } from '@/lib/submissions/transit'

/** `motivation` is for the owner, and stands in the history. */
export type ObjectionAnswer = { id: string; motivation: string }

/**
 * The decision stays: the submission goes back to the state that the last decision led to. Throws NotFoundError,
 * ForbiddenError and InvalidStateError.
 */
export function dismissObjection(db: Db, actor: Actor, { id, motivation }: ObjectionAnswer): Promise<{ id: string }> {
  return db.$transaction(async (tx) => {
    const submission = await claimSubmission(tx, actor, id, 'objection.answer')
    const decision = await lastDecision(tx, submission)
    await transit(tx, actor, submission, 'dismissObjection', { to: decision.outcome, reason: motivation, versionId: decision.versionId })
    return { id }
  })
}

/**
 * The same version is judged anew, by others: who judged it before is taken off it, and what they agreed on is let go
 * (the step of the decision keeps both). The coordinator then asks two other assessors. Throws as dismissObjection.
 */
export function grantObjection(db: Db, actor: Actor, { id, motivation }: ObjectionAnswer): Promise<{ id: string }> {
  return db.$transaction(async (tx) => {
    const submission = await claimSubmission(tx, actor, id, 'objection.answer')
    const decision = await lastDecision(tx, submission)
    await endAssignments(tx, actor, submission)
    await tx.consensus.deleteMany({ where: { submissionId: id } })
    await transit(tx, actor, submission, 'grantObjection', {
      reason: motivation,
      versionId: decision.versionId,
      said: 'Twee andere beoordelaars bekijken dezelfde versie. Je hoeft nu niets te doen; je hoort van ons.',
    })
    return { id }
  })
}

async function lastDecision(tx: Tx, { id }: Claimed) {
  const decision = await tx.decision.findFirst({ where: { submissionId: id }, orderBy: { decidedAt: 'desc' } })
  if (!decision) throw new InvalidStateError('Er is geen besluit waar dit bezwaar over gaat. Ververs de pagina.')
  return decision
}

async function endAssignments(tx: Tx, actor: Actor, { id }: Claimed): Promise<void> {
  const where = { submissionId: id, state: { in: ['asked' as const, 'free' as const] } }
  const ended = await tx.assignment.findMany({ where, select: { assessorId: true }, orderBy: { createdAt: 'asc' } })
  await tx.assignment.updateMany({ where, data: { state: 'ended', endedAt: new Date() } })
  await recordEvents(
    tx,
    actor,
    ended.map(({ assessorId }) => ({ type: 'assignment.ended', data: { submissionId: id, userId: assessorId } })),
  )
}
