import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPdf } from '@/lib/files/pdf'
import { makePdf, printed } from '../../factories/pdf'

const example = readFileSync(join('content', 'voorbeelden', 'bestanden', 'voorbeeld-draaiboek-verteltafel.pdf'))
const pagesOf = async (...args: Parameters<typeof makePdf>) => (await readPdf(makePdf(...args))).pages

describe('the text of a PDF', () => {
  it('is given by page, from what a browser printed, without the heads and feet of its pages', async () => {
    const { pages, problem } = await readPdf(example)
    expect(problem).toBeUndefined()
    expect(pages).toHaveLength(4)
    expect(pages[1]).toMatch(/^Voor je begint\n/)
    expect(pages[1]).toContain('de spreekwoordenkoffer met plaatjes bij uitdrukkingen uit verschillende talen;')
    expect(pages[2]).toContain('Vraag niet waar iemand ‘echt’ vandaan komt: wie over herkomst wil vertellen, begint daar zelf over.')
    expect(pages.join('\n')).not.toMatch(/Bladzijde \d|Kennisplatform, 2026/)
  })

  it('has lines of a paragraph on one line, and paragraphs and headings apart', async () => {
    const lines = [{ text: 'Wat je doet', top: 780, size: 18 }, ...printed(['Je nodigt de', 'buurt uit.'], { top: 750 }), { text: 'Daarna bel je.', top: 690 }]
    expect(await pagesOf([lines])).toEqual(['Wat je doet\nJe nodigt de buurt uit.\nDaarna bel je.'])
  })

  it('makes whole again what was broken off at the end of a line, and only that', async () => {
    const broken = printed(['Op de arbeids-', 'markt en bij niet-', 'westerse ouders, met in-', 'en uitstroom en een CAO-', 'Tabel van 2020-', '2024.'])
    expect(await pagesOf([broken])).toEqual(['Op de arbeidsmarkt en bij niet-westerse ouders, met in- en uitstroom en een CAO- Tabel van 2020- 2024.'])
  })

  it('keeps accents, the euro and what has no letters', async () => {
    expect(await pagesOf([printed(['Één café voor € 12,50 – en ’s avonds'])])).toEqual(['Één café voor € 12,50 – en ’s avonds'])
  })

  it('numbers pages as they are, also where one is empty', async () => {
    expect(await pagesOf([printed(['een']), [], printed(['drie'])])).toEqual(['een', '', 'drie'])
  })

  it('leaves out what returns on most pages with another number, and keeps it where it is said once', async () => {
    const page = (own: string, i: number) => [
      { text: 'Samen leven', top: 810, size: 9 },
      ...printed([own, `${own} a`, `${own} b`, 'gewone tekst', `${own} c`, `${own} d`, `${own} e`]),
      { text: `Pagina ${i + 1} van 12`, top: 30, size: 9 },
    ]
    const pages = await pagesOf(['eerste', 'tweede', 'derde', 'vierde'].map(page))
    expect(pages).toEqual(['eerste', 'tweede', 'derde', 'vierde'].map((own) => `${own} ${own} a ${own} b gewone tekst ${own} c ${own} d ${own} e`))
    expect(await pagesOf([page('alleen', 0)])).toEqual(['Samen leven\nalleen alleen a alleen b gewone tekst alleen c alleen d alleen e\nPagina 1 van 12'])
  })

  it('is the same text however it is broken over lines', async () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/)
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 8 }), async (all, width) => {
        const lines = Array.from({ length: Math.ceil(all.length / width) }, (_, i) => all.slice(i * width, (i + 1) * width).join(' '))
        expect(await pagesOf([printed(lines)])).toEqual([all.join(' ')])
      }),
      { numRuns: 25 },
    )
  })
})

describe('a PDF that can not be read', () => {
  it.each([
    ['has a password', makePdf([printed(['geheim'])], { locked: true }), 'encrypted'],
    ['is empty', new Uint8Array(), 'broken'],
    ['is something else', Buffer.from('<html>geen pdf</html>'), 'broken'],
    ['was cut off in the middle', example.subarray(0, 9_000), 'broken'],
    ['has no pages', makePdf([], { pageless: true }), 'no-text'],
  ])('has no text when it %s', async (_, bytes, problem) => {
    expect(await readPdf(bytes)).toEqual({ pages: [], problem })
  })

  it('has pages without text when it was scanned', async () => {
    expect(await readPdf(makePdf([[], []]))).toEqual({ pages: ['', ''], problem: 'no-text' })
  })

  it('stops at a number of pages and at a time, and says so', async () => {
    const three = makePdf(['een', 'twee', 'drie'].map((text) => printed([text])))
    expect(await readPdf(three, { pages: 2, timeMs: 60_000 })).toEqual({ pages: ['een', 'twee', ''], problem: 'too-long' })
    expect((await readPdf(three, { pages: 10, timeMs: -1 })).problem).toBe('too-slow')
  })

  it('never throws, whatever bytes stand in it, and leaves them as they were', async () => {
    const whole = makePdf([printed(['Samen leven in de wijk'])])
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 30 }), async (changes) => {
        const bytes = Uint8Array.from(whole)
        for (const [at, value] of changes) bytes[at] = value
        const before = Uint8Array.from(bytes)
        const { pages } = await readPdf(bytes)
        expect(pages.every((text) => text.isWellFormed() && !text.includes('\0'))).toBe(true)
        expect(bytes).toEqual(before)
      }),
      { numRuns: 40 },
    )
  })
})
