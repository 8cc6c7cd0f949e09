import { expect, type Page, test } from '@playwright/test'
import { filterBy, option, resultLinks, total, words } from './support/list'

const main = (page: Page) => page.getByRole('main')
const title = (page: Page) => page.getByRole('heading', { level: 1 })

test.describe('finding', () => {
  test('from an example question on the home page to an answer', async ({ page }) => {
    await page.goto('/')
    await main(page).getByRole('link', { name: 'polarisatie op school' }).click()
    await expect(page.getByLabel('Wat zoek je?')).toHaveValue('polarisatie op school')
    const first = resultLinks(page).first()
    const name = await words(first)
    await first.click()
    expect(name).toContain(await words(title(page)))
  })

  test('with words of your own, from the field on the home page', async ({ page }) => {
    await page.goto('/')
    await main(page).locator('input[name="q"]').fill('moslimdiscriminatie')
    await main(page).getByRole('button', { name: 'Zoek' }).click()
    await expect(
      main(page)
        .getByRole('heading', { level: 3 })
        .getByRole('link')
        .filter({ hasText: /moslimdiscriminatie/i })
        .first(),
    ).toBeVisible()
    expect(await main(page).locator('mark').allInnerTexts()).toContainEqual(expect.stringMatching(/moslimdiscriminatie/i))
  })

  test('through the door for gemeenten', async ({ page }) => {
    await page.goto('/')
    await main(page).getByRole('link', { name: 'Gemeente', exact: true }).click()
    const { box, count } = await option(page, 'Doelgroep', 'Gemeenten')
    await expect(box).toBeChecked()
    expect(await total(page)).toBe(count)
    expect(count).toBeGreaterThan(50)
  })

  test('a plural finds what a singular finds', async ({ page }) => {
    await page.goto('/zoeken?q=sleutelpersoon')
    const singular = await total(page)
    await page.getByLabel('Wat zoek je?').fill('sleutelpersonen')
    await main(page).getByRole('button', { name: 'Zoek' }).click()
    await expect(page).toHaveURL(/q=sleutelpersonen/)
    expect(await total(page)).toBe(singular)
    expect(singular).toBeGreaterThan(2)
  })

  test('nothing found: the page names the filter to drop, and dropping it helps', async ({ page }) => {
    await page.goto('/publicaties?type=podcast&jaar=2017')
    expect(await total(page)).toBe(0)
    const advice = main(page)
      .getByRole('link', { name: /loslaten$/ })
      .first()
    const promised = Number(/geeft (\d+) /.exec(await words(advice.locator('xpath=..')))?.[1])
    await advice.click()
    await expect(resultLinks(page).first()).toBeVisible()
    expect(await total(page)).toBe(promised)
  })
})

test.describe('publicaties', () => {
  test('filters by type and year, with as many results as stood beside the filter', async ({ page }) => {
    await page.goto('/publicaties')
    const all = await total(page)
    const reports = await filterBy(page, 'Type', 'Rapport')
    expect(await total(page)).toBe(reports)
    const ofYear = await filterBy(page, 'Jaar', '2021')
    expect(await total(page)).toBe(ofYear)
    expect(all).toBeGreaterThan(reports)
    expect(reports).toBeGreaterThan(ofYear)
    expect(ofYear).toBeGreaterThan(0)
    await page.getByRole('link', { name: 'Verwijder filter Jaar: 2021' }).click()
    await expect(page).not.toHaveURL(/jaar=/)
    expect(await total(page)).toBe(reports)
  })

  test('turns the page and sorts, without losing the filter', async ({ page }) => {
    await page.goto('/publicaties?bron=kis')
    const first = await resultLinks(page).allInnerTexts()
    await page.getByRole('link', { name: 'Volgende pagina' }).click()
    await expect(page).toHaveURL(/bron=kis&pagina=2$/)
    const second = await resultLinks(page).allInnerTexts()
    expect(second.filter((name) => first.includes(name))).toEqual([])
    await page.getByRole('link', { name: 'Naam (A-Z)' }).click()
    await expect(page).toHaveURL(/bron=kis&volgorde=naam$/)
    const names = await resultLinks(page).allInnerTexts()
    expect(names).toEqual([...names].sort(new Intl.Collator('nl', { ignorePunctuation: true }).compare))
  })

  test('reads online, from the contents to a part', async ({ page }) => {
    await page.goto('/publicaties/infosheet-specifieke-opvoedvraagstukken')
    const contents = page.getByRole('navigation', { name: 'Op deze pagina' })
    const link = contents.getByRole('link').nth(2)
    const name = await words(link)
    await link.click()
    await expect(main(page).getByRole('heading', { name, exact: true })).toBeInViewport()
  })

  test('can be cited, as text and in the formats of reference managers', async ({ page, request }) => {
    await page.goto('/publicaties/infosheet-specifieke-opvoedvraagstukken')
    await expect(main(page)).toContainText('Distelbrink, M., & Achahchah, J. (2023). Ouders met een migratieachtergrond')
    const download = async (name: string) => {
      const href = await main(page).getByRole('link', { name }).getAttribute('href')
      const answer = await request.get(href ?? '')
      expect(answer.headers()['content-disposition']).toMatch(/^attachment; filename="[a-z-]+\.\w+"$/)
      return answer.text()
    }
    expect(await download('BibTeX')).toMatch(/^@\w+\{[^,]+,[\s\S]*author = \{[^}]*Distelbrink, Marjolijn[\s\S]*\}\s*$/)
    expect(await download('RIS')).toMatch(/^TY {2}- \w+\r?\n[\s\S]*^AU {2}- Distelbrink, Marjolijn[\s\S]*^ER {2}-/m)
    expect(JSON.parse(await download('CSL-JSON'))).toMatchObject([
      { author: [{ family: 'Distelbrink' }, { family: 'Achahchah' }], issued: { 'date-parts': [[2023]] } },
    ])
  })

  test('shows the parts of a toolkit, each leading there and back', async ({ page }) => {
    await page.goto('/publicaties/toolkit-samenwerking-formele-informele-opvoedondersteuning')
    const toolkit = await words(title(page))
    const parts = page.getByRole('table', { name: 'Onderdelen en voor wie ze zijn' })
    await expect(parts.getByRole('row')).toHaveCount(7)
    await parts.getByRole('link', { name: 'Brochure voor de gemeente' }).click()
    await main(page).getByRole('definition').getByRole('link', { name: toolkit }).click()
    await expect(title(page)).toHaveText(toolkit)
  })

  test('says when something is only announced, and by which project', async ({ page }) => {
    await page.goto('/publicaties/train-de-trainer-weerbaar-opvoeden')
    await expect(main(page)).toContainText('Gepland')
    await expect(main(page).getByRole('link', { name: 'BibTeX' })).toHaveCount(0)
    await main(page)
      .getByRole('link', { name: /^Weerbaar opvoeden: implementatie/ })
      .first()
      .click()
    await expect(title(page)).toContainText('Weerbaar opvoeden')
  })
})

test.describe('other ways in', () => {
  test('a dossier: from the contents to one mechanism', async ({ page }) => {
    await page.goto('/dossiers')
    await main(page).getByRole('link', { name: 'Wat werkt bij het verminderen van discriminatie' }).click()
    await page.getByRole('navigation', { name: 'Op deze pagina' }).getByRole('link', { name: 'Tegenbeelden' }).click()
    await expect(page).toHaveURL(/#tegenbeelden$/)
    await expect(main(page).getByRole('heading', { name: /Tegenbeelden/ })).toBeInViewport()
  })

  test('the glossary: by letter to a term and where it is used', async ({ page }) => {
    await page.goto('/begrippen')
    await page.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: 'P', exact: true }).click()
    await expect(main(page).getByRole('heading', { name: 'P', exact: true })).toBeInViewport()
    await main(page).getByRole('term').getByRole('link', { name: 'Polarisatie', exact: true }).click()
    await expect(title(page)).toHaveText('Polarisatie')
    await main(page).getByRole('link', { name: 'Polarisatie en maatschappelijke spanningen' }).first().click()
    await expect(page).toHaveURL('/kennisgidsen/polarisatie-en-maatschappelijke-spanningen')
  })

  test('an organisation, and the work it takes part in', async ({ page }) => {
    await page.goto('/organisaties?q=Movisie')
    await resultLinks(page)
      .filter({ hasText: /^Movisie$/ })
      .click()
    await main(page)
      .getByRole('link', { name: /^Op weg naar effectieve interventies/ })
      .first()
      .click()
    await expect(main(page).getByRole('link', { name: 'Movisie' }).first()).toBeVisible()
  })

  test('a theme: from the menu to the guide to begin with', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Thema’s' }).click()
    await main(page).getByRole('link', { name: 'Respectvol samenleven' }).click()
    await expect(main(page).getByRole('heading', { name: 'Begin bij de kennisgids' })).toBeVisible()
    await main(page).getByRole('link', { name: 'Polarisatie en maatschappelijke spanningen' }).first().click()
    await expect(title(page)).toHaveText('Polarisatie en maatschappelijke spanningen')
  })

  test('an address that leads nowhere still helps on', async ({ page }) => {
    await page.goto('/publicaties/polarisatie-oud')
    await expect(title(page)).toHaveText('Deze pagina bestaat niet')
    await main(page).locator('input[name="q"]').fill('polarisatie')
    await main(page).getByRole('button', { name: 'Zoek' }).click()
    expect(await total(page)).toBeGreaterThan(5)
  })
})
