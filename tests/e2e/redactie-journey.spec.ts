import { randomUUID } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { systemActor } from '@/lib/auth/policy'
import { removeDocument } from '@/lib/content/commands/withdraw'
import { clickIn } from './support/body-editor'
import { file } from './support/media'
import { get } from './support/raw'
import { openSiteDatabase } from './support/site'
import { expectSaved, summary, title } from './support/writing'

test.describe.configure({ mode: 'serial', timeout: 90_000 })

const db = openSiteDatabase()
// A word that nothing else holds, so that other tests and earlier runs are not in the way.
const word = `reis${randomUUID().replaceAll('-', '')}`
const name = `Samen eten in de straat ${word}`
const mended = `Samen eten in de buurt ${word}`
const linked = 'Ouders met een migratieachtergrond'

type Staff = 'Auteur' | 'Redacteur' | 'Eindredacteur'
const people = new Map<Staff, Page>()
let id = ''
let path = ''

test.beforeAll(async ({ browser }) => {
  for (const role of ['Auteur', 'Redacteur', 'Eindredacteur'] as const) people.set(role, await (await browser.newContext()).newPage())
})

test.afterAll(async () => {
  for (const page of people.values()) await page.context().close()
  const left = await db.document.findFirst({ where: { title: { contains: word } } })
  if (left?.liveVersionId) await removeDocument(db, systemActor, { id: left.id, lock: left.lock, reason: 'Opgeruimd na een proef.' })
  await db.$disconnect()
})

const as = (role: Staff): Page => people.get(role) as Page
const at = (page: string) => `/redactie/documenten/${id}/${page}`
const text = (page: Page) => page.locator('.body-text[data-path="body"]')
const said = (page: Page, words: string | RegExp) => expect(page.getByRole('status').filter({ hasText: words })).toBeVisible()
const moved = () => path.replace(/[^/]+$/, `nieuw-${word}`)
const bodyOf = async (address: string) => (await get(address)).body.toString()

test('everyone comes in through the front door', async () => {
  for (const [role, page] of people) {
    await page.goto('/redactie')
    await expect(page).toHaveURL(/\/inloggen/)
    await page.getByRole('button', { name: role, exact: true }).click()
    await expect(page).toHaveURL('/redactie')
  }
})

test('the author writes an article with a picture, a table and a reference', async () => {
  const page = as('Auteur')
  await page.getByRole('link', { name: 'Nieuw document' }).first().click()
  await page.getByLabel('Titel').fill(name)
  await page.getByRole('radio', { name: /^Publicatie/ }).check()
  await page.getByRole('button', { name: 'Maak het document' }).click()
  await expect(page).toHaveURL(/\/redactie\/documenten\/publicatie\//)
  await expect(title(page)).toHaveValue(name)
  id = new URL(page.url()).pathname.replace('/redactie/documenten/', '')
  await summary(page).fill('Hoe bewoners elkaar leren kennen aan een lange tafel, en wat een gemeente daaraan kan doen.')
  await page.getByLabel('Soort publicatie').selectOption({ label: 'Artikel' })
  await page.getByLabel('Status').selectOption({ label: 'Verschenen' })
  await page.getByLabel('Herkomst').selectOption({ label: 'Van KIS' })
  await page.getByRole('button', { name: /^Kenmerken/ }).click()
  await page.getByLabel(/^Jaar/).fill('1950')

  await clickIn(text(page))
  await page.keyboard.type('Wie samen eet, groet elkaar later op straat. Lees ook: ')
  await page.getByRole('button', { name: 'Link', exact: true }).click()
  const link = page.getByRole('dialog', { name: 'Link zetten' })
  await link.getByRole('button', { name: 'Kies een document' }).click()
  const picker = page.getByRole('dialog').filter({ has: page.getByRole('listbox') })
  await picker.getByRole('combobox').first().fill(linked)
  await picker.getByRole('option').filter({ hasText: linked }).first().click()
  await link.getByRole('button', { name: 'Zet link' }).click()
  await expect(text(page).locator('a, [data-doc]').filter({ hasText: linked })).toBeVisible()

  await insert(page, 'tabel')
  await page.keyboard.type('Tafels in de straat')
  await page.keyboard.press('Enter')
  for (const cell of ['Straat', 'Tafels', 'Eters', 'Voorbeeldstraat', '3', '24', 'Proeflaan', '2', '15']) {
    await page.keyboard.type(cell)
    if (cell !== '15') await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Control+Enter')
  await insert(page, 'afbeelding')
  await page.getByRole('button', { name: 'Kies een afbeelding' }).click()
  const library = page.getByRole('dialog', { name: 'Kies een afbeelding' })
  await library.getByText('Voeg het hier toe').click()
  await library.getByLabel('Voeg bestanden toe').setInputFiles([await file(`${word}.jpg`)])
  await library.getByRole('button', { name: `Gebruik ${word}.jpg` }).click()
  await page.getByLabel('Alternatieve tekst').fill('Bewoners zitten aan een lange tafel op straat')
  await text(page).getByRole('button', { name: 'Klaar' }).click()
  await page.keyboard.press('Control+s')
  await expectSaved(page)
})

test('the author sends it for review, and an editor asks for a change', async () => {
  const [author, editor] = [as('Auteur'), as('Redacteur')]
  await author.getByRole('link', { name: 'Publiceren…' }).click()
  // Whose picture it is, is not known yet: the list leads to the figure, and that to the library.
  await expect(author.getByRole('heading', { name: 'Eerst oplossen (1)' })).toBeVisible()
  await author.getByRole('link', { name: 'Tekst, blok 3 › Afbeelding' }).click()
  const opened = author.waitForEvent('popup')
  await author.getByRole('link', { name: /^Rechten en toestemming/ }).click()
  const library = await opened
  await library.getByLabel('Maker', { exact: true }).fill('Voorbeeldfotograaf')
  await library.getByLabel('Licentie').selectOption({ label: 'CC BY 4.0: met naamsvermelding' })
  await library.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await said(library, 'Bewaard.')
  await library.close()
  await author.getByRole('link', { name: 'Publiceren…' }).click()
  await expect(author.getByRole('heading', { name: 'Niets staat publicatie in de weg' })).toBeVisible()
  await expect(author.getByRole('button', { name: 'Publiceer nu' })).toHaveCount(0)
  await author.getByLabel('Wat moet de beoordelaar weten?').fill('Kloppen de aantallen?')
  await author.getByRole('button', { name: 'Stuur ter beoordeling' }).click()
  await said(author, 'ter beoordeling gestuurd')
  path = (await author.locator('.publish-address').textContent())?.trim() ?? ''

  await editor.goto('/redactie')
  await editor.getByRole('link', { name }).first().click()
  await editor.getByRole('link', { name }).first().click()
  await expect(text(editor).getByRole('table')).toContainText('Voorbeeldstraat')
  await editor.getByRole('link', { name: 'Publiceren…' }).click()
  await expect(editor.getByText('Kloppen de aantallen?')).toBeVisible()
  await editor.getByLabel('Wat moet er anders?').fill('Noem de buurt in de titel.')
  await editor.getByRole('button', { name: 'Vraag om wijzigingen' }).click()
  await said(editor, 'Je vraag is verstuurd')
})

test('the author reads what is asked, makes the change and sends it again', async () => {
  const page = as('Auteur')
  await page.goto('/redactie')
  await page.getByRole('link', { name }).first().click()
  await expect(page.getByText('Noem de buurt in de titel.')).toBeVisible()
  await title(page).fill(mended)
  await expectSaved(page)
  await page.getByRole('link', { name: 'Publiceren…' }).click()
  await page.getByRole('button', { name: 'Stuur ter beoordeling' }).click()
  await said(page, 'ter beoordeling gestuurd')
})

test('the chief editor plans it for the next minute, and it appears in lists, search and feed', async () => {
  test.setTimeout(150_000)
  const page = as('Eindredacteur')
  await page.goto('/redactie')
  await page.getByRole('link', { name: mended }).first().click()
  await page.getByText('Publicatie plannen').click()
  const { day, time, moment } = soon()
  await page.getByLabel('Dag', { exact: true }).first().fill(day)
  await page.getByLabel('Tijd (in Nederland)').first().fill(time)
  await page.getByRole('button', { name: /^Plan publicatie op / }).click()
  await said(page, /gepland/)
  const places: Readonly<Record<string, string>> = {
    '/artikelen?jaar=1950': mended,
    [`/zoeken?q=${word}`]: 'data-total="1"',
    '/atom/artikelen.xml': word,
    '/sitemap.xml': path,
  }
  for (const [address, words] of Object.entries(places)) expect(await bodyOf(address), address).not.toContain(words)
  expect((await get(path)).status).toBe(404)
  await expect.poll(async () => (await get(path)).status, { timeout: moment - Date.now() + 20_000, intervals: [250] }).toBe(200)
  expect(Date.now(), 'not before its moment').toBeGreaterThanOrEqual(moment)
  for (const [address, words] of Object.entries(places)) await expect.poll(() => bodyOf(address), { message: address, timeout: 5_000 }).toContain(words)
})

test('readers see the picture with its words, the table with its title and the reference', async ({ page }) => {
  await page.goto(path)
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(mended)
  await expect(main.getByRole('img', { name: 'Bewoners zitten aan een lange tafel op straat' })).toBeVisible()
  await expect(main.getByRole('table', { name: 'Tafels in de straat' }).getByRole('row')).toHaveCount(3)
  await main
    .getByRole('link', { name: new RegExp(linked) })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(linked)
})

test('its address changes, and the old one leads to the new', async () => {
  const page = as('Eindredacteur')
  await page.goto(at('publiceren'))
  await page.getByLabel('Laatste deel van het adres').fill(`nieuw-${word}`)
  await page.getByRole('button', { name: 'Wijzig het adres' }).click()
  await expect.poll(async () => (await get(path)).headers.location).toBe(moved())
  expect((await get(path)).status).toBe(301)
  expect((await get(moved())).status).toBe(200)
})

test('an old version is compared and restored as a new draft, while readers keep what is online', async () => {
  const page = as('Auteur')
  await page.goto(`/redactie/documenten/${id}`)
  await title(page).fill(`Weer anders ${word}`)
  await clickIn(text(page).locator('p').first())
  await page.keyboard.press('Home')
  await page.keyboard.type('Een zin erbij. ')
  await page.keyboard.press('Control+s')
  await expectSaved(page)
  await page.getByRole('link', { name: 'Versies', exact: true }).click()
  await page.getByRole('button', { name: 'Vergelijk de twee gekozen versies' }).click()
  await expect(page.locator('ins', { hasText: 'Een zin erbij.' })).toBeVisible()
  await expect(page.locator('del', { hasText: 'Samen eten in de buurt' })).toBeVisible()
  await page.goto(at('versies'))
  await page
    .locator('.version', { hasText: 'dit staat online' })
    .getByRole('button', { name: /^Zet terug/ })
    .click()
  await said(page, /staat nu als concept/)
  await page.goto(`/redactie/documenten/${id}`)
  await expect(title(page)).toHaveValue(mended)
  await expect(text(page)).not.toContainText('Een zin erbij.')
  expect(await bodyOf(moved())).toContain(mended)
})

test('every step stands in the history, with who did it', async () => {
  const page = as('Eindredacteur')
  await page.goto(at('geschiedenis'))
  const steps = [
    'Voorbeeld auteur maakte',
    'Voorbeeld auteur schreef aan',
    'Voorbeeld auteur stuurde dit document ter beoordeling: “Kloppen de aantallen?”',
    'Voorbeeld redacteur vroeg om wijzigingen in dit document: “Noem de buurt in de titel.”',
    'Voorbeeld auteur schreef aan',
    'Voorbeeld auteur stuurde dit document ter beoordeling',
    'Voorbeeld eindredacteur plande de publicatie',
    'De planner publiceerde dit document voor het eerst',
    'Voorbeeld eindredacteur gaf dit document een ander adres',
    'Voorbeeld auteur schreef aan',
    'Voorbeeld auteur zette versie',
  ]
  await expect(page.getByRole('main').getByRole('listitem')).toContainText(steps.reverse())
})

/** The next whole minute in the Netherlands with ten seconds to spare, as the form asks for it. */
function soon(): { day: string; time: string; moment: number } {
  const moment = Math.ceil((Date.now() + 10_000) / 60_000) * 60_000
  const [day = '', time = ''] = new Date(moment).toLocaleString('sv-SE', { timeZone: 'Europe/Amsterdam' }).split(' ')
  return { day, time: time.slice(0, 5), moment }
}

/** Inserts a block after what has the cursor, by keyboard. */
async function insert(page: Page, kind: string): Promise<void> {
  await page.getByRole('button', { name: 'Blok invoegen' }).first().click()
  await page.getByRole('combobox', { name: 'Zoek een blok' }).fill(kind)
  await page.keyboard.press('Enter')
}
