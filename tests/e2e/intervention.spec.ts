import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { type Actor, systemActor } from '@/lib/auth/policy'
import { publishDocument } from '@/lib/content/commands/publish'
import { saveDraft } from '@/lib/content/commands/save-draft'
import { removeDocument } from '@/lib/content/commands/withdraw'
import { internalLinks } from './support/crawl'
import { get } from './support/raw'
import { openSiteDatabase } from './support/site'

const rich = '/interventies/voorbeeld-samen-bouwen-in-de-klas'
const real = '/interventies/training-weerbaar-opvoeden'
const expired = '/interventies/voorbeeld-koffie-op-de-hoek'
const db = openSiteDatabase()

test.afterAll(() => db.$disconnect())

/** The page of everything that stands in the database of interventions. */
async function listInterventions(): Promise<string[]> {
  const rows = await db.document.findMany({ where: { kind: 'interventie', liveVersionId: { not: null } }, select: { slug: true } })
  return rows.map(({ slug }) => `/interventies/${slug}`)
}

test('has what one weighs in the order in which one weighs', async ({ page }) => {
  await page.goto(rich)
  const headings = await page.locator('article h2').allTextContents()
  const order = [
    'In één oogopslag',
    'Wat kun je ermee',
    'Samenvatting',
    'Voor wie en met welk doel',
    'Aanpak',
    'Wat het van je vraagt',
    'Waarom het zou moeten werken',
    'Wat onderzoek zegt',
    'Wat je niet mag weglaten',
    'Waar het is uitgevoerd',
    'Vergelijkbare interventies',
    'Literatuur',
    'Colofon',
  ]
  expect(headings.map((heading) => heading.trim()).filter((heading) => order.includes(heading))).toEqual(order)
})

test('shows two signs that each lead to their proof', async ({ page }) => {
  await page.goto(rich)
  for (const [link, heading] of [
    ['Zie de onderbouwing', 'Waarom het zou moeten werken'],
    [/^Zie (het onderzoek|de \d+ onderzoeken)$/, 'Wat onderzoek zegt'],
  ] as const) {
    await page.getByRole('link', { name: link }).click()
    await expect(page.getByRole('heading', { name: heading })).toBeInViewport()
  }
})

test('draws lines that end in the middle of boxes, at any width that draws them', async ({ page }) => {
  for (const width of [800, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(rich)
    const astray = await page.evaluate(() => {
      const middles = [...document.querySelectorAll('.theory-box')].map((box) => box.getBoundingClientRect()).map(({ left, width: wide }) => left + wide / 2)
      const ends = [...document.querySelectorAll('.theory-dot')].map((dot) => dot.getBoundingClientRect()).map(({ left, width: wide }) => left + wide / 2)
      return { dots: ends.length, astray: ends.filter((end) => !middles.some((middle) => Math.abs(middle - end) < 1.5)) }
    })
    expect(astray.dots).toBeGreaterThan(8)
    expect(astray.astray).toEqual([])
  }
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(page.locator('.theory-lines').first()).toBeHidden()
  await expect(page.locator('.theory h3').first()).toBeVisible()
})

test('leads from every mechanism to a paragraph that is there', async () => {
  const found = new Set<string>()
  for (const path of await listInterventions()) {
    const html = (await get(path)).body.toString()
    for (const [, href = ''] of html.matchAll(/<p class="theory-more"><a href="([^"]+)"/g)) found.add(href)
  }
  expect(found.size).toBeGreaterThan(3)
  for (const href of found) {
    const [path = '', anchor] = href.split('#')
    expect(anchor, href).toBeTruthy()
    expect((await get(path)).body.toString(), href).toContain(`id="${anchor}"`)
  }
})

test('names interventions that resemble it, with the reason, and lays them side by side', async ({ page }) => {
  await page.goto(rich)
  const similar = page.locator('.similar')
  const cards = similar.getByRole('listitem')
  expect(await cards.count()).toBeGreaterThan(1)
  await expect(similar.getByRole('link', { name: 'Voorbeeld: Samen bouwen in de klas' })).toHaveCount(0)
  for (const reason of await similar.locator('.card-text').allTextContents()) expect(reason).toMatch(/^(Zelfde|Ook|Werkt ook aan)/)
  const href = await similar.getByRole('link', { name: 'Leg ze naast elkaar' }).getAttribute('href')
  expect(href).toMatch(/^\/interventies\/vergelijken\?i=voorbeeld-samen-bouwen-in-de-klas&i=/)
})

test('keeps an expired page at its address and says how to go on', async ({ page }) => {
  expect((await page.goto(expired))?.status()).toBe(200)
  const notice = page.locator('.expired-notice')
  await expect(notice).toContainText('Verlopen')
  await expect(notice.getByRole('link', { name: 'Vraag het de eigenaar' })).toHaveAttribute('href', `${expired}/contact`)
  await notice.getByRole('link', { name: 'vergelijkbare interventies' }).click()
  await expect(page.getByRole('heading', { name: 'Vergelijkbare interventies' })).toBeInViewport()
})

test('withdrawn, it explains itself', async ({ page }) => {
  const editor: Actor = { id: 'proef@kis.example', role: 'eindredacteur' }
  const slug = `e2e-${randomUUID()}`
  const id = `interventie/${slug}`
  const content = { title: `Proef ${slug}`, summary: 'Een proef die kort te zien is.', entrances: ['participatie'], forms: ['tool'] }
  const draft = await saveDraft(db, systemActor, { id, slug, lock: 0, content })
  await publishDocument(db, editor, { id, lock: draft.lock })
  await expect.poll(async () => (await get(`/interventies/${slug}`)).status, { timeout: 5_000 }).toBe(200)
  const { lock } = await db.document.findUniqueOrThrow({ where: { id } })
  await removeDocument(db, editor, { id, lock, reason: 'De eigenaar biedt haar niet meer aan.' })
  await expect.poll(async () => (await get(`/interventies/${slug}`)).status, { timeout: 5_000 }).toBe(410)
  await page.goto(`/interventies/${slug}`)
  await expect(page.getByRole('main')).toContainText('De eigenaar biedt haar niet meer aan.')
  expect((await get(`/interventies/${slug}/citeer`)).status).toBe(410)
})

test('can be cited as text and as a file, and followed by database', async () => {
  const text = await get(`${real}/citeer`)
  expect(text.headers['content-type']).toContain('text/plain')
  expect(text.body.toString()).toContain('Training weerbaar opvoeden [Beschrijving van een interventie]')
  for (const [form, type] of [
    ['bibtex', 'application/x-bibtex'],
    ['ris', 'application/x-research-info-systems'],
    ['csl', 'application/vnd.citationstyles.csl+json'],
  ]) {
    const { status, headers, body } = await get(`${real}/citeer?vorm=${form}`)
    expect({ status, type: headers['content-type'] }).toEqual({ status: 200, type: `${type}; charset=utf-8` })
    expect(body.toString()).toContain('Training weerbaar opvoeden')
  }
  const feed = await get('/atom/interventies/opvoeding.xml')
  expect(feed.headers['content-type']).toContain('application/atom+xml')
  expect(feed.body.toString()).toContain('Training weerbaar opvoeden')
  expect((await get(real)).body.toString()).toContain('/atom/interventies/opvoeding.xml')
  expect((await get('/atom/interventies/bestaat-niet.xml')).status).toBe(404)
})

test('has no link that leads nowhere', async () => {
  for (const path of [rich, real, expired]) {
    const html = (await get(path)).body.toString()
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]))
    const anchors = [...html.matchAll(/<a\s[^>]*href="#([^"]+)"/g)].map((match) => match[1])
    expect(
      anchors.filter((anchor) => !ids.has(anchor)),
      path,
    ).toEqual([])
    expect(internalLinks(html, 'main').length).toBeGreaterThan(10)
  }
})
