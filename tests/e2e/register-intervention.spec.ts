import { randomUUID } from 'node:crypto'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { announceChange } from '@/lib/events/channel'
import { makeStamp } from '@/lib/forms/human'
import { makeRound } from '@/tests/factories/submissions'
import { makeUser } from '@/tests/factories/users'
import { mailsWith } from './support/outbox'
import { openSiteDatabase } from './support/site'
import { addSession } from './support/staff'

const db = openSiteDatabase()
const password = 'lantaarn wolk fiets zeven'
const route = '/interventies/indienen'
const day = (days: number) => new Date(`${new Date(Date.now() + days * 24 * 3_600_000).toISOString().slice(0, 10)}T00:00:00Z`)
let round: Awaited<ReturnType<typeof makeRound>>

test.describe.configure({ mode: 'serial' })
test.beforeEach(() => test.setTimeout(90_000))
test.beforeAll(async () => {
  await db.$executeRaw`DELETE FROM "RateLimit" WHERE NOT EXISTS (SELECT FROM unnest(hits) hit WHERE hit > now() - interval '3 minutes')`
  round = await makeRound(db, { title: `Voorbeeldronde ${randomUUID().slice(0, 4)}`, registrationFrom: day(-2), registrationUntil: day(30) })
  await db.workshop.create({ data: { roundId: round.id, startsAt: day(40), endsAt: day(40), place: 'Voorbeeldplein 1', capacity: 12 } })
  await db.$transaction((tx) => announceChange(tx))
})
test.afterAll(async () => {
  await db.round.update({ where: { id: round.id }, data: { closedAt: new Date() } })
  await db.$transaction((tx) => announceChange(tx))
  await db.$disconnect()
})

const newEmail = () => `vera-${randomUUID()}@voorbeeld.example`
const main = (page: Page) => page.getByRole('main')
const field = (page: Page, name: string) => page.getByRole('textbox', { name })
const pick = (page: Page, group: string, answer: string) => page.getByRole('group', { name: group }).getByLabel(answer, { exact: true }).check()

async function axe(page: Page, scripts = true): Promise<string[]> {
  if (!scripts) return []
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`)
}

/** Answers all ten questions as who is ready for polarisatie; `handleiding` as given. */
async function answerAll(page: Page, manual: string): Promise<void> {
  const answers: [string, string][] = [
    ['Wat wil je interventie tegengaan', 'Polarisatie of spanningen tussen groepen'],
    ['Werk je volgens een plan', 'Ja, doel en stappen liggen vast'],
    ['Waar wordt je interventie uitgevoerd', 'In Nederland, op één plek'],
    ['Is er een Nederlandse handleiding', manual],
    ['onderzocht hoe de uitvoering', 'Nee'],
    ['eigenaar of licentiehouder', 'Ja'],
    ['vragen kan beantwoorden', 'Ja'],
    ['twee jaar beschikbaar', 'Ja'],
    ['uitleggen waardoor het werkt', 'Ja, het staat op papier'],
  ]
  for (const [question, answer] of answers) await pick(page, question, answer)
}

/** Fills in the form, as if it had been shown a while ago. */
async function fill(page: Page, email: string, title: string): Promise<void> {
  await page.goto(`${route}/aanmelden?ronde=${round.slug}`)
  await field(page, 'Je naam').fill('Vera Voorbeeld')
  await field(page, 'Je e-mailadres').fill(email)
  await field(page, 'Je organisatie').fill('Stichting Voorbeeld')
  await field(page, 'Hoe heet je interventie?').fill(title)
  await pick(page, 'Voor welke database?', 'Antidiscriminatie')
  await field(page, 'Waar gaat het over').fill('Een training voor teams die met elkaar in gesprek willen blijven.')
  await pick(page, 'al in de database?', 'Ze staat nog niet in de database')
  await pick(page, 'Van wie is de interventie?', 'Van mijn organisatie')
  await field(page, 'Waar wordt ze uitgevoerd?').fill('In twee gemeenten')
  await pick(page, 'handleiding of draaiboek', 'Ja, in het Nederlands')
  await pick(page, 'procesevaluatie', 'Nee')
  await pick(page, 'eerder de workshop', 'Nee')
  await page.locator('[name=stempel]').evaluate((input: HTMLInputElement, stamp) => void (input.value = stamp), makeStamp(Date.now() - 4_000))
}
const send = (page: Page) => page.getByRole('button', { name: 'Verstuur je aanmelding' }).click()
const linkTo = async (email: string) => {
  await expect.poll(async () => (await mailsWith(email)).length, { timeout: 40_000 }).toBe(1)
  return /https?:\/\/\S+\/(uitnodiging\/aanmelding\/\S+|mijn-interventies\/nieuw\S+)/.exec((await mailsWith(email))[0]?.text ?? '')?.[1] ?? ''
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('from the explanation through the quickscan to an own page', async ({ page }) => {
      await page.goto('/interventies')
      await page.getByRole('link', { name: 'Dien je eigen interventie in' }).click()
      await expect(main(page)).toContainText(round.title)
      await expect(main(page)).toContainText('Voorbeeldplein 1')
      expect(await axe(page, javaScriptEnabled)).toEqual([])
      await main(page).getByRole('link', { name: 'Doe de quickscan' }).first().click()
      await answerAll(page, 'Nee')
      await page.getByRole('button', { name: 'Toon mijn advies' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nog niet, en dit kun je eerst doen')
      await expect(page.getByRole('region', { name: 'Wat er nog ontbreekt' })).toContainText('Handleiding: Nee')
      expect(await axe(page, javaScriptEnabled)).toEqual([])
      await page.getByRole('link', { name: 'Wijzig je antwoorden' }).click()
      await pick(page, 'Is er een Nederlandse handleiding', 'Ja')
      await page.getByRole('button', { name: 'Toon mijn advies' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je bent klaar om je aan te melden')
      await page.getByRole('link', { name: 'Meld je interventie aan' }).click()
      await expect(page.getByRole('group', { name: 'Voor welke database?' }).getByLabel('Polarisatie')).toBeChecked()
      await expect(page.getByRole('group', { name: 'handleiding of draaiboek' }).getByLabel('Ja, in het Nederlands')).toBeChecked()

      const [email, title] = [newEmail(), `Voorbeeldtraining ${randomUUID().slice(0, 8)}`]
      await fill(page, email, title)
      expect(await axe(page, javaScriptEnabled)).toEqual([])
      await send(page)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kijk in je mail')
      const link = await linkTo(email)
      // A program that reads mail follows links too.
      for (let i = 0; i < 2; i += 1) await page.goto(`/${link}`)
      await expect(main(page)).toContainText(title)
      expect(await axe(page, javaScriptEnabled)).toEqual([])
      await field(page, 'Kies een wachtwoord').fill('welkom')
      await page.getByRole('button', { name: 'Bevestig je aanmelding' }).click()
      await expect(main(page).getByRole('alert')).toContainText('te kort')
      await field(page, 'Kies een wachtwoord').fill(password)
      await page.getByRole('button', { name: 'Bevestig je aanmelding' }).click()
      await expect(page).toHaveURL(/\/mijn-interventies\/inzendingen\/[0-9a-f-]{36}$/)
      await expect(main(page)).toContainText(title)
      await page.goto(`/${link}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze link werkt niet meer')
    })
  })
}

test('what is wrong is said first, and nothing typed is lost', async ({ page }) => {
  await fill(page, 'vera@', 'Voorbeeldtraining')
  await pick(page, 'al in de database?', 'Ze staat er al in, en ik wil een nieuwe versie')
  await send(page)
  await expect(page).toHaveTitle(/^Fout: /)
  const summary = main(page).getByRole('alert')
  await expect(summary).toBeFocused()
  await expect(summary.getByRole('link')).toHaveText([/^Vul een e-mailadres in/, 'Kies welke interventie het is'])
  await expect(field(page, 'Je organisatie')).toHaveValue('Stichting Voorbeeld')
  await expect(page.getByRole('group', { name: 'Van wie is de interventie?' }).getByLabel('Van mijn organisatie', { exact: true })).toBeChecked()
  await expect(page.getByRole('combobox', { name: 'Welke is het?' })).toBeVisible()
  expect(await axe(page)).toEqual([])
})

test('who has an account reads in the mail to log in, and finds there what was filled in', async ({ page, context }) => {
  const title = `Voorbeeldtraining ${randomUUID().slice(0, 8)}`
  const user = await makeUser(db, 'interventie-eigenaar')
  const organisation = await db.ownerOrganisation.create({ data: { name: 'Voorbeeldbureau' } })
  await db.user.update({ where: { id: user.id }, data: { organisationId: organisation.id, passwordHash: 'geen' } })
  await fill(page, user.email, title)
  await send(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kijk in je mail')
  const link = await linkTo(user.email)
  await page.goto(`/${link}`)
  await expect(page).toHaveURL(/\/inloggen\?naar=/)
  await addSession(db, context, user.id)
  await page.goto(`/${link}`)
  await expect(field(page, 'Hoe heet je interventie?')).toHaveValue(title)
  expect(await axe(page)).toEqual([])
  await page.getByRole('button', { name: 'Meld je interventie aan' }).click()
  await expect(page).toHaveURL(/\/mijn-interventies\/inzendingen\//)
  await page.goto('/mijn-interventies/organisatie')
  await field(page, 'Naam van je collega').fill('Noor Nieuw')
  const colleague = newEmail()
  await field(page, 'E-mailadres van je collega').fill(colleague)
  await page.getByRole('button', { name: 'Stuur de uitnodiging' }).click()
  await expect(page.getByRole('status')).toContainText('onderweg')
  await expect(main(page)).toContainText(colleague)
  expect(await axe(page)).toEqual([])
  await expect
    .poll(async () => (await mailsWith(colleague)).map(({ subject }) => subject), { timeout: 40_000 })
    .toEqual(['Uitnodiging om mee te schrijven voor Voorbeeldbureau'])
})
