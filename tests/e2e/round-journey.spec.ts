import { randomUUID } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { makeStamp } from '@/lib/forms/human'
import { criteriaOf, currentCriteria } from '@/lib/reviews/criteria'
import { mailsWith } from './support/outbox'
import { at, choose, finishJoint, loggedIn, newPage, press, write } from './support/round'
import { openSiteDatabase } from './support/site'

// A whole round with four people, through the front door: from the registration to the intervention that is found.
const db = openSiteDatabase()
const mark = randomUUID().slice(0, 8)
const title = `Brugklassers in gesprek ${mark}`
const slug = `ronde-${mark}`
const email = `eigenaar-${mark}@voorbeeld.example`
const password = 'lantaarn wolk fiets zeven'
type Who = 'owner' | 'coordinator' | 'first' | 'second'
const people = {} as Record<Who, Page>
let id = ''

test.describe.configure({ mode: 'serial' })
test.beforeEach(() => test.setTimeout(120_000))
test.beforeAll(async ({ browser }) => {
  people.owner = await newPage(browser)
  people.coordinator = await loggedIn(db, browser, 'coordinator', 'Voorbeeld coördinator')
  people.first = await loggedIn(db, browser, 'beoordelaar', `Voorbeeld Anna ${mark}`)
  people.second = await loggedIn(db, browser, 'beoordelaar', `Voorbeeld Bram ${mark}`)
})
test.afterAll(() => db.$disconnect())

const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const stateIs = (state: string) => expect.poll(async () => (await db.submission.findUniqueOrThrow({ where: { id } })).state, { timeout: 20_000 }).toBe(state)

test('the coordinator opens a round with a workshop', async () => {
  const { coordinator: page } = people
  await page.goto('/beoordelen/rondes/nieuw')
  await page.getByRole('textbox', { name: 'Naam' }).fill(`Ronde ${mark}`)
  await page.locator(at('adres')).fill(slug)
  await page
    .getByRole('group', { name: /Databases?/ })
    .getByLabel('Antidiscriminatie')
    .check()
  await page.locator(at('aanmeldenVan')).fill(dayFromNow(-1))
  await press(page, /ronde/i)
  await page.waitForURL((url) => url.pathname.startsWith(`/beoordelen/rondes/${slug}`))
  await page.goto(`/beoordelen/rondes/${slug}/workshops/nieuw`)
  await page.locator(at('dag')).fill(dayFromNow(60))
  await page.locator(at('begin')).fill('10:00')
  await page.locator(at('eind')).fill('13:00')
  await page.locator(at('plaats')).fill('Voorbeeldplein 1')
  await page.locator(at('plekken')).fill('12')
  await press(page, /workshop/i)
  await page.waitForURL((url) => !url.pathname.endsWith('/nieuw'))
  await page.goto(`/beoordelen/rondes/${slug}/instellen`)
  await press(page, /open de ronde/i)
  await expect.poll(async () => (await db.round.findUniqueOrThrow({ where: { slug } })).openedAt).not.toBeNull()
  await page.goto('/interventies/indienen')
  await expect(page.getByRole('main')).toContainText(`Ronde ${mark}`)
})

test('the owner registers, and makes an account with the link in the mail', async () => {
  const { owner: page } = people
  await page.goto(`/interventies/indienen/aanmelden?ronde=${slug}`)
  const fields = { naam: 'Voorbeeld Eigenaar', email, organisatie: `Stichting ${mark}`, interventie: title, waar: 'In twee gemeenten' }
  for (const [name, value] of Object.entries(fields)) await page.locator(at(name)).fill(value)
  await page.locator(at('zin')).fill('Brugklassers leren elkaar kennen in gesprekken over thuis en school.')
  const answers = { database: 'antidiscriminatie', soort: 'nieuw', eigendom: 'ons', handleiding: 'ja', evaluatie: 'nee', workshop: 'nee' }
  for (const [name, value] of Object.entries(answers)) await choose(page, name, value)
  await page.locator(at('stempel')).evaluate((input: HTMLInputElement, stamp) => void (input.value = stamp), makeStamp(Date.now() - 4_000))
  await press(page, 'Verstuur je aanmelding')
  await expect.poll(async () => (await mailsWith(email)).length, { timeout: 40_000 }).toBe(1)
  const path = /\/uitnodiging\/aanmelding\/\S+/.exec((await mailsWith(email))[0]?.text ?? '')?.[0] ?? ''
  await page.goto(path)
  await page.locator(at('wachtwoord')).fill(password)
  await press(page, 'Bevestig je aanmelding')
  await page.waitForURL(/\/mijn-interventies\/inzendingen\/[0-9a-f-]{36}/)
  id = /inzendingen\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''
})

test('the coordinator admits it; the owner chooses a workshop and was there', async () => {
  const { coordinator, owner } = people
  await coordinator.goto(`/beoordelen/inzendingen/${id}`)
  await press(coordinator, 'Laat toe')
  await stateIs('workshop')
  await owner.goto(`/mijn-interventies/inzendingen/${id}/workshop`)
  await press(owner, /Kies deze datum/)
  await expect(owner.getByRole('status').first()).toContainText('je hebt een plek')
  const { id: workshop } = await db.workshop.findFirstOrThrow({ where: { round: { slug } } })
  // The days go by.
  await db.workshop.update({ where: { id: workshop }, data: { startsAt: new Date(Date.now() - 4 * 3_600_000), endsAt: new Date(Date.now() - 3_600_000) } })
  await coordinator.goto(`/beoordelen/rondes/${slug}/workshops/${workshop}`)
  await coordinator.locator(at('aanwezig')).first().check()
  await press(coordinator, /aanwezigheid/)
  await stateIs('drafting')
})

const page = (part: string) => `/mijn-interventies/inzendingen/${id}/${part}`
test('the owner writes, and hands in', async () => {
  const { owner } = people
  await write(owner, page('werkblad/kern'), {
    summary: 'Brugklassers voeren gesprekken over thuis en school, en leren elkaar kennen.',
    forms: 'training',
    sectors: 'vo',
  })
  await write(owner, page('werkblad/probleem'), { 'theory.problem.text': 'Brugklassers kennen elkaar niet en vormen groepjes.' })
  await write(owner, page('werkblad/doelgroep'), { 'endGroups.0.name': 'Brugklassers' })
  await write(owner, page('werkblad/doelen'), { 'goals.0.text': 'Brugklassers kennen elkaar bij naam.' })
  await write(owner, page('werkblad/aanpak'), { 'approach.0.title': 'Vijf gesprekken in de klas' })
  await owner.goto(page('indienen'))
  await press(owner, 'Dien versie 1 in')
  await stateIs('submitted')
})

test('two assessors are asked, declare, and give feedback; the owner sees nothing of it yet', async () => {
  const { coordinator, first, second, owner } = people
  for (const name of [`Voorbeeld Anna ${mark}`, `Voorbeeld Bram ${mark}`]) {
    await coordinator.goto(`/beoordelen/inzendingen/${id}`)
    const option = coordinator.locator('select[name="beoordelaar"] option', { hasText: name })
    await coordinator.locator('select[name="beoordelaar"]').selectOption((await option.getAttribute('value')) ?? '')
    await press(coordinator, 'Vraag deze beoordelaar')
    await expect(coordinator.getByRole('main')).toContainText(name)
  }
  for (const assessor of [first, second]) {
    await assessor.goto('/beoordelen')
    await assessor.getByRole('link', { name: title }).first().click()
    await assessor.getByLabel('Ik heb geen belangen').check()
    await press(assessor, 'Bewaar mijn antwoord')
    await expect(assessor.getByRole('main')).toContainText('Brugklassers')
  }
  await first.goto(`/beoordelen/opdrachten/${id}?veld=theory.problem`)
  const form = first.locator('form', { has: first.locator('input[name="required"]') }).first()
  await form.locator('textarea[name="text"]').fill(`Noem cijfers bij het probleem. ${mark}`)
  await form.locator('input[name="required"]').check()
  await form.getByRole('button').first().click()
  await expect.poll(() => db.remark.count({ where: { submissionId: id } }), { timeout: 20_000 }).toBe(1)
  await second.reload()
  await expect(second.getByRole('main')).not.toContainText('Noem cijfers')
  await owner.goto(page('feedback'))
  await expect(owner.getByRole('main')).not.toContainText('Noem cijfers')
})

test('the coordinator releases it; the owner answers, writes on and hands in again', async () => {
  const { coordinator, owner } = people
  await coordinator.goto(`/beoordelen/inzendingen/${id}`)
  await coordinator.locator(at('boodschap')).fill('Een mooie eerste versie.')
  await press(coordinator, 'Geef de feedback vrij')
  await stateIs('feedback')
  await owner.goto(page('werkblad/probleem'))
  await expect(owner.getByRole('main')).toContainText('Noem cijfers')
  await expect(owner.getByRole('main')).not.toContainText('Anna')
  await write(owner, page('werkblad/probleem'), { 'theory.problem.text': 'Drie op de tien brugklassers kennen na een maand niemand.' })
  await owner.goto(page('feedback'))
  await owner.getByText('Geef antwoord').first().click()
  await choose(owner, 'says', 'verwerkt')
  await owner.locator('textarea[name="text"]').first().fill('We noemen nu een cijfer.')
  await owner
    .locator('form', { has: owner.locator('textarea[name="text"]') })
    .first()
    .getByRole('button')
    .last()
    .click()
  await expect.poll(() => db.remarkAnswer.count({ where: { remark: { submissionId: id } } }), { timeout: 20_000 }).toBe(1)
  await owner.goto(page('indienen'))
  await press(owner, 'Dien versie 2 in')
  await stateIs('submitted')
})

test('two assessors judge apart, and come to one advice', async () => {
  const { coordinator, first, second } = people
  await coordinator.goto(`/beoordelen/inzendingen/${id}`)
  await coordinator.getByText('Geen feedback meer nodig: beoordelen').click()
  await press(coordinator, 'Begin de beoordeling')
  await stateIs('assessing')
  await first.goto(`/beoordelen/opdrachten/${id}`)
  await expect(first.getByRole('main')).toContainText('Drie op de tien')
  for (const [assessor, words] of [
    [first, 'Goed, vindt de eerste.'],
    [second, 'Goed, vindt de tweede.'],
  ] as const) {
    await assessor.goto(`/beoordelen/opdrachten/${id}/beoordeling`)
    await expect(assessor.getByRole('main')).not.toContainText(words === 'Goed, vindt de tweede.' ? 'vindt de eerste' : 'vindt de tweede')
    for (const [i, { label }] of criteriaOf(currentCriteria).entries()) {
      await assessor
        .getByRole('group', { name: `Oordeel over ${label}` })
        .getByLabel('Voldoet', { exact: true })
        .check()
      await assessor.getByLabel(`Motivatie bij ${label}`).fill(`${words} ${i}`)
      const works = assessor.getByLabel(`Literatuur, één bron per regel bij ${label}`)
      if (!(await works.isVisible())) await assessor.locator('details', { has: works }).last().locator('summary').first().click()
      await works.fill('Voorbeeld, V. (2020). Een boek.')
    }
    await assessor.getByRole('group', { name: 'Wat zou je besluiten?' }).getByLabel('Opnemen', { exact: true }).check()
    await press(assessor, /lever/i)
    await expect
      .poll(() => db.assessment.count({ where: { assignment: { submissionId: id }, handedInAt: { not: null } } }), { timeout: 20_000 })
      .toBe(assessor === first ? 1 : 2)
  }
  await stateIs('consensus')
  for (const assessor of [first, second]) {
    await assessor.goto(`/beoordelen/opdrachten/${id}/consensus`)
    await expect(assessor.getByRole('main')).toContainText('vindt de eerste')
    await expect(assessor.getByRole('main')).toContainText('vindt de tweede')
    if (assessor === first) await finishJoint(assessor)
    await press(assessor, 'Ik stem in met dit advies')
    await expect
      .poll(async () => (await db.consensus.findUniqueOrThrow({ where: { submissionId: id } })).agreedBy.length, { timeout: 20_000 })
      .toBe(assessor === first ? 1 : 2)
  }
})

test('the coordinator decides, and the intervention is found', async () => {
  const { coordinator, owner } = people
  await coordinator.goto(`/beoordelen/inzendingen/${id}/besluit`)
  await choose(coordinator, 'besluit', 'included')
  await coordinator.locator(at('motivatie')).fill('De verandertheorie past bij wat we weten over wat werkt.')
  await choose(coordinator, 'onderbouwing', 'onderbouwd')
  await choose(coordinator, 'effect', 'geen')
  await coordinator.locator(at('toelichting')).fill('De opmerking is verwerkt.')
  await press(coordinator, /besluit/i)
  await stateIs('included')
  const { documentId } = await db.submission.findUniqueOrThrow({ where: { id } })
  const path = `/interventies/${documentId?.split('/')[1]}`
  await owner.goto(path)
  await expect(owner.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(owner.getByRole('main')).toContainText('Goed onderbouwd')
  await owner.goto(`/zoeken?q=${encodeURIComponent(title)}`)
  await expect(owner.getByRole('link', { name: title }).first()).toBeVisible()
  await owner.goto(`/mijn-interventies/inzendingen/${id}`)
  await expect(owner.getByRole('main')).toContainText('Opgenomen')
})
