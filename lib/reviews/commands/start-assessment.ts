import type { Actor } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'
import { ExpectedError } from '@/lib/errors'
import { versionOf } from '@/lib/reviews/commands/release-feedback'
import { claimSubmission } from '@/lib/submissions/claim'
import { transit } from '@/lib/submissions/transit'

/** `anyway`: also when not all of the two assessors said yet that they have no interests. */
export type StartAssessment = { id: string; anyway?: boolean }

/**
 * Lets the assessors judge the version that lies there. Two who said that they have no interests are needed; with
 * `anyway` it may start while one still has to say so. Throws NotFoundError, ForbiddenError, InvalidStateError and ExpectedError.
 */
export function startAssessment(db: Db, actor: Actor, { id, anyway = false }: StartAssessment): Promise<void> {
  return db.$transaction(async (tx) => {
    const submission = await claimSubmission(tx, actor, id, 'assessment.start')
    const asked = await tx.assignment.findMany({
      where: { submissionId: id, state: { in: ['asked', 'free'] }, assessor: { blockedAt: null } },
      select: { state: true, assessor: { select: { name: true } } },
    })
    const undecided = asked.filter(({ state }) => state === 'asked').map(({ assessor }) => assessor.name)
    if (asked.length < 2) throw new ExpectedError('Er zijn twee onafhankelijke beoordelaars nodig. Vraag er eerst nog een.')
    if (asked.length - undecided.length < 2 && !anyway)
      throw new ExpectedError(
        `${undecided.join(' en ')} ${undecided.length === 1 ? 'moet' : 'moeten'} nog zeggen of er belangen zijn. Wacht daarop, of kies ervoor om toch te beginnen.`,
      )
    await transit(tx, actor, submission, 'startAssessment', await versionOf(tx, submission))
  })
}
