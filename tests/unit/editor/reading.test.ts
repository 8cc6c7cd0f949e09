import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDate, readDateParts, showDate, showDateParts } from '@/lib/editor/dates'
import { newKey } from '@/lib/editor/keys'
import { readNumber, showNumber } from '@/lib/editor/numbers'
import { lixWords, readability } from '@/lib/editor/readability'
import { runningText } from '@/lib/editor/running-text'

const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))

describe('reading a date', () => {
  it.each([
    ['22-11-2026', '2026-11-22'],
    ['22/11/2026', '2026-11-22'],
    ['22.11.2026', '2026-11-22'],
    [' 2026-11-22 ', '2026-11-22'],
    ['3 mrt 2026', '2026-03-03'],
    ['3 maart 2026', '2026-03-03'],
    ['22 November 2026', '2026-11-22'],
    ['29-2-2024', '2024-02-29'],
  ])('reads %s', (text, iso) => expect(readDate(text)).toBe(iso))

  it.each(['', 'gisteren', '29-2-2025', '31-4-2026', '22-13-2026', '11-2026', '2026', '1-2-3', '22-11-26', '2026-11-22-1', '0-1-2026'])(
    'does not read “%s”',
    (text) => expect(readDate(text)).toBeUndefined(),
  )

  it('reads what it shows', () => {
    fc.assert(fc.property(day, (iso) => readDate(showDate(iso)) === iso && readDate(iso) === iso))
  })

  it('reads years, months and days of literature', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 3 }), (iso, length) => {
        const parts = { 'date-parts': [iso.split('-').map(Number).slice(0, length)] }
        expect(readDateParts(showDateParts(parts))).toEqual(parts)
      }),
    )
    expect(readDateParts('z.j.')).toBeUndefined()
  })
})

describe('reading a number', () => {
  it.each([
    ['1250', 1250],
    ['1.250', 1250],
    ['12,50', 12.5],
    ['€ 1.234.567', 1234567],
    ['-3', -3],
  ])('reads %s', (text, value) => expect(readNumber(text, false)).toBe(value))

  it.each(['', 'tien', '1,2,3', '12.5', '1e5', '0x10', 'Infinity', '1 2', '99999999999999999999'])('does not read “%s” as a whole number', (text) =>
    expect(readNumber(text, true)).toBeUndefined(),
  )

  it('reads what it shows', () => {
    fc.assert(fc.property(fc.integer(), (value) => readNumber(showNumber(value), true) === value))
    fc.assert(fc.property(fc.integer({ min: -1e8, max: 1e8 }), (cents) => readNumber(showNumber(cents / 100), false) === cents / 100))
  })
})

describe('names within a document', () => {
  it('are never taken, and of the right form', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (called, others) => {
        const taken = [...others, newKey(called, others)]
        const key = newKey(called, taken)
        expect(taken).not.toContain(key)
        expect(key).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
      }),
    )
  })
})

describe('readability', () => {
  const word = fc.stringMatching(/^[a-z]{1,12}$/)
  const sentence = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => `${words.join(' ').replace(/^./, (first) => first.toUpperCase())}.`)

  it('counts LIX as Björnsson did', () => {
    // 11 words, 2 sentences, 3 of more than six letters.
    const text = 'De gemeente helpt de inwoners van de wijk. Dat werkt uitstekend.'
    expect(readability([text])).toMatchObject({ words: 11, sentences: 2, lix: Math.round(11 / 2 + 300 / 11) })
    expect(readability([])).toEqual({ words: 0, sentences: 0, lix: 0, long: [] })
  })

  it('adds up: the words of texts together are those of each', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(sentence, { minLength: 1, maxLength: 6 }).map((all) => all.join(' ')),
          { maxLength: 6 },
        ),
        (texts) => {
          const together = readability(texts)
          const each = texts.map((text) => readability([text]))
          expect(together.words).toBe(each.reduce((sum, one) => sum + one.words, 0))
          expect(together.sentences).toBe(each.reduce((sum, one) => sum + one.sentences, 0))
          expect(together.long.length).toBe(each.reduce((sum, one) => sum + one.long.length, 0))
        },
      ),
    )
  })

  it('names exactly the sentences that are too long, longest first', () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 8 }), (sentences) => {
        const { long } = readability(sentences)
        const expected = sentences.map((text) => text.split(' ').length).filter((count) => count > 25)
        expect(long.map(({ words }) => words)).toEqual(expected.sort((a, b) => b - a))
      }),
    )
  })

  it('does not end a sentence at an abbreviation', () => {
    expect(readability(['We werken met partners, bijv. Movisie en o.a. COA, aan dr. Jansens plan.']).sentences).toBe(1)
  })

  it('never throws, and calls longer words harder', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => readability(texts).lix >= 0))
    const order = ['heel makkelijk', 'makkelijk', 'gemiddeld', 'moeilijk', 'heel moeilijk']
    expect([0, 30, 40, 50, 60].map(lixWords)).toEqual(order)
  })

  it('reads paragraphs and points of content, not headings, tables and sources', () => {
    const spans = (text: string) => [{ text }]
    const content = {
      title: 'Titel',
      summary: 'Samengevat.',
      sources: [{ title: 'Bron' }],
      body: [
        { type: 'heading', level: 2, text: spans('Kop'), id: 'kop' },
        { type: 'paragraph', text: [{ text: 'Een ' }, { text: 'alinea.', bold: true }] },
        { type: 'list', ordered: false, items: [{ text: spans('Punt.'), items: [{ text: spans('Deelpunt.') }] }] },
        { type: 'table', caption: 'Tabel', head: [spans('Kolom')], rows: [[spans('Cel')]] },
        { type: 'callout', body: [{ type: 'paragraph', text: spans('Kader.') }] },
      ],
    }
    expect(runningText(content)).toEqual(['Samengevat.', 'Een alinea.', 'Punt.', 'Deelpunt.', 'Kader.'])
  })
})
