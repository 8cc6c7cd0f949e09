import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { connect, type Db } from '@/lib/db/client'
import { addVersion, assign, type Made, makeRound, makeSubmission, worksheet } from '@/tests/factories/submissions'
import { makeUser } from '@/tests/factories/users'
import { addSession } from './support/staff'

test.describe.configure({ mode: 'serial' })

let db: Db
let made: Made
let slug: string

test.beforeAll(async () => {
  db = connect(process.env.DATABASE_URL ?? '', 1)
  const round = await makeRound(db)
  slug = round.slug
  made = await makeSubmission(db, 'submitted', { roundId: round.id, title: 'Voorbeeld: de grote tafel' })
  await makeSubmission(db, 'drafting', { roundId: round.id, title: 'Voorbeeld: het kleine gesprek' })
  await db.user.update({ where: { id: made.assessors[0].id }, data: { name: 'Vera Voorbeeld' } })
  await db.remark.create({
    data: {
      submissionId: made.submission.id,
      versionId: made.version?.id ?? '',
      path: 'theory.problem',
      text: 'Voor wie is dit een probleem?',
      required: true,
      author: made.assessors[0].id,
    },
  })
})
test.afterAll(() => db.$disconnect())
test.beforeEach(({ context }) => addSession(db, context, made.coordinator.id))

const board = () => `/beoordelen/rondes/${slug}`
const own = (page = '') => `/beoordelen/inzendingen/${made.submission.id}${page}`
const clean = async (page: Page) => expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
const state = async () => (await db.submission.findUniqueOrThrow({ where: { id: made.submission.id } })).state

test('the board shows what there is, filters it in the address, and leads to a submission', async ({ page }) => {
  await page.goto(board())
  await expect(page.getByRole('row')).toHaveCount(1 + 2)
  await clean(page)
  await page.getByLabel('Interventie of organisatie').fill('grote tafel')
  await page.getByRole('button', { name: 'Toon' }).click()
  await expect(page).toHaveURL(/q=grote/)
  await expect(page.getByRole('status')).toContainText('1 inzending')
  await page.getByRole('link', { name: 'Bord', exact: true }).click()
  await expect(page.getByRole('heading', { name: /^Ingediend/ })).toBeVisible()
  await clean(page)
  await page.getByRole('link', { name: 'Voorbeeld: de grote tafel' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Voorbeeld: de grote tafel')
})

test('the page of a submission, its text and its dossier are without barriers', async ({ page }) => {
  for (const path of ['', '/lezen', '/bericht', '/dossier']) {
    await page.goto(own(path))
    await clean(page)
  }
  for (const path of ['/cijfers', '/export']) {
    await page.goto(board() + path)
    await clean(page)
  }
})

test('asks another assessor', async ({ page }) => {
  const { id } = await makeUser(db, 'beoordelaar', { name: 'Noor Nieuw' })
  await page.goto(own())
  await page.getByText('Beoordelaar vragen').click()
  await page.getByLabel('Beoordelaar', { exact: true }).selectOption(id)
  await page.getByRole('button', { name: 'Vraag deze beoordelaar' }).click()
  await expect(page.getByRole('status')).toContainText('krijgt een mail')
  await expect(page.getByText('Noor Nieuw moet nog zeggen of er belangen zijn')).toBeVisible()
})

test('keeps what was typed when a step is refused', async ({ page }) => {
  await page.goto(own())
  await page.getByText('Uitstel geven').click()
  await page.getByLabel('Nieuwe laatste dag').fill('2020-01-01')
  await page.getByRole('button', { name: 'Geef uitstel' }).click()
  await expect(page.locator('.error-summary')).toContainText('na vandaag')
  await expect(page.getByLabel('Nieuwe laatste dag')).toHaveValue('2020-01-01')
})

test('sends a message from a template, after looking at it', async ({ page }) => {
  await page.goto(own('/bericht'))
  await page.getByRole('link', { name: 'Uitnodiging om te bellen' }).click()
  await page.getByRole('button', { name: 'Bekijk het bericht' }).click()
  await expect(page.locator('.error-summary')).toContainText('[dag en tijd]')
  const text = page.getByLabel('Bericht', { exact: true })
  await text.fill((await text.inputValue()).replace('[dag en tijd]', 'dinsdag om 10 uur'))
  await page.getByRole('button', { name: 'Bekijk het bericht' }).click()
  await expect(page.getByText('Beste Voorbeeld interventie-eigenaar,')).toBeVisible()
  await clean(page)
  await page.getByRole('button', { name: 'Verstuur' }).click()
  await expect(page.getByRole('status')).toContainText('Je bericht is verstuurd')
  expect(await db.submissionMessage.count({ where: { submissionId: made.submission.id } })).toBe(1)
})

test('releases the feedback without JavaScript, and the owner has it', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  await addSession(db, context, made.coordinator.id)
  const page = await context.newPage()
  await page.goto(own())
  await page.getByLabel('Algemene boodschap').fill('Mooi begin.')
  await page.getByRole('button', { name: 'Geef de feedback vrij' }).click()
  await expect(page.getByRole('status').first()).toContainText('De feedback is vrijgegeven')
  await expect.poll(state).toBe('feedback')
  await addSession(db, context, made.owner.id)
  await page.goto(`/mijn-interventies/inzendingen/${made.submission.id}/feedback`)
  await expect(page.getByText('Voor wie is dit een probleem?').first()).toBeVisible()
  await expect(page.getByText('Vera Voorbeeld')).toHaveCount(0)
  await context.close()
})

test('compares versions, and exports the round and a dossier', async ({ page }) => {
  await addVersion(db, made.submission.id, 2, made.owner, { ...worksheet('Voorbeeld'), summary: 'Een heel andere samenvatting.' })
  await db.submission.update({ where: { id: made.submission.id }, data: { state: 'submitted', rounds: 2 } })
  await page.goto(own('/vergelijk'))
  await expect(page.getByRole('heading', { name: 'Wat er wijzigde van versie 1 naar versie 2' })).toBeVisible()
  await clean(page)
  await page.goto(`${board()}/export`)
  const [table] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download de tabel' }).click()])
  expect(readFileSync(await table.path(), 'utf8')).toContain('Voorbeeld: de grote tafel')
  await page.goto(own('/dossier'))
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download voor KIS' }).click()])
  await page.setContent(readFileSync(await file.path(), 'utf8'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Voorbeeld: de grote tafel')
  await clean(page)
})

test('begins the assessment with the keyboard alone', async ({ page }) => {
  await db.assignment.updateMany({ where: { submissionId: made.submission.id }, data: { state: 'ended' } })
  for (const said of ['free', 'asked'] as const) await assign(db, made.submission.id, (await makeUser(db, 'beoordelaar')).id, said)
  await page.goto(own())
  const fold = page.locator('summary', { hasText: 'Geen feedback meer nodig' })
  await fold.focus()
  await page.keyboard.press('Enter')
  const anyway = page.getByLabel('Begin toch')
  await anyway.focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Begin de beoordeling' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toContainText('De beoordeling is begonnen')
  expect(await state()).toBe('assessing')
})

test('is not there for owners, assessors and the redactie', async ({ context, page }) => {
  const admin = await makeUser(db, 'beheerder')
  for (const id of [made.owner.id, made.assessors[0].id, admin.id]) {
    await addSession(db, context, id)
    for (const path of [board(), own(), own('/bericht'), own('/dossier/bestand?voor=kis'), `${board()}/export/csv`])
      expect((await page.goto(path))?.status()).toBe(403)
  }
})
