import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import type { Block } from '@/lib/content/blocks'
import { clickIn, keptBody, openBody, paragraph, pasteInto } from '@/tests/e2e/support/body-editor'

const copied = (name: string) => ({ 'text/html': readFileSync(`tests/e2e/support/pasted/${name}.html`, 'utf8'), 'text/plain': 'platte tekst' })
const saved = { timeout: 15_000 }
const plain = (text: string) => [{ text }]

test.describe('pasting', () => {
  test('cleans what comes from Word, keeps its footnotes, and says what was lost', async ({ page }) => {
    const { id, text } = await openBody(page, [])
    await clickIn(text)
    await pasteInto(text, copied('word'))
    const expected: Block[] = [
      { type: 'heading', level: 2, text: plain('Samen wonen in de wijk'), id: 'samen-wonen-in-de-wijk' },
      { type: 'heading', level: 2, text: plain('Aanleiding'), id: 'aanleiding' },
      {
        type: 'paragraph',
        text: [
          { text: 'Gemeenten vragen hoe ' },
          { text: 'ontmoeting', bold: true },
          { text: ' werkt, en ' },
          { text: 'voor wie', italic: true },
          { text: '.' },
        ],
      },
      {
        type: 'paragraph',
        text: [
          { text: 'Lees het ' },
          { text: 'hele rapport', link: { url: 'https://www.example.org/rapport?a=1&b=2' } },
          { text: '1', note: '1' },
          { text: '. Dit blijft.' },
        ],
      },
      { type: 'heading', level: 3, text: plain('Wat helpt'), id: 'wat-helpt' },
      {
        type: 'list',
        ordered: false,
        items: [{ text: [{ text: 'Samen ' }, { text: 'koken', bold: true }], items: [{ text: plain('in het buurthuis') }] }, { text: plain('Samen sporten') }],
      },
      paragraph('En daarna:'),
      { type: 'list', ordered: true, items: [{ text: plain('vragen') }, { text: plain('luisteren') }] },
      {
        type: 'table',
        caption: '',
        head: [plain('Wijk'), plain('Bewoners')],
        rows: [
          [plain('Noord'), plain('1.200 (geschat)')],
          [plain('Bron: eigen telling'), []],
        ],
        rowHeaders: false,
      },
      paragraph('Na de kaart, met groen en streep.'),
      { type: 'notes', notes: [{ id: '1', text: [{ text: 'Voorbeeld, 2024, ' }, { text: 'Samen wonen', italic: true }, { text: '.' }] }] },
    ]
    await expect.poll(() => keptBody(id), saved).toEqual(expected)
    const report = page.getByRole('status').filter({ hasText: 'niet meegekomen' })
    await expect(report).toContainText(
      '1 afbeelding, 1 tekstvak, 1 opmerking, 1 doorgehaalde wijziging, 1 samengevoegde cel, 3 kleuren en 1 onderstreping zijn niet meegekomen.',
    )
    await report.getByText('Bekijk de lijst').click()
    await expect(report).toContainText('Kaart van de wijk')
    await expect(report).toContainText('Let op: concept')
    await report.getByRole('button', { name: 'Maak het plakken ongedaan' }).click()
    await expect.poll(() => keptBody(id), saved).toEqual([])
  })

  test('cleans what comes from Google Docs', async ({ page }) => {
    const { id, text } = await openBody(page, [])
    await clickIn(text)
    await pasteInto(text, copied('google'))
    await expect
      .poll(() => keptBody(id), saved)
      .toEqual([
        { type: 'heading', level: 2, text: plain('Uit Google'), id: 'uit-google' },
        {
          type: 'paragraph',
          text: [
            { text: 'Gewoon, ' },
            { text: 'vet', bold: true },
            { text: ' en schuin', italic: true },
            { text: ' met ' },
            { text: 'een bron', link: { url: 'https://www.example.org/bron' } },
            { text: '.' },
          ],
        },
        { type: 'list', ordered: false, items: [{ text: plain('een'), items: [{ text: plain('diep') }] }, { text: plain('twee') }] },
        { type: 'table', caption: '', head: [plain('Jaar'), plain('Aantal')], rows: [[plain('2024'), plain('12')]], rowHeaders: false },
      ])
    await expect(page.getByRole('status').filter({ hasText: 'niet meegekomen' })).toContainText('1 afbeelding en 1 kleur zijn niet meegekomen.')
  })

  test('takes nothing dangerous or unknown in', async ({ page }) => {
    const { id, text } = await openBody(page, [])
    await clickIn(text)
    const html = `<div data-pm-slice="0 0 []"></div><p>Voor <a href="javascript:alert(1)">klik</a><img src=x onerror="window.geraakt=1"><script>window.geraakt=1</script></p>
      <div data-block='{"type":"bom","lading":1}'>Bom</div><div data-block='{"type":"quote","text":[{"text":"Mag"}],"kind":"letterlijk"}'>Citaat</div>`
    await pasteInto(text, { 'text/html': html })
    await expect(page.getByRole('status').filter({ hasText: 'niet meegekomen' })).toContainText('1 onbekend blok is niet meegekomen.')
    await expect.poll(() => keptBody(id), saved).toEqual([paragraph('Voor klik'), { type: 'quote', text: plain('Mag'), kind: 'letterlijk' }])
    expect(await page.evaluate(() => 'geraakt' in window)).toBe(false)
  })

  test('makes an address of this site a link to the document', async ({ page }) => {
    const { id, text } = await openBody(page, [paragraph('Lees ook')])
    await clickIn(text)
    await page.keyboard.press('ControlOrMeta+End')
    await page.keyboard.type(' ')
    await pasteInto(text, { 'text/plain': new URL('/over-kis', page.url()).href })
    await expect.poll(async () => JSON.stringify(await keptBody(id)), saved).toContain('"doc":"pagina/over-kis"')
  })

  test('reads a million characters within a second, and refuses what is too much', async ({ page }) => {
    const { text } = await openBody(page, [])
    await clickIn(text)
    const line = `<p class=MsoNormal style='margin-bottom:8.0pt;line-height:107%'><span lang=NL style='font-size:11.0pt;font-family:"Calibri",sans-serif;color:#1F3864'>${'Bewoners ontmoeten elkaar. '.repeat(6)}</span><o:p></o:p></p>`
    const html = `<html><body>${line.repeat(Math.ceil(1_050_000 / line.length))}</body></html>`
    expect(html.length).toBeGreaterThan(1_000_000)
    const took = await text.evaluate((element, data) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', data)
      const start = performance.now()
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
      return performance.now() - start
    }, html)
    test.info().annotations.push({ type: 'measured', description: `pasting ${html.length} characters took ${Math.round(took)} ms` })
    expect(await text.locator('p').count()).toBeGreaterThan(2_000)
    expect(took).toBeLessThan(3_000)
    await pasteInto(text, { 'text/html': 'x'.repeat(12_000_001) })
    await expect(page.getByRole('status').filter({ hasText: 'te veel om in één keer te plakken' })).toBeVisible()
  })
})
