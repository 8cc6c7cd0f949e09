import { expect, test } from '@playwright/test'
import { readPdf } from '@/lib/files/pdf'
import { get } from './support/raw'

const publication = '/publicaties/voorbeeld-draaiboek-verteltafel'

test('the text of a file is found, on its page', async ({ page }) => {
  await page.goto('/zoeken?q=zandloper+tafelkleed')
  const result = page.locator('.result-list .card')
  await expect(result).toHaveCount(1)
  await expect(result).toContainText('Bladzijde 3 van Voorbeeld: Draaiboek voor een verteltafel in de bibliotheek (PDF)')
  await expect(result.locator('mark').first()).toHaveText('zandloper')
  const href = await result.getByRole('link').getAttribute('href')
  expect(href).toMatch(/^\/bestanden\/[0-9a-f]{16}\/voorbeeld-draaiboek-verteltafel\.pdf#page=3$/)
  const { status, headers, body } = await get((href ?? '').replace(/#.*/, ''))
  expect(status).toBe(200)
  expect(headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': 'inline; filename="voorbeeld-draaiboek-verteltafel.pdf"',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex',
  })
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  const { pages } = await readPdf(body)
  expect(pages[2]).toContain('tafelkleed')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a publication offers its file with its size and pages, and a browser takes it along', async ({ page }) => {
    await page.goto(publication)
    const link = page.getByRole('link', { name: /^Download: Draaiboek verteltafel \(PDF, \d+ kB, 4 bladzijden\)$/ })
    const [file] = await Promise.all([page.waitForEvent('download'), link.click()])
    expect(file.suggestedFilename()).toBe('voorbeeld-draaiboek-verteltafel.pdf')
  })
})

test('a file is sent once, and only by its own address', async () => {
  const { body } = await get(publication)
  const path = /href="(\/bestanden\/[^"#]+)"/.exec(body.toString())?.[1] ?? ''
  const { headers } = await get(path)
  expect((await get(path, { headers: { 'if-none-match': headers.etag ?? '' } })).status).toBe(304)
  const head = await get(path, { method: 'HEAD' })
  expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, headers['content-length']])
  expect((await get(path, { method: 'POST' })).status).toBe(405)
  const folder = path.slice(0, path.lastIndexOf('/'))
  const others = [
    'x.pdf',
    '../../package.json',
    '..%2f..%2fpackage.json',
    '%2e%2e/voorbeeld-draaiboek-verteltafel.pdf',
    'voorbeeld-draaiboek-verteltafel.PDF',
    '.pdf',
  ]
  for (const name of others) expect((await get(`${folder}/${name}`)).status, name).toBe(404)
  expect((await get(path.replace(/[0-9a-f]{16}/, '0123456789abcdef'))).status).toBe(404)
  expect((await get('/bestanden')).status).toBe(404)
})
