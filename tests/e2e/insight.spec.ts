import { spawnSync } from 'node:child_process'
import { expect, type Page, test } from '@playwright/test'
import type { Db } from '@/lib/db/client'
import type { InsightReport } from '@/lib/insight/report'
import { keyOf } from '@/lib/insight/words'
import { openSiteDatabase } from './support/site'

// A browser that is driven by a program says so, and is not counted; this one is a person.
const agent = 'Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0'
const words = 'polarisatie in de wijk'
const wordsOfProgram = 'ouders in de buurt'
const wordsAfter = 'jongeren in de buurt'
/** Counts are written every few seconds. */
const patience = { timeout: 15_000 }
// One after the other: what one counts, the start of the other would remove.
test.describe.configure({ mode: 'serial', timeout: 60_000 })

let db: Db
test.beforeAll(async () => {
  db = openSiteDatabase()
  await db.searchLog.deleteMany({ where: { key: { in: [words, wordsOfProgram, wordsAfter].map(keyOf) } } })
})
test.afterAll(() => db.$disconnect())

const counted = (asked = words) => db.searchLog.findMany({ where: { key: keyOf(asked) }, orderBy: { day: 'asc' } })
const sums = async (asked = words) => {
  const rows = await counted(asked)
  return { searches: rows.reduce((sum, row) => sum + row.searches, 0), clicks: rows.reduce((sum, row) => sum + row.clicks, 0) }
}
const viewsAt = async (path: string) => {
  const documentId = (await db.route.findUniqueOrThrow({ where: { path } })).documentId ?? ''
  const { _sum } = await db.pageView.aggregate({ where: { documentId }, _sum: { views: true } })
  return _sum.views ?? 0
}

async function searchFromHome(page: Page, text: string) {
  await page.goto('/')
  const field = page.locator('main input[name="q"]').first()
  await field.fill(text)
  await field.press('Enter')
  await page.waitForURL(/\/zoeken\?q=/)
}

function report(): InsightReport {
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/search-report.ts', '--json'], { encoding: 'utf8' })
  return JSON.parse(stdout)
}

test('what people search for and open is counted without a cookie, and read only once it is common', async ({ browser }) => {
  const context = await browser.newContext({ userAgent: agent })
  const page = await context.newPage()
  const cookies: string[] = []
  page.on('response', async (answer) => cookies.push(...[await answer.headerValue('set-cookie')].flatMap((value) => value ?? [])))

  await searchFromHome(page, words)
  await page.reload()
  const link = page.locator('[data-total] h3 a').first()
  const path = new URL((await link.getAttribute('href')) ?? '', page.url()).pathname
  const before = await viewsAt(path)
  await link.click()
  await page.waitForURL((url) => url.pathname === path)
  await expect.poll(() => sums(), patience).toEqual({ searches: 1, clicks: 1 })
  await expect.poll(() => viewsAt(path), patience).toBe(before + 1)
  await expect.poll(async () => (await counted())[0]?.results, patience).toBeGreaterThan(0)
  expect((await counted()).map((row) => row.words)).toEqual([null])

  await db.$executeRaw`UPDATE "SearchLog" SET day = day - 1 WHERE key = ${keyOf(words)}`
  for (const written of [words, words.toUpperCase(), ` ${words}? `, words]) await searchFromHome(page, written)
  await expect.poll(() => sums(), patience).toEqual({ searches: 5, clicks: 1 })
  await expect.poll(async () => (await counted()).map((row) => row.words), patience).toEqual([words, words])
  expect(report().top).toContainEqual(expect.objectContaining({ words, scope: 'zoeken', searches: 5, clicks: 1 }))
  expect([cookies, await context.cookies()]).toEqual([[], []])
  await context.close()
})

test('a program that visits the same pages is not counted', async ({ page, browser }) => {
  await searchFromHome(page, wordsOfProgram)
  await page.locator('[data-total] h3 a').first().click()
  await page.waitForURL((url) => url.pathname !== '/zoeken')
  const context = await browser.newContext({ userAgent: agent })
  await searchFromHome(await context.newPage(), wordsAfter)
  await expect.poll(() => sums(wordsAfter), patience).toEqual({ searches: 1, clicks: 0 })
  expect(await sums(wordsOfProgram)).toEqual({ searches: 0, clicks: 0 })
  await context.close()
})
