import { expect, test } from '@playwright/test'
import { hashPassword } from '@/lib/auth/password'
import { openSiteDatabase } from './support/site'
import { logInAs } from './support/staff'
import { cutTheLine, draftOf, expectSaved, loseOneAnswer, makePage, openEditor, saveState, summary, title } from './support/writing'

const db = openSiteDatabase()
test.afterAll(() => db.$disconnect())
test.describe.configure({ timeout: 60_000 })

test('what is typed is on its way within two seconds, and the screen says when', async ({ page, context }) => {
  await logInAs(context, 'redacteur')
  const id = await makePage(db)
  await openEditor(page, id)
  const sent = page.waitForRequest((request) => request.method() === 'PUT')
  const typedAt = Date.now()
  await title(page).fill('Vanzelf bewaard')
  await sent
  expect(Date.now() - typedAt).toBeLessThan(2_000)
  await expectSaved(page)
  expect((await draftOf(db, id)).title).toBe('Vanzelf bewaard')
  await page.reload()
  await expect(title(page)).toHaveValue('Vanzelf bewaard')
})

test('Ctrl+S saves at once, and a page with nothing unsaved goes without a question', async ({ page, context }) => {
  await logInAs(context, 'redacteur')
  const id = await makePage(db)
  await openEditor(page, id)
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.accept()
  })
  await title(page).fill('Met de hand')
  await page.keyboard.press('Control+s')
  await expectSaved(page)
  expect((await draftOf(db, id)).title).toBe('Met de hand')
  await page.goto('/redactie')
  expect(asked).toEqual([])
})

test('without a connection the screen says so, keeps the text on this computer, and saves when it is back', async ({ page, context }) => {
  await logInAs(context, 'redacteur')
  const id = await makePage(db)
  await openEditor(page, id)
  const mend = await cutTheLine(page)
  await title(page).fill('Zonder verbinding')
  await expect(saveState(page)).toHaveText('Niet opgeslagen: geen verbinding. Je tekst staat op deze computer.')
  await summary(page).fill('En verder getypt.')
  await page.waitForTimeout(1_000)
  expect(await draftOf(db, id)).toMatchObject({ title: 'Een proef' })
  await mend()
  await expectSaved(page)
  expect(await draftOf(db, id)).toMatchObject({ title: 'Zonder verbinding', summary: 'En verder getypt.' })
})

test('an answer that gets lost after the server saved is no conflict', async ({ page, context }) => {
  await logInAs(context, 'redacteur')
  const id = await makePage(db)
  await openEditor(page, id)
  await loseOneAnswer(page)
  await title(page).fill('Wel aangekomen')
  await expect.poll(async () => (await draftOf(db, id)).title).toBe('Wel aangekomen')
  await summary(page).fill('Daarna getypt.')
  await expectSaved(page)
  expect(await draftOf(db, id)).toMatchObject({ title: 'Wel aangekomen', summary: 'Daarna getypt.' })
  expect(await db.document.findUnique({ where: { id } })).toMatchObject({ lock: 3 })
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('text of a tab that crashed without a connection is offered, compared and put back', async ({ page, context }) => {
  await logInAs(context, 'redacteur')
  const id = await makePage(db)
  await openEditor(page, id)
  await cutTheLine(page)
  await title(page).fill('Bijna verloren')
  await expect(saveState(page)).toHaveText(/op deze computer/)
  // Closing would still send it.
  const crashed = page.waitForEvent('crash')
  void (await context.newCDPSession(page)).send('Page.crash').catch(() => {})
  await crashed

  const again = await context.newPage()
  await openEditor(again, id)
  const notice = again.getByRole('region', { name: 'Op deze computer staat tekst die niet is opgeslagen' })
  await expect(notice).toBeVisible()
  await expect(title(again)).toHaveValue('Een proef')
  await notice.getByText('Bekijk de verschillen').click()
  await expect(notice.locator('ins')).toContainText('Bijna verloren')
  await notice.getByRole('button', { name: 'Zet mijn tekst terug' }).click()
  await expect(title(again)).toHaveValue('Bijna verloren')
  await expect(notice).toHaveCount(0)
  await expectSaved(again)
  expect((await draftOf(db, id)).title).toBe('Bijna verloren')
  await again.reload()
  await expect(saveState(again)).toHaveText(/^Alles opgeslagen/)
  await expect(notice).toHaveCount(0)
})

test('on a shared computer nobody sees the copy of somebody else, nor saves under another name', async ({ page, context }) => {
  await logInAs(context, 'redacteur', { name: 'Voorbeeld Eén' })
  const id = await makePage(db)
  await openEditor(page, id)
  await cutTheLine(page)
  await title(page).fill('Van de een')
  await expect(saveState(page)).toHaveText(/op deze computer/)

  await context.clearCookies()
  const other = await logInAs(context, 'redacteur', { name: 'Voorbeeld Twee' })
  const hers = await context.newPage()
  await openEditor(hers, id)
  await title(hers).fill('Van de ander')
  await expectSaved(hers)
  await expect(hers.getByText('Op deze computer staat tekst')).toHaveCount(0)

  // The page of the first is still open, in a browser in which the other is logged in now.
  await page.unrouteAll()
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('dialog', { name: 'Je bent uitgelogd' })).toBeVisible()
  const { draftVersion } = await db.document.findUniqueOrThrow({ where: { id }, include: { draftVersion: true } })
  expect(draftVersion).toMatchObject({ author: other.id, content: { title: 'Van de ander' } })
})

test('a session that ends while somebody writes costs nothing: log in over the page, and it is saved', async ({ page, context }) => {
  const me = await logInAs(context, 'redacteur', { name: 'Voorbeeld Sanne' })
  await db.user.update({ where: { id: me.id }, data: { passwordHash: await hashPassword('vier losse woorden samen') } })
  const id = await makePage(db)
  await openEditor(page, id)
  await db.session.deleteMany({ where: { userId: me.id } })
  await title(page).fill('Getypt na het uitloggen')
  const dialog = page.getByRole('dialog', { name: 'Je bent uitgelogd' })
  await expect(dialog).toContainText('Voorbeeld Sanne')
  await dialog.getByLabel('Wachtwoord').fill('niet dit')
  await dialog.getByRole('button', { name: 'Log in' }).click()
  await expect(dialog.getByRole('alert')).not.toBeEmpty()
  await dialog.getByRole('button', { name: 'Later' }).click()
  await expect(saveState(page)).toHaveText(/^Niet opgeslagen: je bent uitgelogd/)
  await summary(page).fill('Ook dit blijft staan.')
  await page.getByRole('button', { name: 'Log in' }).click()
  await dialog.getByLabel('Wachtwoord').fill('vier losse woorden samen')
  await dialog.getByLabel('Wachtwoord').press('Enter')
  await expectSaved(page)
  await expect(dialog).toHaveCount(0)
  expect(await draftOf(db, id)).toMatchObject({ title: 'Getypt na het uitloggen', summary: 'Ook dit blijft staan.' })
})

test('going to another page and back shows what was saved last', async ({ page, context }) => {
  await logInAs(context, 'redacteur')
  const id = await makePage(db)
  await openEditor(page, id)
  await title(page).fill('Nieuwer dan de pagina')
  await expectSaved(page)
  await page.goto('/redactie')
  await page.goBack()
  await expect(title(page)).toHaveValue('Nieuwer dan de pagina')
  await title(page).fill('En weer verder')
  await expectSaved(page)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect((await draftOf(db, id)).title).toBe('En weer verder')
})

test('leaving with the last words just typed sends them along', async ({ page, context }) => {
  await logInAs(context, 'redacteur')
  const id = await makePage(db)
  await openEditor(page, id)
  page.on('dialog', (dialog) => void dialog.accept())
  await title(page).fill('De laatste woorden')
  await page.goto('/redactie')
  await expect.poll(async () => (await draftOf(db, id)).title, { timeout: 3_000 }).toBe('De laatste woorden')
})

test('who may not write any more hears why, and can take the text along', async ({ page, context }) => {
  const me = await logInAs(context, 'auteur')
  const id = await makePage(db)
  await db.document.update({ where: { id }, data: { ownerId: me.id } })
  await openEditor(page, id)
  await db.version.updateMany({ where: { documentId: id, state: 'draft' }, data: { state: 'review' } })
  await title(page).fill('Te laat')
  await expect(page.locator('.save-notice')).toContainText('Je tekst wordt niet opgeslagen. Dit document ligt ter beoordeling.')
  await expect(title(page)).toHaveValue('Te laat')
  const file = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download als tekst' }).click()
  const stream = await (await file).createReadStream()
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  expect(Buffer.concat(chunks).toString()).toContain('Te laat')
  expect((await draftOf(db, id)).title).toBe('Een proef')
  // Also when the page is loaded again, and only can be read.
  page.on('dialog', (dialog) => void dialog.accept())
  await page.reload()
  const left = page.getByRole('region', { name: 'Op deze computer staat tekst die niet is opgeslagen' })
  await expect(left.getByRole('button', { name: 'Download als tekst' })).toBeVisible()
})

test('a version gets a name with what stands on the screen', async ({ page, context }) => {
  await logInAs(context, 'redacteur')
  const id = await makePage(db)
  await openEditor(page, id)
  await title(page).fill('Voor de klankbordgroep')
  await page.getByRole('button', { name: 'Versie bewaren' }).click()
  const dialog = page.getByRole('dialog', { name: 'Versie bewaren' })
  await dialog.getByLabel('Naam van deze versie').fill('naar de klankbordgroep')
  await dialog.getByLabel('Naam van deze versie').press('Enter')
  await expect(page.getByText('Bewaard als “naar de klankbordgroep”.')).toBeVisible()
  expect(await db.version.findFirst({ where: { documentId: id, name: 'naar de klankbordgroep' } })).toMatchObject({
    content: { title: 'Voor de klankbordgroep' },
  })
})

test('a document that is trashed under one’s hands keeps what was typed on the screen', async ({ page, context }) => {
  await logInAs(context, 'redacteur')
  const id = await makePage(db)
  await openEditor(page, id)
  await db.document.update({ where: { id }, data: { trashedAt: new Date() } })
  await title(page).fill('In de prullenbak')
  await expect(page.locator('.save-notice')).toContainText('prullenbak')
  await expect(title(page)).toHaveValue('In de prullenbak')
})
