import { randomUUID } from 'node:crypto'
import AxeBuilder from '@axe-core/playwright'
import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test'
import type { Db } from '@/lib/db/client'
import { makeRound, makeSubmission } from '../factories/submissions'
import { makeUser } from '../factories/users'
import { addSeat, makeWorkshop } from '../factories/workshops'
import { mailsWith } from './support/outbox'
import { lostText } from './support/reflow'
import { openSiteDatabase } from './support/site'
import { addSession } from './support/staff'
import { smallTargets } from './support/targets'

let db: Db
test.beforeAll(() => {
  db = openSiteDatabase()
})
test.afterAll(() => db.$disconnect())

async function enter(context: BrowserContext, userId: string): Promise<Page> {
  await addSession(db, context, userId)
  return context.newPage()
}
async function visit(browser: Browser, userId: string, options = {}): Promise<Page> {
  return enter(await browser.newContext(options), userId)
}
const ownPage = (id: string) => `/mijn-interventies/inzendingen/${id}/workshop`
const roundPage = (slug: string, rest = '') => `/beoordelen/rondes/${slug}${rest}`

/** A round with one workshop of so many seats, and submissions that wait for it. */
async function prepare({ seats = 1, submissions = 2 } = {}) {
  const round = await makeRound(db)
  const workshop = await makeWorkshop(db, round.id, { capacity: seats, note: 'Neem je handleiding mee.' })
  const made = []
  for (let count = 0; count < submissions; count += 1) made.push(await makeSubmission(db, 'workshop', { roundId: round.id }))
  return { round, workshop, made, coordinator: await makeUser(db, 'coordinator') }
}

test('a coordinator makes a round, corrects a day without losing anything, plans a workshop and opens the round', async ({ context }) => {
  const page = await enter(context, (await makeUser(db, 'coordinator')).id)
  const slug = `ronde-${randomUUID().slice(0, 8)}`
  await page.goto('/beoordelen/rondes')
  await page.getByRole('link', { name: 'Nieuwe ronde' }).click()
  await page.getByLabel('Aanmelden begint op').fill('2031-01-06')
  await page.getByRole('button', { name: 'Stel een jaar aan data voor' }).click()
  await expect(page.getByLabel('Besluit uiterlijk')).toHaveValue('2032-01-05')
  await page.getByLabel('Naam van de ronde').fill(`Voorbeeld ${slug}`)
  await page.getByLabel('Adres', { exact: true }).fill(slug)
  await page.getByLabel('Preventie van radicalisering').check()
  await page.getByLabel('Eerste versie uiterlijk').fill('2031-02-03')
  await page.getByLabel('Toelichting').fill('Alleen om mee te testen.')
  await page.getByRole('button', { name: 'Maak de ronde' }).click()
  const summary = page.getByRole('alert').filter({ hasText: 'Er klopt nog iets niet' })
  await expect(summary).toBeFocused()
  await summary.getByRole('link', { name: 'Kies dezelfde dag of een latere: aanmelden tot en met is 3 maart 2031.' }).click()
  await expect(page.getByLabel('Eerste versie uiterlijk')).toBeFocused()
  await expect(page.getByLabel('Preventie van radicalisering')).toBeChecked()
  await expect(page.getByLabel('Toelichting')).toHaveValue('Alleen om mee te testen.')
  await page.getByLabel('Eerste versie uiterlijk').fill('2031-05-12')
  await page.getByRole('button', { name: 'Maak de ronde' }).click()
  await expect(page.getByRole('status')).toContainText('De ronde is gemaakt')

  await page.getByRole('link', { name: 'Workshops', exact: true }).click()
  await page.getByRole('link', { name: 'Plan een workshop' }).click()
  await page.getByLabel('Dag').fill('2031-03-30')
  await page.getByLabel('Van').fill('02:30')
  await page.getByLabel('Plaats').fill('Online')
  await page.getByRole('button', { name: 'Plan de workshop' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'niet bewaard' })).toContainText('de klok gaat dan een uur vooruit')
  await page.getByLabel('Van').fill('10:00')
  await page.getByRole('button', { name: 'Plan de workshop' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Zondag 30 maart 2031, 10:00 tot 13:00 uur')

  await page.goto(roundPage(slug, '/instellen'))
  await page.getByRole('button', { name: 'Open de ronde' }).click()
  await expect(page.getByRole('status')).toContainText('De ronde is open')
  await page.getByRole('button', { name: 'Sluit de ronde' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'niet gesloten' })).toContainText('Kruis aan dat je de ronde wilt sluiten')
  await page.getByLabel('Ja, ik wil deze ronde sluiten').check()
  await page.getByRole('button', { name: 'Sluit de ronde' }).click()
  await expect(page.getByRole('status')).toContainText('De ronde is gesloten')
})

for (const javaScriptEnabled of [true, false]) {
  test(`an owner gets the seat that another gives up, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({ browser }) => {
    const { workshop, made } = await prepare()
    const [one, two] = made as [(typeof made)[0], (typeof made)[0]]
    const first = await visit(browser, one.owner.id, { javaScriptEnabled })
    const second = await visit(browser, two.owner.id, { javaScriptEnabled })
    await first.goto(ownPage(one.submission.id))
    await expect(first.getByText('Nog één plek')).toBeVisible()
    await first.getByRole('button', { name: /^Kies deze datum/ }).click()
    await expect(first.getByRole('status')).toContainText('je hebt een plek')
    await second.goto(ownPage(two.submission.id))
    await second.getByRole('button', { name: /^Zet me op de wachtlijst/ }).click()
    await expect(second.getByRole('heading', { name: 'Je staat op de wachtlijst, op plaats 1' })).toBeVisible()
    expect((await second.request.get(`${ownPage(two.submission.id)}/agenda`)).status()).toBe(404)

    await first.getByRole('button', { name: /^Meld me af/ }).click()
    await expect(first.getByRole('status')).toContainText('Afgemeld')
    await second.goto(ownPage(two.submission.id))
    await expect(second.getByRole('heading', { name: 'Je hebt een plek' })).toBeVisible()
    const [download] = await Promise.all([second.waitForEvent('download'), second.getByRole('link', { name: 'Zet in je agenda' }).click()])
    expect(download.suggestedFilename()).toBe('kis-workshop.ics')
    const file = await second.request.get(`${ownPage(two.submission.id)}/agenda?workshop=${workshop.id}`)
    expect([file.headers()['content-type'], await file.text()]).toEqual([
      'text/calendar; charset=utf-8',
      expect.stringContaining(`UID:workshop-${workshop.id}@kis.nl`),
    ])
    await expect
      .poll(async () => (await mailsWith(two.owner.email)).map(({ subject }) => subject?.split(':')[0]).sort())
      .toEqual(['Er is een plek vrij', 'Je staat op de wachtlijst'])
  })
}

test('the coordinator writes down who was there; they go on, and who was absent chooses again', async ({ browser }) => {
  const { round, workshop, made, coordinator } = await prepare({ seats: 2 })
  const [there, absent] = made as [(typeof made)[0], (typeof made)[0]]
  const [seat, other] = [await addSeat(db, workshop.id, there), await addSeat(db, workshop.id, absent)]
  const later = await makeWorkshop(db, round.id, { startsAt: new Date(Date.now() + 9 * 86_400_000) })
  await db.user.update({ where: { id: seat.owner.id }, data: { name: 'Voorbeeld Aanwezig' } })
  await db.workshop.update({ where: { id: workshop.id }, data: { startsAt: new Date(Date.now() - 7_200_000), endsAt: new Date(Date.now() - 3_600_000) } })
  const page = await visit(browser, coordinator.id)
  await page.goto(roundPage(round.slug, '/workshops'))
  await page.getByRole('row').filter({ hasText: 'Aanwezigheid vastleggen' }).getByRole('link').click()
  await page.getByRole('checkbox', { name: /Voorbeeld Aanwezig/ }).check()
  await page.getByRole('button', { name: 'Leg de aanwezigheid vast' }).click()
  await expect(page.getByRole('status')).toContainText('De aanwezigheid is vastgelegd')
  const owner = await visit(browser, seat.owner.id)
  await owner.goto(ownPage(there.submission.id))
  await expect(owner.getByRole('heading', { name: 'Deze stap is klaar' })).toBeVisible()
  const again = await visit(browser, other.owner.id)
  await again.goto(ownPage(absent.submission.id))
  await again.getByRole('button', { name: /^Kies deze datum/ }).click()
  await expect(again.getByRole('heading', { name: 'Je hebt een plek' })).toBeVisible()
  expect(await db.workshopSeat.count({ where: { workshopId: later.id, state: 'taken' } })).toBe(1)
})

test('who calls is signed off, and a workshop that is cancelled is told to everybody', async ({ browser }) => {
  const { round, workshop, made, coordinator } = await prepare({ seats: 2 })
  const [one, two] = made as [(typeof made)[0], (typeof made)[0]]
  const [first, second] = [await addSeat(db, workshop.id, one), await addSeat(db, workshop.id, two)]
  await db.user.update({ where: { id: first.owner.id }, data: { name: 'Voorbeeld Beller' } })
  const page = await visit(browser, coordinator.id, { javaScriptEnabled: false })
  await page.goto(roundPage(round.slug, `/workshops/${workshop.id}`))
  await page.getByRole('button', { name: 'Meld af Voorbeeld Beller' }).click()
  await expect(page.getByRole('status')).toContainText('De deelnemer is afgemeld')
  await page.getByRole('button', { name: 'Gelast de workshop af' }).click()
  await expect(page.getByRole('alert')).toContainText('Zeg waarom de workshop niet doorgaat')
  await page.getByLabel('Waarom gaat het niet door?').fill('De trainer is ziek.')
  await page.getByRole('button', { name: 'Gelast de workshop af' }).click()
  await expect(page.getByText('Gaat niet door', { exact: true })).toBeVisible()
  await expect.poll(async () => (await mailsWith(second.owner.email)).map(({ text }) => text?.includes('De trainer is ziek.'))).toEqual([true])
  await expect.poll(async () => (await mailsWith(first.owner.email)).map(({ subject }) => subject?.split(':')[0])).toEqual(['Afgemeld'])
})

test('what is of another organisation is not there, and owners have no pages of coordinators', async ({ browser }) => {
  const { round, workshop, made } = await prepare({ submissions: 2 })
  const [mine, other] = made as [(typeof made)[0], (typeof made)[0]]
  await addSeat(db, workshop.id, other)
  const page = await visit(browser, mine.owner.id)
  for (const path of [ownPage(other.submission.id), `${ownPage(other.submission.id)}/agenda?workshop=${workshop.id}`, ownPage('geen')])
    expect((await page.goto(path))?.status(), path).toBe(404)
  for (const path of ['/beoordelen/rondes', roundPage(round.slug, '/instellen'), roundPage(round.slug, `/workshops/${workshop.id}`)])
    expect((await page.goto(path))?.status(), path).toBe(403)
})

test('every page can be used by everybody: axe, targets, and at 390 and 320 pixels', async ({ browser }) => {
  const { round, workshop, made, coordinator } = await prepare({ seats: 1 })
  const [one, two] = made as [(typeof made)[0], (typeof made)[0]]
  await addSeat(db, workshop.id, one)
  await addSeat(db, workshop.id, two, 'waiting')
  const past = await makeWorkshop(db, round.id, { startsAt: new Date(Date.now() - 86_400_000) })
  await addSeat(db, past.id, one)
  const staff = await visit(browser, coordinator.id)
  const owner = await visit(browser, one.owner.id)
  const pages: [Page, string][] = [
    ...['', '/nieuw', `/${round.slug}/instellen`, `/${round.slug}/workshops`, `/${round.slug}/workshops/nieuw`].map((path): [Page, string] => [
      staff,
      `/beoordelen/rondes${path}`,
    ]),
    ...[workshop, past].map(({ id }): [Page, string] => [staff, roundPage(round.slug, `/workshops/${id}`)]),
    [owner, ownPage(one.submission.id)],
  ]
  for (const [page, path] of pages) {
    await page.setViewportSize({ width: 1280, height: 900 })
    expect((await page.goto(path))?.status(), path).toBe(200)
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      path,
    ).toEqual([])
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 })
      expect([...(await lostText(page)), ...(await smallTargets(page))], `${path} at ${width}`).toEqual([])
    }
  }
})
