import { expect, type Locator, type Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'

/** The cells of the file behind a link, read as a Dutch Excel does. */
export async function readCsv(page: Page, link: Locator): Promise<string[][]> {
  const answer = await page.request.get((await link.getAttribute('href')) ?? '')
  expect(answer.status()).toBe(200)
  expect(answer.headers()['content-type']).toContain('text/csv')
  expect(answer.headers()['content-disposition']).toMatch(/^attachment; filename="kis-[a-z-]+-\d{4}-\d{2}-\d{2}\.csv"$/)
  const body = await answer.text()
  expect(body.startsWith('\ufeff')).toBe(true)
  const cells: string[][] = parse(body, { bom: true, delimiter: ';', record_delimiter: '\r\n' })
  expect(cells.flat().filter((cell) => /^[=+@\t\r]/.test(cell) || (/^-/.test(cell) && !/^-[\d,]+$/.test(cell)))).toEqual([])
  return cells
}
