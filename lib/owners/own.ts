import { type Action, type Actor, authorize } from '@/lib/auth/policy'
import type { Db, Tx } from '@/lib/db/client'
import { type Claimed, readSubmission } from '@/lib/submissions/claim'

/**
 * A submission of the own organisation, for the pages of owners. Throws ForbiddenError for everybody else, also for people of
 * KIS, who have pages of their own; NotFoundError when there is none.
 */
export async function readOwn(db: Db | Tx, actor: Actor, id: string, action: Action = 'submission.read'): Promise<Claimed> {
  authorize(actor, 'owner.enter')
  return readSubmission(db, actor, id, action)
}

/** The names of the people who are of an organisation now, by id: whom its owners know. All others stay unnamed for them. */
export async function colleaguesOf(db: Db | Tx, organisationId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db.user.findMany({ where: { organisationId, role: 'interventie-eigenaar' }, select: { id: true, name: true } })
  return new Map(rows.map(({ id, name }) => [id, name]))
}
