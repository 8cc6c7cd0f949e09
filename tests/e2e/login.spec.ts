import { expect, test } from '@playwright/test'
import { accountRoles, can } from '@/lib/auth/policy'
import { roleWords } from '@/lib/users/words'
import { codeFor, inDatabase, linkMailedTo, logIn, makeAccount, password } from '@/tests/e2e/support/account'
import { addSession, logInAs } from '@/tests/e2e/support/staff'
import { makeUser } from '@/tests/factories/users'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('who is invited comes in, sets a second factor before anything else, and logs in with it', async ({ page, context }) => {
      test.slow()
      await logInAs(context, 'beheerder')
      const email = `noor-${crypto.randomUUID()}@kis.example`
      await page.goto('/redactie/beheer/gebruikers/nieuw')
      await page.getByLabel('Naam').fill('Noor Nieuw')
      await page.getByLabel('E-mailadres').fill(email)
      await page.getByLabel('Rol').selectOption('eindredacteur')
      await page.getByRole('button', { name: 'Stuur uitnodiging' }).click()
      await expect(page.getByRole('status')).toContainText('De uitnodiging is onderweg')
      await context.clearCookies()

      const link = await linkMailedTo(email, '/uitnodiging/')
      // A mail scanner looks first; that uses nothing up.
      for (let i = 0; i < 2; i += 1) expect((await page.request.get(link)).status()).toBe(200)
      await page.goto(link)
      await page.getByLabel('Kies een wachtwoord').fill('kort')
      await page.getByRole('button', { name: 'Aan de slag' }).click()
      await expect(page.locator('.error-summary')).toContainText('minstens 12 tekens')
      await expect(page.getByLabel('Je naam')).toHaveValue('Noor Nieuw')
      await page.getByLabel('Kies een wachtwoord').fill(password)
      await page.getByRole('button', { name: 'Aan de slag' }).click()

      await expect(page).toHaveURL(/\/redactie\/account\/tweede-stap/)
      await page.goto('/redactie/documenten')
      await expect(page).toHaveURL(/\/redactie\/account\/tweede-stap\?naar=%2Fredactie%2Fdocumenten/)
      await page.getByRole('button', { name: 'Begin' }).click()
      const secret = (await page.locator('.setup-secret').textContent()) ?? ''
      await page.getByLabel(/Vul de code in/).fill('000000')
      await page.getByRole('button', { name: 'Klaar' }).click()
      await expect(page.locator('.error-summary')).toContainText('Deze code klopt niet')
      await expect(page.locator('.setup-secret')).toHaveText(secret)
      await page.getByLabel(/Vul de code in/).fill(await codeFor(secret))
      await page.getByRole('button', { name: 'Klaar' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je herstelcodes')
      const codes = await page.locator('.recovery-codes code').allInnerTexts()
      expect(new Set(codes).size).toBe(10)
      await page.getByRole('button', { name: 'Ik heb ze bewaard' }).click()
      await expect(page).toHaveURL(/\/redactie\/documenten$/)
      await page.goto('/redactie/account/herstelcodes')
      await expect(page.locator('body')).not.toContainText(codes[0] ?? '')

      await page.locator('.staff-user summary').click()
      await page.getByRole('button', { name: 'Uitloggen' }).click()
      await expect(page).toHaveURL(/\/inloggen\?melding=uitgelogd/)
      await logIn(page, email)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vul je code in')
      await page.goto('/redactie/account')
      await expect(page).toHaveURL(/\/inloggen\?naar=/)
      await logIn(page, email)
      await page.getByLabel('Code').fill(await codeFor(secret, 1))
      await page.getByRole('button', { name: 'Verder' }).click()
      await expect(page).toHaveURL(/\/redactie\/account$/)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mijn account')

      await context.clearCookies()
      await page.goto('/inloggen')
      await logIn(page, email)
      await page.getByLabel('Code').fill(codes[3] ?? '')
      await page.getByRole('button', { name: 'Verder' }).click()
      await expect(page).toHaveURL(/\/redactie$/)
    })

    test('a demonstration account is one click away, and leads to where one was going', async ({ page }) => {
      await page.goto('/redactie/account')
      await expect(page).toHaveURL('/inloggen?naar=%2Fredactie%2Faccount')
      await page.getByRole('button', { name: 'Redacteur', exact: true }).click()
      await expect(page).toHaveURL('/redactie/account')
      await expect(page.locator('main')).toContainText('redacteur@kis.example')
    })

    test('a wrong password says what to do, keeps the address and never sends the password back', async ({ page }) => {
      const user = await makeAccount('auteur')
      await page.goto('/inloggen')
      await logIn(page, user.email, 'dit-is-mijn-geheim')
      await expect(page.locator('.error-summary')).toContainText('Je bent niet ingelogd')
      await expect(page.locator('.error-summary')).toBeFocused()
      await expect(page.getByLabel('E-mailadres')).toHaveValue(user.email)
      await expect(page.getByLabel('Wachtwoord', { exact: true })).toHaveValue('')
      expect(await page.content()).not.toContain('dit-is-mijn-geheim')
      await page.getByLabel('Wachtwoord', { exact: true }).fill(password)
      await page.getByRole('button', { name: 'Inloggen', exact: true }).click()
      await expect(page).toHaveURL('/redactie')
    })

    test('a forgotten password is chosen anew with the link from the mail, once', async ({ page, browser }) => {
      const user = await makeAccount('auteur')
      const elsewhere = await browser.newContext()
      await inDatabase((db) => addSession(db, elsewhere, user.id))
      await page.goto('/inloggen')
      await page.getByRole('link', { name: 'Wachtwoord vergeten?' }).click()
      await page.getByLabel('E-mailadres').fill(user.email)
      await page.getByRole('button', { name: 'Stuur mij de link' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kijk in je mail')
      const link = await linkMailedTo(user.email, '/wachtwoord/nieuw/')
      for (let i = 0; i < 2; i += 1) expect((await page.request.get(link)).status()).toBe(200)
      await page.goto(link)
      await page.getByLabel('Nieuw wachtwoord').fill('lantaarn wolk fiets zeven')
      await page.getByRole('button', { name: 'Bewaar wachtwoord' }).click()
      await expect(page).toHaveURL(/melding=wachtwoord/)
      const there = await elsewhere.newPage()
      await there.goto('/redactie/account')
      await expect(there).toHaveURL(/\/inloggen/)
      await elsewhere.close()
      await logIn(page, user.email, 'lantaarn wolk fiets zeven')
      await expect(page).toHaveURL('/redactie')
      await page.goto(link)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze link werkt niet meer')
    })

    test('an administrator blocks somebody, who is out at once', async ({ page, context, browser }) => {
      await logInAs(context, 'beheerder')
      const theirs = await browser.newContext()
      const user = await logInAs(theirs, 'redacteur', { name: `Voorbeeld ${crypto.randomUUID()}` })
      const there = await theirs.newPage()
      expect((await there.goto('/redactie/account'))?.status()).toBe(200)
      await page.goto(`/redactie/beheer/gebruikers?q=${user.email}`)
      await page.getByRole('link', { name: user.name }).click()
      await page.getByRole('button', { name: 'Blokkeer' }).click()
      await expect(page.getByRole('status')).toContainText('geblokkeerd')
      expect((await there.request.get('/api/redactie/documenten/pagina/over-kis')).status()).toBe(401)
      await there.goto('/redactie/account')
      await expect(there).toHaveURL(/\/inloggen/)
      await theirs.close()
    })

    test('one ends a session elsewhere from the own account', async ({ page, context, browser }) => {
      const user = await logInAs(context, 'auteur')
      const elsewhere = await browser.newContext()
      await inDatabase((db) => addSession(db, elsewhere, user.id))
      await page.goto('/redactie/account')
      await page.getByRole('row', { name: /Test/ }).getByRole('button', { name: 'Log uit' }).click()
      await expect(page.getByRole('status')).toContainText('Die sessie is beëindigd')
      const there = await elsewhere.newPage()
      await there.goto('/redactie/account')
      await expect(there).toHaveURL(/\/inloggen/)
      await elsewhere.close()
    })
  })
}

test('leads nowhere but within the site', async ({ page }) => {
  for (const to of ['//example.org', 'https://example.org', '/\\example.org', 'javascript:alert(1)']) {
    await page.context().clearCookies()
    await page.goto(`/inloggen?naar=${encodeURIComponent(to)}`)
    await page.getByRole('button', { name: 'Auteur', exact: true }).click()
    await expect(page).toHaveURL('/redactie')
  }
})

test('logging in gives another session than the browser had, and ends that one', async ({ page, context }) => {
  const user = await makeAccount('auteur')
  const token = async () => (await context.cookies()).find(({ name }) => name === 'kis-sessie')
  await page.goto('/inloggen')
  await logIn(page, user.email)
  await expect(page).toHaveURL('/redactie')
  const first = await token()
  expect(first).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
  // Logging in again over the page: the same person, in one go.
  const again = await page.request.post('/api/redactie/inloggen', { data: { userId: user.id, password } })
  expect(again.status()).toBe(200)
  expect((await token())?.value).not.toBe(first?.value)
  expect(await inDatabase((db) => db.session.count({ where: { userId: user.id } }))).toBe(1)
})

test('logging in again over a page asks for the code, and takes nobody else', async ({ request }) => {
  const [user, colleague] = [await makeAccount('auteur'), await makeAccount('auteur')]
  const send = (data: object) => request.post('/api/redactie/inloggen', { data })
  expect((await send({ userId: user.id, password: 'fout' })).status()).toBe(422)
  expect((await send({ userId: user.id, email: colleague.email, password })).status()).toBe(403)
  expect((await send({ nonsens: true })).status()).toBe(422)
  expect((await request.post('/api/redactie/inloggen', { data: { userId: user.id, password }, headers: { origin: 'https://example.org' } })).status()).toBe(403)
  await inDatabase((db) => db.user.update({ where: { id: user.id }, data: { totpSince: new Date(), totpSecret: 'onleesbaar' } }))
  const refused = await send({ userId: user.id, password })
  expect(refused.status()).toBe(422)
  expect(await refused.json()).toMatchObject({ issues: [{ path: ['code'] }] })
})

test.describe('every page about accounts, as every role', () => {
  const self = ['', '/wachtwoord', '/tweede-stap', '/herstelcodes'].map((path) => `/redactie/account${path}`)
  const managed = ['', '/nieuw', '/ID'].map((path) => `/redactie/beheer/gebruikers${path}`)

  for (const role of accountRoles)
    test(role, async ({ context }) => {
      const { id } = await inDatabase((db) => makeUser(db, 'auteur'))
      await logInAs(context, role)
      for (const path of self) expect((await context.request.get(path)).status(), path).toBe(200)
      for (const path of managed) {
        const response = await context.request.get(path.replace('ID', id))
        expect(response.status(), path).toBe(can({ id: 'x', role }, 'user.manage') ? 200 : 403)
        if (response.status() === 403) expect(await response.text()).toContain('Hier mag je niet komen')
      }
    })

  test('nobody', async ({ request }) => {
    for (const path of [...self, ...managed]) {
      const response = await request.get(path, { maxRedirects: 0 })
      expect([303, 307], path).toContain(response.status())
      expect(response.headers().location).toBe(`/inloggen?naar=${encodeURIComponent(path)}`)
    }
  })

  test('who must still set a second factor', async ({ context }) => {
    const user = await inDatabase((db) => makeUser(db, 'beheerder'))
    await inDatabase((db) => addSession(db, context, user.id, 'password'))
    for (const path of ['/redactie', '/redactie/documenten', ...managed, '/redactie/account']) {
      const response = await context.request.get(path, { maxRedirects: 0 })
      expect(response.headers().location, path).toMatch(/^\/redactie\/account\/tweede-stap/)
    }
    const answer = await context.request.get('/api/redactie/documenten/pagina/over-kis')
    expect(answer.status()).toBe(403)
    expect(await answer.json()).toMatchObject({ code: 'forbidden' })
  })
})

test('shows no demonstration account that is not one: one for each role, and a second to assess with', async ({ page }) => {
  await page.goto('/inloggen')
  const labels = [...accountRoles.map((role) => roleWords[role].label), 'Tweede beoordelaar']
  await expect(page.getByRole('region', { name: 'Demo' }).getByRole('button')).toHaveText(labels)
})
