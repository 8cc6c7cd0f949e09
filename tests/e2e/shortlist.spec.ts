import AxeBuilder from '@axe-core/playwright'
import { type APIResponse, expect, type Page, test } from '@playwright/test'
import { pressTab, tabTo } from './support/focus'
import { get } from './support/raw'
import { lostText } from './support/reflow'
import { siteUrl } from './support/site'
import { smallTargets } from './support/targets'

const known = ['voorbeeld-de-open-balie', 'audit-diversiteit', 'voorbeeld-de-opvoedtafel', 'voorbeeld-de-twaalfde-speler']
const compared = `/interventies/vergelijken?${known.map((slug) => `i=${slug}`).join('&')}`
const shared = compared.replace('vergelijken', 'selectie')
const main = (page: Page) => page.getByRole('main')

async function withList(page: Page, value: string): Promise<void> {
  await page.context().addCookies([{ name: 'kis_lijst', value, url: siteUrl }])
}

async function listOf(page: Page): Promise<string | undefined> {
  return (await page.context().cookies()).find(({ name }) => name === 'kis_lijst')?.value
}

test.describe('the list in a cookie', () => {
  test('shows what is kept on pages that are the same for everybody, and how many there are', async ({ page }) => {
    await withList(page, known.slice(0, 2).join('.'))
    await page.goto('/interventies?volgorde=naam')
    await expect(page.getByRole('link', { name: 'Mijn lijst (2)' })).toBeVisible()
    const button = main(page).getByRole('button', { name: 'Op je lijst : haal Audit diversiteit weg' })
    await expect(button).toBeVisible()
    await button.click()
    await expect(page.getByRole('status').filter({ hasText: '“Audit diversiteit” staat niet meer op je lijst.' })).toBeAttached()
    await expect(page.getByRole('link', { name: 'Mijn lijst (1)' })).toBeVisible()
    expect(await listOf(page)).toBe(known[0])
  })

  test('is full at thirty, and says so', async ({ page }) => {
    const names = await page.request.get('/interventies/download?bestand=json').then(async (answer) => (await answer.json()).resultaten)
    const slugs: string[] = names.map(({ adres }: { adres: string }) => adres.split('/').at(-1))
    expect(slugs.length).toBeGreaterThan(30)
    await withList(page, slugs.slice(0, 30).join('.'))
    await page.goto(`/interventies/selectie?i=${slugs[30]}`)
    await main(page)
      .getByRole('button', { name: /^Bewaar / })
      .click()
    await expect(page.locator('#melding')).toContainText('Je lijst is vol')
    expect(await listOf(page)).toBe(slugs.slice(0, 30).join('.'))
  })

  const junk: [string, string, RegExp][] = [
    ['what does not exist', 'bestaat-niet.audit-diversiteit', /Deze interventie kennen we niet: “bestaat-niet”/],
    [
      'a hundred names',
      [...Array.from({ length: 99 }, (_, i) => `niets-${i}`), 'audit-diversiteit'].join('.'),
      /Deze 99 interventies kennen we niet: .*en nog 94/,
    ],
    ['a name twice', 'audit-diversiteit.audit-diversiteit', /Een deel was onleesbaar/],
    ['no names at all', `<script>.%00%ff.../../etc.${'x'.repeat(150)}.audit-diversiteit`, /Een deel was onleesbaar/],
  ]
  for (const [name, value, message] of junk)
    test(`keeps the rest of a forged one: ${name}`, async ({ page }) => {
      await withList(page, value)
      expect((await page.goto('/mijn-lijst'))?.status()).toBe(200)
      await expect(main(page).getByText(message)).toBeVisible()
      await expect(main(page).getByRole('link', { name: 'Audit diversiteit', exact: true })).toBeVisible()
    })

  test('reads one of 8 kB, and of bytes that no browser sends', async () => {
    for (const value of [`audit-diversiteit.${'a'.repeat(8_000)}`, 'audit-diversiteit.\xff\xfe%zz']) {
      const answer = await get('/mijn-lijst', { headers: { cookie: `kis_lijst=${value}` } })
      expect(answer.status).toBe(200)
      expect(answer.headers['cache-control']).toContain('no-store')
      expect(answer.body.toString()).toContain('Een deel was onleesbaar')
      expect(answer.body.toString()).toContain('>Audit diversiteit</a>')
    }
  })

  test('says so when the browser keeps none', async ({ page }) => {
    await page.goto('/mijn-lijst?gedaan=bewaard&i=audit-diversiteit')
    await expect(page.locator('#melding')).toContainText('Dan bewaart je browser geen cookies van deze site')
  })

  test('drops what it does not know at the next change, and nothing else', async ({ page }) => {
    await withList(page, 'bestaat-niet.audit-diversiteit')
    await page.goto('/interventies?volgorde=naam')
    await main(page)
      .getByRole('button', { name: /^Bewaar / })
      .first()
      .click()
    await expect.poll(() => listOf(page)).toMatch(/^audit-diversiteit\.[a-z0-9-]+$/)
    await expect(page.getByRole('link', { name: 'Mijn lijst (2)' })).toBeVisible()
  })
})

test.describe('an address with a selection', () => {
  test('names what it leaves out of a shared list', async ({ page }) => {
    await page.goto(`${shared}&i=bestaat-niet&i=audit-diversiteit`)
    await expect(main(page).getByText('Deze interventie kennen we niet: “bestaat-niet”')).toBeVisible()
    await expect(main(page).getByRole('heading', { name: '4 interventies' })).toBeVisible()
  })

  test('shows four of more and lets one choose which', async ({ page }) => {
    await page.goto(`${compared}&i=bestaat-niet&i=vier-windstreken&i=voorbeeld-samen-aan-de-slag`)
    await expect(main(page).getByRole('columnheader')).toHaveCount(5)
    await expect(main(page).getByText(/Naast elkaar passen er 4/)).toBeVisible()
    await main(page).getByRole('link', { name: 'Kies zelf welke' }).click()
    await expect(main(page).getByRole('link', { name: 'Voorbeeld: Samen aan de slag' })).toBeVisible()
  })
})

test.describe('a change that somebody else wants', () => {
  const change = (page: Page, form: Record<string, string>, headers: Record<string, string>): Promise<APIResponse> =>
    page.request.post('/mijn-lijst/wijzig', { form, headers, maxRedirects: 0 })

  test('is refused from another site', async ({ page }) => {
    for (const [name, value] of [
      ['sec-fetch-site', 'cross-site'],
      ['sec-fetch-site', 'same-site'],
      ['origin', 'https://kwaad.example'],
      ['origin', 'null'],
    ] as const) {
      const answer = await change(page, { actie: 'bewaar', i: 'audit-diversiteit' }, { [name]: value })
      expect(answer.status()).toBe(403)
      expect(answer.headers()['set-cookie']).toBeUndefined()
    }
  })

  test('sends nobody away', async ({ page }) => {
    for (const terug of ['https://kwaad.example/', '//kwaad.example', '/\\kwaad.example', 'javascript:alert(1)', '/.//kwaad.example']) {
      const answer = await change(page, { actie: 'bewaar', i: 'audit-diversiteit', terug }, { origin: siteUrl })
      expect(answer.status()).toBe(303)
      expect(answer.headers().location).toMatch(/^\/mijn-lijst\?/)
      expect(answer.headers().location).not.toContain('kwaad')
      await page.goto(`/mijn-lijst?gedaan=bewaard&i=audit-diversiteit&terug=${encodeURIComponent(terug)}`)
      expect(await page.content()).not.toContain('kwaad.example')
      await expect(page.getByRole('link', { name: 'Terug naar waar je was' })).toHaveCount(0)
    }
  })

  test('that says nothing changes nothing, and explains', async ({ page }) => {
    for (const form of [{ actie: 'sloop', i: 'audit-diversiteit' }, { x: 'y'.repeat(30_000) }] as Record<string, string>[]) {
      const answer = await change(page, form, { origin: siteUrl })
      expect(answer.status()).toBe(303)
      expect(answer.headers().location).toContain('gedaan=onleesbaar')
      expect(answer.headers()['set-cookie']).toBeUndefined()
    }
  })
})

for (const [name, path] of [
  ['mijn lijst', '/mijn-lijst?gedaan=bewaard&i=audit-diversiteit'],
  ['gedeelde lijst', shared],
  ['vergelijken', compared],
] as const)
  test(`is fit for everybody: ${name}`, async ({ page }) => {
    await withList(page, `bestaat-niet.${known.join('.')}`)
    await page.goto(path)
    const { violations } = await new AxeBuilder({ page })
      .options({ resultTypes: ['violations'] })
      .setLegacyMode()
      .analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    expect(await smallTargets(page)).toEqual([])
    expect(await page.locator('script[src*="_next"]').count()).toBe(0)
    const wrong: string[] = []
    for (let stop = await pressTab(page), count = 0; stop && count < 60; stop = await pressTab(page), count += 1)
      // The table as a whole is taller than a screen; its ring starts in sight.
      if (!stop.ring || !(stop.seen || stop.name.startsWith('section'))) wrong.push(`${stop.ring ? 'not in sight' : 'no ring'}: ${stop.name}`)
    expect(wrong).toEqual([])
    for (const [width, size] of [
      [320, '100%'],
      [390, '200%'],
      [1280, '200%'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 })
      await page.evaluate((text) => document.documentElement.style.setProperty('font-size', text), size)
      expect(await lostText(page), `${width} px, text ${size}`).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${width} px, text ${size}`).toBeLessThanOrEqual(0)
    }
  })

test('can be done with the keyboard alone: keep, open the list, compare, scroll the table', async ({ page }) => {
  await page.goto('/interventies?volgorde=naam&vorm=tool')
  for (const turn of [0, 1]) {
    await tabTo(page, /^Bewaar .* in mijn lijst$/, 120)
    await page.keyboard.press(turn === 0 ? 'Enter' : 'Space')
    await expect(page.getByRole('link', { name: `Mijn lijst (${turn + 1})` })).toBeVisible()
  }
  await page.getByRole('link', { name: 'Ga naar de inhoud' }).focus()
  await tabTo(page, /^Mijn lijst/, 20)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mijn lijst')
  await tabTo(page, /^Vergelijk$/, 40)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vergelijk interventies')
  await page.setViewportSize({ width: 390, height: 700 })
  await page.goto(compared)
  const region = page.getByRole('region', { name: /naast elkaar/ })
  await region.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0)
})

test('prints on A4 on its side, with everything open and nothing to click', async ({ page }) => {
  await page.goto(compared)
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 1030, height: 700 })
  for (const aid of await page.locator('.compare-tools, .compare-remove, .compare-next, .compare-more > summary, .site-list').all())
    await expect(aid).toBeHidden()
  await expect(page.locator('thead')).toHaveCSS('display', 'table-header-group')
  expect(await lostText(page)).toEqual([])
  const sizes = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/MediaBox ?\[[^\]]+\]/g) ?? []
  expect(sizes.length).toBeGreaterThan(1)
  expect(sizes.filter((size) => !/\[0 0 84[12][.\d]* 59[45]/.test(size))).toEqual([])
})

test('the whole register comes with its licence and its day, and without an address for mail', async ({ page }) => {
  const register = await (await page.request.get('/interventies/register')).json()
  expect(register.licentie.adres).toMatch(/^https:\/\/creativecommons\.org\//)
  expect(register.datum).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  expect(register.totaal).toBe(register.interventies.length)
  const csv = await (await page.request.get('/interventies/register?bestand=csv')).text()
  for (const text of [JSON.stringify(register), csv]) expect(text).not.toMatch(/"email"|@example\.org/)
  await page.goto('/interventies')
  const total = Number(await page.locator('[data-total]').getAttribute('data-total'))
  const examples = await (await page.request.get('/interventies/download?bestand=json')).json()
  expect(register.totaal).toBe(total - examples.resultaten.filter(({ voorbeeld }: { voorbeeld: string }) => voorbeeld === 'ja').length)
})
