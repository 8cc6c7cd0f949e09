import { type Actor, authorize } from '@/lib/auth/policy'
import type { Db, Tx } from '@/lib/db/client'
import type { BoardRow, Workload } from '@/lib/reviews/board-row'
import type { Candidate } from '@/lib/reviews/coordinator-shapes'
import { isExpected } from '@/lib/reviews/progress'

/** The work of every assessor who is asked in these submissions, by name. */
export function workloadOf(rows: readonly BoardRow[], today: string): Workload[] {
  const loads = new Map<string, Workload>()
  for (const row of rows)
    for (const assessor of row.assessors) {
      if (assessor.state !== 'asked' && assessor.state !== 'free') continue
      const { assessorId, name } = assessor
      const load = loads.get(assessorId) ?? { assessorId, name, assigned: 0, open: 0, late: 0, done: 0 }
      const expected = isExpected(assessor, row.state)
      const on = assessor.dueOn && assessor.dueOn >= row.since ? assessor.dueOn : row.deadline?.on
      load.assigned += 1
      if (expected) load.open += 1
      if (expected && on && on < today) load.late += 1
      if (assessor.assessment === 'handedIn') load.done += 1
      loads.set(assessorId, load)
    }
  return [...loads.values()].sort((a, b) => a.name.localeCompare(b.name, 'nl') || (a.assessorId < b.assessorId ? -1 : 1))
}

type Asked = { organisationId: string; authors: readonly string[]; createdBy: string; id: string }

/** Everybody with the role of assessor, who has least to do first, with why they can't assess this one where that is so. Throws ForbiddenError. */
export async function candidatesFor(db: Db | Tx, actor: Actor, submission: Asked): Promise<Candidate[]> {
  authorize(actor, 'round.read')
  const users = await db.user.findMany({
    where: { role: 'beoordelaar', blockedAt: null },
    select: {
      id: true,
      name: true,
      organisationId: true,
      assignments: { where: { submissionId: submission.id }, select: { state: true } },
      _count: {
        select: { assignments: { where: { state: { in: ['asked', 'free'] }, submission: { state: { in: ['submitted', 'assessing', 'consensus'] } } } } },
      },
    },
  })
  return users
    .map(({ id, name, organisationId, assignments: [assigned], _count }) => ({
      id,
      name,
      open: _count.assignments,
      why: whyNot(submission, { id, organisationId }, assigned?.state),
    }))
    .sort((a, b) => a.open - b.open || a.name.localeCompare(b.name, 'nl'))
}

/** Why somebody can't be asked to assess a submission, in words; null when they can. */
export function whyNot({ organisationId, authors, createdBy }: Asked, user: { id: string; organisationId: string | null }, state?: string): string | null {
  if (user.organisationId === organisationId) return 'hoort bij de organisatie van deze inzending'
  if (authors.includes(user.id) || createdBy === user.id) return 'schreef zelf mee'
  if (state === 'conflicted') return 'heeft belangen bij deze interventie'
  return state === 'asked' || state === 'free' ? 'is al gevraagd' : null
}
