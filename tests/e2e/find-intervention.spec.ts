import { expect, type Page, test } from '@playwright/test'
import { pressTab } from './support/focus'
import { filterBy, option, resultLinks, total, words } from './support/list'

const main = (page: Page) => page.getByRole('main')
const title = (page: Page) => page.getByRole('heading', { level: 1 })
const card = (page: Page, name: string | RegExp) => main(page).getByRole('article').filter({ hasText: name })

/** The count beside an answer, and the answer itself. */
async function answer(page: Page, label: string): Promise<number> {
  const box = main(page)
    .locator('label[data-count]')
    .filter({ hasText: new RegExp(`^${label}`) })
  const count = Number(await box.getAttribute('data-count'))
  await box.getByRole('checkbox').check()
  return count
}

const remaining = async (page: Page) => Number(await main(page).locator('[data-total]').first().getAttribute('data-total'))

/** Journeys that must be possible with JavaScript and without. */
function journeys() {
  test('answers the question of a municipal officer: free trainings against discrimination at work, studied on effect', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Interventies' }).click()
    await main(page).getByRole('link', { name: 'Antidiscriminatie', exact: true }).click()
    for (const [facet, value] of [
      ['Vorm', 'Training'],
      ['Plek', 'Werk'],
      ['Kosten', 'Gratis'],
      ['Onderzoek naar effect', 'Op effect onderzocht'],
    ] as const) {
      const promised = await filterBy(page, facet, value)
      expect(await total(page), `${facet}: ${value}`).toBe(promised)
    }
    expect(await total(page)).toBeGreaterThanOrEqual(2)
    for (const result of await main(page).getByRole('article').all()) {
      const facts = await words(result)
      expect(facts).toMatch(/Training/)
      expect(facts).toMatch(/KostenGratis/)
      expect(facts).toMatch(/Onderzoek naar effect(Eerste|Goede|Sterke) aanwijzingen/)
    }
    const owners = await main(page).locator('.card-particulars > div').filter({ hasText: /^Van/ }).allInnerTexts()
    expect(new Set(owners).size).toBeGreaterThanOrEqual(2)
    const first = resultLinks(page).first()
    const name = await words(first)
    await first.click()
    await expect(title(page)).toHaveText(name)
  })

  test('chips take filters away one by one, and the counts stay right', async ({ page }) => {
    await page.goto('/interventies?kosten=gratis&zonder=training')
    const both = await total(page)
    await expect(main(page).locator('#meer-filters')).toHaveAttribute('open')
    for (const text of await main(page).locator('article .card-label').allInnerTexts()) expect(text).not.toMatch(/Training/)
    const { count } = await option(page, 'Kosten', 'Gratis')
    expect(both).toBe(count)
    await page.getByRole('link', { name: 'Verwijder filter Niet deze vorm: Training' }).click()
    await expect(page).toHaveURL('/interventies?kosten=gratis')
    expect(await total(page)).toBeGreaterThan(both)
    await page.getByRole('link', { name: 'Verwijder filter Kosten: Gratis' }).click()
    await expect(page).toHaveURL('/interventies')
    await expect(main(page).getByRole('link', { name: 'Help me kiezen' })).toBeVisible()
  })

  test('sorts what rises by how far it reaches', async ({ page }) => {
    await page.goto('/interventies?volgorde=onderbouwing')
    const levels = await main(page).locator('.card-weighed > div:nth-child(2) dd').allInnerTexts()
    const order = ['Goed onderbouwd', 'Goed beschreven', 'Niet beoordeeld']
    expect(levels.map((level) => order.indexOf(level))).toEqual(levels.map((level) => order.indexOf(level)).sort())
    await page.getByRole('link', { name: 'Kosten, laag eerst' }).click()
    await expect(page).toHaveURL(/volgorde=kosten$/)
    await expect(main(page).locator('.card-weighed dd').first()).toHaveText('Gratis')
  })

  test('nothing found: lets go of one filter, or asks KIS with the filters in words', async ({ page }) => {
    await page.goto('/interventies?ingang=radicalisering&setting=po&kosten=hoog')
    expect(await total(page)).toBe(0)
    const question = main(page).getByText(/^Ik zocht interventies met/)
    await expect(question).toHaveText('Ik zocht interventies met Onderwerp: Preventie van radicalisering; Plek: Primair onderwijs; Kosten: Hoog.')
    await expect(main(page).getByRole('link', { name: 'Mail je vraag' })).toHaveAttribute('href', /^mailto:.*Preventie%20van%20radicalisering/)
    const advice = main(page)
      .getByRole('link', { name: /loslaten$/ })
      .first()
    const promised = Number(/geeft (\d+) /.exec(await words(advice.locator('xpath=..')))?.[1])
    await advice.click()
    await expect(resultLinks(page).first()).toBeVisible()
    expect(await total(page)).toBe(promised)
  })

  test('the six questions lead to what fits, with reasons, and to the same list', async ({ page }) => {
    await page.goto('/interventies')
    await main(page).getByRole('link', { name: 'Help me kiezen' }).click()
    const steps: [string, string[]][] = [
      ['Wat speelt er?', ['Antidiscriminatie']],
      ['Waar speelt het?', ['Werk']],
      ['Om wie gaat het?', []],
      ['Hoeveel tijd is er?', []],
      ['Hoeveel geld is er?', ['Gratis']],
      ['Wat heb je al geprobeerd?', ['Campagne']],
    ]
    for (const [i, [question, labels]] of steps.entries()) {
      await expect(title(page)).toHaveText(question)
      await expect(page).toHaveTitle(new RegExp(`Vraag ${i + 1} van 6`))
      await expect(main(page)).toContainText(`vraag ${i + 1} van 6`)
      const counts = []
      for (const label of labels) counts.push(await answer(page, label))
      await (labels.length > 0
        ? main(page).getByRole('button', { name: /Volgende vraag|Toon wat past/ })
        : main(page).getByRole('link', { name: 'Sla deze vraag over' })
      ).click()
      if (i < steps.length - 1) await expect(title(page)).toHaveText(steps[i + 1]?.[0] ?? '')
      if (counts[0] !== undefined) expect(await remaining(page), question).toBe(counts[0])
    }
    await expect(title(page)).toHaveText('Wat bij je past')
    const fits = await remaining(page)
    expect(fits).toBeGreaterThan(0)
    const first = main(page).getByRole('article').first()
    await expect(first).toContainText(/Werkt aan/)
    await expect(first).toContainText(/Kosten\s*Gratis/)
    await main(page)
      .getByRole('link', { name: /in de lijst$/ })
      .click()
    expect(await total(page)).toBe(fits)
    await expect(page.getByRole('link', { name: 'Verwijder filter Niet deze vorm: Campagne' })).toBeVisible()
    await main(page)
      .getByRole('link', { name: /Help me kiezen/ })
      .click()
    await expect(main(page).getByRole('checkbox', { name: /^Antidiscriminatie/ })).toBeChecked()
  })

  test('an answer can be taken back, changed, and what nearly fits says why not', async ({ page }) => {
    await page.goto('/interventies/kiezen?ingang=antidiscriminatie&setting=werk&kosten=gratis&stap=uitkomst')
    const before = await remaining(page)
    const near = card(page, /Hoeveel geld is er\?/).first()
    await expect(near).toContainText(/Jij koos gratis; hier is het: (laag|gemiddeld|hoog|niet opgegeven)/)
    await main(page).getByRole('link', { name: 'Neem antwoord terug: Geld: Gratis' }).click()
    await expect(page).toHaveURL('/interventies/kiezen?ingang=antidiscriminatie&setting=werk&stap=uitkomst')
    expect(await remaining(page)).toBeGreaterThan(before)
    await main(page).getByRole('link', { name: 'Loop de vragen na' }).click()
    await main(page).getByRole('button', { name: 'Volgende vraag' }).click()
    await expect(main(page).getByRole('checkbox', { name: /^Werk\b/ })).toBeChecked()
    await main(page).getByRole('link', { name: 'Vorige vraag' }).click()
    await expect(title(page)).toHaveText('Wat speelt er?')
    await expect(main(page).getByRole('checkbox', { name: /^Antidiscriminatie/ })).toBeChecked()
  })

  test('the first three that fit can be laid side by side', async ({ page }) => {
    await page.goto('/interventies/kiezen?ingang=antidiscriminatie&setting=werk&stap=uitkomst')
    const names = (await resultLinks(page).allInnerTexts()).slice(0, 3)
    await main(page).getByRole('link', { name: 'Leg de eerste drie naast elkaar' }).click()
    for (const name of names) await expect(main(page).getByRole('columnheader').filter({ hasText: name })).toBeVisible()
  })

  test('a filter explains itself', async ({ page }) => {
    await page.goto('/interventies')
    await page.getByRole('group', { name: 'Kosten', exact: true }).getByRole('link', { name: 'Wat betekent dit?' }).click()
    await expect(main(page).getByRole('heading', { name: /^Kosten/ })).toBeInViewport()
    await expect(main(page).getByRole('table', { name: 'De klassen van kosten' })).toContainText('€ 2.500')
  })
}

test.describe('with JavaScript', () => {
  journeys()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  journeys()
})

test.describe('nonsense in the address', () => {
  for (const path of [
    '/interventies/kiezen?stap=99&ingang=onzin&kosten=%3Cscript%3E',
    '/interventies/kiezen?stap=uitkomst&zonder=bestaat-niet&groep=%F0%9F%92%A9',
    '/interventies/kiezen?stap=-1&stap=3&mechanisme=x&q=x&pagina=4',
    '/interventies?zonder=onzin&effect=x&mechanisme=dossier/x%23y&volgorde=prijs',
    '/interventies/uitleg?kosten=gratis',
  ]) {
    test(`is left aside: ${path}`, async ({ page }) => {
      expect((await page.goto(path))?.status()).toBe(200)
      await expect(title(page)).toBeVisible()
      expect(await page.content()).not.toContain('<script>alert')
    })
  }
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('the sheet of filters works with the keyboard alone', async ({ page }) => {
    await page.goto('/interventies')
    const opener = page.locator('#filters > summary')
    await opener.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('group', { name: 'Onderwerp' })).toBeVisible()
    const wrong: string[] = []
    let checked = ''
    for (let i = 0; i < 400; i += 1) {
      const stop = await pressTab(page)
      if (!stop) break
      if (!stop.ring || !stop.seen) wrong.push(stop.name)
      if (!checked && stop.name.startsWith('input')) {
        await page.keyboard.press('Space')
        checked = stop.name
      }
      if (stop.name.includes('Toon resultaten')) break
    }
    expect(wrong).toEqual([])
    await expect(page.getByRole('button', { name: 'Toon resultaten' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\?ingang=.*#resultaten$/)
    await expect(page.locator('#filters')).not.toHaveAttribute('open')
    await expect(page.getByRole('heading', { name: /interventies|resultaat/, level: 2 })).toBeInViewport()
  })

  test('the sheet keeps focus within it, and Escape closes it', async ({ page }) => {
    await page.goto('/interventies')
    const opener = page.locator('#filters > summary')
    await opener.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Shift+Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main, header, footer') !== null)).toBe(false)
    await opener.focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Escape')
    await expect(page.locator('#filters')).not.toHaveAttribute('open')
    await expect(opener).toBeFocused()
  })

  test('the order folds up, and opens to links', async ({ page }) => {
    await page.goto('/interventies')
    await page.locator('#volgorde > summary').tap()
    await page.getByRole('link', { name: 'Naam (A-Z)' }).tap()
    await expect(page).toHaveURL('/interventies?volgorde=naam')
  })
})
