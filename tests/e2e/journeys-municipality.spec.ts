import { randomUUID } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { tabTo } from './support/focus'
import { filterBy, resultLinks, total, words } from './support/list'
import { mailsWith } from './support/outbox'
import { openSiteDatabase } from './support/site'

const db = openSiteDatabase()
const main = (page: Page) => page.getByRole('main')
const title = (page: Page) => page.getByRole('heading', { level: 1 })
/** A form filled in faster than this is taken for a program's. */
const stampMs = 3_100

test.beforeAll(() => db.$executeRaw`DELETE FROM "RateLimit" WHERE NOT EXISTS (SELECT FROM unnest(hits) hit WHERE hit > now() - interval '3 minutes')`)
test.afterAll(() => db.$disconnect())

test.describe('“Welke gratis trainingen tegen discriminatie op het werk zijn op effect onderzocht, wat vragen ze van ons, en wie biedt ze aan?”', () => {
  test('is answered from the list, by comparing, on paper and by the owner', async ({ page }) => {
    await page.goto('/interventies')
    for (const [facet, value] of [
      ['Onderwerp', 'Antidiscriminatie'],
      ['Vorm', 'Training'],
      ['Plek', 'Werk'],
      ['Kosten', 'Gratis'],
      ['Onderzoek naar effect', 'Op effect onderzocht'],
    ] as const) {
      const promised = await filterBy(page, facet, value)
      expect(await total(page), `${facet}: ${value}`).toBe(promised)
    }
    const names = await resultLinks(page).allTextContents()
    expect(names).toHaveLength(await total(page))
    const [first = '', second = ''] = names.map((name) => name.trim())

    for (const name of [first, second]) {
      await page.goto('/interventies?ingang=antidiscriminatie&setting=werk&vorm=training&kosten=gratis&effect=onderzocht')
      await resultLinks(page).filter({ hasText: name }).click()
      await expect(title(page)).toHaveText(name)
      await expect(main(page).getByRole('heading', { name: 'Wat het van je vraagt' })).toBeVisible()
      await expect(main(page).locator('.sign').filter({ hasText: 'Onderzoek naar effect' })).toContainText(/aanwijzingen/)
      await main(page)
        .getByRole('button', { name: `Bewaar ${name} in mijn lijst` })
        .click()
      await expect(page.getByText(/staat op je lijst|Op je lijst/).first()).toBeAttached()
    }

    await page.goto('/mijn-lijst')
    await main(page).getByRole('button', { name: 'Vergelijk' }).first().click()
    await expect(title(page)).toHaveText('Vergelijk interventies')
    for (const name of [first, second]) await expect(page.getByRole('columnheader').filter({ hasText: name })).toBeVisible()
    for (const label of ['Eigenaar', 'Randvoorwaarden', 'Kosten'])
      await expect(page.getByRole('rowheader', { name: new RegExp(`^${label}( \\(verschilt\\))?$`) }).first()).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('columnheader').filter({ hasText: second })).toBeVisible()
    await page.emulateMedia({ media: 'screen' })

    await main(page).getByRole('link', { name: first, exact: true }).first().click()
    await main(page).getByRole('link', { name: 'Vraag het de eigenaar' }).first().click()
    await expect(title(page)).toHaveText('Stuur een bericht')
    const email = `gemeente-${randomUUID()}@voorbeeld.example`
    await page.getByRole('textbox', { name: 'Je naam' }).fill('Vera Voorbeeld')
    await page.getByRole('textbox', { name: 'Je e-mailadres' }).fill(email)
    await page.getByRole('textbox', { name: 'Je bericht' }).fill('Wanneer begint de volgende groep, en kunnen wij meedoen?')
    await page.waitForTimeout(stampMs)
    await page.getByRole('button', { name: 'Verstuur bericht' }).click()
    await expect(title(page)).toHaveText('Je bericht is verstuurd')
    await expect.poll(async () => (await mailsWith(email)).length, { timeout: 15_000 }).toBe(2)
  })

  test('can be asked with the keyboard alone', async ({ page }) => {
    await page.goto('/interventies')
    const scripts = await page.evaluate(() => matchMedia('(scripting: enabled)').matches)
    for (const [key, value, label] of [
      ['ingang', 'antidiscriminatie', 'Antidiscriminatie'],
      ['vorm', 'training', 'Training'],
      ['effect', 'onderzocht', 'Op effect onderzocht'],
    ] as const) {
      await page.getByRole('link', { name: 'Ga naar de inhoud' }).focus()
      await tabTo(page, new RegExp(`^${label}, aantal: \\d+$`), 120)
      await page.keyboard.press('Space')
      if (!scripts) await page.keyboard.press('Enter')
      await expect(page).toHaveURL((url) => url.searchParams.getAll(key).includes(value))
    }
    const found = await total(page)
    expect(found).toBeGreaterThan(1)
    const name = await words(resultLinks(page).first())
    await tabTo(page, new RegExp(`^${name}$`), 200)
    await page.keyboard.press('Enter')
    await expect(title(page)).toHaveText(name)
    await tabTo(page, /^Bewaar .* in mijn lijst$/, 60)
    await page.keyboard.press('Enter')
    await expect(page.getByText(/staat op je lijst|Op je lijst/).first()).toBeAttached()
    await page.goto('/mijn-lijst')
    await expect(main(page).getByRole('link', { name, exact: true })).toBeVisible()
  })
})
