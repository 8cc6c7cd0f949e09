import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { makeSubmission } from '@/tests/factories/submissions'
import { openSiteDatabase } from './support/site'
import { addSession } from './support/staff'

const db = openSiteDatabase()
test.afterAll(() => db.$disconnect())

test('a form that is sent after the session ended is kept: logged in again, loading the page anew sends it', async ({ browser }) => {
  const made = await makeSubmission(db, 'drafting')
  const context = await browser.newContext({ javaScriptEnabled: false })
  await addSession(db, context, made.owner.id)
  const page = await context.newPage()
  const address = `/mijn-interventies/inzendingen/${made.submission.id}/werkblad/probleem`
  await page.goto(address)
  await page.getByRole('textbox', { name: 'Probleem' }).fill('Geschreven toen de sessie al voorbij was.')
  await db.session.deleteMany({ where: { userId: made.owner.id } })
  const sent = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
  expect((await sent).status()).toBe(401)
  await expect(page.getByRole('heading', { level: 1, name: 'Je bent uitgelogd' })).toBeVisible()
  const login = page.getByRole('link', { name: 'Log in in een nieuw tabblad' })
  await expect(login).toHaveAttribute('href', `/inloggen?naar=${encodeURIComponent(address)}`)

  await addSession(db, context, made.owner.id)
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Probleem' })).toHaveValue('Geschreven toen de sessie al voorbij was.')
  const { worksheet } = await db.submission.findUniqueOrThrow({ where: { id: made.submission.id } })
  expect(JSON.stringify(worksheet)).toContain('Geschreven toen de sessie al voorbij was.')
  await context.close()
})

test('what is read then is accessible', async ({ page }) => {
  await page.goto('/inloggen/opnieuw?naar=//example.org')
  await expect(page.getByRole('link', { name: 'Log in in een nieuw tabblad' })).toHaveAttribute('href', '/inloggen?naar=%2Fredactie')
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})
