import AxeBuilder from '@axe-core/playwright'
import { expect, type Locator, type Page, test } from '@playwright/test'

const field = (page: Page) => page.getByRole('main').getByRole('combobox')
const list = (page: Page) => page.getByRole('main').getByRole('listbox', { name: 'Suggesties' })
const options = (page: Page) => list(page).getByRole('option')
const active = (input: Locator) => input.getAttribute('aria-activedescendant')

/** Answers in place of the server where a test is about time: what comes late, or never. */
type Suggestion = { soort: 'zoekvraag' | 'document'; tekst: string; url: string; label?: string }
const answer = (...suggesties: Suggestion[]) => ({ json: { suggesties } })
const word = (tekst: string): Suggestion => ({ soort: 'zoekvraag', tekst, url: `/zoeken?q=${tekst}` })

async function type(page: Page, text: string): Promise<void> {
  await field(page).pressSequentially(text)
  await expect(options(page).first()).toBeVisible()
}

for (const path of ['/', '/themas', '/zoeken', '/bestaat-hier-niet']) {
  test(`a field that suggests stands on ${path}`, async ({ page }) => {
    await page.goto(path)
    const input = page.getByRole('combobox').filter({ visible: true }).first()
    await expect(input).toHaveAttribute('aria-expanded', 'false')
    await input.fill('')
    await input.pressSequentially('polari')
    const found = page.getByRole('listbox', { name: 'Suggesties' })
    await expect(found.getByRole('option').first()).toBeVisible()
    await expect(found).toBeInViewport()
    await expect(input).toHaveAttribute('aria-expanded', 'true')
    await expect(input).toHaveAttribute('aria-controls', (await found.getAttribute('id')) ?? '')
    await expect(input).toBeFocused()
  })
}

test('lists that hold one kind suggest nothing from elsewhere', async ({ page }) => {
  await page.goto('/publicaties')
  await expect(page.getByRole('main').getByRole('searchbox')).toBeVisible()
  await expect(page.getByRole('main').getByRole('combobox')).toHaveCount(0)
})

test.describe('by keyboard', () => {
  test('down and up walk round through the options and the field, which keeps its focus and its words', async ({ page }) => {
    await page.goto('/')
    await type(page, 'discri')
    const input = field(page)
    const ids = await options(page).evaluateAll((all) => all.map(({ id }) => id))
    expect(ids.length).toBeGreaterThan(2)
    expect(await active(input)).toBeNull()
    for (const id of ids) {
      await page.keyboard.press('ArrowDown')
      expect(await active(input)).toBe(id)
      await expect(page.locator(`#${id}`)).toHaveAttribute('aria-selected', 'true')
    }
    await page.keyboard.press('ArrowDown')
    expect(await active(input)).toBeNull()
    await page.keyboard.press('ArrowUp')
    expect(await active(input)).toBe(ids.at(-1))
    await expect(options(page).and(page.locator('[aria-selected="true"]'))).toHaveCount(1)
    await expect(input).toBeFocused()
    await expect(input).toHaveValue('discri')
  })

  test('Enter on words searches for them', async ({ page }) => {
    await page.goto('/')
    await type(page, 'discri')
    await page.keyboard.press('ArrowDown')
    const chosen = await options(page).first().locator('.suggestion-text').textContent()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL((url) => url.pathname === '/zoeken' && url.searchParams.get('q') === chosen)
  })

  test('Enter on a document goes there', async ({ page }) => {
    await page.goto('/')
    await type(page, 'discri')
    const documents = options(page).and(page.locator('[data-soort="document"]'))
    const href = await documents.first().getAttribute('href')
    const wanted = await documents.first().getAttribute('id')
    for (let i = 0; i < 12 && (await active(field(page))) !== wanted; i += 1) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(href ?? '')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })

  test('Enter on none searches for what was typed', async ({ page }) => {
    await page.goto('/')
    await type(page, 'discri')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/zoeken\?q=discri$/)
  })

  test('Escape closes and keeps the words; Home, End and typing go back to the text', async ({ page }) => {
    await page.goto('/')
    await type(page, 'discri')
    const input = field(page)
    const caret = () => input.evaluate((element: HTMLInputElement) => element.selectionStart)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Home')
    expect([await active(input), await caret()]).toEqual([null, 0])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('End')
    expect([await active(input), await caret()]).toEqual([null, 6])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('m')
    expect(await active(input)).toBeNull()
    await page.keyboard.press('Escape')
    await expect(list(page)).toBeHidden()
    await expect(input).toHaveAttribute('aria-expanded', 'false')
    await expect(input).toHaveValue('discrim')
    await page.keyboard.press('ArrowDown')
    await expect(options(page).first()).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(list(page)).toBeHidden()
    await expect(page.getByRole('main').getByRole('button', { name: 'Zoek' })).toBeFocused()
  })

  test('keys that work an input method are left to it', async ({ page }) => {
    await page.goto('/')
    await type(page, 'discri')
    await page.keyboard.press('ArrowDown')
    const input = field(page)
    const before = await active(input)
    await input.dispatchEvent('keydown', { key: 'ArrowDown', isComposing: true })
    await input.dispatchEvent('keydown', { key: 'Enter', isComposing: true })
    expect(await active(input)).toBe(before)
    await expect(page).toHaveURL('/')
  })
})

test.describe('by pointer', () => {
  test('a click on words searches, a click beside the list closes it', async ({ page }) => {
    await page.goto('/')
    await type(page, 'discri')
    await page.getByRole('heading', { level: 1 }).click()
    await expect(list(page)).toBeHidden()
    await field(page).click()
    await page.keyboard.press('ArrowDown')
    const first = options(page).first()
    const words = await first.locator('.suggestion-text').textContent()
    await first.click()
    await expect(page).toHaveURL((url) => url.pathname === '/zoeken' && url.searchParams.get('q') === words)
  })

  test('words chosen on a filtered page keep its filters', async ({ page }) => {
    await page.goto('/zoeken?q=ouders&soort=publicatie&doelgroep=gemeente')
    await field(page).fill('')
    await type(page, 'discri')
    await options(page).first().click()
    await expect(page).toHaveURL((url) => url.searchParams.get('soort') === 'publicatie' && url.searchParams.get('doelgroep') === 'gemeente')
    await expect(page).not.toHaveURL(/q=ouders/)
  })
})

test.describe('when answers are slow, or do not come', () => {
  test('an answer that comes late never replaces a newer one', async ({ page }) => {
    let release = () => {}
    const late = new Promise<void>((done) => {
      release = done
    })
    await page.route('**/api/v1/suggesties?q=ou', async (route) => {
      await late
      await route.fulfill(answer(word('te laat'))).catch(() => {})
    })
    await page.route('**/api/v1/suggesties?q=ouders', (route) => route.fulfill(answer(word('ouders van pubers'))))
    await page.goto('/')
    const asked = page.waitForRequest('**/api/v1/suggesties?q=ou')
    await field(page).pressSequentially('ou')
    await asked
    await field(page).pressSequentially('ders')
    await expect(options(page)).toHaveText(['ouders van pubers'])
    release()
    await page.waitForTimeout(300)
    await expect(options(page)).toHaveText(['ouders van pubers'])
  })

  test('an answer that comes after Escape stays away', async ({ page }) => {
    let release = () => {}
    const late = new Promise<void>((done) => {
      release = done
    })
    await page.route('**/api/v1/suggesties?q=ouders', async (route) => {
      await late
      await route.fulfill(answer(word('ouders'))).catch(() => {})
    })
    await page.goto('/')
    const asked = page.waitForRequest('**/api/v1/suggesties?q=ouders')
    await field(page).fill('ouders')
    await asked
    await field(page).blur()
    await page.getByRole('heading', { level: 1 }).click()
    release()
    await page.waitForTimeout(300)
    await expect(list(page)).toBeHidden()
  })

  for (const [what, fulfil] of [
    ['an error', { status: 500, body: 'kapot' }],
    ['no JSON', { status: 200, body: '<p>inlogpagina</p>' }],
  ] as const) {
    test(`${what} leaves a field that searches`, async ({ page }) => {
      const problems: string[] = []
      page.on('pageerror', ({ message }) => problems.push(message))
      await page.route('**/api/v1/suggesties*', (route) => route.fulfill(fulfil))
      await page.goto('/')
      const answered = page.waitForResponse('**/api/v1/suggesties*')
      await field(page).pressSequentially('ouders')
      await answered
      await expect(list(page)).toBeHidden()
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL('/zoeken?q=ouders')
      expect(problems).toEqual([])
    })
  }

  test('one who types on is not asked after at every letter', async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => {
      if (request.url().includes('/api/v1/suggesties')) asked.push(new URL(request.url()).searchParams.get('q') ?? '')
    })
    await page.goto('/')
    await field(page).pressSequentially('integratie', { delay: 15 })
    await expect.poll(() => asked.at(-1)).toBe('integratie')
    expect(asked.length).toBeLessThan(5)
  })
})

test('says how many there are, and has nothing that axe objects to while open', async ({ page }) => {
  await page.goto('/')
  await type(page, 'discri')
  await page.keyboard.press('ArrowDown')
  const count = await options(page).count()
  await expect(page.getByRole('main').getByRole('status')).toHaveText(`${count} suggesties`)
  const axe = new AxeBuilder({ page }).options({ runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] } })
  const { violations } = await axe.setLegacyMode().analyze()
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`))).toEqual([])
  for (const option of await options(page).all()) expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(24)
})

test('what is suggested is text, whatever is in it', async ({ page }) => {
  await page.route('**/api/v1/suggesties*', (route) => route.fulfill(answer(word('<img src=x onerror=alert(1)> ouders'))))
  await page.goto('/')
  await type(page, 'ouders')
  await expect(options(page)).toHaveText(['<img src=x onerror=alert(1)> ouders'])
  await expect(list(page).locator('img')).toHaveCount(0)
})
