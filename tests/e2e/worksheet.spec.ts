import AxeBuilder from '@axe-core/playwright'
import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test'
import { worksheetParts } from '@/lib/worksheet/parts'
import { addOwner, makeSubmission, worksheet } from '@/tests/factories/submissions'
import { lostText } from './support/reflow'
import { openSiteDatabase } from './support/site'
import { addSession } from './support/staff'
import { smallTargets } from './support/targets'

const db = openSiteDatabase()
test.afterAll(() => db.$disconnect())
test.describe.configure({ timeout: 90_000 })

const waiting = { timeout: 20_000 }
type Made = Awaited<ReturnType<typeof makeSubmission>>
const at = ({ submission }: Made, part: string) => `/mijn-interventies/inzendingen/${submission.id}/werkblad/${part}`
const saved = async ({ submission }: Made) => (await db.submission.findUniqueOrThrow({ where: { id: submission.id } })).worksheet as Record<string, never>
const textsOf = (list: { text?: { text: string }[] }[] = []) => list.map(({ text = [] }) => text.map((span) => span.text).join(''))
const goalsOf = async (made: Made) => textsOf((await saved(made)).goals)
const goal = (page: Page, number: number) => page.locator(`#veld-goals-${number - 1}`)
const goalText = (page: Page, number: number) => goal(page, number).getByLabel('Wat er anders moet zijn')

/** A worksheet that is being written, open on a part for its owner. */
async function opened(page: Page, part: string): Promise<Made> {
  const made = await makeSubmission(db, 'drafting')
  await addSession(db, page.context(), made.owner.id)
  await page.goto(at(made, part))
  return made
}

/** The same once scripts run: then the page tells that somebody is here. */
async function listening(page: Page, part: string): Promise<Made> {
  const told = page.waitForRequest('**/aanwezig', { timeout: 60_000 })
  const made = await opened(page, part)
  await told
  return made
}

async function violations(page: Page): Promise<unknown[]> {
  const found = await new AxeBuilder({ page }).analyze()
  return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))])
}

test('every part is free of objections: axe, targets, and names on every control', async ({ page }) => {
  test.setTimeout(300_000)
  const made = await makeSubmission(db, 'drafting')
  await addSession(db, page.context(), made.owner.id)
  for (const part of [...worksheetParts.map(({ slug }) => slug), 'verandertheorie']) {
    await page.goto(at(made, part))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.locator('main details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '')
    })
    expect(await violations(page), part).toEqual([])
    expect(await smallTargets(page), part).toEqual([])
  }
})

test('every part fits a narrow phone', async ({ page }) => {
  test.setTimeout(180_000)
  const made = await makeSubmission(db, 'drafting')
  await addSession(db, page.context(), made.owner.id)
  await page.setViewportSize({ width: 320, height: 700 })
  for (const { slug } of worksheetParts) {
    await page.goto(at(made, slug))
    expect(await lostText(page), slug).toEqual([])
  }
})

test('is written with the keyboard alone: rows, choices, and a drawing that grows along', async ({ page }) => {
  const made = await listening(page, 'doelen')
  await page.getByRole('button', { name: 'Doel toevoegen aan Doelen' }).press('Enter')
  await expect(goalText(page, 2)).toBeFocused()
  await page.keyboard.type('Leerlingen werken samen.')
  await goal(page, 2).getByRole('checkbox', { name: 'Weinig contact.' }).press('Space')
  await expect.poll(() => goalsOf(made), waiting).toEqual(['Leerlingen leren elkaar kennen.', 'Leerlingen werken samen.'])
  expect((await saved(made)).goals).toMatchObject([{ factors: ['contact'] }, { factors: ['contact'] }])
  const drawing = page.getByRole('img', { name: /2 bij Doelen/ })
  await expect(drawing).toBeVisible()
  await expect(drawing.locator('.theory-map-line')).toHaveCount(3)

  await page.getByRole('button', { name: 'Zet doel 2 hoger' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Zet doel 1 lager' })).toBeFocused()
  await page.getByRole('button', { name: 'Haal doel 2 weg' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Zet terug' })).toBeFocused()
  await expect.poll(() => goalsOf(made), waiting).toEqual(['Leerlingen werken samen.'])
  await page.keyboard.press('Enter')
  await expect.poll(() => goalsOf(made), waiting).toEqual(['Leerlingen werken samen.', 'Leerlingen leren elkaar kennen.'])
})

test('what was typed is kept when the tab closes at once, and going on saves first', async ({ page }) => {
  const made = await listening(page, 'probleem')
  await page.getByRole('textbox', { name: 'Probleem' }).fill('Getypt vlak voor het sluiten.')
  await page.close()
  await expect.poll(async () => JSON.stringify(await saved(made)), waiting).toContain('"Getypt vlak voor het sluiten."')

  const again = await page.context().newPage()
  await Promise.all([again.waitForRequest('**/aanwezig', waiting), again.goto(at(made, 'probleem'))])
  await expect(again.getByRole('textbox', { name: 'Probleem' })).toHaveValue('Getypt vlak voor het sluiten.')
  await again.getByRole('textbox', { name: 'Factor 1' }).fill('Nauwelijks **contact**.')
  await again.getByRole('button', { name: /^Verder/ }).click()
  await expect(again).toHaveURL(/werkblad\/doelgroep$/, waiting)
  expect((await saved(made)).theory).toMatchObject({
    factors: [{ key: 'contact', text: [{ text: 'Nauwelijks ' }, { text: 'contact', bold: true }, { text: '.' }] }],
  })
})

test('what was typed before the page listens is not lost', async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/_next/static/**/*.js*', async (route) => {
    await held
    await route.continue()
  })
  const made = await makeSubmission(db, 'drafting')
  await addSession(db, page.context(), made.owner.id)
  await page.goto(at(made, 'probleem'), { waitUntil: 'commit' })
  await page.getByRole('textbox', { name: 'Probleem' }).fill('Getypt voor er scripts waren.')
  release()
  await expect.poll(async () => JSON.stringify(await saved(made)), waiting).toContain('Getypt voor er scripts waren.')
  await expect(page.getByRole('textbox', { name: 'Probleem' })).toHaveValue('Getypt voor er scripts waren.')
})

/** Two people of one organisation with the same part open. */
async function together(browser: Browser, part: string, javaScriptEnabled = true): Promise<[Made, Page, Page]> {
  const made = await makeSubmission(db, 'drafting')
  const other = await addOwner(db, made.organisation.id)
  const open = async (userId: string) => {
    const context = await browser.newContext({ javaScriptEnabled })
    await addSession(db, context, userId)
    const page = await context.newPage()
    await page.goto(at(made, part))
    return page
  }
  return [made, await open(made.owner.id), await open(other.id)]
}

test('two people write in one worksheet: other fields merge, the same field is for a person to choose', async ({ browser }) => {
  const [made, sanne, bo] = await together(browser, 'probleem')
  await sanne.getByRole('textbox', { name: 'Probleem' }).fill('Het probleem volgens Sanne.')
  await expect.poll(async () => JSON.stringify(await saved(made)), waiting).toContain('volgens Sanne')
  await bo.getByRole('textbox', { name: 'Factor 1' }).fill('De factor van Bo.')
  await expect.poll(async () => JSON.stringify(await saved(made)), waiting).toContain('factor van Bo')
  expect(JSON.stringify(await saved(made))).toContain('volgens Sanne')

  await sanne.getByRole('textbox', { name: 'Factor 1' }).fill('De factor volgens Sanne.')
  await expect(sanne.getByRole('dialog')).toContainText('De factor van Bo.')
  expect(JSON.stringify(await saved(made))).toContain('factor van Bo')
  await sanne.getByRole('radio', { name: 'Van mij' }).check()
  await sanne.getByRole('button', { name: 'Samenvoegen en opslaan' }).click()
  await expect.poll(async () => JSON.stringify(await saved(made)), waiting).toContain('De factor volgens Sanne.')
  await Promise.all([sanne.context().close(), bo.context().close()])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a whole part is a form: rows are added, moved and taken away, and what can’t be read comes back as typed', async ({ page }) => {
    const made = await opened(page, 'doelgroep')
    await page.getByRole('button', { name: 'Doelgroep toevoegen aan Doelgroepen' }).click()
    const group = (number: number) => page.locator(`#veld-endGroups-${number - 1}`)
    await group(1).getByLabel('Wie het zijn').fill('Leerlingen van klas 1')
    await group(1).getByLabel('Vanaf leeftijd').fill('twaalf')
    await page.getByRole('button', { name: 'Doelgroep toevoegen aan Doelgroepen' }).click()
    await expect(page.getByRole('alert')).toContainText(/getal/)
    await expect(group(1).getByLabel('Vanaf leeftijd')).toHaveValue('twaalf')
    await group(1).getByLabel('Vanaf leeftijd').fill('12')
    await group(2).getByLabel('Wie het zijn').fill('Mentoren')
    await page.getByRole('button', { name: 'Zet doelgroep 2 hoger' }).click()
    await expect(group(1).getByLabel('Wie het zijn')).toHaveValue('Mentoren')
    await page.getByRole('button', { name: 'Haal doelgroep 1 weg' }).click()
    await page.getByRole('textbox', { name: 'Selectie van deelnemers' }).fill('Wie *wil*, mag meedoen.')
    await page.getByRole('button', { name: /^Verder/ }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Doelen' })).toBeVisible()
    expect(await saved(made)).toMatchObject({
      endGroups: [{ name: 'Leerlingen van klas 1', ageFrom: 12 }],
      selection: { text: [{ text: 'Wie ' }, { text: 'wil', italic: true }, { text: ', mag meedoen.' }] },
      goals: [{ factors: ['contact'] }],
    })
  })

  test('two texts are shown beside each other, and nothing is saved before somebody chose', async ({ browser }) => {
    const [made, sanne, bo] = await together(browser, 'probleem', false)
    const [problem, keep] = [
      (page: Page) => page.getByRole('textbox', { name: 'Probleem' }),
      (page: Page) => page.getByRole('button', { name: 'Bewaar', exact: true }),
    ]
    await problem(sanne).fill('Volgens Sanne.')
    await keep(sanne).click()
    await expect(problem(sanne)).toHaveValue('Volgens Sanne.')
    await problem(bo).fill('Volgens Bo.')
    await keep(bo).click()
    await expect(bo.getByRole('region', { name: 'Er zijn twee teksten' })).toContainText('Volgens Sanne.')
    await expect(problem(bo)).toHaveValue('Volgens Bo.')
    expect(JSON.stringify(await saved(made))).toContain('Volgens Sanne.')
    await keep(bo).click()
    await expect.poll(async () => JSON.stringify(await saved(made)), waiting).toContain('Volgens Bo.')
    await Promise.all([sanne.context().close(), bo.context().close()])
  })
})

for (const javaScriptEnabled of [true, false])
  test(`feedback stands at its field and is answered there, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled })
    const made = await withRemark(context)
    const page = await context.newPage()
    await page.goto(at(made, 'doelen'))
    await expect(page.getByRole('link', { name: /Doelen.*1 opmerking/ })).toBeVisible()
    const remark = page.getByRole('article', { name: /Moet/ })
    await expect(remark).toContainText('Bij hoeveel leerlingen?')
    await remark.getByRole('button', { name: 'Bewaar je antwoord' }).click()
    await expect(page.locator('.error-summary')).toContainText('Kies of je dit hebt verwerkt')
    await remark.getByRole('radio', { name: 'Niet verwerkt' }).check()
    await remark.getByLabel(/Toelichting/).fill('Dat weten we nog niet.')
    await goalText(page, 1).fill('Ook dit wordt bewaard.')
    await remark.getByRole('button', { name: 'Bewaar je antwoord' }).click()
    await expect(remark.getByRole('list', { name: 'Antwoorden' })).toContainText('Dat weten we nog niet.', waiting)
    expect(await goalsOf(made)).toEqual(['Ook dit wordt bewaard.'])
    await expect(page.getByRole('link', { name: /Doelen.*1 opmerking/ })).toHaveCount(0)
    await context.close()
  })

async function withRemark(context: BrowserContext): Promise<Made> {
  const made = await makeSubmission(db, 'feedback')
  await addSession(db, context, made.owner.id)
  const released = { author: made.assessors[0].id, releasedAt: new Date(), required: true, text: 'Bij hoeveel leerlingen?' }
  await db.remark.create({ data: { submissionId: made.submission.id, versionId: made.version?.id ?? '', path: 'goals.0.text', ...released } })
  return made
}

test('nobody else finds it, and what was handed in can only be read', async ({ page }) => {
  const [own, other] = [await makeSubmission(db, 'submitted'), await makeSubmission(db, 'drafting', { worksheet: worksheet('Van een ander') })]
  await addSession(db, page.context(), own.owner.id)
  expect((await page.goto(at(other, 'kern')))?.status()).toBe(404)
  await page.goto(at(own, 'kern'))
  await expect(page.getByText(/Je hebt een versie ingediend/)).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Titel' })).toBeDisabled()
  await expect(page.getByRole('link', { name: 'Volgende: Het probleem' })).toBeVisible()
})
