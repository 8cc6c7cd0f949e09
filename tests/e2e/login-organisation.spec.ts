import { expect, test } from '@playwright/test'
import { startWeb, type Web } from '@/lib/cli/web'
import { freePort } from '@/lib/db/free-port'
import { readEnv } from '@/lib/env'
import { inDatabase } from '@/tests/e2e/support/account'
import { makeUser } from '@/tests/factories/users'
import { type OidcServer, startOidcServer } from '@/tests/setup/oidc-server'

test.describe.configure({ mode: 'serial' })

let provider: OidcServer
let web: Web
let site: string

/** The same site with single sign-on set, at a port of its own, and a real identity provider beside it. */
test.beforeAll(async () => {
  const port = await freePort()
  site = `http://localhost:${port}`
  provider = await startOidcServer(site)
  const { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET } = provider
  Object.assign(process.env, { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME: 'Voorbeeldorganisatie' })
  const env = readEnv({ ...process.env, PORT: String(port), HOST: '127.0.0.1', SITE_URL: site })
  web = await startWeb({ env, databaseUrl: process.env.DATABASE_URL ?? '', next: ['.next/standalone/server.js'] })
})
test.afterAll(async () => {
  await web.stop()
  await provider.stop()
})

const newEmail = () => `sso-${crypto.randomUUID()}@kis.example`

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('who is invited comes in through the organisation, where they were going', async ({ page, context }) => {
      const email = newEmail()
      await inDatabase((db) => makeUser(db, 'redacteur', { email, name: 'Sanne Sso' }))
      provider.logInAs({ sub: email, email, email_verified: true })
      await page.goto(`${site}/redactie/account`)
      await page.getByRole('link', { name: 'Log in met Voorbeeldorganisatie' }).click()
      await expect(page).toHaveURL(`${site}/redactie/account`)
      await expect(page.locator('main')).toContainText(email)
      await expect(page.locator('main')).toContainText('Gekoppeld')
      const cookies = await context.cookies(site)
      expect(cookies.map(({ name }) => name)).toContain('kis-sessie')
      expect(cookies.filter(({ name, value }) => value !== '' && /state|nonce|pkce|session-token/.test(name))).toEqual([])
    })

    test('who was not invited reads what to do', async ({ page }) => {
      provider.logInAs({ sub: newEmail(), email: newEmail(), email_verified: true })
      await page.goto(`${site}/inloggen`)
      await page.getByRole('link', { name: 'Log in met Voorbeeldorganisatie' }).click()
      await expect(page.locator('main')).toContainText('Je hebt nog geen toegang')
      await page.goto(`${site}/redactie`)
      await expect(page).toHaveURL(/\/inloggen/)
    })
  })

test('nothing else of the library can be reached', async ({ request }) => {
  for (const path of ['signin', 'signin/oidc', 'signout', 'session', 'csrf', 'providers', 'error', '_log'])
    for (const method of ['GET', 'POST']) {
      const answer = await request.fetch(`${site}/api/auth/${path}`, { method, headers: { origin: site }, maxRedirects: 0 })
      expect([path, method, answer.status()]).toEqual([path, method, 404])
    }
})

test('an answer that nobody asked for lets nobody in', async ({ request }) => {
  const answer = await request.get(`${site}/api/auth/callback/oidc?code=verzonnen&state=verzonnen`, { maxRedirects: 0 })
  expect(answer.status()).toBe(303)
  expect(answer.headers().location).toBe('/inloggen?melding=mislukt')
  expect(answer.headers()['set-cookie'] ?? '').not.toContain('kis-sessie')
})
