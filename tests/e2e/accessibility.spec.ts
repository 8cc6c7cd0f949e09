import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { pageTypes } from '../setup/pages'
import { pressTab } from './support/focus'
import { lostText } from './support/reflow'
import { findMotion, readStructure, skippedLevels } from './support/structure'
import { smallTargets } from './support/targets'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const stops = 25

async function violations(page: Page): Promise<string[]> {
  // There are no frames, and what is in order need not be described: that saves most of the time.
  const axe = new AxeBuilder({ page }).options({ runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] }).setLegacyMode()
  const { violations: found } = await axe.analyze()
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`))
}

for (const { name, path, status = 200 } of pageTypes) {
  test.describe(name, () => {
    test('has an outline that can be followed, controls that can be hit, and nothing that axe objects to', async ({ page }) => {
      expect((await page.goto(path))?.status()).toBe(status)
      const { lang, mains, headings } = await readStructure(page)
      expect({ lang, mains }).toEqual({ lang: 'nl', mains: 1 })
      expect(headings.filter(({ level }) => level === 1)).toHaveLength(1)
      expect(headings[0]?.level).toBe(1)
      expect.soft(skippedLevels(headings)).toEqual([])
      expect.soft(await smallTargets(page)).toEqual([])
      expect(await violations(page)).toEqual([])
    })

    test('can be walked with the keyboard: every stop visible and not covered', async ({ page }) => {
      await page.goto(path)
      const wrong: string[] = []
      let walked = 0
      for (; walked < stops; walked += 1) {
        const stop = await pressTab(page)
        if (!stop) break
        if (!stop.ring) wrong.push(`no ring: ${stop.name}`)
        if (!stop.seen) wrong.push(`not in sight: ${stop.name}`)
      }
      expect(walked).toBeGreaterThan(10)
      expect(wrong).toEqual([])
    })

    test('loses nothing at 320 pixels, or with text twice as large', async ({ page }) => {
      await page.goto(path)
      await page.setViewportSize({ width: 320, height: 640 })
      expect(await lostText(page), '320 pixels').toEqual([])
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 900 })
        await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
        expect(await lostText(page), `200% at ${width}`).toEqual([])
      }
    })
  })
}

test('skips to the content with the first key', async ({ page }) => {
  await page.goto('/publicaties')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Ga naar de inhoud' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true)
})

test('explains a term in place, closes it with Escape and gives focus back', async ({ page }) => {
  await page.goto('/kennisgidsen/sinti-en-roma/definities')
  const term = page.getByRole('main').getByRole('button', { name: 'Antiziganisme' })
  await term.focus()
  await page.keyboard.press('Enter')
  const explanation = page.locator(':popover-open')
  await expect(explanation).toBeVisible()
  await expect(explanation).toBeInViewport({ ratio: 1 })
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(explanation).toHaveCount(0)
  await expect(term).toBeFocused()
})

test('opens every disclosure without an objection of axe', async ({ page }) => {
  await page.goto('/interventies')
  for (const summary of await page.locator('summary:visible').all()) await summary.click()
  expect(await violations(page)).toEqual([])
})

for (const path of ['/', '/publicaties', '/kennisgidsen/sinti-en-roma/definities']) {
  test(`keeps still for who asks for less motion: ${path}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(path)
    expect(await findMotion(page)).toEqual([])
  })
}

for (const path of ['/publicaties', '/publicaties/infosheet-specifieke-opvoedvraagstukken', '/kennisgidsen/sinti-en-roma/boekje', '/begrippen']) {
  test(`prints what is read and not how one gets around: ${path}`, async ({ page }) => {
    await page.setViewportSize({ width: 700, height: 990 })
    await page.goto(path)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('main').locator('p:visible').first()).toBeVisible()
    const aids = await page.locator('nav[aria-label="Hoofdmenu"], form, .skip-link, footer nav, [data-print], summary.button').all()
    expect(aids.length).toBeGreaterThan(3)
    for (const aid of aids) await expect(aid).toBeHidden()
    expect(await lostText(page)).toEqual([])
  })
}

test('uses the colours the reader forces', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/interventies/voorbeeld-samen-bouwen-in-de-klas')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)).not.toBe('none')
})
