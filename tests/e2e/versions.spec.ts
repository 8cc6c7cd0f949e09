import { randomUUID } from 'node:crypto'
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { systemActor } from '@/lib/auth/policy'
import { publishDocument } from '@/lib/content/commands/publish'
import { saveDraft } from '@/lib/content/commands/save-draft'
import { openSiteDatabase } from './support/site'
import { logInAs } from './support/staff'
import { smallTargets } from './support/targets'

test.describe.configure({ mode: 'serial' })

const db = openSiteDatabase()
const slug = `versies-${randomUUID()}`
const id = `pagina/${slug}`
const base = `/redactie/documenten/${id}`
const paragraph = (text: string) => ({ type: 'paragraph', text: [{ text }] })
const old = {
  title: 'Voorbeeld van een pagina',
  summary: 'Een samenvatting die lang genoeg is om te publiceren.',
  body: ['Wonen in een gemengde buurt gaat niet vanzelf.', 'Werken zonder onderscheid is een recht.', 'Leren van elkaar op school begint klein.'].map(
    paragraph,
  ),
}
const young = { ...old, title: 'Voorbeeld van een nieuwe pagina', body: [old.body[2], paragraph('Wonen in een gemengde wijk gaat niet vanzelf.')] }

test.beforeAll(async () => {
  const first = await saveDraft(db, systemActor, { id, slug, lock: 0, content: old })
  await publishDocument(db, systemActor, first)
  await saveDraft(db, systemActor, { id, lock: first.lock + 1, content: young })
})
test.afterAll(async () => {
  await db.document.deleteMany({ where: { id } })
  await db.$disconnect()
})

test('two versions are compared in words that can be seen and heard, and by keyboard', async ({ page, context }) => {
  await logInAs(context, 'redacteur')
  await page.goto(`${base}/versies`)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.getByRole('button', { name: 'Vergelijk de twee gekozen versies' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Versies vergelijken' })).toBeVisible()
  await expect(page.locator('ins', { hasText: 'wijk' })).toHaveText(/toegevoegd:\s*wijk/)
  await expect(page.locator('del', { hasText: 'buurt' }).first()).toHaveText(/verwijderd:\s*buurt/)
  await expect(page.getByText('Verwijderd', { exact: true })).toBeVisible()
  await expect(page.getByText(/Gewijzigd, en verplaatst|Verplaatst/)).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  expect(await smallTargets(page)).toEqual([])
  await page.keyboard.press('Alt+ArrowDown')
  await expect(page.locator('[data-change]:focus')).toContainText('Titel')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(page.getByText(/Wijziging 2 van \d/)).toBeVisible()
})

test('shows what stayed when asked, and counts it otherwise', async ({ page, context }) => {
  await logInAs(context, 'auteur')
  await page.goto(`${base}/vergelijk`)
  await expect(page.getByText('1 blok ongewijzigd')).toHaveCount(0)
  await expect(page.getByRole('button', { name: /Zet terug/ })).toHaveCount(0)
  await page.getByRole('link', { name: 'Toon ook wat gelijk bleef' }).click()
  await expect(page.getByText('Leren van elkaar op school begint klein.')).toBeVisible()
})

test('puts one block back, and then the whole version; what was there is kept', async ({ page, context }) => {
  await logInAs(context, 'redacteur')
  await page.goto(`${base}/vergelijk`)
  await page
    .getByRole('button', { name: /Zet terug\s*: Alinea/ })
    .last()
    .click()
  await expect(page.getByRole('status').filter({ hasText: 'staat weer in het concept' })).toBeVisible()
  const draft = async () => (await db.document.findUniqueOrThrow({ where: { id }, include: { draftVersion: true } })).draftVersion?.content
  expect(JSON.stringify(await draft())).toMatch(/Werken zonder onderscheid|gemengde buurt/)
  await page.goto(`${base}/versies`)
  await page.getByRole('button', { name: /Zet terug\s*: versie 1$/ }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Versie 1 staat nu als concept' })).toBeVisible()
  expect(await draft()).toMatchObject(old)
  await expect(page.getByText(/Zoals het was voordat alles uit versie 1 terugkwam/)).toBeVisible()
  await page.goto(`${base}/geschiedenis`)
  await expect(page.getByText(/zette versie 1 van dit document terug/)).toBeVisible()
})

test('says it when somebody was faster, and changes nothing', async ({ page, context }) => {
  await logInAs(context, 'redacteur')
  await page.goto(`${base}/versies`)
  const { lock } = await db.document.findUniqueOrThrow({ where: { id } })
  await saveDraft(db, systemActor, { id, lock, content: { ...old, title: 'Sneller' } })
  await page.getByRole('button', { name: /Zet terug\s*: versie 1$/ }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Iemand anders heeft dit document intussen gewijzigd' })).toBeVisible()
  expect((await db.document.findUniqueOrThrow({ where: { id }, include: { draftVersion: true } })).draftVersion?.content).toMatchObject({ title: 'Sneller' })
})

test('a version of another document is not found', async ({ page, context }) => {
  await logInAs(context, 'beheerder')
  const other = await db.version.findFirstOrThrow({ where: { documentId: { not: id }, state: 'live' } })
  const response = await page.goto(`${base}/vergelijk?van=${other.id}`)
  expect(response?.status()).toBe(404)
  expect((await page.goto(`${base}/voorbeeld/versie/${other.id}`))?.status()).toBe(404)
})
