import { expect, type Page, test } from '@playwright/test'

const rich = ['voorbeeld-samen-bouwen-in-de-klas', 'voorbeeld-eerlijk-aan-tafel', 'voorbeeld-de-open-balie']
const sparse = ['verdiepingsdebatten-vaders', 'audit-diversiteit']

/** The number of A4 sheets that a page takes. */
async function sheets(page: Page, slug: string): Promise<number> {
  await page.goto(`/interventies/${slug}`)
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

test('prints a full description on two to four sheets', async ({ page }) => {
  for (const slug of rich) {
    const count = await sheets(page, slug)
    expect(count, slug).toBeGreaterThanOrEqual(2)
    expect(count, slug).toBeLessThanOrEqual(4)
  }
})

test('prints a short description on one or two sheets', async ({ page }) => {
  for (const slug of sparse) expect(await sheets(page, slug), slug).toBeLessThanOrEqual(2)
})

test('prints what one weighs and not what one clicks', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.goto(`/interventies/${rich[0]}`)
  for (const part of ['.intervention-actions', '.section-nav', '.document-foot', '.site-header nav']) {
    for (const element of await page.locator(part).all()) await expect(element, part).toBeHidden()
  }
  for (const sign of await page.locator('.sign').all()) {
    await expect(sign.locator('.sign-value')).toBeVisible()
    // Filled and empty parts differ by more than colour: what is not reached is an outline only.
    await expect(sign.locator('.sign-picture')).toBeVisible()
  }
  await expect(page.locator('.theory-lines').first()).toBeVisible()
  const address = await page
    .locator('.judgement a[rel~="external"]')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content)
  expect(address).toContain('http')
  const cut = await page
    .locator('.sign, .theory-box, .judgement, .essentials')
    .evaluateAll((boxes) => boxes.filter((box) => getComputedStyle(box).breakInside !== 'avoid').length)
  expect(cut).toBe(0)
})
