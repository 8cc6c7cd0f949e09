import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { addVersion, type Made, makeOwner, makeSubmission, worksheet } from '@/tests/factories/submissions'
import { inDatabase } from './support/account'
import { expectAccessible } from './support/media'
import { lostText } from './support/reflow'
import { addSession } from './support/staff'

const complete = (title: string) => ({
  ...worksheet(title),
  endGroups: [{ name: 'Leerlingen van 12 tot 16 jaar' }],
  approach: [{ title: 'Kennismaken', text: [{ text: 'Leerlingen ontmoeten elkaar.' }], goals: ['kennen'] }],
})
const pageOf = ({ submission }: Made) => `/mijn-interventies/inzendingen/${submission.id}`
const addRemark = ({ submission, version, assessors }: Made, changes: { path?: string; text: string; required?: boolean; releasedAt?: Date | null }) =>
  inDatabase((db) =>
    db.remark.create({
      data: { submissionId: submission.id, versionId: version?.id ?? '', path: 'summary', author: assessors[0].id, releasedAt: new Date(), ...changes },
    }),
  )

/** A submission of whoever uses this browser. */
async function own(context: BrowserContext, ...given: [Parameters<typeof makeSubmission>[1], Parameters<typeof makeSubmission>[2]?]): Promise<Made> {
  return inDatabase(async (db) => {
    const made = await makeSubmission(db, ...given)
    await addSession(db, context, made.owner.id)
    return made
  })
}

const card = (page: Page, text: string) => page.getByRole('article').filter({ hasText: text })

test('an owner sees whose turn it is, and finds the way to the next thing to do', async ({ page, context }) => {
  const made = await own(context, 'feedback', { worksheet: complete('Samen') })
  await addRemark(made, { text: 'Kan dit korter?', required: true })
  await addRemark(made, { text: 'Nog niet vrijgegeven', releasedAt: null })
  await page.goto('/mijn-interventies')
  await expectAccessible(page)
  const listed = card(page, made.submission.title)
  await expect(listed).toContainText('Jij bent aan zet')
  await expect(listed).toContainText('Uiterlijk 15 juni 2027')
  await listed.getByRole('link', { name: made.submission.title }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(made.submission.title)
  await expect(page.locator('[aria-current="step"]')).toContainText('Versie 2 schrijven')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Lees en verwerk de feedback' }).click()
  await expect(card(page, 'Kan dit korter?')).toContainText('Moet')
  await expect(page.locator('main')).not.toContainText('Nog niet vrijgegeven')
  await expectAccessible(page)
})

test('the overview of who did much fits a narrow phone', async ({ page, context }) => {
  const { round, organisation } = await own(context, 'feedback', { title: 'Voorbeeld: samen sterker tegen vooroordelen op middelbare scholen' })
  const more = { roundId: round.id, organisationId: organisation.id, title: 'Voorbeeld: Meertaligheidsbevorderingsprogramma' }
  await inDatabase((db) => makeSubmission(db, 'withdrawn', more))
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto('/mijn-interventies')
  await expect(page.getByRole('heading', { name: 'Afgerond' })).toBeVisible()
  expect(await lostText(page)).toEqual([])
})

test('a remark is answered without JavaScript; what was refused comes back as it was typed', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const made = await own(context, 'feedback')
  await addRemark(made, { text: 'Kan dit korter?', required: true })
  await addRemark(made, { text: 'Noem een bron', path: 'theory.problem' })
  const page = await context.newPage()
  await page.goto(`${pageOf(made)}/feedback`)
  const remark = card(page, 'Kan dit korter?')
  await remark.getByText('Geef antwoord').click()
  await remark.getByRole('radio', { name: 'Niet verwerkt' }).check()
  await remark.getByRole('button', { name: 'Bewaar je antwoord' }).click()
  await expect(remark).toContainText('Leg kort uit waarom je dit niet verwerkt')
  await expect(remark.getByRole('radio', { name: 'Niet verwerkt' })).toBeChecked()
  await expect(card(page, 'Noem een bron')).not.toContainText('Leg kort uit')
  await remark.getByLabel(/^Toelichting/).fill('De lengte is gevraagd door de scholen.')
  await remark.getByRole('button', { name: 'Bewaar je antwoord' }).click()
  await expect(page.getByRole('status')).toContainText('Je antwoord is bewaard. Er wacht nog 1 opmerking op je antwoord.')
  await expect(remark).toContainText('Beantwoord')
  await expect(remark).toContainText('De lengte is gevraagd door de scholen.')
  await page.goto(`${pageOf(made)}/feedback?toon=te-doen`)
  await expect(page.getByRole('article')).toHaveCount(1)
  await context.close()
})

test('a remark is answered with the keyboard alone', async ({ page, context }) => {
  const made = await own(context, 'feedback')
  await addRemark(made, { text: 'Kan dit korter?' })
  await page.goto(`${pageOf(made)}/feedback`)
  await page.getByText('Geef antwoord').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Een zin geschrapt.')
  await expectAccessible(page)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForURL(/bewaard=/)
  await expect(page.getByRole('status')).toContainText('Alle feedback is beantwoord.')
  await expect(card(page, 'Kan dit korter?')).toContainText('Een zin geschrapt.')
})

test('a version is handed in once, however often one clicks, with a receipt', async ({ page, context }) => {
  const made = await own(context, 'feedback', { worksheet: complete('Samen') })
  await addRemark(made, { text: 'Kan dit korter?', required: true })
  await page.goto(`${pageOf(made)}/indienen`)
  await expect(page.getByText('Er is nog 1 opmerking zonder antwoord')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel(/^Wil je KIS iets zeggen/).fill('Wij twijfelen over het tweede doel.')
  await page.getByRole('button', { name: 'Dien versie 2 in' }).dblclick()
  await page.waitForURL(/melding=ingediend/)
  await expect(page.getByRole('status').first()).toContainText('versie 2 is ingediend')
  await expect(page.locator('main')).toContainText('KIS is aan zet')
  const versions = await inDatabase((db) => db.submissionVersion.findMany({ where: { submissionId: made.submission.id }, orderBy: { number: 'asc' } }))
  expect(versions.map(({ number, note }) => [number, note])).toEqual([
    [1, ''],
    [2, 'Wij twijfelen over het tweede doel.'],
  ])
  await page.goto(`${pageOf(made)}/indienen`)
  await expect(page.locator('main')).toContainText('Dit kan nu niet')
})

test('what is missing to hand in is said with the way to it, and nothing can be sent', async ({ page, context }) => {
  const made = await own(context, 'drafting')
  await page.goto(`${pageOf(made)}/indienen`)
  await expect(page.getByRole('link', { name: 'Noem minstens één doelgroep.' })).toHaveAttribute('href', /werkblad\/doelgroep#/)
  await expect(page.getByRole('button', { name: /^Dien versie/ })).toHaveCount(0)
})

test('versions are compared, and seen as on the site', async ({ page, context }) => {
  const made = await own(context, 'feedback', { worksheet: complete('Een nieuwe naam') })
  await inDatabase((db) => addVersion(db, made.submission.id, 2, made.owner, complete('Een oude naam')))
  await page.goto(`${pageOf(made)}/versies`)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Vergelijk' }).click()
  await expect(page.locator('ins').filter({ hasText: 'nieuwe' })).toBeVisible()
  await expectAccessible(page)
  await page.goto(`${pageOf(made)}/voorbeeld?versie=2`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Een oude naam')
  await expect(page.getByText('Alleen jouw organisatie ziet dit')).toBeVisible()
})

test('a submission is withdrawn; why stays between the owner and KIS', async ({ page, context }) => {
  const made = await own(context, 'submitted')
  await page.goto(pageOf(made))
  await page.getByRole('link', { name: 'Inzending intrekken' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Trek mijn inzending in' }).click()
  await expect(page.getByRole('alert', { name: 'Er klopt nog iets niet' })).toContainText('Schrijf kort waarom')
  await page.getByLabel(/^Waarom trek je in/).fill('Te wetenschappelijk voor ons.')
  await page.getByRole('button', { name: 'Trek mijn inzending in' }).click()
  await page.waitForURL(/melding=ingetrokken/)
  await expect(page.getByRole('status').first()).toContainText('ingetrokken')
  expect(await page.content()).not.toContain('Te wetenschappelijk')
  const kept = await inDatabase((db) => db.transition.findFirstOrThrow({ where: { submissionId: made.submission.id, step: 'withdraw' } }))
  expect(kept.reason).toBe('Te wetenschappelijk voor ons.')
})

test('one objects to a decision, once', async ({ page, context }) => {
  const made = await own(context, 'notIncluded')
  await page.goto(`${pageOf(made)}/bezwaar`)
  await expectAccessible(page)
  await page.getByLabel(/^Waar ben je het niet mee eens/).fill('De beoordelaars lazen de verkeerde versie.')
  await page.getByRole('button', { name: 'Verstuur mijn bezwaar' }).click()
  await page.waitForURL(/melding=bezwaar/)
  await expect(page.getByRole('status').first()).toContainText('Je bezwaar is verstuurd')
  await expect(page.locator('main')).toContainText('KIS bekijkt je bezwaar')
  await page.goto(`${pageOf(made)}/bezwaar`)
  await expect(page.locator('main')).toContainText('één keer per besluit')
})

test('what is of another organisation is not there', async ({ page, context }) => {
  const made = await inDatabase((db) => makeSubmission(db, 'notIncluded'))
  await inDatabase(async (db) => addSession(db, context, (await makeOwner(db)).owner.id))
  for (const part of ['', '/feedback', '/versies', '/vergelijk?van=1&naar=nu', '/voorbeeld', '/indienen', '/intrekken', '/bezwaar']) {
    const answer = await page.goto(pageOf(made) + part)
    expect(answer?.status(), part).toBe(404)
    expect(await page.content(), part).not.toContain(made.submission.title)
  }
  await page.goto('/mijn-interventies')
  await expect(page.getByRole('heading', { name: 'Welkom. Zo begin je' })).toBeVisible()
})
