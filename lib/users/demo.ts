import { hashPassword } from '@/lib/auth/password'
import { type AccountRole, staffRoles } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'
import { readEnv } from '@/lib/env'

export type DemoAccount = { email: string; name: string; role: AccountRole }

/** The password of every demonstration account; it stands on the login page. */
export const demoPassword = 'alleen-om-te-proberen'

const demoAccounts: readonly DemoAccount[] = staffRoles.map((role) => ({ email: `${role}@kis.example`, name: `Voorbeeld ${role}`, role }))

/** Makes the demonstration accounts as they should be, one for each role of staff, whatever somebody did with them. */
export async function makeDemoAccounts(db: Db): Promise<readonly DemoAccount[]> {
  for (const { email, name, role } of demoAccounts) {
    const as = { name, role, passwordHash: await hashPassword(demoPassword), demo: true, blockedAt: null, totpSecret: null, totpSince: null }
    await db.user.upsert({ where: { email }, create: { email, ...as }, update: as })
  }
  return demoAccounts
}

/** The demonstration accounts that one can log in with here: none unless the program started with a database of its own. */
export async function listDemoAccounts(db: Db): Promise<DemoAccount[]> {
  if (!readEnv().DEMO_ACCOUNTS) return []
  const there = await db.user.findMany({ where: { demo: true, blockedAt: null }, select: { email: true, name: true, role: true } })
  return demoAccounts.filter(({ email }) => there.some((user) => user.email === email))
}
