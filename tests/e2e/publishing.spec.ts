import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { type Actor, systemActor } from '@/lib/auth/policy'
import { publishDocument } from '@/lib/content/commands/publish'
import { saveDraft } from '@/lib/content/commands/save-draft'
import { removeDocument } from '@/lib/content/commands/withdraw'
import { get } from './support/raw'
import { openSiteDatabase } from './support/site'

test.describe.configure({ mode: 'serial' })

const editor: Actor = { id: 'proef@kis.example', role: 'eindredacteur' }
const db = openSiteDatabase()
// A word that nothing else holds, so that other tests and earlier runs are not in the way.
const word = `proef${randomUUID().replaceAll('-', '')}`
const slug = `e2e-${word}`
const id = `publicatie/${slug}`
const path = `/publicaties/${slug}`
const replacement = 'publicatie/toolkit-samenwerking-formele-informele-opvoedondersteuning'

/** Far down every list, so that nobody sees it pass by. */
const content = (title: string) => ({
  title,
  summary: `Een proef die kort te zien is, met het woord ${word} erin.`,
  type: 'webinar',
  status: 'verschenen',
  origin: 'extern',
  year: 1950,
  body: [{ type: 'paragraph', text: [{ text: 'De tekst van de proef.' }] }],
})

const lock = async () => (await db.document.findUnique({ where: { id } }))?.lock ?? 0
const body = async (address: string) => (await get(address)).body.toString()

async function publish(title: string): Promise<void> {
  const draft = await saveDraft(db, editor, { id, slug, lock: await lock(), content: content(title) })
  await publishDocument(db, editor, { id, lock: draft.lock, aloneReason: 'Een proef.' })
}

/** Everything the public has within a second of the moment that something was published. */
function withinASecond(check: () => Promise<unknown>, message: string) {
  return expect.poll(check, { message, timeout: 1_000, intervals: [20] })
}

test.afterAll(async () => {
  const left = await db.document.findUnique({ where: { id } })
  if (left?.liveVersionId) await removeDocument(db, systemActor, { id, lock: left.lock, reason: 'Opgeruimd na een proef.' })
  await db.$disconnect()
})

test('before it is published nobody can see it', async () => {
  expect((await get(path)).status).toBe(404)
  expect(await body(`/zoeken?q=${word}`)).toContain('data-total="0"')
  await saveDraft(db, editor, { id, slug, lock: 0, content: content(`Concept ${word}`) })
  expect((await get(path)).status).toBe(404)
  expect(await body(`/publicaties?jaar=1950&type=webinar`)).not.toContain(word)
})

test('once published it is there: the page, the list, search, the feed and the sitemap', async () => {
  // Remembered as they were, so that this shows whether what is remembered gives way.
  const list = '/publicaties?jaar=1950&type=webinar'
  for (const address of [path, list, `/zoeken?q=${word}`, '/sitemap.xml']) await get(address)
  await publish(`Eerst ${word}`)
  await withinASecond(async () => (await get(path)).status, 'page').toBe(200)
  await withinASecond(() => body(list), 'list').toContain(`Eerst ${word}`)
  await withinASecond(() => body(`/zoeken?q=${word}`), 'search').toContain('data-total="1"')
  await withinASecond(() => body('/sitemap.xml'), 'sitemap').toContain(path)
  expect(await body(path)).toContain(`Eerst ${word}`)
  expect((await get(`${path}/citeer?vorm=bibtex`)).status).toBe(200)
})

test('a change is seen as fast, and by who asks whether anything changed', async () => {
  const { headers } = await get(path)
  await publish(`Daarna ${word}`)
  await withinASecond(async () => (await get(path, { headers: { 'if-none-match': headers.etag ?? '' } })).status, 'not the same').toBe(200)
  expect(await body(path)).toContain(`Daarna ${word}`)
  expect(await body(path)).not.toContain(`Eerst ${word}`)
})

test('shows what an editor wrote as text, never as markup', async ({ page }) => {
  const markup = `<img src=x onerror=alert(1)> & "${word}" </script><!--`
  await publish(markup)
  await withinASecond(() => body(path), 'page').toContain('&lt;img')
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(markup)
  const data = await page.locator('script[type="application/ld+json"]').first().textContent()
  expect(JSON.stringify(JSON.parse(data ?? ''))).toContain(word)
  expect(await body(`/zoeken?q=${word}`)).not.toContain('<img src=x')
})

test('withdrawn, its address says why and what to read instead', async ({ page }) => {
  await publish(`Ten slotte ${word}`)
  await withinASecond(() => body(path), 'page').toContain('Ten slotte')
  await removeDocument(db, editor, { id, lock: await lock(), reason: 'Deze proef is voorbij.', replacement })
  await withinASecond(async () => (await get(path)).status, 'gone').toBe(410)
  await page.goto(path)
  await expect(page.getByRole('main')).toContainText('Deze proef is voorbij.')
  await expect(page.getByRole('main')).toContainText('Ten slotte')
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Toolkit Samenwerking/ })
    .click()
  await expect(page).toHaveURL(/\/publicaties\/toolkit-samenwerking/)
  expect(await body(`/zoeken?q=${word}`)).toContain('data-total="0"')
  expect(await body('/sitemap.xml')).not.toContain(path)
})
