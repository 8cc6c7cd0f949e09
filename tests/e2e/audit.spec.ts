import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { siteUrl } from './support/site'
import { logInAs } from './support/staff'

test('the log is filtered and downloaded, and tells of the download', async ({ page, context }) => {
  const chief = await logInAs(context, 'eindredacteur', { name: 'Voorbeeld Chef' })
  await page.goto('/redactie/logboek')
  await expect(page.getByRole('heading', { level: 1, name: 'Logboek' })).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.getByLabel('Wat').selectOption('document.published')
  await page.getByRole('button', { name: 'Filter' }).click()
  await expect(page.getByText('publiceerde').first()).toBeVisible()
  await page.getByRole('link', { name: 'Ouder' }).click()
  await expect(page.getByRole('link', { name: 'Naar het nieuwste' })).toBeVisible()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download als CSV' }).click()])
  expect(download.suggestedFilename()).toMatch(/^kis-logboek-\d{4}-\d\d-\d\d\.csv$/)
  await page.goto(`/redactie/logboek?wie=${chief.id}&wat=audit.exported`)
  await expect(page.getByText(/downloadde \d+ regels van het logboek/)).toBeVisible()
})

test('is not for others', async ({ page, context }) => {
  await logInAs(context, 'redacteur')
  expect((await page.goto('/redactie/logboek'))?.status()).toBe(403)
  expect((await page.request.get(`${siteUrl}/redactie/logboek/download`)).status()).toBe(403)
})
