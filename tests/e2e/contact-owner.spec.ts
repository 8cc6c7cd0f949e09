import { randomUUID } from 'node:crypto'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { visitor } from '@/lib/auth/policy'
import { makeStamp } from '@/lib/forms/human'
import { contactOwner } from '@/lib/interventions/commands/contact-owner'
import { stopEnqueueing } from '@/lib/jobs/enqueue'
import { pageTypes } from '../setup/pages'
import { mailsWith } from './support/outbox'
import { get, sendBytes, statusOf } from './support/raw'
import { openSiteDatabase, siteUrl } from './support/site'

const db = openSiteDatabase()
const intervention = '/interventies/audit-diversiteit'
const example = '/interventies/voorbeeld-de-open-balie'
const stampMs = 3_100

test.beforeAll(async () => {
  // What earlier runs sent, so that they don't count; not what is being sent now.
  await db.$executeRaw`DELETE FROM "RateLimit" WHERE NOT EXISTS (SELECT FROM unnest(hits) hit WHERE hit > now() - interval '3 minutes')`
})
test.afterAll(async () => {
  await stopEnqueueing()
  await db.$disconnect()
})

const newAddress = () => `vera-${randomUUID()}@voorbeeld.example`
const field = (page: Page, name: string) => page.getByRole('textbox', { name })
const send = (page: Page) => page.getByRole('button', { name: 'Verstuur bericht' }).click()
const summary = (page: Page) => page.getByRole('main').getByRole('alert')

/** Fills in the form, as if it had been shown a while ago: only the journey by keyboard takes the time that a person needs. */
async function fill(page: Page, path: string, email: string, message = 'Kunnen wij als kleine gemeente meedoen?'): Promise<void> {
  await page.goto(`${path}/contact`)
  await field(page, 'Je naam').fill('Vera Voorbeeld')
  await field(page, 'Organisatie').fill('Gemeente Voorbeeldstad')
  await field(page, 'Je e-mailadres').fill(email)
  await field(page, 'Je bericht').fill(message)
  await showEarlier(page)
}

async function showEarlier(page: Page): Promise<void> {
  await page.locator('[name=stempel]').evaluate((input: HTMLInputElement, stamp) => void (input.value = stamp), makeStamp(Date.now() - stampMs))
}

/** Needs scripts of its own in the page. */
async function axe(page: Page, scripts: boolean): Promise<string[]> {
  if (!scripts) return []
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`)
}

test('a message arrives, with a copy, and loading the page again sends nothing again', async ({ page, javaScriptEnabled }) => {
  const email = newAddress()
  await fill(page, intervention, email, 'Kunnen wij als kleine gemeente meedoen?\n\nEn wat kost het: één “groep”?')
  const answer = page.waitForResponse((response) => response.request().method() === 'POST')
  await send(page)
  expect((await answer).status()).toBe(303)
  await expect(page).toHaveURL(`${intervention}/contact?verzonden=met-kopie`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je bericht is verstuurd')
  await expect(page).toHaveTitle(/^Je bericht is verstuurd/)
  expect(await axe(page, javaScriptEnabled)).toEqual([])
  await page.reload()
  await expect.poll(async () => (await mailsWith(email)).length, { timeout: 15_000 }).toBe(2)
  const mails = await mailsWith(email)
  const [toKis, copy] = [mails.find(({ to }) => to?.[0]?.address === 'info@kis.nl'), mails.find(({ to }) => to?.[0]?.address === email)]
  expect(toKis?.replyTo?.[0]).toMatchObject({ name: 'Vera Voorbeeld', address: email })
  for (const mail of [toKis, copy]) {
    expect(mail?.text).toContain('> En wat kost het: één “groep”?')
    expect(mail?.text).toContain(`${siteUrl}${intervention}`)
  }
})

test('by keyboard alone: what is wrong is said first, leads to the field, and nothing typed is lost', async ({ page, javaScriptEnabled }) => {
  const email = newAddress()
  await page.goto(`${intervention}/contact`)
  await field(page, 'Je naam').focus()
  await page.keyboard.type('Vera Voorbeeld')
  await page.keyboard.press('Tab')
  await expect(field(page, 'Organisatie')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.type('vera@')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Te kort')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('checkbox', { name: 'Stuur mij een kopie' })).toBeFocused()
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Verstuur bericht' })).toBeFocused()
  await page.keyboard.press('Enter')

  await expect(page).toHaveTitle(/^Fout: /)
  await expect(summary(page)).toBeFocused()
  await expect(summary(page).getByRole('link')).toHaveText([/^Vul een e-mailadres in/, /^Schrijf minstens 20 tekens/])
  expect(await axe(page, javaScriptEnabled)).toEqual([])
  await expect(field(page, 'Je naam')).toHaveValue('Vera Voorbeeld')
  await expect(field(page, 'Je bericht')).toHaveValue('Te kort')
  await expect(page.getByRole('checkbox', { name: 'Stuur mij een kopie' })).not.toBeChecked()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(field(page, 'Je e-mailadres')).toBeFocused()
  await expect(field(page, 'Je e-mailadres')).toHaveAttribute('aria-invalid', 'true')
  await expect(field(page, 'Je e-mailadres')).toHaveAccessibleDescription(/De ontvanger ziet dit adres.*Fout: Vul een e-mailadres in/)
  await page.keyboard.press('Enter')
  await expect(summary(page), 'again, also after the way to a field').toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(email)
  await page.keyboard.press('Tab')
  await page.keyboard.type(' maar nu lang genoeg om iets te zeggen.')
  await page.waitForTimeout(stampMs)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${intervention}/contact?verzonden=ja`)
  await expect.poll(async () => (await mailsWith(email)).map(({ to }) => to?.[0]?.address), { timeout: 15_000 }).toEqual(['info@kis.nl'])
})

test('an example says that nobody reads it, and mails KIS only', async ({ page }) => {
  const email = newAddress()
  await fill(page, example, email)
  await expect(page.getByRole('main')).toContainText('Dit is een verzonnen voorbeeld')
  await page.getByRole('checkbox', { name: 'Stuur mij een kopie' }).uncheck()
  await send(page)
  await expect(page).toHaveURL(/verzonden=ja/)
  await expect(page.getByRole('main')).toContainText('geeft niemand antwoord')
  await expect
    .poll(async () => (await mailsWith(email)).map(({ to, subject }) => [to?.[0]?.address, subject?.slice(0, 11)]), { timeout: 15_000 })
    .toEqual([['info@kis.nl', '[Voorbeeld]']])
})

test('the addresses of owners stand nowhere, also not for who searches for them', async ({ page }) => {
  const rows = await db.$queryRaw<{ slug: string; email: string }[]>`
    SELECT d.slug, v.content #>> '{contact,email}' AS email FROM "Document" d JOIN "Version" v ON v.id = d."liveVersionId" WHERE v.content #>> '{contact,email}' IS NOT NULL`
  expect(rows.length, 'there are addresses to hide').toBeGreaterThan(0)
  const own = rows.flatMap(({ slug }) => ['', '/contact', '/contact?verzonden=ja', '/citeer?vorm=csl'].map((part) => `/interventies/${slug}${part}`))
  const files = ['/interventies/download?bestand=json', '/interventies/download', '/interventies/register', '/interventies/register?bestand=csv']
  for (const path of [...own, ...files, '/atom.xml', '/atom/interventies.xml', '/sitemap.xml', ...pageTypes.map((type) => type.path)]) {
    const text = (await get(path)).body.toString()
    expect(
      rows.filter(({ email }) => text.includes(email)),
      path,
    ).toEqual([])
  }
  for (const { slug, email } of rows) {
    // As a phrase: its words may stand in titles, the address itself stands nowhere.
    await page.goto(`/zoeken?q=${encodeURIComponent(`"${email}"`)}`)
    await expect(page.locator(`[data-total] a[href="/interventies/${slug}"]`)).toHaveCount(0)
  }
})

test.describe('programs', () => {
  test('that fill in all they find are stopped; a person taken for one is told, and gets through', async ({ page }) => {
    const email = newAddress()
    await fill(page, intervention, email)
    await expect(page.locator('[name=onderwerp]')).toBeHidden()
    await page.locator('[name=onderwerp]').evaluate((input: HTMLInputElement) => void (input.value = 'Koop nu'))
    await send(page)
    await expect(summary(page)).toContainText('Verstuur het formulier nog een keer')
    await expect(field(page, 'Je bericht')).toHaveValue('Kunnen wij als kleine gemeente meedoen?')
    expect(await mailsWith(email)).toEqual([])
    await showEarlier(page)
    await send(page)
    await expect(page).toHaveURL(/verzonden/)
  })

  test('that are too fast, or make up the stamp, are stopped', async ({ page }) => {
    const email = newAddress()
    await page.goto(`${intervention}/contact`)
    await field(page, 'Je naam').fill('Snel')
    await field(page, 'Je e-mailadres').fill(email)
    await field(page, 'Je bericht').fill('Dit ging sneller dan iemand typt.')
    await send(page)
    await expect(summary(page)).toContainText('erg snel')
    await page.locator('[name=stempel]').evaluate((input: HTMLInputElement) => void (input.value = input.value.replace(/^\w+/, '1')))
    await send(page)
    await expect(summary(page)).toContainText('verlopen')
    expect(await mailsWith(email)).toEqual([])
  })
})

test('who sent enough is told when it can be done again, and keeps the text', async ({ page }) => {
  const email = newAddress()
  const form = { interventie: 'audit-diversiteit', naam: 'Vaak', organisatie: '', email, bericht: 'Steeds dezelfde vraag, steeds opnieuw.', onderwerp: '' }
  for (let i = 0; i < 5; i += 1) await contactOwner(db, visitor, { ...form, stempel: makeStamp(), client: `198.51.100.${i}`, siteUrl })
  await fill(page, example, email)
  await send(page)
  await expect(summary(page)).toContainText(/Probeer het opnieuw (om|op) .*\d\d:\d\d uur/)
  await expect(page).toHaveTitle(/^Fout: /)
  await expect(field(page, 'Je bericht')).toHaveValue('Kunnen wij als kleine gemeente meedoen?')
})

test.describe('forged', () => {
  const raw = (headers: string, body = '') =>
    sendBytes(
      `POST ${intervention}/contact HTTP/1.1\r\nHost: ${new URL(siteUrl).host}\r\nConnection: close\r\n${headers}Content-Length: ${body.length}\r\n\r\n${body}`,
    )

  test('a form on another site is refused', async ({ page }) => {
    await page.route('http://kwaad.example/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<form method="post" enctype="multipart/form-data" action="${siteUrl}${intervention}/contact"><input name="naam" value="x"><button>Win een prijs</button></form>`,
      }),
    )
    await page.goto('http://kwaad.example/')
    const answer = page.waitForResponse((response) => response.request().method() === 'POST')
    await page.getByRole('button', { name: 'Win een prijs' }).click()
    expect((await answer).status()).toBe(403)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dit kwam van een andere site')
  })

  for (const [what, headers, body, status] of [
    ['another origin', 'Origin: https://kwaad.example\r\nContent-Type: application/x-www-form-urlencoded\r\n', 'naam=x', 403],
    ['no origin that can be named', 'Origin: null\r\n', '', 403],
    ['another site, says the browser', `Origin: ${siteUrl}\r\nSec-Fetch-Site: cross-site\r\n`, '', 403],
    ['a host made up on the way', 'Origin: https://kwaad.example\r\nX-Forwarded-Host: kwaad.example\r\n', '', 403],
    ['much too much', `Origin: ${siteUrl}\r\n`, 'x'.repeat(100_001), 413],
    ['an action that does not exist', `Origin: ${siteUrl}\r\nNext-Action: ${'a'.repeat(42)}\r\nContent-Type: text/plain\r\n`, '[]', 200],
  ] as const) {
    test(`${what} gets ${status}`, async () => {
      expect(statusOf(await raw(headers, body))).toBe(status)
    })
  }

  test('fields without the action behind them send nothing, and are no error', async () => {
    const email = newAddress()
    const body = new URLSearchParams({
      interventie: 'audit-diversiteit',
      naam: 'x',
      email,
      bericht: 'x'.repeat(50),
      stempel: makeStamp(Date.now() - 10_000),
    }).toString()
    expect(statusOf(await raw(`Origin: ${siteUrl}\r\nContent-Type: application/x-www-form-urlencoded\r\n`, body))).toBe(200)
    expect(await mailsWith(email)).toEqual([])
  })
})

test('a form about nothing does not exist, and other methods neither', async () => {
  expect((await get('/interventies/bestaat-niet/contact')).status).toBe(404)
  expect((await get('/publicaties/atlas-van-afgehaakt-nederland/contact')).status).toBe(404)
  expect(await get(`${intervention}/contact`, { method: 'DELETE' })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD, POST' } })
  const { headers } = await get(`${intervention}/contact`)
  expect(headers['cache-control']).toBe('private, no-store')
  expect(headers['set-cookie']).toBeUndefined()
})
