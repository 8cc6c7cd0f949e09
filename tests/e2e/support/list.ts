import { expect, type Locator, type Page } from '@playwright/test'

/** The titles of the results, each a link. */
export function resultLinks(page: Page): Locator {
  return page.locator('[data-total]').getByRole('heading', { level: 3 }).getByRole('link')
}

/** The words of an element, as one reads them. */
export async function words(locator: Locator): Promise<string> {
  return ((await locator.textContent()) ?? '').replace(/\s+/g, ' ').trim()
}

/** The number of results that the list says it has. */
export async function total(page: Page): Promise<number> {
  return Number(await page.locator('[data-total]').getAttribute('data-total'))
}

/** A value to filter by: its checkbox, and the number of results that stands beside it. */
export async function option(page: Page, facet: string, value: string): Promise<{ box: Locator; count: number }> {
  const group = page.getByRole('group', { name: facet, exact: true })
  const folded = page.locator('#meer-filters > summary')
  if (!(await group.isVisible()) && (await folded.isVisible())) await folded.click()
  const label = group.locator('[data-count]').filter({ hasText: new RegExp(`^${value}\\b`) })
  const more = group.locator('summary')
  if (!(await label.isVisible()) && (await more.count()) > 0) await more.click()
  await expect(label).toBeVisible()
  return { box: label.getByRole('checkbox'), count: Number(await label.getAttribute('data-count')) }
}

/** Filters by a value, as a reader would: with JavaScript a click is enough, without it a button follows. */
export async function filterBy(page: Page, facet: string, value: string): Promise<number> {
  const { box, count } = await option(page, facet, value)
  const name = await box.getAttribute('name')
  await box.check()
  const button = page.getByRole('button', { name: 'Toon resultaten' })
  if (!(await runsScripts(page))) await button.click()
  await expect(page).toHaveURL((url) => url.searchParams.has(name ?? ''))
  await expect(page.getByRole('link', { name: `Verwijder filter ${facet}: ${value}` })).toBeVisible()
  return count
}

async function runsScripts(page: Page): Promise<boolean> {
  return (await page.locator('noscript').count()) === 0 && (await page.evaluate(() => matchMedia('(scripting: enabled)').matches))
}
