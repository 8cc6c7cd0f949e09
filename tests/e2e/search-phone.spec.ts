import { expect, type Page, test } from '@playwright/test'
import { lostText } from './support/reflow'
import { smallTargets } from './support/targets'

const tabs = (page: Page) => page.getByRole('navigation', { name: 'Soort' })

test('suggestions are tapped, and large text at 320 pixels loses none of them', async ({ page }) => {
  await page.goto('/')
  const input = page.getByRole('main').getByRole('combobox')
  await input.tap()
  await input.pressSequentially('discri')
  const option = page.getByRole('option').first()
  await expect(option).toBeVisible()
  expect(await smallTargets(page)).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await lostText(page)).toEqual([])
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  expect(await lostText(page)).toEqual([])
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
  await option.tap()
  await expect(page).toHaveURL(/\/zoeken\?q=discri/)
})

test('tabs are one row that scrolls, cut where there is more, and a tap brings another kind', async ({ page }) => {
  await page.goto('/zoeken?q=ouders')
  const links = await tabs(page).getByRole('link').all()
  const boxes = await Promise.all(links.map(async (link) => (await link.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }))
  expect(new Set(boxes.map(({ y }) => y)).size).toBe(1)
  expect(boxes.some(({ x, width }) => x < 390 && x + width > 370)).toBe(true)
  expect(boxes.every(({ height }) => height >= 44)).toBe(true)
  expect(await tabs(page).evaluate((nav) => nav.scrollWidth > nav.clientWidth && getComputedStyle(nav).overflowX === 'auto')).toBe(true)
  const last = tabs(page).getByRole('link').last()
  await last.scrollIntoViewIfNeeded()
  await last.tap()
  await expect(page).toHaveURL(/soort=/)
  await expect(tabs(page).locator('[aria-current="page"]')).toHaveCount(1)
})

test('filters in the sheet change the numbers of the tabs too', async ({ page }) => {
  await page.goto('/zoeken?q=ouders')
  const all = await tabs(page).getByRole('link').first().getAttribute('data-kind-count')
  await page.getByText('Filters', { exact: true }).first().tap()
  await page.getByRole('checkbox', { name: /^Gemeenten/ }).check()
  await expect(page).toHaveURL(/doelgroep=gemeente/)
  await expect(tabs(page).locator('a').first()).not.toHaveAttribute('data-kind-count', all ?? '')
})
