import { expect, test } from '@playwright/test'
import { resultLinks, total } from './support/list'

test('the menu opens with a tap, and closes with Escape or beside it', async ({ page }) => {
  await page.goto('/')
  const link = page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Publicaties' })
  await expect(link).toBeHidden()
  await page.getByText('Menu', { exact: true }).tap()
  await expect(link).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(link).toBeHidden()
  await page.getByText('Menu', { exact: true }).tap()
  await page.getByRole('heading', { level: 1 }).tap({ force: true })
  await expect(link).toBeHidden()
  await page.getByText('Menu', { exact: true }).tap()
  await link.tap()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Publicaties')
})

test('filters are a sheet: choose several, then see the results', async ({ page }) => {
  await page.goto('/publicaties')
  const all = await total(page)
  const box = page.getByRole('checkbox', { name: /^Rapport/ })
  await expect(box).toBeHidden()
  await page.getByText('Filters', { exact: true }).first().tap()
  await box.check()
  await page.getByRole('checkbox', { name: /^Handreiking/ }).check()
  await expect(page).toHaveURL((url) => url.searchParams.getAll('type').length === 2)
  const promised = await page.locator('.filters-count').textContent()
  await expect(box).toBeVisible()
  await page.getByRole('button', { name: 'Toon resultaten' }).tap()
  await expect(box).toBeHidden()
  expect(promised).toBe(`Nu ${await total(page)} publicaties`)
  await expect(page).toHaveURL((url) => url.searchParams.getAll('type').sort().join() === 'handreiking,rapport')
  expect(await total(page)).toBeLessThan(all)
  await expect(page.getByRole('link', { name: 'Verwijder filter Type: Handreiking' })).toBeVisible()
  await expect(resultLinks(page).first()).toBeVisible()
})

test('a term is explained without leaving the line one reads', async ({ page }) => {
  await page.goto('/kennisgidsen/sinti-en-roma/definities')
  const term = page.getByRole('main').getByRole('button', { name: 'Antiziganisme' })
  await term.tap()
  const explanation = page.locator(':popover-open')
  await expect(explanation).toBeInViewport({ ratio: 1 })
  const [{ y: bottom, height }, { y: top }] = (await Promise.all(
    [term.boundingBox(), explanation.boundingBox()].map(async (box) => (await box) ?? { y: 0, height: 0 }),
  )) as [{ y: number; height: number }, { y: number; height: number }]
  expect(bottom + height <= top || bottom >= top).toBe(true)
})

test('search is at hand on every page, and the field can be typed in at once', async ({ page }) => {
  await page.goto('/themas')
  await page.getByText('Menu', { exact: true }).tap()
  await page.getByRole('link', { name: 'Zoek op de hele site' }).tap()
  await page.getByLabel('Wat zoek je?').fill('inburgering')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/q=inburgering/)
  expect(await total(page)).toBeGreaterThan(3)
})
