import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { tabTo } from '@/tests/e2e/support/focus'
import { finishedForm, makeCompared, makeJudged } from './support/assessor'
import { lostText } from './support/reflow'
import { openSiteDatabase, siteUrl } from './support/site'
import { addSession } from './support/staff'
import { smallTargets } from './support/targets'

const db = openSiteDatabase()
test.afterAll(() => db.$disconnect())
test.slow()

const remark = (page: Page, text: string) => page.locator('.remark').filter({ hasText: text })
const place = (page: Page, path: string) => page.locator(`[id="bij-${path}"]`)
const remarksOf = (submissionId: string) => db.remark.findMany({ where: { submissionId } })

test('nothing is to be read before one said to have no interests, and nothing after one has them', async ({ page, context }) => {
  const { submission, assessors, base } = await makeJudged(db, 'submitted')
  await db.assignment.updateMany({ where: { submissionId: submission.id }, data: { state: 'asked', declaredAt: null } })
  await addSession(db, context, assessors[0].id)
  await page.goto('/beoordelen')
  await expect(page.getByRole('row', { name: submission.title })).toContainText('Zeg of je belangen hebt')
  await page.getByRole('link', { name: submission.title }).click()
  for (const path of ['', '/beoordeling', '/consensus', '/vergelijk']) {
    await page.goto(`${base}${path}`)
    await expect(page.getByRole('heading', { name: 'Eerst: heb je belangen?' })).toBeVisible()
    expect(await page.content()).not.toContain('Leerlingen kennen elkaar niet')
  }
  await page.getByRole('button', { name: 'Bewaar mijn antwoord' }).click()
  await expect(page.locator('.error-summary')).toContainText('Kies of je belangen hebt')
  await page.getByLabel('Ik heb wel belangen').check()
  await page.getByRole('button', { name: 'Bewaar mijn antwoord' }).click()
  await expect(page.locator('.error-summary')).toContainText('Zeg kort welk belang je hebt')
  await page.getByLabel('Ik heb geen belangen').check()
  await page.getByRole('button', { name: 'Bewaar mijn antwoord' }).click()
  await expect(page.getByText('Leerlingen kennen elkaar niet').first()).toBeVisible()
  await page.getByText('Heb je toch belangen?').click()
  await page.getByLabel('Welk belang heb je?').fill('Mijn oude werkgever.')
  await page.getByRole('button', { name: 'Ik heb belangen en stop' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Je ziet deze inzending niet meer' })).toBeVisible()
  expect((await page.goto(base))?.status()).toBe(404)
})

test('a remark is written at a field with the words that are selected, changed and taken away', async ({ page, context }) => {
  const { submission, assessors, base } = await makeJudged(db, 'submitted')
  await addSession(db, context, assessors[0].id)
  await page.goto(base)
  await expect(page.getByRole('heading', { name: 'Wat er wijzigde van versie 1 naar versie 2' })).toBeVisible()
  const problem = place(page, 'theory.problem')
  await problem.locator('.place-value').selectText()
  await problem.getByRole('link', { name: /Opmerking/ }).click()
  await expect(problem.getByLabel(/Je opmerking over/)).toBeFocused()
  await expect(problem.getByLabel('Citaat')).toHaveValue('Leerlingen kennen elkaar niet.')
  await problem.getByLabel(/Je opmerking over/).fill('Geef cijfers.')
  await problem.getByLabel('Criterium').selectOption('Probleem en aanleiding')
  await problem.getByLabel('Moet verwerkt zijn voor opname').check()
  await problem.getByRole('button', { name: 'Bewaar de opmerking' }).click()
  const card = remark(page, 'Geef cijfers.')
  await expect(card.getByRole('status')).toBeFocused()
  await expect(card).toContainText('Nog niet vrijgegeven')
  expect(await remarksOf(submission.id)).toMatchObject([
    { path: 'theory.problem', quote: 'Leerlingen kennen elkaar niet.', criterion: 'probleem', required: true },
  ])
  await card.getByRole('link', { name: 'Wijzig' }).click()
  await page.getByLabel(/Je opmerking over/).fill('Geef cijfers uit onderzoek.')
  await page.getByRole('button', { name: 'Bewaar de wijziging' }).click()
  await expect(remark(page, 'Geef cijfers uit onderzoek.').getByRole('status')).toContainText('Je wijziging is bewaard')
  await remark(page, 'Geef cijfers uit onderzoek.').getByRole('button', { name: 'Haal weg' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'De opmerking is weg' })).toBeVisible()
  await expect.poll(() => remarksOf(submission.id)).toEqual([])
})

test('with the keyboard alone', async ({ page, context }) => {
  const { submission, assessors, base } = await makeJudged(db, 'submitted')
  await addSession(db, context, assessors[0].id)
  await page.goto(`${base}#deel-doelen`)
  await place(page, 'goals').focus()
  await tabTo(page, /Opmerking over Doelen/, 5)
  await page.keyboard.press('Enter')
  await expect(page.getByLabel(/Je opmerking over Doelen/)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(place(page, 'goals').getByRole('link', { name: 'Opmerking over Doelen' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Maak dit doel meetbaar.')
  await page.keyboard.press('Control+Enter')
  await expect(remark(page, 'Maak dit doel meetbaar.').getByRole('status')).toBeFocused()
  expect(await remarksOf(submission.id)).toMatchObject([{ path: 'goals', text: 'Maak dit doel meetbaar.' }])
})

test('without a script: remark, note, and what was dealt with', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const { submission, assessors, version, base } = await makeJudged(db, 'submitted')
  const of = { submissionId: submission.id, versionId: version?.id ?? '', author: assessors[1].id }
  await db.remark.create({ data: { ...of, path: 'goals.0.text', text: 'Van de vorige keer.', releasedAt: new Date() } })
  await db.remark.create({ data: { ...of, path: 'title', text: 'Van de ander, niet vrijgegeven.' } })
  await addSession(db, context, assessors[0].id)
  await page.goto(base)
  await expect(page.getByText('Van de ander, niet vrijgegeven.')).toHaveCount(0)
  await place(page, 'summary')
    .getByRole('link', { name: /Opmerking/ })
    .click()
  await page.getByRole('button', { name: 'Bewaar de opmerking' }).click()
  await expect(page.getByRole('alert')).toContainText('Schrijf je opmerking')
  await page.getByLabel(/Je opmerking over/).fill('Korter graag.')
  await page.getByRole('button', { name: 'Bewaar de opmerking' }).click()
  await expect(remark(page, 'Korter graag.').getByRole('status')).toContainText('Je opmerking is bewaard')
  await remark(page, 'Van de vorige keer.').getByRole('button', { name: 'Afgehandeld' }).click()
  await expect(remark(page, 'Van de vorige keer.').getByRole('status')).toContainText('afgehandeld')
  await page.getByLabel('Nieuwe notitie').fill('Alleen voor ons.')
  await page.getByRole('button', { name: 'Bewaar de notitie' }).click()
  await expect(page.locator('.note-list')).toContainText('Alleen voor ons.')
  await context.close()
})

test('an assessment saves itself; two tabs lose nothing of each other', async ({ page, context }) => {
  const { assessors, base } = await makeJudged(db, 'assessing')
  await addSession(db, context, assessors[0].id)
  const other = await context.newPage()
  for (const tab of [page, other]) await tab.goto(`${base}/beoordeling`)
  const saved = (tab: Page) => expect(tab.locator('.save-words')).toContainText('Alles is bewaard', { timeout: 30_000 })
  await page.locator('#motivatie-doelen').fill('Uit het ene tabblad.')
  await saved(page)
  await other.locator('#motivatie-aanpak').fill('Uit het andere.')
  await saved(other)
  await expect(other.locator('#motivatie-doelen')).toHaveValue('Uit het ene tabblad.')
  await page.locator('#motivatie-aanpak').fill('Allebei iets anders.')
  const notice = page.getByRole('alert').filter({ hasText: 'intussen ook ergens anders gewijzigd' })
  await expect(notice).toContainText('Uit het andere.')
  await expect(page.locator('#motivatie-aanpak')).toHaveValue('Allebei iets anders.')
  await notice.getByRole('button', { name: 'Houd wat ik hier schreef' }).click()
  await expect(notice).toHaveCount(0)
  await saved(page)
  await other.reload()
  await expect(other.locator('#motivatie-aanpak')).toHaveValue('Allebei iets anders.')
})

test('an assessment is handed in when it is finished, also without a script; with the last the consensus begins', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const { submission, second, assessors, base } = await makeJudged(db, 'assessing')
  const assignments = await db.assignment.findMany({ where: { submissionId: submission.id }, orderBy: { createdAt: 'asc' } })
  const [mine, theirs] = assignments.map(({ id }) => ({ assignmentId: id, versionId: second.id }))
  if (!mine || !theirs) throw new Error('two assessors are needed')
  await db.assessment.create({ data: { ...theirs, ...finishedForm(), handedInAt: new Date() } })
  await db.assessment.create({ data: { ...mine, ...finishedForm({ doelen: { motivation: '', citations: [] } }) } })
  await addSession(db, context, assessors[0].id)
  await page.goto(`${base}/beoordeling`)
  await expect(page.locator('.verdict-bar')).toContainText('9 van 10')
  await page.locator('#motivatie-doelen').fill('Nog te breed.')
  await page.getByRole('button', { name: 'Lever mijn beoordeling in' }).click()
  await expect(page.locator('.error-summary')).toContainText('Geef een oordeel over “Doelen”')
  await expect(page.locator('#motivatie-doelen')).toHaveValue('Nog te breed.')
  await page.locator('#oordeel-doelen').getByLabel('Voldoet deels').check()
  await page.getByRole('button', { name: 'Lever mijn beoordeling in' }).click()
  await expect(page).toHaveURL(`${siteUrl}${base}/consensus?gedaan=beide`)
  await expect(page.getByText('Jullie oordelen verschillend over')).toContainText('Doelen')
  await context.close()
})

test('both agree on what they wrote together; a change asks it anew', async ({ browser }) => {
  const { submission, assessors, base } = await makeCompared(db)
  const pages = []
  for (const { id } of assessors) {
    const context = await browser.newContext()
    await addSession(db, context, id)
    pages.push(await context.newPage())
  }
  const [one, other] = pages
  if (!one || !other) throw new Error('two are needed')
  await one.goto(`${base}/consensus`)
  await one.locator('#oordeel-doelen').getByLabel('Voldoet deels').check()
  await one.locator('#motivatie-doelen').fill('Samen: nog niet meetbaar.')
  await one.getByRole('button', { name: 'Ik stem in met dit advies' }).click()
  await expect(one.getByRole('status').filter({ hasText: 'Je stemt in' })).toBeVisible()
  await other.goto(`${base}/consensus`)
  await expect(other.locator('.agreed-by').first()).toContainText('Ingestemd:')
  await other.getByLabel('Samenvatting').fill('Een goed begin.')
  await other.getByRole('button', { name: 'Ik stem in met dit advies' }).click()
  await expect(other.getByRole('status').filter({ hasText: 'Je stemt in' })).toBeVisible()
  await one.reload()
  await expect(one.getByLabel('Samenvatting')).toHaveValue('Een goed begin.')
  await one.getByRole('button', { name: 'Ik stem in met dit advies' }).click()
  await expect(one.getByRole('status').filter({ hasText: 'Jullie stemmen allemaal in' })).toBeVisible()
  expect((await db.consensus.findUniqueOrThrow({ where: { submissionId: submission.id } })).agreedBy.sort()).toEqual(assessors.map(({ id }) => id).sort())
  for (const page of pages) await page.context().close()
})

test('who has nothing to do with it finds nothing', async ({ page, context }) => {
  const [mine, other] = [await makeJudged(db, 'submitted'), await makeCompared(db)]
  await addSession(db, context, mine.assessors[0].id)
  for (const path of ['', '/beoordeling', '/consensus', '/vergelijk']) expect((await page.goto(`${other.base}${path}`))?.status(), path).toBe(404)
  expect((await page.goto('/beoordelen/opdrachten/niets'))?.status()).toBe(404)
  expect((await page.goto(`${mine.base}/consensus`))?.status()).toBe(404)
  const put = (id: string) => page.request.put(`/api/redactie/opdrachten/${id}/beoordeling`, { data: { fields: {} } })
  expect((await put(other.submission.id)).status()).toBe(403)
  await db.assignment.updateMany({ where: { submissionId: mine.submission.id }, data: { state: 'ended' } })
  expect((await page.goto(mine.base))?.status()).toBe(404)
})

test('the pages are clean for axe, at 320 pixels too', async ({ page, context }) => {
  const [read, judged, compared] = [await makeJudged(db, 'submitted'), await makeJudged(db, 'assessing'), await makeCompared(db)]
  const me = read.assessors[0]
  for (const { submission, assessors } of [judged, compared])
    await db.assignment.updateMany({ where: { submissionId: submission.id, assessorId: assessors[0].id }, data: { assessorId: me.id } })
  await db.remark.create({ data: { submissionId: read.submission.id, versionId: read.second.id, path: 'goals.0', text: 'Meetbaar?', author: me.id } })
  await addSession(db, context, me.id)
  const paths = ['/beoordelen', read.base, `${read.base}?veld=goals`, `${read.base}/vergelijk`, `${judged.base}/beoordeling`, `${compared.base}/consensus`]
  for (const path of paths) {
    expect((await page.goto(path))?.status(), path).toBe(200)
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect
      .soft(
        violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`)),
        path,
      )
      .toEqual([])
    expect.soft(await smallTargets(page), path).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect.soft(await lostText(page), `${path} at 320`).toEqual([])
    await page.setViewportSize({ width: 1280, height: 900 })
  }
})
