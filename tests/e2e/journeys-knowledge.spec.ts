import { expect, type Page, test } from '@playwright/test'
import { filterBy, resultLinks, total, words } from './support/list'

const main = (page: Page) => page.getByRole('main')
const title = (page: Page) => page.getByRole('heading', { level: 1 })

test.describe('kennisgids', () => {
  test('from the contents through the chapters to a key publication', async ({ page }) => {
    await page.goto('/kennisgidsen')
    await main(page).getByRole('link', { name: 'Sinti en Roma', exact: true }).click()
    await main(page).getByRole('link', { name: 'Begin met lezen' }).click()
    await expect(title(page)).toHaveText('Stand van zaken')
    await main(page)
      .getByRole('link', { name: /Definities/ })
      .last()
      .click()
    await expect(title(page)).toHaveText('Definities')
    await page.getByRole('navigation', { name: 'In deze gids' }).getByRole('link', { name: 'Sleutelpublicaties' }).click()
    const publication = main(page).locator('a[href^="/publicaties/"]').first()
    const name = await words(publication)
    await publication.click()
    await expect(page).toHaveURL(/\/publicaties\/[a-z0-9-]+$/)
    await expect(title(page)).toContainText(name)
  })

  test('a term is explained in place and leads to its own page', async ({ page }) => {
    await page.goto('/kennisgidsen/sinti-en-roma/definities')
    await main(page).getByRole('button', { name: 'Antiziganisme' }).click()
    const explanation = page.locator(':popover-open')
    await expect(explanation).toContainText(/racisme|Sinti/)
    await explanation.getByRole('link').click()
    await expect(title(page)).toHaveText('Antiziganisme')
    await expect(main(page).getByRole('link', { name: 'Sinti en Roma', exact: true }).first()).toBeVisible()
  })

  test('has everything in one booklet', async ({ page }) => {
    await page.goto('/kennisgidsen/polarisatie-en-maatschappelijke-spanningen')
    const chapters = await page.getByRole('navigation', { name: 'In deze gids' }).getByRole('link').allInnerTexts()
    await main(page).getByRole('link', { name: 'Alles als één boekje' }).click()
    for (const chapter of chapters.slice(1)) await expect(page.getByRole('heading', { name: chapter }).first()).toBeVisible()
    expect(chapters.length).toBeGreaterThan(6)
  })
})

test.describe('projecten en programma', () => {
  test('by year and line to a project, what followed it, and where that came from', async ({ page }) => {
    await page.goto('/projecten')
    await filterBy(page, 'Jaar', '2025')
    const count = await filterBy(page, 'Programmalijn', 'Effectief discriminatie verminderen')
    expect(await total(page)).toBe(count)
    await resultLinks(page).filter({ hasText: 'Overzicht van interventies voor gemeenten' }).click()
    await main(page)
      .getByRole('link', { name: /^Op weg naar effectieve interventies/ })
      .first()
      .click()
    await expect(title(page)).toContainText('Op weg naar effectieve interventies')
    await main(page).getByRole('link', { name: 'Overzicht van interventies voor gemeenten' }).first().click()
    await expect(title(page)).toHaveText('Overzicht van interventies voor gemeenten')
  })

  test('shows what a project promised, and leads to the publication that delivered it', async ({ page }) => {
    await page.goto('/projecten/weerbaar-opvoeden-implementatie')
    const results = page.getByRole('table', { name: /^Wat dit project belooft/ })
    await expect(results.getByRole('columnheader')).toHaveText(['Resultaat', 'Gepland', 'Opgeleverd'])
    await results.getByRole('link').first().click()
    await expect(page).toHaveURL(/\/publicaties\//)
    await expect(
      main(page)
        .getByRole('link', { name: /^Weerbaar opvoeden: implementatie/ })
        .first(),
    ).toBeVisible()
  })

  test('from a programme to its budget, exact to the euro, and to its projects of one year', async ({ page }) => {
    await page.goto('/programma')
    const link = main(page).getByRole('link', { name: '14 projecten in 2026' })
    await page.goto((await link.getAttribute('href')) ?? '')
    expect(await total(page)).toBe(14)
    await page.goto('/programma')
    await main(page).getByRole('link', { name: 'Werkplan 2026', exact: true }).click()
    const budget = page.getByRole('table', { name: /^Begroting 2026/ })
    await expect(
      budget
        .getByRole('row', { name: /^A\. Ontwikkeling/ })
        .getByRole('cell')
        .last(),
    ).toHaveText(/1\.326\.564/)
    await expect(budget.getByRole('row').filter({ hasText: '2.927.296' })).toHaveCount(1)
  })
})

test.describe('interventies', () => {
  test('for free, with two separate signs of how good it is', async ({ page }) => {
    await page.goto('/interventies')
    const free = await filterBy(page, 'Kosten', 'Gratis')
    expect(await total(page)).toBe(free)
    const card = page.getByRole('article').filter({ has: page.getByRole('link', { name: 'Voorbeeld: Samen bouwen in de klas' }) })
    await expect(card.getByText('Voorbeeld', { exact: true })).toBeVisible()
    await card.getByRole('link').first().click()
    const glance = page.getByRole('region', { name: 'In één oogopslag' })
    await expect(glance.getByRole('heading', { level: 3 })).toHaveText(['Onderbouwing', 'Onderzoek naar effect'])
    await expect(glance).toContainText('Gratis')
    await expect(main(page)).toContainText('Dit is verzonnen')
    await glance.getByRole('link', { name: /^Zie (het onderzoek|de \d+ onderzoeken)$/ }).click()
    await expect(main(page).getByRole('heading', { name: 'Wat onderzoek zegt', level: 2 })).toBeInViewport()
  })

  test('says that a description has expired, and what nobody filled in', async ({ page }) => {
    await page.goto('/interventies/voorbeeld-koffie-op-de-hoek')
    await expect(main(page)).toContainText('Verlopen: deze beschrijving is niet op tijd bevestigd')
    await expect(main(page)).toContainText('30 juni 2026')
    await page.goto('/interventies/diamant')
    await expect(page.getByRole('region', { name: 'In één oogopslag' })).toContainText(/niet opgegeven/i)
    await expect(main(page)).not.toContainText('Voorbeeld')
  })
})
