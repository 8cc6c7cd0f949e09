import { randomUUID } from 'node:crypto'
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { saveDraft } from '@/lib/content/commands/save-draft'
import { get } from './support/raw'
import { openSiteDatabase } from './support/site'
import { addSession, logInAs } from './support/staff'

test.describe.configure({ mode: 'serial' })

const db = openSiteDatabase()
// A word that nothing else holds, so that other tests and earlier runs are not in the way.
const word = `werk${randomUUID().replaceAll('-', '')}`
const slug = `e2e-${word}`
const id = `publicatie/${slug}`
const path = `/publicaties/${slug}`
const page1 = `/redactie/documenten/${id}/publiceren`
const other = 'publicatie/toolkit-samenwerking-formele-informele-opvoedondersteuning'

const content = (title: string, body: object[]) => ({
  title,
  summary: `Een proef die kort te zien is, met het woord ${word} erin.`,
  type: 'webinar',
  status: 'verschenen',
  origin: 'extern',
  year: 1950,
  related: [{ doc: other, reason: 'Gaat over hetzelfde.' }],
  body,
})
const unclear = [{ type: 'paragraph', text: [{ text: 'Lees ' }, { text: 'hier', link: { url: 'https://example.org/' } }] }]
const clear = [{ type: 'paragraph', text: [{ text: 'De tekst van de proef.' }] }]

const body = async (address: string) => (await get(address)).body.toString()
/** The author writes. */
const write = async (title: string, blocks: object[]) => {
  const { lock } = await db.document.findUniqueOrThrow({ where: { id } })
  await saveDraft(db, { id: authorId, role: 'auteur' }, { id, lock, content: content(title, blocks) })
}

/** Everything the public has within a second of the moment that something was published. */
function withinASecond(check: () => Promise<unknown>, message: string) {
  return expect.poll(check, { message, timeout: 1_000, intervals: [20] })
}

let authorId = ''
let chiefId = ''

test.afterAll(async () => {
  await db.$disconnect()
})

test('an author meets all that stands in the way, and hands it in', async ({ context, page }) => {
  const author = await logInAs(context, 'auteur', { name: 'Voorbeeld Schrijver' })
  authorId = author.id
  await db.document.create({ data: { id, kind: 'publicatie', slug, ownerId: author.id } })
  await write(`Proef ${word}`, unclear)
  await page.goto(page1)
  await expect(page.getByRole('heading', { name: 'Eerst oplossen (1)' })).toBeVisible()
  await expect(page.getByText('De link “hier” zegt niet waar hij heen gaat.')).toBeVisible()
  await expect(page.getByRole('link', { name: /^Tekst, blok 1/ })).toHaveAttribute('href', `/redactie/documenten/${id}?controle=ja#veld-body-0-text-1`)
  await expect(page.getByRole('button', { name: 'Publiceer nu' })).toHaveCount(0)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await write(`Proef ${word}`, clear)
  await page.goto(page1)
  await expect(page.getByRole('heading', { name: 'Niets staat publicatie in de weg' })).toBeVisible()
  await page.getByLabel('Wat moet de beoordelaar weten?').fill('Graag voor vrijdag.')
  await page.getByRole('button', { name: 'Stuur ter beoordeling' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'ter beoordeling gestuurd' })).toBeVisible()
  await expect(page.getByText('Ter beoordeling', { exact: true })).toBeVisible()
})

test('a chief editor asks for a change; the author sees it', async ({ context, page }) => {
  const chief = await logInAs(context, 'eindredacteur', { name: 'Voorbeeld Chef' })
  chiefId = chief.id
  await page.goto(page1)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.getByText('Wijzigingen vragen', { exact: true }).click()
  await page.getByRole('button', { name: 'Vraag om wijzigingen' }).click()
  await expect(page.getByText('Schrijf wat er anders moet').first()).toBeVisible()
  await page.getByLabel('Wat moet er anders?').fill('Noem het jaar in de titel.')
  await page.getByRole('button', { name: 'Vraag om wijzigingen' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Je vraag is verstuurd' })).toBeVisible()
  await context.clearCookies()
  await addSession(db, context, authorId)
  await page.goto(page1)
  await expect(page.getByText('Noem het jaar in de titel.')).toBeVisible()
  await write(`Proef 1950 ${word}`, clear)
  await page.goto(page1)
  await page.getByRole('button', { name: 'Stuur ter beoordeling' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'ter beoordeling gestuurd' })).toBeVisible()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('it is approved and published, and everywhere within a second', async ({ context, page }) => {
    await addSession(db, context, chiefId)
    await page.goto(page1)
    await page.getByRole('button', { name: 'Keur goed' }).click()
    await expect(page.getByText('Het is goedgekeurd.')).toBeVisible()
    // Remembered as they were, so that this shows whether what is remembered gives way.
    const list = '/publicaties?jaar=1950&type=webinar'
    const related = (await db.searchDocument.findUniqueOrThrow({ where: { id: other } })).path
    for (const address of [path, list, related, `/zoeken?q=${word}`, `/api/v1/zoekresultaten?q=${word}`, '/sitemap.xml', '/atom/publicaties.xml'])
      await get(address)
    await page.getByRole('button', { name: 'Publiceer nu' }).click()
    await withinASecond(async () => (await get(path)).status, 'page').toBe(200)
    await withinASecond(() => body(list), 'list').toContain(`Proef 1950 ${word}`)
    await withinASecond(() => body(related), 'related block').toContain(word)
    await withinASecond(() => body(`/zoeken?q=${word}`), 'search').toContain('data-total="1"')
    await withinASecond(() => body(`/api/v1/zoekresultaten?q=${word}`), 'api').toContain(path)
    await withinASecond(() => body('/sitemap.xml'), 'sitemap').toContain(path)
    await withinASecond(() => body('/atom/publicaties.xml'), 'feed').toContain(path)
    await expect(page.getByText('Het is gepubliceerd. Lezers zien het nu.')).toBeVisible()
  })

  test('its address changes, and the old one leads to the new', async ({ context, page }) => {
    await addSession(db, context, chiefId)
    await page.goto(page1)
    await page.getByLabel('Laatste deel van het adres').fill('Niet Goed')
    await page.getByRole('button', { name: 'Wijzig het adres' }).click()
    await expect(page.getByLabel('Laatste deel van het adres')).toHaveValue('Niet Goed')
    await expect(page.getByText('Gebruik alleen kleine letters').first()).toBeVisible()
    await page.getByLabel('Laatste deel van het adres').fill(`${slug}-nieuw`)
    await page.getByRole('button', { name: 'Wijzig het adres' }).click()
    await withinASecond(async () => (await get(path)).headers.location, 'redirect').toBe(`${path}-nieuw`)
    expect((await get(`${path}-nieuw`)).status).toBe(200)
  })
})

test('a plan says its moment in the words of the button, and can be undone', async ({ context, page }) => {
  await write(`Daarna ${word}`, clear)
  await addSession(db, context, chiefId)
  await page.goto(page1)
  await page.getByText('Publicatie plannen').click()
  await page.getByLabel('Dag', { exact: true }).fill('2027-03-28')
  await page.getByLabel('Tijd (in Nederland)').first().fill('02:30')
  await page.getByRole('button', { name: 'Plan publicatie op zondag 28 maart 2027 om 2:30 uur' }).click()
  await expect(page.getByText('bestaat 02:30 uur niet')).toBeVisible()
  await page.getByLabel('Tijd (in Nederland)').first().fill('09:00')
  await page.getByRole('button', { name: 'Plan publicatie op zondag 28 maart 2027 om 9:00 uur' }).click()
  await expect(page.getByText('op zondag 28 maart 2027 om 9:00 uur (Nederlandse tijd)')).toBeVisible()
  expect((await db.document.findUniqueOrThrow({ where: { id } })).publishAt?.toISOString()).toBe('2027-03-28T07:00:00.000Z')
  await page.getByRole('button', { name: 'Haal uit de planning' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'uit de planning gehaald' })).toBeVisible()
})

test('withdrawn it can still be read, says why, and is nowhere in lists and search', async ({ context, page }) => {
  await addSession(db, context, chiefId)
  await page.goto(page1)
  await page.getByText('Uit publicatie halen').click()
  await page.getByRole('radio', { name: /^Intrekken/ }).check()
  await page.getByLabel('Waarom?').fill('Er is nieuw onderzoek.')
  await page.getByLabel('Wat kunnen lezers in plaats daarvan lezen?').fill('/publicaties/bestaat-niet')
  await page.getByRole('button', { name: 'Haal uit publicatie' }).click()
  await expect(page.getByText('staat geen document').first()).toBeVisible()
  await expect(page.getByLabel('Waarom?')).toHaveValue('Er is nieuw onderzoek.')
  await page.getByLabel('Wat kunnen lezers in plaats daarvan lezen?').fill('/publicaties/toolkit-samenwerking-formele-informele-opvoedondersteuning')
  await page.getByRole('button', { name: 'Haal uit publicatie' }).click()
  await withinASecond(() => body(`${path}-nieuw`), 'banner').toContain('Er is nieuw onderzoek.')
  const shown = await get(`${path}-nieuw`)
  expect(shown.status).toBe(200)
  expect(shown.body.toString()).toMatch(/<meta name="robots" content="noindex/)
  expect(await body(`/zoeken?q=${word}`)).toContain('data-total="0"')
  expect(await body('/sitemap.xml')).not.toContain(path)
  expect(await body('/atom/publicaties.xml')).not.toContain(path)
  await page.goto(`${path}-nieuw`)
  await expect(page.getByRole('main').getByText(/^Ingetrokken op/)).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})
