import { expect, type Page, test } from '@playwright/test'
import { readCsv } from './support/csv'
import { resultLinks, words } from './support/list'

const main = (page: Page) => page.getByRole('main')
const title = (page: Page) => page.getByRole('heading', { level: 1 })
const heads = (page: Page) => page.getByRole('columnheader').getByRole('link').filter({ hasNotText: 'Haal weg' })

/** Keeps the first so many of the list that is open. Without JavaScript each ends on one's own list, with the way back. */
async function keepFirst(page: Page, count: number): Promise<string[]> {
  const address = page.url()
  const names: string[] = []
  for (let i = 0; i < count; i += 1) {
    const name = await words(resultLinks(page).nth(i))
    await main(page)
      .getByRole('button', { name: `Bewaar ${name} in mijn lijst` })
      .click()
    const back = page.getByRole('link', { name: 'Terug naar waar je was' })
    await expect(back.or(main(page).getByRole('button', { name: `Op je lijst : haal ${name} weg` }))).toBeVisible()
    if (await back.isVisible()) {
      await expect(page.locator('#melding')).toHaveText(`“${name}” staat op je lijst.`)
      await back.click()
    }
    expect(page.url()).toBe(address)
    names.push(name)
  }
  return names
}

test.describe('choosing', () => {
  test('from a list to one’s own, to what differs, to a file that says the same', async ({ page }) => {
    await page.goto('/interventies?volgorde=naam')
    const names = await keepFirst(page, 3)
    await page.getByRole('link', { name: /^Mijn lijst/ }).click()
    await expect(title(page)).toHaveText('Mijn lijst')
    for (const name of names) await expect(main(page).getByRole('link', { name, exact: true })).toBeVisible()

    await main(page).getByRole('button', { name: 'Vergelijk' }).first().click()
    await expect(title(page)).toHaveText('Vergelijk interventies')
    await expect(heads(page)).toHaveText(names)
    const all = await main(page).getByRole('row').count()
    const csv = await readCsv(page, main(page).getByRole('link', { name: /^CSV/ }))
    expect(csv[0]).toEqual(['Onderdeel', 'Gegeven', 'Verschilt', ...names])
    const filled = Number(/\d+/.exec(await words(main(page).getByRole('link', { name: /^Alle gegevens/ })))?.[0])
    expect(csv).toHaveLength(filled + 2)
    for (const [, label, , first] of csv.slice(2, 12)) {
      const row = main(page)
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${label}( \\(verschilt\\))?$`) }) })
      const cell = (await row.getByRole('cell').first().textContent()) ?? ''
      for (const line of (first ?? '').replace(/ \(https?:[^)]*\)/g, '').split(' | ')) expect(squeeze(cell)).toContain(squeeze(line).slice(0, 150))
    }

    await main(page)
      .getByRole('link', { name: /^Alleen verschillen/ })
      .click()
    await expect(page).toHaveURL(/toon=verschillen/)
    expect(await main(page).getByRole('row').count()).toBeLessThanOrEqual(all)
    const labels = await main(page).locator('[data-row] > th').allTextContents()
    expect(labels.length).toBeGreaterThan(3)
    expect(labels.filter((label) => !label.includes('(verschilt)'))).toEqual([])
  })

  test('leaves one out of the comparison, and says what to do when one is left', async ({ page }) => {
    await page.goto('/interventies/vergelijken?i=voorbeeld-de-open-balie&i=audit-diversiteit&i=voorbeeld-de-opvoedtafel')
    await main(page).getByRole('link', { name: 'Haal weg uit de vergelijking: Audit diversiteit' }).click()
    await expect(heads(page)).toHaveText(['Voorbeeld: De open balie', 'Voorbeeld: De opvoedtafel'])
    await page.goto('/interventies/vergelijken?i=audit-diversiteit')
    await expect(main(page).getByRole('heading', { name: 'Kies er nog een bij' })).toBeVisible()
    await main(page).getByRole('link', { name: 'Kies uit mijn lijst' }).click()
    await expect(title(page)).toHaveText('Mijn lijst')
  })

  test('shares a list with somebody who takes it over', async ({ page, browser }) => {
    await page.goto('/interventies?volgorde=naam')
    const names = await keepFirst(page, 2)
    await page.goto('/mijn-lijst')
    const address = await words(page.locator('#deel-adres'))
    const javaScriptEnabled = await page.evaluate(() => matchMedia('(scripting: enabled)').matches)
    const other = await browser.newPage({ javaScriptEnabled })
    await other.goto(address)
    await expect(title(other)).toHaveText('Een gedeelde lijst')
    await expect(resultsOf(other)).toHaveText(names)
    await main(other).getByRole('button', { name: 'Neem over in mijn lijst' }).click()
    await expect(title(other)).toHaveText('Mijn lijst')
    await expect(other.locator('#melding')).toContainText('staan nu op je lijst')
    await expect(resultsOf(other)).toHaveText(names)
    await other.close()
  })

  test('takes one off and clears the list, and undoes both', async ({ page }) => {
    await page.goto('/interventies?volgorde=naam')
    const names = await keepFirst(page, 3)
    await page.goto('/mijn-lijst')
    await main(page)
      .getByRole('button', { name: `Haal weg van je lijst: ${names[1]}` })
      .click()
    await expect(page.locator('#melding')).toHaveText(`“${names[1]}” staat niet meer op je lijst.`)
    await expect(resultsOf(page)).toHaveText([names[0] ?? '', names[2] ?? ''])
    await main(page).getByRole('button', { name: 'Maak je lijst leeg' }).click()
    await expect(main(page).getByRole('heading', { name: 'Er staat nog niets op je lijst' })).toBeVisible()
    await main(page).getByRole('button', { name: 'Zet terug' }).click()
    await expect(resultsOf(page)).toHaveText([names[0] ?? '', names[2] ?? ''])
  })

  test('takes a list along as a file with as many rows as results', async ({ page }) => {
    await page.goto('/interventies?vorm=training&volgorde=naam')
    const total = Number(await page.locator('[data-total]').getAttribute('data-total'))
    const csv = await readCsv(page, main(page).getByRole('link', { name: /CSV/ }))
    expect(csv).toHaveLength(total + 1)
    expect(csv.slice(1, 4).map(([name]) => name)).toEqual((await resultLinks(page).allTextContents()).slice(0, 3))
    const form = csv[0]?.indexOf('Vorm') ?? -1
    expect(csv.slice(1).filter((row) => !row[form]?.includes('Training'))).toEqual([])
  })
})

const resultsOf = (page: Page) => page.locator('.result-list').getByRole('heading', { level: 3 }).getByRole('link')

function squeeze(text: string): string {
  return text.replace(/\s+/g, '').replace(/^'/, '')
}
