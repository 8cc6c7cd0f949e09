import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { connect } from '@/lib/db/client'
import { tabTo } from '@/tests/e2e/support/keyboard'
import { logInAs } from '@/tests/e2e/support/staff'

test.describe.configure({ timeout: 120_000 })

const saved = (page: Page) => expect(page.locator('[data-step="saved"]')).toBeVisible({ timeout: 15_000 })

async function contentOf(id: string): Promise<Record<string, unknown>> {
  const db = connect(process.env.DATABASE_URL ?? '', 1)
  try {
    const document = await db.document.findUniqueOrThrow({ where: { id }, include: { draftVersion: true } })
    return document.draftVersion?.content as Record<string, unknown>
  } finally {
    await db.$disconnect()
  }
}

const idOf = (page: Page) => new URL(page.url()).pathname.replace('/redactie/documenten/', '')

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** Takes a sign that is drawn with letters, and hidden from screen readers, for a label. */
const experimental = ['label-content-name-mismatch']
const noViolations = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).disableRules(experimental).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([])
}

test('an author begins an article and fills every kind of field with the keyboard alone', async ({ page, context }) => {
  test.setTimeout(240_000)
  await logInAs(context, 'auteur')
  await page.goto('/redactie/documenten/nieuw')
  await noViolations(page)
  await tabTo(page, 'Titel')
  const title = `Samen in de wijk ${Date.now()}`
  await page.keyboard.type(title)
  await tabTo(page, 'Publicatie')
  await page.keyboard.press('Space')
  await tabTo(page, 'Maak het document')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title, { timeout: 30_000 })

  await tabTo(page, 'Samenvatting')
  await page.keyboard.type('Hoe bewoners elkaar leren kennen, en wat een gemeente kan doen.')
  await tabTo(page, 'Soort publicatie')
  await page.keyboard.type('Artikel')
  await tabTo(page, /^\+ Punt/)
  await page.keyboard.press('Enter')
  await expect(page.locator('#veld-practicalUse [contenteditable]')).toBeFocused()
  await page.keyboard.type('Begin met een maaltijd.')

  // Another kind of field for each way of writing.
  await tabTo(page, 'Gemeenten')
  await page.keyboard.press('Space')
  await tabTo(page, 'Trefwoorden')
  await page.keyboard.type('buren')
  await page.keyboard.press('Enter')
  await page.keyboard.type('ontmoeting')
  await tabTo(page, /^Kenmerken/)
  await page.keyboard.press('Enter')
  await tabTo(page, /^\+ Persoon/)
  await page.keyboard.press('Enter')
  await page.keyboard.type('Voorbeeld')
  await tabTo(page, /^Jaar/)
  await page.keyboard.type('2026')
  await tabTo(page, /^\+ Download/)
  await page.keyboard.press('Enter')
  await page.keyboard.type('Het artikel als pdf')
  await tabTo(page, 'Toegankelijk gemaakt')
  await page.keyboard.press('Space')

  await tabTo(page, /^Verbanden/)
  await page.keyboard.press('Enter')
  await tabTo(page, /^Kies een document voor Project/)
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('option').first()).toBeVisible()
  await noViolations(page)
  await page.keyboard.press('ArrowDown')
  await expect(dialog.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true')
  const chosen = await dialog.getByRole('option').nth(1).locator('.pick-title').textContent()
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(page.locator('#veld-project')).toContainText(chosen ?? '?')
  await expect(page.locator(':focus')).toHaveAttribute('id', 'veld-project-invoer')

  await tabTo(page, /^Verantwoording/)
  await page.keyboard.press('Enter')
  await tabTo(page, 'Verschenen op')
  await page.keyboard.type('3 maart 2026')
  await tabTo(page, 'Bijgewerkt op')
  await expect(page.getByLabel('Verschenen op')).toHaveValue('03-03-2026')

  await page.keyboard.press('Control+s')
  await saved(page)
  expect(await contentOf(idOf(page))).toMatchObject({
    title,
    summary: 'Hoe bewoners elkaar leren kennen, en wat een gemeente kan doen.',
    type: 'artikel',
    practicalUse: [{ text: [{ text: 'Begin met een maaltijd.' }] }],
    audiences: ['gemeente'],
    keywords: ['buren', 'ontmoeting'],
    authors: [{ family: 'Voorbeeld' }],
    year: 2026,
    downloads: [{ title: 'Het artikel als pdf', accessible: true }],
    project: expect.stringMatching(/^project\//),
    publishedOn: '2026-03-03',
  })
  await noViolations(page)
})

test('things in a list are moved, removed and brought back, and the focus stays where one works', async ({ page, context }) => {
  await logInAs(context, 'redacteur')
  await page.goto('/redactie/documenten/nieuw?soort=begrip')
  await page.getByLabel('Titel').fill(`Begrip ${Date.now()}`)
  await page.getByRole('button', { name: 'Maak het document' }).click()
  await page.getByRole('button', { name: /^Verantwoording/ }).click()
  for (const name of ['Eerste bron', 'Tweede bron', 'Derde bron']) {
    await page.getByRole('button', { name: /Bron toevoegen aan Bronnen/ }).click()
    await page.getByLabel('Titel van de bron').last().fill(name)
  }
  await page.getByRole('button', { name: 'Zet bron 3 hoger' }).click()
  await expect(page.getByRole('button', { name: 'Zet bron 2 hoger' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Haal bron 2 weg' }).click()
  await expect(page.getByRole('button', { name: 'Zet terug' })).toBeFocused()
  await expect(page.locator('#veld-sources').getByRole('status')).toContainText('Bron is weggehaald')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+s')
  await saved(page)
  expect(await contentOf(idOf(page))).toMatchObject({ sources: [{ title: 'Derde bron' }, { title: 'Eerste bron' }, { title: 'Tweede bron' }] })
})

test('what can not be read as a number or a date stays as it was typed, with how to write it', async ({ page, context }) => {
  await logInAs(context, 'redacteur')
  await page.goto('/redactie/documenten/nieuw?soort=publicatie')
  await page.getByLabel('Titel').fill(`Getallen ${Date.now()}`)
  await page.getByRole('button', { name: 'Maak het document' }).click()
  await page.getByRole('button', { name: /^Kenmerken/ }).click()
  const year = page.getByLabel(/^Jaar/)
  await year.fill('tweeduizend')
  await year.blur()
  await expect(year).toHaveValue('tweeduizend')
  await expect(page.locator('#veld-year')).toContainText('Schrijf een heel getal')
  await page.getByRole('button', { name: /^Verantwoording/ }).click()
  await page.getByLabel('Verschenen op').fill('ergens in mei')
  await page.getByLabel('Bijgewerkt op').focus()
  await expect(page.locator('#veld-publishedOn')).toContainText('Dit is geen datum')
  await page.keyboard.press('Control+s')
  await saved(page)
  const content = await contentOf(idOf(page))
  expect(content).toMatchObject({ publishedOn: 'ergens in mei' })
  expect(content).not.toHaveProperty('year')
})

test('a list of reasons leads to the field, also when it stands in something closed', async ({ page, context }) => {
  await logInAs(context, 'redacteur')
  await page.goto('/redactie/documenten/nieuw?soort=publicatie')
  await page.getByLabel('Titel').fill(`Redenen ${Date.now()}`)
  await page.getByRole('button', { name: 'Maak het document' }).click()
  await page.getByRole('button', { name: /^Kenmerken/ }).click()
  await page.getByRole('button', { name: /Download toevoegen/ }).click()
  await page.getByLabel('Naam van het bestand, voor lezers').fill('Zonder adres')
  await page.keyboard.press('Control+s')
  await saved(page)
  await page.goto(`${page.url()}?controle=ja`)
  const reasons = page.getByRole('region', { name: /punten om te herstellen/ })
  await reasons.getByRole('link', { name: 'Downloads › 1 › Adres van het bestand' }).first().click()
  await expect(page.locator('#veld-downloads-0-url-invoer')).toBeFocused()
  await expect(page.locator('#veld-downloads-0-url')).toContainText('Fout:')
  await noViolations(page)
})

test('parts of an intervention point at each other without anybody writing a key', async ({ page, context }) => {
  await logInAs(context, 'redacteur')
  await page.goto('/redactie/documenten/nieuw?soort=interventie')
  await page.getByLabel('Titel').fill(`Voorbeeld van een aanpak ${Date.now()}`)
  await page.getByRole('button', { name: 'Maak het document' }).click()
  await page.getByRole('button', { name: /^Doel en aanpak/ }).click()
  for (const text of ['Buren kennen elkaar', 'Buren kennen elkaar']) {
    await page.getByRole('button', { name: /Doel toevoegen aan Doelen/ }).click()
    await expect(page.locator('#veld-goals [contenteditable]').last()).toBeFocused()
    await page.keyboard.type(text)
  }
  await page.getByRole('button', { name: /Onderdeel toevoegen aan Aanpak/ }).click()
  await page.getByLabel('Naam van het onderdeel').fill('Straatfeest')
  const choices = page.locator('#veld-approach-0-goals').getByRole('checkbox')
  await expect(choices).toHaveCount(2)
  await choices.nth(1).check()
  await choices.nth(0).check()
  await page.keyboard.press('Control+s')
  await saved(page)
  expect(await contentOf(idOf(page))).toMatchObject({
    goals: [{ key: 'buren-kennen-elkaar-2' }, { key: 'buren-kennen-elkaar' }],
    approach: [{ title: 'Straatfeest', goals: ['buren-kennen-elkaar', 'buren-kennen-elkaar-2'] }],
  })
})

test('a guide is written chapter by chapter', async ({ page, context }) => {
  await logInAs(context, 'auteur')
  await page.goto('/redactie/documenten/nieuw?soort=kennisgids')
  await page.getByLabel('Titel').fill(`Gids ${Date.now()}`)
  await page.getByRole('button', { name: 'Maak het document' }).click()
  const chapters = page.getByRole('navigation', { name: 'Hoofdstukken' })
  for (const [type, title] of [
    ['definities', 'Wat bedoelen we'],
    ['kernproblemen', ''],
  ] as const) {
    if (!(await chapters.getByLabel('Vast onderdeel').isVisible())) await chapters.getByText('+ Hoofdstuk').click()
    await chapters.getByLabel('Vast onderdeel').selectOption(type)
    await chapters.getByLabel('Titel').fill(title)
    await chapters.getByRole('button', { name: 'Voeg toe' }).click()
  }
  await expect(page).toHaveURL(/\?hoofdstuk=kernproblemen$/)
  await expect(page.getByRole('heading', { level: 2, name: /Hoofdstuk 2 Kernproblemen/ })).toBeVisible()
  await noViolations(page)
  await chapters.getByRole('link', { name: /Wat bedoelen we/ }).click()
  await expect(page.getByLabel('Titel van het hoofdstuk')).toHaveValue('Wat bedoelen we')
  await page.getByLabel('Titel van het hoofdstuk').fill('Wat we bedoelen')
  await page.goBack()
  await expect(page.getByLabel('Titel van het hoofdstuk')).toHaveValue('Kernproblemen')
  await chapters.getByRole('button', { name: 'Zet hoofdstuk Kernproblemen hoger' }).click()
  await page.keyboard.press('Control+s')
  await saved(page)
  expect(await contentOf(idOf(page))).toMatchObject({
    chapters: [
      { slug: 'kernproblemen', title: 'Kernproblemen', type: 'kernproblemen' },
      { slug: 'wat-bedoelen-we', title: 'Wat we bedoelen', type: 'definities' },
    ],
  })
  await page.reload()
  await expect(page.getByLabel('Titel van het hoofdstuk')).toHaveValue('Kernproblemen')
})

test('somebody who may only read sees the text with the reason, and can copy it', async ({ page, context }) => {
  await logInAs(context, 'auteur')
  await page.goto('/redactie/documenten/publicatie/infosheet-specifieke-opvoedvraagstukken')
  await expect(page.getByText('Dit document is van iemand anders.')).toBeVisible()
  await expect(page.getByRole('textbox')).toHaveCount(0)
  await noViolations(page)
  await page.getByRole('link', { name: 'Maak een kopie' }).click()
  await page.getByRole('button', { name: 'Maak de kopie' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kopie van Ouders met een migratieachtergrond', { timeout: 30_000 })
  await expect(page.getByLabel('Samenvatting')).not.toHaveValue('')
})
