import { type Actor, authorize, staffRoles } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'
import { isUuid } from '@/lib/db/uuid'

/** Somebody of the redactie, to choose from a list. */
export type Person = { id: string; name: string }

/** Who can look after a document, by name. Throws ForbiddenError. */
export async function listPeople(db: Db, actor: Actor): Promise<Person[]> {
  authorize(actor, 'document.read')
  return db.user.findMany({
    where: { role: { in: [...staffRoles] }, blockedAt: null },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
}

/** The names of users by identity; who does things without an account, such as the program itself, is left out. */
export async function namesOf(db: Db, ids: readonly (string | null | undefined)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)].filter((id): id is string => typeof id === 'string' && isUuid(id))
  const rows = wanted.length > 0 ? await db.user.findMany({ where: { id: { in: wanted } }, select: { id: true, name: true } }) : []
  return new Map(rows.map(({ id, name }) => [id, name]))
}
