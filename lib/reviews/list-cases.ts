import { type Actor, authorize } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'
import type { SubmissionState } from '@/lib/submissions/states'

/** All submissions of a round by name. Throws ForbiddenError. */
export function listCases(db: Db, actor: Actor, roundId: string): Promise<{ id: string; title: string; state: SubmissionState; rounds: number }[]> {
  authorize(actor, 'round.read')
  return db.submission.findMany({
    where: { roundId },
    select: { id: true, title: true, state: true, rounds: true },
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
  })
}
