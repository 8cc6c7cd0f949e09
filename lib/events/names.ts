import { z } from 'zod'
import { plannerActor, systemActor, visitor } from '@/lib/auth/policy'
import type { Db, Tx } from '@/lib/db/client'

const programs: Readonly<Record<string, string>> = {
  [systemActor.id]: 'Het kennisplatform',
  [plannerActor.id]: 'De planner',
  [visitor.id]: 'Een bezoeker',
}
const uuid = z.uuid()

/** The names of who did things, by the identities that stand in events and versions. Each has one: also who is no longer there. */
export async function namesOf(db: Db | Tx, ids: Iterable<string | null | undefined>): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)].filter((id) => typeof id === 'string')
  const users = wanted.filter((id) => uuid.safeParse(id).success)
  const rows = users.length > 0 ? await db.user.findMany({ where: { id: { in: users } }, select: { id: true, name: true } }) : []
  const known = new Map(rows.map(({ id, name }) => [id, name]))
  return new Map(wanted.map((id) => [id, known.get(id) ?? programs[id] ?? 'Iemand zonder account']))
}
