import { type Browser, expect, type Page } from '@playwright/test'
import type { Db } from '@/lib/db/client'
import { criteriaOf, currentCriteria } from '@/lib/reviews/criteria'
import { makeUser } from '@/tests/factories/users'
import { addSession } from './staff'

export async function newPage(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage()
}

/** Somebody new with a role, logged in in a browser of their own. */
export async function loggedIn(db: Db, browser: Browser, role: 'coordinator' | 'beoordelaar', name: string): Promise<Page> {
  const context = await browser.newContext()
  await addSession(db, context, (await makeUser(db, role, { name })).id)
  return context.newPage()
}

export const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()
export const at = (name: string) => `[name="${name}"]`

/** A choice of a form, whether it is a list or radio buttons. */
export async function choose(page: Page, name: string, value: string): Promise<void> {
  const field = page.locator(at(name)).first()
  if ((await field.evaluate((element) => element.tagName)) === 'SELECT') await field.selectOption(value)
  else await page.locator(`${at(name)}[value="${value}"]`).check()
}

/** Fills in one part of the worksheet; a list that has no row yet gets one. */
export async function write(owner: Page, address: string, values: Record<string, string>): Promise<void> {
  await owner.goto(address)
  for (const [name, value] of Object.entries(values)) {
    const list = /^(.+)\.0(\.|$)/.exec(name)?.[1]
    const row = list && `button[name="_doe"][value="voeg-toe ${list}"]`
    if (row && (await owner.locator(at(name)).count()) === 0) await owner.locator(row).click()
    const field = owner.locator(at(name)).first()
    const type = await field.evaluate((element) => (element instanceof HTMLInputElement ? element.type : element.tagName))
    if (type === 'checkbox' || type === 'radio') await owner.locator(`${at(name)}[value="${value}"]`).check()
    else if (type === 'SELECT') await field.selectOption(value)
    else await field.fill(value)
  }
  await owner.keyboard.press('Tab')
  await expect(owner.locator('[data-step]').first()).toHaveAttribute('data-step', 'saved', { timeout: 20_000 })
}

/** What the two did not write alike is empty in the joint advice. */
export async function finishJoint(assessor: Page): Promise<void> {
  for (const { label } of criteriaOf(currentCriteria)) {
    const motivation = assessor.getByLabel(`Motivatie bij ${label}`)
    if ((await motivation.inputValue()) === '') await motivation.fill('Wij vinden dit goed.')
  }
  await press(assessor, /^Bewaar/)
  await expect(
    assessor
      .getByRole('status')
      .filter({ hasText: /bewaard/i })
      .first(),
  ).toBeVisible()
}
