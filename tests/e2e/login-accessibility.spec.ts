import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { inDatabase } from '@/tests/e2e/support/account'
import { pressTab } from '@/tests/e2e/support/focus'
import { lostText } from '@/tests/e2e/support/reflow'
import { addSession, logInAs } from '@/tests/e2e/support/staff'
import { smallTargets } from '@/tests/e2e/support/targets'
import { makeUser } from '@/tests/factories/users'

// Many pages in one test.
test.slow()

async function check(page: Page, path: string): Promise<void> {
  expect((await page.goto(path))?.status(), path).toBe(200)
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect
    .soft(
      violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`)),
      path,
    )
    .toEqual([])
  expect.soft(await smallTargets(page), path).toEqual([])
  const { width = 0, height = 0 } = page.viewportSize() ?? {}
  await page.setViewportSize({ width: 320, height: 640 })
  expect.soft(await lostText(page), `${path} at 320`).toEqual([])
  await page.setViewportSize({ width, height })
}

test('the pages before one is in', async ({ page, context }) => {
  for (const path of ['/inloggen', '/wachtwoord/vergeten', '/wachtwoord/vergeten?verstuurd=ja', '/wachtwoord/nieuw/onbekend', '/uitnodiging/onbekend'])
    await check(page, path)
  await page.goto('/inloggen')
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click()
  await expect(page.locator('.error-summary')).toBeFocused()
  expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([])
  const user = await inDatabase((db) => makeUser(db, 'beheerder'))
  await inDatabase((db) => addSession(db, context, user.id, 'password'))
  await check(page, '/redactie/account/tweede-stap')
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.locator('.qr')).toBeVisible()
  await check(page, '/redactie/account/tweede-stap')
})

test('the pages about accounts', async ({ page, context }) => {
  const { id } = await inDatabase((db) => makeUser(db, 'auteur'))
  await logInAs(context, 'beheerder')
  for (const path of ['', '/wachtwoord', '/tweede-stap', '/herstelcodes']) await check(page, `/redactie/account${path}`)
  for (const path of ['', '?q=niemand-heet-zo', '/nieuw', `/${id}`]) await check(page, `/redactie/beheer/gebruikers${path}`)
})

test('logging in goes with the keyboard alone, every stop visible', async ({ page }) => {
  await page.goto('/inloggen')
  const names: string[] = []
  for (let i = 0; i < 20; i += 1) {
    const stop = await pressTab(page)
    if (!stop) break
    expect(stop.ring, stop.name).toBe(true)
    names.push(stop.name)
    if (/Auteur/.test(stop.name)) break
  }
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/redactie')
})
