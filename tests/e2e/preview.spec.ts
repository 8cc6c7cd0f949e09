import { randomUUID } from 'node:crypto'
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { systemActor } from '@/lib/auth/policy'
import { publishDocument } from '@/lib/content/commands/publish'
import { saveDraft } from '@/lib/content/commands/save-draft'
import { sharePreview } from '@/lib/preview/links'
import { get } from './support/raw'
import { openSiteDatabase, siteUrl } from './support/site'
import { logInAs } from './support/staff'

test.describe.configure({ mode: 'serial' })

const db = openSiteDatabase()
const slug = `voorbeeld-${randomUUID()}`
const id = `pagina/${slug}`
const base = `/redactie/documenten/${id}`
const content = {
  title: 'Voorbeeld dat nog niemand zag',
  summary: 'Een samenvatting die lang genoeg is om te publiceren.',
  body: [{ type: 'paragraph', text: [{ text: 'Dit staat nog nergens.' }] }],
}
const share = (days = 7, now = new Date()) => sharePreview(db, systemActorAsChief, { id, note: 'Meelezers', days }, now)
const systemActorAsChief = { id: 'proef', role: 'eindredacteur' as const }

test.beforeAll(async () => {
  await saveDraft(db, systemActor, { id, slug, lock: 0, content: { ...content, body: [...content.body, { type: 'figure', src: '', alt: '' }] } })
})
test.afterAll(async () => {
  await db.document.deleteMany({ where: { id } })
  await db.$disconnect()
})

test('staff see the page of the public, and what is missing', async ({ page, context }) => {
  await logInAs(context, 'auteur')
  await page.goto(`${base}/voorbeeld`)
  await expect(page.getByRole('heading', { level: 1, name: content.title })).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' }).or(page.getByRole('contentinfo')).first()).toBeVisible()
  await page.getByText('Nog niet te zien: 1 onderdeel').click()
  await expect(page.getByText(/Tekst › 2/).first()).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  expect(await page.content()).not.toContain('self.__next_f')
  await page.getByRole('link', { name: 'Als op een telefoon' }).click()
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('heading', { level: 1, name: content.title })).toBeVisible()
  expect(await page.locator('iframe').evaluate((element: HTMLIFrameElement) => element.contentWindow?.innerWidth)).toBeLessThanOrEqual(390)
})

test('a link is made, opens without an account and without scripts, and can be revoked', async ({ page, context, browser }) => {
  await logInAs(context, 'redacteur')
  await page.goto(`${base}/voorbeeldlinks`)
  await page.getByRole('button', { name: 'Maak een link' }).click()
  await expect(page.getByText('Schrijf voor wie deze link is').first()).toBeVisible()
  await page.getByLabel('Voor wie is deze link?').fill('Gemeente Voorbeeldstad')
  await page.getByRole('button', { name: 'Maak een link' }).click()
  const address = await page.getByLabel(/De link voor Gemeente Voorbeeldstad/).inputValue()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  const outside = await browser.newContext({ javaScriptEnabled: false })
  const reader = await outside.newPage()
  const path = address.slice(address.indexOf('/voorbeeld/'))
  const response = await reader.goto(siteUrl + path)
  expect(response?.status()).toBe(200)
  expect(response?.headers()).toMatchObject({
    'x-robots-tag': expect.stringContaining('noindex'),
    'referrer-policy': 'no-referrer',
    'cache-control': 'private, no-store',
  })
  await expect(reader.getByText('Dit staat nog nergens.')).toBeVisible()
  await expect(reader.getByText('Nog te doen voor publicatie')).toHaveCount(0)
  await page.goto(`${base}/voorbeeldlinks`)
  await expect(page.getByRole('row', { name: /Gemeente Voorbeeldstad/ })).toContainText('1 keer')
  await page.getByRole('button', { name: /Trek in\s*: de link voor Gemeente Voorbeeldstad/ }).click()
  await expect(page.getByRole('status').filter({ hasText: 'ingetrokken' })).toBeVisible()
  const after = await reader.goto(siteUrl + path)
  expect(after?.status()).toBe(410)
  await expect(reader.getByRole('heading', { name: 'Deze link werkt niet meer' })).toBeVisible()
  await outside.close()
  await page.goto(`${base}/geschiedenis`)
  await expect(page.getByText(/bekeek het voorbeeld van dit document via de link voor Gemeente Voorbeeldstad/)).toBeVisible()
})

test('what is expired is gone, and what is forged was never there', async () => {
  const { token } = await share(1, new Date(Date.now() - 25 * 3_600_000))
  const expired = await get(`/voorbeeld/${token}`)
  expect(expired.status).toBe(410)
  expect(expired.body.toString()).toContain('Deze link is verlopen')
  for (const wrong of ['x', 'a'.repeat(43), `${token}x`]) {
    const { status, body } = await get(`/voorbeeld/${wrong}`)
    expect(status).toBe(404)
    expect(body.toString()).not.toContain(content.title)
  }
})

test('without an account there is no preview but by a link, and not in the frame of another site', async ({ request }) => {
  const answer = await request.get(`${siteUrl}${base}/voorbeeld`, { maxRedirects: 0 })
  expect(answer.status()).toBe(307)
  expect(answer.headers().location).toContain('/inloggen')
  const { token } = await share()
  expect((await get(`/voorbeeld/${token}`)).headers['content-security-policy']).toContain("frame-ancestors 'self'")
  const media = await get(`/voorbeeld/${token}/media/${randomUUID()}/640.jpg`)
  expect(media.status).toBe(404)
})

test('once published, the link leads to the page', async () => {
  const { token } = await share()
  const { lock } = await db.document.findUniqueOrThrow({ where: { id } })
  const draft = await saveDraft(db, systemActor, { id, lock, content })
  await publishDocument(db, systemActor, draft)
  const answer = await get(`/voorbeeld/${token}`)
  expect([302, 303, 307]).toContain(answer.status)
  expect(answer.headers.location).toBe(`/${slug}`)
})
