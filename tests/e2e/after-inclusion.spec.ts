import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { stopEnqueueing } from '@/lib/jobs/enqueue'
import { get } from '@/tests/e2e/support/raw'
import { lostText } from '@/tests/e2e/support/reflow'
import { openSiteDatabase } from '@/tests/e2e/support/site'
import { addSession } from '@/tests/e2e/support/staff'
import { smallTargets } from '@/tests/e2e/support/targets'
import { makeIncluded, makeJudged } from '@/tests/factories/decisions'
import { makeOwner } from '@/tests/factories/submissions'

test.describe.configure({ mode: 'serial', timeout: 120_000 })

const db = openSiteDatabase()
const yearsAgo = (years: number) => new Date(Date.now() - years * 365.25 * 24 * 60 * 60_000)
let judged: Awaited<ReturnType<typeof makeJudged>>
let included: Awaited<ReturnType<typeof makeIncluded>>
let path = ''

test.beforeAll(async () => {
  judged = await makeJudged()
  included = await makeIncluded({}, yearsAgo(1))
})
test.afterAll(async () => {
  await stopEnqueueing()
  await db.$disconnect()
})

/** Without violations, small targets or text that is lost at 320 px. */
async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect
    .soft(
      violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`)),
      page.url(),
    )
    .toEqual([])
  expect.soft(await smallTargets(page), page.url()).toEqual([])
  const { width = 1280, height = 800 } = page.viewportSize() ?? {}
  await page.setViewportSize({ width: 320, height: 640 })
  expect.soft(await lostText(page), `${page.url()} at 320`).toEqual([])
  await page.setViewportSize({ width, height })
}

test('a coordinator decides with what the assessors found beside it', async ({ page, context }) => {
  await addSession(db, context, judged.coordinator.id)
  await page.goto(`/beoordelen/inzendingen/${judged.submission.id}/besluit`)
  await expect(page.getByText('Deze versie kan zo online.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'In lijn met wat werkt' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('radio', { name: 'Niet opnemen' }).check()
  await expect(page.getByLabel('Geldig tot en met')).toBeHidden()
  await page.getByRole('radio', { name: /^Opnemen/ }).check()
  await page.getByLabel('Motivatie').fill('De verandertheorie is helder en past bij wat bekend is.')
  await page.getByRole('button', { name: 'Neem dit besluit' }).click()
  await expect(page.locator('.error-summary')).toContainText('Kies hoe goed de onderbouwing is')
  await expect(page.getByLabel('Motivatie')).toHaveValue(/verandertheorie is helder/)
  await page.getByRole('radio', { name: /Goed onderbouwd/ }).check()
  await page.getByRole('radio', { name: /Geen effectonderzoek/ }).check()
  await page.getByRole('button', { name: 'Neem dit besluit' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'is opgenomen en staat online' })).toBeVisible({ timeout: 15_000 })
  path = (await page.getByRole('link', { name: 'Bekijk de interventie op de site' }).getAttribute('href')) ?? ''
})

test('it is on its page, in the list and in search, and has a badge that leads to what it stands for', async ({ page }) => {
  const words = encodeURIComponent(judged.submission.title)
  await expect.poll(async () => (await get(path)).status, { timeout: 20_000 }).toBe(200)
  for (const address of [`/interventies?q=${words}`, `/zoeken?q=${words}`, `/api/v1/zoekresultaten?q=${words}`, '/atom/interventies/antidiscriminatie.xml'])
    await expect.poll(async () => (await get(address)).body.toString(), { timeout: 20_000, message: address }).toContain(path)
  const badge = await get(`${path}/keurmerk.svg`)
  expect(badge.headers).toMatchObject({ 'content-type': 'image/svg+xml; charset=utf-8', 'cross-origin-resource-policy': 'cross-origin' })
  expect(badge.body.toString()).toContain('Opgenomen in de database')
  await page.goto(`${path}/keurmerk`)
  await expect(page.getByText('Dit keurmerk is geldig')).toBeVisible()
  await expect(page.getByRole('img', { name: /Opgenomen in de database Antidiscriminatie/ })).toBeVisible()
  expect(await page.locator('script[src*="_next"]').count()).toBe(0)
  await expectAccessible(page)
  const other = await db.document.findFirstOrThrow({ where: { kind: 'interventie', status: 'published', pack: { not: null } } })
  for (const part of ['keurmerk', 'keurmerk.svg']) expect((await get(`/interventies/${other.slug}/${part}`)).status).toBe(404)
})

test('an owner looks at the figures and confirms with one click; a look alone confirms nothing', async ({ page, context }) => {
  await addSession(db, context, included.owner.id)
  const home = `/mijn-interventies/interventies/${included.slug}`
  await db.pageView.create({ data: { documentId: included.documentId, day: new Date(new Date().toISOString().slice(0, 10)), views: 1_234 } })
  await page.goto(home)
  await expect(page.getByRole('cell', { name: '1.234' })).toBeVisible()
  await expectAccessible(page)
  const before = await db.ownership.findUniqueOrThrow({ where: { documentId: included.documentId } })
  await page.getByRole('button', { name: 'Ja, dit klopt nog' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Dank je wel' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Alles is bevestigd' })).toBeVisible()
  const after = await db.ownership.findUniqueOrThrow({ where: { documentId: included.documentId } })
  expect(before.confirmedAt?.getFullYear()).toBe(yearsAgo(1).getFullYear())
  expect(after).toMatchObject({ confirmedBy: included.owner.id })
  expect(after.confirmedAt?.getTime()).toBeGreaterThan(before.confirmedAt?.getTime() ?? 0)
  await page.getByRole('link', { name: 'Bekijk en gebruik je keurmerk' }).click()
  await expect(page.getByRole('heading', { name: 'Zo gebruik je het' })).toBeVisible()
  await expectAccessible(page)
})

test('a change is asked for and answered, without JavaScript', async ({ browser }) => {
  const [owner, coordinator] = [await browser.newContext({ javaScriptEnabled: false }), await browser.newContext({ javaScriptEnabled: false })]
  await addSession(db, owner, included.owner.id)
  await addSession(db, coordinator, included.coordinator.id)
  const page = await owner.newPage()
  await page.goto(`/mijn-interventies/interventies/${included.slug}`)
  await page.getByRole('link', { name: 'Een wijziging doorgeven' }).click()
  await page.getByLabel(/^Eenmalig/).fill('veel')
  await page.getByLabel('Wat is er veranderd?').fill('We hebben de prijs verhoogd.')
  await page.getByRole('button', { name: 'Verstuur naar KIS' }).click()
  await expect(page.locator('.error-summary')).toContainText('Vul een bedrag in')
  await expect(page.getByLabel('Wat is er veranderd?')).toHaveValue('We hebben de prijs verhoogd.')
  await page.getByLabel(/^Eenmalig/).fill('1.250')
  await page.getByRole('button', { name: 'Verstuur naar KIS' }).click()
  await expect(page.getByRole('status')).toContainText('Je wijziging is verstuurd')
  const answering = await coordinator.newPage()
  await answering.goto('/beoordelen/wijzigingen')
  await answering
    .getByRole('row', { name: new RegExp(included.submission.title) })
    .getByRole('link')
    .click()
  await expect(answering.getByText('We hebben de prijs verhoogd.')).toBeVisible()
  await answering.getByRole('radio', { name: /^Overnemen/ }).check()
  await answering.getByRole('button', { name: 'Verstuur' }).click()
  await expect(answering.getByRole('status')).toContainText('De wijziging staat online')
  await expect.poll(async () => (await get(included.path)).body.toString(), { timeout: 20_000 }).toMatch(/€\s*1\.250/)
  await Promise.all([owner.close(), coordinator.close()])
})

test('the pages of a change are accessible', async ({ page, context }) => {
  await addSession(db, context, included.owner.id)
  await page.goto(`/mijn-interventies/interventies/${included.slug}/wijzigen`)
  await expectAccessible(page)
  await addSession(db, context, included.coordinator.id)
  await page.goto('/beoordelen/wijzigingen')
  await expectAccessible(page)
  await page
    .getByRole('row', { name: new RegExp(included.submission.title) })
    .getByRole('link')
    .click()
  await expect(page.getByRole('heading', { name: included.submission.title })).toBeVisible()
  await expectAccessible(page)
})

test('nobody else gets in', async ({ page, context }) => {
  const { owner } = await makeOwner(db)
  await addSession(db, context, owner.id)
  for (const part of ['', '/wijzigen', '/keurmerk'])
    expect((await page.goto(`/mijn-interventies/interventies/${included.slug}${part}`))?.status(), part).toBe(404)
  expect((await page.goto(`/beoordelen/inzendingen/${judged.submission.id}/besluit`))?.status()).toBe(403)
  expect((await page.goto('/beoordelen/wijzigingen'))?.status()).toBe(403)
  expect((await page.goto(`/beoordelen/inzendingen/${judged.submission.id}/voorbeeld`))?.status()).toBe(403)
})

test('a badge that is over says so itself', async ({ page }) => {
  const old = await makeIncluded({}, yearsAgo(3))
  await expect.poll(async () => (await get(`${old.path}/keurmerk.svg`)).body.toString(), { timeout: 20_000 }).toContain('Niet meer geldig')
  await page.goto(`${old.path}/keurmerk`)
  await expect(page.getByText('Dit keurmerk is niet meer geldig')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Dit keurmerk gebruiken' })).toBeHidden()
})
