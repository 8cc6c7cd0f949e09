import AxeBuilder from '@axe-core/playwright'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { openSiteDatabase } from './support/site'
import { logInAs } from './support/staff'
import { cutTheLine, draftOf, expectSaved, first, makePage, openEditor, paragraph, saveState, second, summary, title } from './support/writing'

const db = openSiteDatabase()
test.afterAll(() => db.$disconnect())
// Every test opens several browsers, one after the other.
test.describe.configure({ timeout: 90_000 })

/** Two people with the same document open, each in a browser of their own. */
async function twoEditors(browser: Browser, id: string): Promise<[Page, Page]> {
  const open = async (name: string) => {
    const context = await browser.newContext()
    await logInAs(context, 'redacteur', { name })
    const page = await context.newPage()
    await openEditor(page, id)
    return page
  }
  return [await open('Voorbeeld Sanne'), await open('Voorbeeld Bo')]
}

const field = (page: Page) => page.getByRole('textbox', { name: /^Tekst/ }).first()
const dialog = (page: Page) => page.getByRole('dialog', { name: /wijzigde .* hetzelfde als jij/ })
const save = (page: Page) => page.keyboard.press('Control+s')

test('two people who write in different fields both keep what they wrote, and see that of the other', async ({ browser }) => {
  const id = await makePage(db)
  const [sanne, bo] = await twoEditors(browser, id)
  await Promise.all([title(sanne).fill('Titel van Sanne'), summary(bo).fill('Samenvatting van Bo.')])
  await Promise.all([expectSaved(sanne), expectSaved(bo)])
  expect(await draftOf(db, id)).toMatchObject({ title: 'Titel van Sanne', summary: 'Samenvatting van Bo.' })
  await expect(sanne.getByRole('dialog')).toHaveCount(0)
  await expect(bo.getByRole('dialog')).toHaveCount(0)
  // Who saved last merged at once; the other hears of it with the next sign of life.
  await expect(summary(sanne)).toHaveValue('Samenvatting van Bo.', { timeout: 20_000 })
  await expect(title(bo)).toHaveValue('Titel van Sanne', { timeout: 20_000 })
  const said = (page: Page) => page.getByText(/heeft dit document intussen gewijzigd/).count()
  expect((await said(sanne)) + (await said(bo))).toBeGreaterThan(0)
})

test('two people who change the same field lose nothing: the second one sees both and chooses', async ({ browser }) => {
  const id = await makePage(db)
  const [sanne, bo] = await twoEditors(browser, id)
  await title(sanne).fill('De titel van Sanne')
  await expectSaved(sanne)
  await title(bo).fill('De titel van Bo')
  await summary(bo).fill('En Bo schreef ook dit.')
  await expect(dialog(bo)).toBeVisible()
  await expect(dialog(bo)).toContainText('De titel van Sanne')
  await expect(dialog(bo)).toContainText('De titel van Bo')
  expect(await draftOf(db, id)).toMatchObject({ title: 'De titel van Sanne' })
  expect((await new AxeBuilder({ page: bo }).include('dialog').analyze()).violations.map(({ id: rule, nodes }) => [rule, nodes[0]?.html])).toEqual([])

  // By keyboard alone: without a choice it asks for one.
  await dialog(bo).getByRole('button', { name: 'Samenvoegen en opslaan' }).press('Enter')
  await expect(dialog(bo).getByText('Kies wat hier moet staan.')).toBeVisible()
  await expect(dialog(bo).getByRole('radio', { name: 'Van mij' })).toBeFocused()
  await bo.keyboard.press('ArrowDown')
  await expect(dialog(bo).getByRole('radio', { name: 'Van Voorbeeld Sanne' })).toBeChecked()
  await dialog(bo).getByRole('button', { name: 'Samenvoegen en opslaan' }).press('Enter')
  await expectSaved(bo)
  await expect(title(bo)).toHaveValue('De titel van Sanne')
  expect(await draftOf(db, id)).toMatchObject({ title: 'De titel van Sanne', summary: 'En Bo schreef ook dit.' })
})

test('two people who change the same paragraph can keep both, and other paragraphs are merged by themselves', async ({ browser }) => {
  const id = await makePage(db)
  const [sanne, bo] = await twoEditors(browser, id)
  await field(sanne).getByText(first).click()
  await sanne.keyboard.press('End')
  await sanne.keyboard.type(' Volgens Sanne.')
  await save(sanne)
  await expectSaved(sanne)
  await field(bo).getByText(first).click()
  await bo.keyboard.press('End')
  await bo.keyboard.type(' Volgens Bo.')
  await field(bo).getByText(second).click()
  await bo.keyboard.press('End')
  await bo.keyboard.type(' En nog wat.')
  await expect(dialog(bo)).toBeVisible({ timeout: 10_000 })
  await dialog(bo).getByRole('radio', { name: 'Allebei, de mijne eerst' }).check()
  await dialog(bo).getByRole('button', { name: 'Samenvoegen en opslaan' }).click()
  await expectSaved(bo)
  expect((await draftOf(db, id)).body).toEqual([paragraph(`${first} Volgens Bo.`), paragraph(`${first} Volgens Sanne.`), paragraph(`${second} En nog wat.`)])
  await expect(field(bo)).toContainText('Volgens Sanne.')
})

test('a choice that is put off waits, and takes along what is typed meanwhile', async ({ browser }) => {
  const id = await makePage(db)
  const [sanne, bo] = await twoEditors(browser, id)
  await title(sanne).fill('Eerst Sanne')
  await expectSaved(sanne)
  await title(bo).fill('Dan Bo')
  await expect(dialog(bo)).toBeVisible()
  await bo.keyboard.press('Escape')
  await expect(dialog(bo)).toHaveCount(0)
  await expect(saveState(bo)).toHaveText(/^Niet opgeslagen: iemand anders wijzigde hetzelfde/)
  await summary(bo).fill('Na het uitstellen getypt.')
  await bo.getByRole('button', { name: 'Kies wat er moet staan' }).click()
  await dialog(bo).getByRole('button', { name: 'Alles van mij' }).click()
  await dialog(bo).getByRole('button', { name: 'Samenvoegen en opslaan' }).click()
  await expectSaved(bo)
  expect(await draftOf(db, id)).toMatchObject({ title: 'Dan Bo', summary: 'Na het uitstellen getypt.' })
})

test('who was away without a connection while somebody else wrote loses nothing either', async ({ browser }) => {
  const id = await makePage(db)
  const [sanne, bo] = await twoEditors(browser, id)
  const mend = await cutTheLine(bo)
  await title(bo).fill('In de trein geschreven')
  await summary(sanne).fill('Op kantoor geschreven.')
  await expectSaved(sanne)
  await expect(saveState(bo)).toHaveText(/geen verbinding/)
  await mend()
  await expectSaved(bo)
  expect(await draftOf(db, id)).toMatchObject({ title: 'In de trein geschreven', summary: 'Op kantoor geschreven.' })
})

test('one sees who else is here, that one is here twice oneself, and that somebody left', async ({ browser }) => {
  const id = await makePage(db)
  const [sanne, bo] = await twoEditors(browser, id)
  await expect(bo.locator('.presence')).toHaveText(/Voorbeeld Sanne heeft dit document ook open\./)
  await title(sanne).focus()
  await expect(bo.locator('.presence')).toHaveText(/Voorbeeld Sanne schrijft in Titel\./, { timeout: 40_000 })
  const twice = await bo.context().newPage()
  await openEditor(twice, id)
  await expect(twice.locator('.presence')).toHaveText(/Je hebt dit document ook in een ander tabblad open\./)
  await sanne.goto('/redactie')
  await twice.reload()
  await expect(twice.locator('.presence')).toHaveText('Je hebt dit document ook in een ander tabblad open.')
})

test('two tabs of one person merge like two people, and a living tab is no copy to recover', async ({ browser }) => {
  const id = await makePage(db)
  const context = await browser.newContext()
  await logInAs(context, 'redacteur')
  const [one, two] = [await context.newPage(), await context.newPage()]
  await openEditor(one, id)
  const mend = await cutTheLine(one)
  await title(one).fill('In het ene tabblad')
  await expect(saveState(one)).toHaveText(/op deze computer/)
  await openEditor(two, id)
  await summary(two).fill('In het andere.')
  await expectSaved(two)
  await expect(two.getByText('Op deze computer staat tekst')).toHaveCount(0)
  await mend()
  await expectSaved(one)
  expect(await draftOf(db, id)).toMatchObject({ title: 'In het ene tabblad', summary: 'In het andere.' })
})
