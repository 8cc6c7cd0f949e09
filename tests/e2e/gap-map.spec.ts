import { expect, type Page, test } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { internalLinks } from './support/crawl'
import { pressTab } from './support/focus'
import { total } from './support/list'
import { get } from './support/raw'

const path = '/interventies/witte-vlekken'
const table = (page: Page) => page.getByRole('table', { name: /^Aantal interventies per/ })

/** The numbers of the table in reading order, row by row, without the names of dossiers between them. */
async function numbers(page: Page): Promise<number[][]> {
  const rows = await table(page)
    .locator('tbody tr, tfoot tr')
    .evaluateAll((all) => all.map((row) => [...row.querySelectorAll('td')].map((cell) => Number.parseInt(cell.textContent ?? '', 10))))
  return rows.filter((row) => row.length > 0)
}

/** The number that stands in a link, and whether the list behind it has as many. */
async function expectSameBehind(page: Page, open: () => Promise<void>, count: number): Promise<void> {
  await open()
  await expect(page).toHaveURL(/\/interventies\?/)
  expect(await total(page)).toBe(count)
}

test('gives the table first, with names for every row and column, and the drawing from the same numbers after it', async ({ page }) => {
  await page.goto(path)
  const places = await page.evaluate(() => {
    const [list, drawing] = ['main table', 'main svg[role=img]'].map((selector) => document.querySelector(selector))
    return list && drawing && (list.compareDocumentPosition(drawing) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  })
  expect(places).toBe(true)
  expect(await table(page).locator('th:not([scope])').count()).toBe(0)
  const counted = (await numbers(page)).slice(0, -2).flatMap((row) => row.slice(0, -2))
  const drawing = page.getByRole('img', { name: /getekend/ })
  await expect(drawing.locator('circle')).toHaveCount(counted.filter((count) => count > 0).length)
  const drawn = await drawing.locator('circle + text').allTextContents()
  expect(drawn.map(Number).sort()).toEqual(counted.filter((count) => count > 0).sort())
})

test('has no number that is a link to a list with another number', async ({ page }) => {
  await page.goto(`${path}?rijen=doel`)
  const links = await table(page)
    .locator('td a')
    .evaluateAll((all) => all.map((link) => ({ href: link.getAttribute('href') ?? '', count: Number.parseInt(link.textContent ?? '', 10) })))
  expect(links.length).toBeGreaterThan(20)
  const wrong: string[] = []
  for (const { href, count } of links.filter((_, i) => i % 4 === 0)) {
    const behind = Number(/data-total="(\d+)"/.exec((await get(href)).body.toString())?.[1])
    if (behind !== count) wrong.push(`${href}: ${count} became ${behind}`)
  }
  expect(wrong).toEqual([])
})

for (const choice of ['', '?rijen=doel&kolommen=groep'])
  test(`gives the same table as a file: ${choice || 'mechanisms and settings'}`, async ({ page }) => {
    await page.goto(`${path}${choice}`)
    const href = (await page.getByRole('link', { name: 'Download deze tabel (CSV)' }).getAttribute('href')) ?? ''
    const { headers, body } = await get(href)
    expect(headers['content-type']).toContain('text/csv')
    const [head = [], ...rows] = parse(body, { bom: true, delimiter: ';' }) as string[][]
    const heads = await table(page).locator('thead th').allTextContents()
    expect(head.slice(-heads.length)).toEqual(heads)
    const names = head.length - heads.length + 1
    expect(rows.map((row) => row.slice(names).map(Number))).toEqual(await numbers(page))
  })

test('works with the keyboard alone: scroll the table, walk to a number that is not covered, open it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto(path)
  const region = page.getByRole('region', { name: /^Aantal interventies per/ })
  await region.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0)
  const count = await table(page).locator('td a').count()
  const covered: string[] = []
  for (let i = 0; i < count; i += 1) {
    const stop = await pressTab(page)
    if (!stop?.seen || !stop.ring) covered.push(`${stop?.name}`)
  }
  expect(covered).toEqual([])
  const last = page.locator(':focus')
  await expect(last).toHaveText(/^\d+ interventie/)
  const shown = Number.parseInt((await last.textContent()) ?? '', 10)
  await expectSameBehind(page, () => page.keyboard.press('Enter'), shown)
})

test('keeps the names of rows and columns in view on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await page.goto(path)
  const row = table(page).getByRole('rowheader').nth(1)
  await expect(row).toBeVisible()
  const before = await row.boundingBox()
  const region = page.getByRole('region', { name: /^Aantal interventies per/ })
  await region.evaluate((element) => {
    element.scrollIntoView({ block: 'end' })
    element.scrollTo({ left: 300, top: 200 })
  })
  expect(await region.evaluate((element) => element.scrollTop)).toBeGreaterThan(50)
  expect((await row.boundingBox())?.x).toBe(before?.x)
  await expect(table(page).getByRole('columnheader', { name: 'Gezin' })).toBeInViewport()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('chooses other axes, and leads from a number to as many interventions', async ({ page }) => {
    await page.goto(path)
    await page.getByRole('group', { name: 'Rijen' }).getByLabel('Doelen').check()
    await page.getByRole('group', { name: 'Kolommen' }).getByLabel('Doelgroepen').check()
    await page.getByRole('button', { name: 'Toon de kaart' }).click()
    await expect(page).toHaveURL(`${path}?rijen=doel&kolommen=groep`)
    await expect(table(page)).toHaveAccessibleName('Aantal interventies per doel en doelgroep')
    const link = table(page).locator('tbody td a').first()
    await expectSameBehind(page, () => link.click(), Number.parseInt((await link.textContent()) ?? '', 10))
  })

  test('leads from every first figure of the statistics to as many interventions', async ({ page }) => {
    await page.goto('/interventies/cijfers')
    const links = await page
      .locator('main table')
      .evaluateAll((tables) =>
        tables.map((figures) => figures.querySelector('td a')).map((link) => [link?.getAttribute('href') ?? '', link?.textContent ?? '']),
      )
    expect(links.length).toBeGreaterThan(6)
    for (const [href = '', text = ''] of links) {
      await page.goto(href)
      expect(await total(page), href).toBe(Number.parseInt(text, 10))
    }
  })

  test('leads from a mechanism to its interventions and back to the dossier', async ({ page }) => {
    await page.goto('/dossiers/wat-werkt-bij-het-verminderen-van-discriminatie')
    const part = page.getByRole('region', { name: 'Contact', exact: true })
    const all = part.getByRole('link', { name: /^Bekijk alle \d+ in de database/ })
    const count = Number(/\d+/.exec((await all.textContent()) ?? '')?.[0])
    await expectSameBehind(page, () => all.click(), count)
    await page.goBack()
    await part.locator('.mechanism-use').getByRole('link').first().click()
    expect(internalLinks(await page.content(), 'main')).toContain('/dossiers/wat-werkt-bij-het-verminderen-van-discriminatie')
  })
})

test('has figures of the statistics that are the same in their file', async ({ page }) => {
  await page.goto('/interventies/cijfers')
  const shown = await page
    .locator('main table tbody tr')
    .evaluateAll((rows) => rows.map((row) => [row.querySelector('th')?.textContent, Number.parseInt(row.querySelector('td')?.textContent ?? '', 10)]))
  const href = (await page.getByRole('link', { name: 'Download deze cijfers (CSV)' }).getAttribute('href')) ?? ''
  const [, , ...rows] = parse((await get(href)).body, { bom: true, delimiter: ';' }) as string[][]
  expect(rows.map(([, value, count]) => [value, Number(count)])).toEqual(shown)
})
