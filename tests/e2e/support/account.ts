import { expect, type Page } from '@playwright/test'
import { generate } from 'otplib'
import { hashPassword } from '@/lib/auth/password'
import type { AccountRole } from '@/lib/auth/policy'
import { connect, type Db } from '@/lib/db/client'
import { mailsWith } from '@/tests/e2e/support/outbox'
import { makeUser } from '@/tests/factories/users'

export const password = 'paraplu kikker dinsdag oven'

/** Does something in the database of the site under test. */
export async function inDatabase<T>(run: (db: Db) => Promise<T>): Promise<T> {
  const db = connect(process.env.DATABASE_URL ?? '', 1)
  try {
    return await run(db)
  } finally {
    await db.$disconnect()
  }
}

/** Somebody who can log in with `password`. */
export function makeAccount(role: AccountRole) {
  return inDatabase(async (db) => {
    const user = await makeUser(db, role)
    await db.user.update({ where: { id: user.id }, data: { passwordHash: await hashPassword(password) } })
    return user
  })
}

/** The path of the link in the last mail to an address, as soon as it came. */
export async function linkMailedTo(email: string, start: string): Promise<string> {
  let path: string | undefined
  await expect
    .poll(async () => {
      const texts = (await mailsWith(email)).map(({ text = '' }) => text)
      path = texts.flatMap((text) => new RegExp(`${start}[\\w-]+`).exec(text) ?? []).at(-1)
      return path
    })
    .toBeDefined()
  return path ?? ''
}

/** Fills in the login page. */
export async function logIn(page: Page, email: string, secret = password): Promise<void> {
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByLabel('Wachtwoord', { exact: true }).fill(secret)
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click()
}

/** What an app on a phone shows, `steps` of thirty seconds from now, for the secret that the page says in letters. */
export function codeFor(secret: string, steps = 0): Promise<string> {
  return generate({ secret: secret.replace(/\s/g, ''), epoch: Math.floor(Date.now() / 1_000) + steps * 30 })
}
