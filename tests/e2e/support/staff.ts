import type { BrowserContext } from '@playwright/test'
import type { AccountRole } from '@/lib/auth/policy'
import { type LoginMethod, startSession } from '@/lib/auth/sessions'
import { connect, type Db } from '@/lib/db/client'
import { makeUser } from '@/tests/factories/users'

/** Logs a browser in as somebody new with a role, past the login page. Returns who it is. */
export async function logInAs(context: BrowserContext, role: AccountRole, changes: { name?: string } = {}) {
  const db = connect(process.env.DATABASE_URL ?? '', 1)
  try {
    const user = await makeUser(db, role, changes)
    await addSession(db, context, user.id)
    return user
  } finally {
    await db.$disconnect()
  }
}

/** Logs a browser in as somebody who is there already; with `password`, without a second factor. */
export async function addSession(db: Db, context: BrowserContext, userId: string, method: LoginMethod = 'oidc-mfa'): Promise<void> {
  const value = await startSession(db, { userId, method, device: 'Test' })
  await context.addCookies([{ name: 'kis-sessie', value, url: process.env.BASE_URL ?? '', httpOnly: true, sameSite: 'Lax' }])
}
