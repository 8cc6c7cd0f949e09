import { randomUUID } from 'node:crypto'
import AxeBuilder from '@axe-core/playwright'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { type AccountRole, can, staffRoles } from '@/lib/auth/policy'
import { createDocument } from '@/lib/content/commands/create'
import type { Db } from '@/lib/db/client'
import { get } from './support/raw'
import { openSiteDatabase } from './support/site'
import { logInAs } from './support/staff'
import { smallTargets } from './support/targets'

let db: Db
test.beforeAll(() => {
  db = openSiteDatabase()
})
test.afterAll(() => db.$disconnect())

/** Roles for which a second factor is asked come in as demonstration accounts, for which it is not. */
async function enter(context: BrowserContext, role: AccountRole) {
  const user = await logInAs(context, role)
  await db.user.update({ where: { id: user.id }, data: { demo: true } })
  return user
}

async function makeDocuments(owner: { id: string; role: AccountRole }, word: string, count: number): Promise<string[]> {
  const ids: string[] = []
  for (let i = 0; i < count; i++) ids.push((await createDocument(db, owner, { kind: 'publicatie', title: `Voorbeeld ${word} ${i}` })).id)
  return ids
}

const newWord = () => `w${randomUUID().slice(0, 8)}`
const rows = (page: Page) => page.getByRole('row').filter({ has: page.getByRole('rowheader') })

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('documents are found, ordered and handed to somebody else, each with the reason why not', async ({ context, page }) => {
      const editor = await enter(context, 'redacteur')
      const word = newWord()
      const [first, second] = await makeDocuments(editor, word, 2)
      await db.version.updateMany({ where: { documentId: second }, data: { state: 'scheduled' } })
      await page.goto('/redactie/documenten')
      await page.getByRole('searchbox', { name: /Woorden in de titel/ }).fill(word)
      await page.getByRole('button', { name: 'Toon' }).click()
      await expect(page).toHaveURL(new RegExp(`q=${word}`))
      await expect(page.getByText('2 documenten', { exact: true })).toBeVisible()
      await page.getByRole('link', { name: /^Titel/ }).click()
      await expect(rows(page).getByRole('rowheader')).toHaveText([`Voorbeeld ${word} 0`, `Voorbeeld ${word} 1`])

      await page.getByRole('checkbox', { name: 'Kies alles op deze pagina' }).check()
      await page.getByLabel('Doe met wat je kiest').selectOption('eigenaar')
      await page.getByRole('button', { name: 'Verder' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Eigenaar kiezen')
      await page.getByLabel('Wie wordt de eigenaar?').selectOption('')
      await page.getByRole('button', { name: 'Bekijk wat er gebeurt' }).click()
      await expect(page.getByRole('heading', { name: 'Dit gebeurt bij 2 documenten' })).toBeVisible()
      expect((await db.document.findUniqueOrThrow({ where: { id: first } })).ownerId).toBe(editor.id)
      await page.getByRole('button', { name: /Geef deze eigenaar aan 2 documenten/ }).click()
      await expect(page.getByText('De eigenaar is aangepast bij 2 documenten.')).toBeVisible()
      expect((await db.document.findUniqueOrThrow({ where: { id: first } })).ownerId).toBeNull()

      await page.getByRole('link', { name: /Terug naar de lijst/ }).click()
      await expect(page).toHaveURL(new RegExp(`q=${word}`))
      await page.getByRole('checkbox', { name: 'Kies alles op deze pagina' }).check()
      await page.getByLabel('Doe met wat je kiest').selectOption('prullenbak')
      await page.getByRole('button', { name: 'Verder' }).click()
      await expect(page.getByRole('heading', { name: 'Dit gebeurt bij 1 document', exact: true })).toBeVisible()
      await expect(page.getByRole('region', { name: 'Dit kan niet bij 1 document' })).toContainText('andere staat')
    })

    test('a step that misses something says so and keeps what was chosen', async ({ context, page }) => {
      const editor = await enter(context, 'redacteur')
      const word = newWord()
      await makeDocuments(editor, word, 1)
      await page.goto(`/redactie/documenten?q=${word}`)
      await page.getByLabel('Doe met wat je kiest').selectOption('thema-erbij')
      await page.getByRole('button', { name: 'Verder' }).click()
      await expect(page.getByText('Kies eerst een of meer documenten in de lijst.')).toBeVisible()
      await page.getByRole('checkbox', { name: `Kies Voorbeeld ${word} 0` }).check()
      await page.getByLabel('Doe met wat je kiest').selectOption('thema-erbij')
      await page.getByRole('button', { name: 'Verder' }).click()
      await page.getByRole('button', { name: 'Bekijk wat er gebeurt' }).click()
      await expect(page.locator('#thema-fout')).toHaveText('Kies een thema')
      await expect(page.getByRole('link', { name: `Voorbeeld ${word} 0` })).toBeVisible()
    })

    test('a redirect is made, followed by the public at once, changed and taken away', async ({ context, page }) => {
      await enter(context, 'eindredacteur')
      const path = `/oud-${randomUUID()}`
      await page.goto('/redactie/omleidingen')
      await page.getByRole('link', { name: 'Nieuwe omleiding' }).click()
      await page.getByLabel('Van', { exact: true }).fill('/themas')
      await page.getByLabel('Naar', { exact: true }).fill('/publicaties?jaar=2019')
      await page.getByRole('button', { name: 'Voeg toe' }).click()
      await expect(page.getByRole('alert').filter({ hasText: 'staat altijd een pagina' })).toBeVisible()
      await expect(page.getByLabel('Naar', { exact: true })).toHaveValue('/publicaties?jaar=2019')
      await page.getByLabel('Van', { exact: true }).fill(path)
      await page.getByRole('button', { name: 'Voeg toe' }).click()
      await expect(page.getByText('De omleiding werkt nu.')).toBeVisible()
      expect(await get(path)).toMatchObject({ status: 301, headers: { location: '/publicaties?jaar=2019' } })

      await page.getByRole('searchbox').fill(path)
      await page.getByRole('button', { name: 'Zoek' }).click()
      await page.getByRole('link', { name: `Wijzig ${path}` }).click()
      await page.getByLabel('Naar', { exact: true }).fill('/themas')
      await page.getByRole('button', { name: 'Bewaar' }).click()
      await expect(page.getByText('De omleiding is gewijzigd')).toBeVisible()
      expect((await get(path)).headers.location).toBe('/themas')

      await page.goto(`/redactie/omleidingen?q=${path}`)
      await page.getByRole('button', { name: `Haal weg ${path}` }).click()
      await expect(page.getByText('De omleiding is weggehaald.')).toBeVisible()
      expect((await get(path)).status).toBe(404)
    })

    test('a file of redirects is shown line by line before anything is done', async ({ context, page }) => {
      await enter(context, 'eindredacteur')
      const path = `/oud-${randomUUID()}`
      await page.goto('/redactie/omleidingen/importeren')
      const file = { name: 'omleidingen.csv', mimeType: 'text/csv', buffer: Buffer.from(`van;naar\r\n${path};/themas\r\n/themas;/publicaties\r\n`) }
      await page.getByLabel('CSV-bestand').setInputFiles(file)
      await page.getByRole('button', { name: 'Bekijk wat er gebeurt' }).click()
      await expect(page.getByText('Nieuw: 1. Gewijzigd: 0. Al zo: 0. Geweigerd: 1. Er is nog niets gedaan.')).toBeVisible()
      expect((await get(path)).status).toBe(404)
      await page.getByRole('button', { name: 'Voer 1 omleiding in' }).click()
      await expect(page.getByRole('heading', { name: 'Klaar' })).toBeVisible()
      expect((await get(path)).headers.location).toBe('/themas')
    })
  })
}

const places = [
  { path: '/redactie', action: 'redactie.enter' },
  { path: '/redactie/documenten', action: 'document.read' },
  { path: '/redactie/planning', action: 'document.read' },
  { path: '/redactie/prullenbak', action: 'document.read' },
  { path: '/redactie/omleidingen', action: 'redirect.manage' },
  { path: '/redactie/omleidingen/nieuw', action: 'redirect.manage' },
  { path: '/redactie/omleidingen/importeren', action: 'redirect.manage' },
  { path: '/redactie/omleidingen/download', action: 'redirect.manage' },
  { path: '/redactie/beheer/instellingen', action: 'settings.manage' },
] as const

test.describe('doors', () => {
  for (const role of [...staffRoles, 'interventie-eigenaar'] as const) {
    test(`open for ${role} to what the policy says`, async ({ context }) => {
      const user = await enter(context, role)
      for (const { path, action } of places) {
        const answer = await context.request.get(path, { maxRedirects: 0 })
        // Who begins elsewhere is led there.
        const refused = path === '/redactie' ? 307 : 403
        expect(`${path} ${answer.status()}`).toBe(`${path} ${can({ id: user.id, role }, action) ? 200 : refused}`)
      }
    })
  }

  test('are closed to who is not logged in', async ({ context }) => {
    for (const { path } of places) {
      const answer = await context.request.get(path, { maxRedirects: 0 })
      expect([303, 307, 403, 422]).toContain(answer.status())
      expect(await answer.text()).not.toMatch(/<table|van;naar/)
    }
  })
})

for (const { path } of places.filter(({ path }) => !path.endsWith('download'))) {
  test(`${path} is for everybody: axe, a narrow screen, and large enough to hit`, async ({ context, page }) => {
    const user = await enter(context, 'beheerder')
    await makeDocuments(user, newWord(), 1)
    await page.goto(path)
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
    expect(await smallTargets(page)).toEqual([])
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    await page.setViewportSize({ width: 320, height: 800 })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(320)
  })
}

test('the first time, an author sees what to do first', async ({ context, page }) => {
  await enter(context, 'auteur')
  await page.goto('/redactie')
  await expect(page.getByRole('region', { name: 'Zo begin je' })).toContainText('Maak een nieuw document')
  await expect(page.getByRole('region', { name: 'Te beoordelen' })).toHaveCount(0)
})

test('one click says that something still holds', async ({ context, page }) => {
  const chief = await enter(context, 'eindredacteur')
  const document = await db.document.findFirstOrThrow({ where: { kind: 'begrip', status: 'published', draftVersionId: null, ownerId: null } })
  await db.document.update({ where: { id: document.id }, data: { ownerId: chief.id, reviewOn: new Date('2020-01-01') } })
  await page.goto('/redactie')
  await page.getByRole('button', { name: `Nog actueel ${document.title}` }).click()
  await expect(page.getByText('Bevestigd dat het nog klopt.')).toBeVisible()
  const after = await db.document.findUniqueOrThrow({ where: { id: document.id } })
  expect(after.reviewOn?.getTime()).toBeGreaterThan(Date.now())
})

test('what was thrown away comes back, or goes for good when one is sure', async ({ context, page }) => {
  const user = await enter(context, 'beheerder')
  const word = newWord()
  const [back, away] = await makeDocuments(user, word, 2)
  await db.document.updateMany({ where: { id: { in: [back ?? '', away ?? ''] } }, data: { trashedAt: new Date() } })
  await page.goto('/redactie/prullenbak')
  await page.getByRole('button', { name: `Zet terug Voorbeeld ${word} 0` }).click()
  await expect(page.getByText('Het document staat er weer, zoals het was.')).toBeVisible()
  expect((await db.document.findUniqueOrThrow({ where: { id: back } })).trashedAt).toBeNull()

  const row = page.getByRole('row').filter({ hasText: `Voorbeeld ${word} 1` })
  await row.getByText('Voorgoed weg…').click()
  await row.getByRole('button', { name: 'Verwijder voorgoed' }).click()
  await expect(row.getByText('Vink eerst aan dat je het zeker weet.')).toBeVisible()
  await row.getByRole('checkbox').check()
  await row.getByRole('button', { name: 'Verwijder voorgoed' }).click()
  await expect(page.getByText('Het document is voorgoed weg.')).toBeVisible()
  expect(await db.document.count({ where: { id: away } })).toBe(0)
})
