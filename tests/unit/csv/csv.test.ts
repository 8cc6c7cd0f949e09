import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CsvCell, toCsv } from '@/lib/csv/csv'

const read = (csv: string): string[][] => parse(csv, { bom: true, delimiter: ';', record_delimiter: '\r\n', relax_column_count: true })

const starts = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' ', '＝', '＋', '－', '＠', '"', ';', "'", '\u00a0', '\ufeff')
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.tuple(starts, starts, fc.string({ unit: 'grapheme' })).map((parts) => parts.join('')),
)
const cell: fc.Arbitrary<CsvCell> = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.constant(undefined))
const table = fc.integer({ min: 2, max: 5 }).chain((columns) =>
  fc.record({
    head: fc.array(text, { minLength: columns, maxLength: columns }),
    rows: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { maxLength: 6 }),
  }),
)
const expected = (value: CsvCell) => (typeof value === 'number' ? String(value).replace('.', ',') : (value ?? '').replace(/\r\n?/g, '\n').trim())

describe('a table as CSV', () => {
  it('opens right in a Dutch Excel: byte order mark, semicolons, CRLF, decimal comma', () => {
    expect(toCsv(['Naam', 'Uren'], [['Café; "De Hoek"', 2.5]])).toBe('\ufeffNaam;Uren\r\n"Café; ""De Hoek""";2,5\r\n')
  })

  it('reads back as what went in', () => {
    fc.assert(
      fc.property(table, ({ head, rows }) => {
        const back = read(toCsv(head, rows))
        const plain = [head, ...rows].map((row) => row.map(expected))
        expect(back.map((row) => row.length)).toEqual(plain.map((row) => row.length))
        back.forEach((row, y) => {
          row.forEach((value, x) => {
            const want = plain[y]?.[x] ?? ''
            expect([want, `'${want}`]).toContain(value)
          })
        })
      }),
    )
  })

  it('holds no text that a spreadsheet would calculate', () => {
    fc.assert(
      fc.property(table, ({ head, rows }) => {
        const source = [head, ...rows]
        read(toCsv(head, rows)).forEach((row, y) => {
          row.forEach((value, x) => {
            if (typeof source[y]?.[x] !== 'number') expect(value).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/)
          })
        })
      }),
    )
  })

  it('leaves a negative number a number, and an innocent text as it is', () => {
    expect(read(toCsv(['a', 'b', 'c'], [[-5, '-5', 'vanaf 12 jaar']]))[1]).toEqual(['-5', "'-5", 'vanaf 12 jaar'])
  })
})
