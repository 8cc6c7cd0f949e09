import { randomUUID } from 'node:crypto'
import type { AccountRole, Actor } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'

/** Somebody with an account and without a password, as a user and as an actor. */
export async function makeUser(
  db: Db,
  role: AccountRole,
  changes: { name?: string; email?: string } = {},
): Promise<Actor & { role: AccountRole; email: string; name: string }> {
  const email = changes.email ?? `${role}-${randomUUID()}@kis.example`
  const user = await db.user.create({ data: { email, name: changes.name ?? `Voorbeeld ${role}`, role } })
  return { id: user.id, role, email, name: user.name }
}
