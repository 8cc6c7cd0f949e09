import { hashPassword } from '@/lib/auth/password'
import { type AccountRole, accountRoles } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'
import { readEnv } from '@/lib/env'

export type DemoAccount = { email: string; name: string; role: AccountRole }

/** The password of every demonstration account; it stands on the login page. */
export const demoPassword = 'alleen-om-te-proberen'

const demoAccounts: readonly DemoAccount[] = [
  ...accountRoles.map((role) => ({ email: `${role}@kis.example`, name: `Voorbeeld ${role}`, role })),
  // Two are needed to assess an intervention.
  { email: 'beoordelaar-2@kis.example', name: 'Voorbeeld tweede beoordelaar', role: 'beoordelaar' },
]
const demoOrganisation = { id: '00000000-0000-4000-8000-000000000001', name: 'Voorbeeldorganisatie (verzonnen)' }

/** Makes the demonstration accounts as they should be, for each role and with an organisation for the owner, whatever somebody did with them. */
export async function makeDemoAccounts(db: Db): Promise<readonly DemoAccount[]> {
  const passwordHash = await hashPassword(demoPassword)
  await db.ownerOrganisation.upsert({ where: { id: demoOrganisation.id }, create: demoOrganisation, update: {} })
  for (const { email, name, role } of demoAccounts) {
    const organisationId = role === 'interventie-eigenaar' ? demoOrganisation.id : null
    const as = { name, role, organisationId, passwordHash, demo: true, blockedAt: null, totpSecret: null, totpSince: null }
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
