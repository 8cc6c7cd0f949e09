import { expect, type Page, test } from '@playwright/test'
import { filterBy, resultLinks, total, words } from './support/list'

const main = (page: Page) => page.getByRole('main')
const tabs = (page: Page) => page.getByRole('navigation', { name: 'Soort' })
const current = (page: Page) => tabs(page).locator('[aria-current="page"]')
const countOf = async (page: Page, name: RegExp) => Number(await tabs(page).getByRole('link', { name }).getAttribute('data-kind-count'))

async function search(page: Page, text: string): Promise<void> {
  await page.goto('/zoeken')
  await page.getByLabel('Wat zoek je?').fill(text)
  await main(page).getByRole('button', { name: 'Zoek' }).click()
}

test.describe('searching everything', () => {
  test('tabs count what there is of each kind, and show it', async ({ page }) => {
    await search(page, 'ouders')
    await expect(current(page)).toHaveText(/^Alles/)
    expect(await countOf(page, /^Alles/)).toBe(await total(page))
    const publications = await countOf(page, /^Publicaties/)
    await tabs(page)
      .getByRole('link', { name: /^Publicaties/ })
      .click()
    await expect(page).toHaveURL((url) => url.searchParams.get('soort') === 'publicatie' && url.searchParams.get('q') === 'ouders')
    await expect(current(page)).toHaveText(/^Publicaties/)
    expect(await total(page)).toBe(publications)
    await expect(page.getByLabel('Wat zoek je?')).toHaveValue('ouders')
  })

  test('other words stay within the kind one looks at', async ({ page }) => {
    await page.goto('/zoeken?q=ouders&soort=publicatie')
    await page.getByLabel('Wat zoek je?').fill('racisme')
    await main(page).getByRole('button', { name: 'Zoek' }).click()
    await expect(page).toHaveURL((url) => url.searchParams.get('soort') === 'publicatie' && url.searchParams.get('q') === 'racisme')
  })

  test('filters narrow within a tab, and are taken off one by one', async ({ page }) => {
    await page.goto('/zoeken?q=ouders&soort=publicatie')
    const all = await total(page)
    const left = await filterBy(page, 'Doelgroep', 'Gemeenten')
    await expect.poll(() => total(page)).toBe(left)
    expect(left).toBeLessThanOrEqual(all)
    await expect(current(page)).toHaveText(/^Publicaties/)
    await page.getByRole('link', { name: 'Verwijder filter Doelgroep: Gemeenten' }).click()
    await expect(page).toHaveURL((url) => !url.searchParams.has('doelgroep') && url.searchParams.has('soort'))
    expect(await total(page)).toBe(all)
  })

  test('the words that made a result match are marked', async ({ page }) => {
    await search(page, 'polarisatie')
    const first = page.locator('[data-total] > li').first()
    expect(await first.locator('mark').allInnerTexts()).toContainEqual(expect.stringMatching(/polaris/i))
  })

  test('results stand in the order one chooses', async ({ page }) => {
    await search(page, 'ouders')
    const names = async () => Promise.all((await resultLinks(page).all()).map(words))
    const before = await names()
    const order = page.getByRole('navigation', { name: 'Volgorde' })
    await order.getByRole('link', { name: 'Naam (A-Z)' }).click()
    await expect(page).toHaveURL(/volgorde=naam/)
    const after = await names()
    expect(after).not.toEqual(before)
    expect(after).toEqual([...after].sort((a, b) => a.localeCompare(b, 'nl', { ignorePunctuation: false })))
  })
})

test.describe('what was typed wrong, or too much', () => {
  test('a typing error is mended, said so, and can be undone', async ({ page }) => {
    await search(page, 'discriminaite')
    const notice = page.locator('.search-notices')
    await expect(notice).toContainText('discriminatie')
    expect(await total(page)).toBeGreaterThan(5)
    await expect(page.getByLabel('Wat zoek je?')).toHaveValue('discriminaite')
    await notice.getByRole('link', { name: 'Zoek toch op ‘discriminaite’' }).click()
    await expect(page).toHaveURL((url) => url.searchParams.get('letterlijk') === '1' && url.searchParams.get('q') === 'discriminaite')
    await expect(page.locator('.search-notices')).toContainText('letterlijk')
    expect(await total(page)).toBe(0)
    await page.locator('.search-notices').getByRole('link', { name: 'Zoek ruimer' }).click()
    await expect(page).toHaveURL('/zoeken?q=discriminaite')
  })

  test('words that no document has together still find what comes near', async ({ page }) => {
    await search(page, 'polarisatie xqzvw')
    await expect(main(page)).toContainText('Niet alle woorden kwamen samen voor; dit komt in de buurt.')
    expect(await total(page)).toBeGreaterThan(0)
  })

  test('the lists of one kind say it too', async ({ page }) => {
    await page.goto('/publicaties?q=discriminaite')
    await expect(page.locator('.search-notices')).toContainText('discriminatie')
    await expect(page.getByRole('group', { name: 'Type', exact: true })).toHaveCount(1)
  })

  test('nothing found: themes and a question to KIS lead on', async ({ page }) => {
    await search(page, 'xqzvwxqzvw')
    expect(await total(page)).toBe(0)
    await expect(main(page)).toContainText('We vinden niets bij “xqzvwxqzvw”')
    await expect(main(page).getByRole('link', { name: 'Mail je vraag' })).toBeVisible()
    await page.locator('.no-results a[href*="thema="]').first().click()
    await expect(page).toHaveURL(/thema=/)
    expect(await total(page)).toBeGreaterThan(0)
  })
})

test.describe('a whole sentence', () => {
  const question = 'Zijn er gratis trainingen voor wijkteams?'
  const box = (page: Page) => page.locator('.answer-box')

  test('is answered with the number that follows, and with what was understood, which one can take away', async ({ page }) => {
    await search(page, question)
    const found = await total(page)
    expect(found).toBeGreaterThan(0)
    await expect(box(page)).toContainText(`Er ${found === 1 ? 'is 1 gratis training' : `zijn ${found} gratis trainingen`} voor wijkteams.`)
    await expect(page.getByLabel('Wat zoek je?')).toHaveValue(question)
    await box(page).getByRole('link', { name: 'Laat los: Kosten: Gratis' }).click()
    await expect(page).toHaveURL((url) => url.searchParams.get('vorm') === 'training' && !url.searchParams.has('kosten'))
    expect(await total(page)).toBeGreaterThanOrEqual(found)
    await page.getByRole('link', { name: 'Verwijder filter Vorm: Training' }).click()
    await expect(page).toHaveURL((url) => !url.searchParams.has('vorm'))
  })

  test('is searched for to the letter by who wants that', async ({ page }) => {
    await search(page, question)
    await box(page).getByRole('link', { name: 'Zoek letterlijk op je woorden' }).click()
    await expect(page).toHaveURL((url) => url.searchParams.get('letterlijk') === '1' && url.searchParams.get('q') === question)
    await expect(box(page)).toHaveCount(0)
  })

  test('that nothing supports says so, and leads to KIS', async ({ page }) => {
    await search(page, 'Hoe bak ik een appeltaart?')
    await expect(box(page)).toContainText('vinden we geen antwoord op je vraag')
    await box(page).getByRole('link', { name: 'Stel je vraag aan KIS' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Contact')
  })
})

test('what KIS recommends for these words stands above, says so, and stands there once', async ({ page }) => {
  await search(page, 'discriminatie melden')
  const bets = page.getByRole('region', { name: 'Aanraders van KIS' })
  await expect(bets.getByRole('heading', { level: 3 }).first()).toBeVisible()
  const hrefs = await bets.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  const shown = await resultLinks(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(shown.filter((href) => hrefs.includes(href))).toEqual([])
})
