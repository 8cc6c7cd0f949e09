import { describe, expect, it } from 'vitest'
import { toCsv } from '@/lib/csv/csv'
import { mostLines, readLines, textOf } from '@/lib/redirects/csv'

describe('readLines', () => {
  it.each([
    ['semicolons and a head', 'van;naar\r\n/oud;/nieuw\r\n'],
    ['commas', '/oud,/nieuw'],
    ['tabs', 'oud\tnieuw\n/oud\t/nieuw\n'],
    ['quotes', '"/oud";"/nieuw";"opmerking"\n'],
    ['a byte order mark', '\ufeffvan;naar\n/oud;/nieuw'],
  ])('reads %s', (_, text) => expect(readLines(text)).toMatchObject([{ from: '/oud', to: '/nieuw' }]))

  it('counts lines as a spreadsheet does', () => {
    expect(readLines('van;naar\n/a;/b\n\n/c;/d').map(({ number }) => number)).toEqual([2, 4])
  })

  it('reads what was exported', () => {
    expect(readLines(toCsv(['van', 'naar'], [['/oud', '/nieuw']]))).toEqual([{ number: 2, from: '/oud', to: '/nieuw' }])
  })

  it('reads the letters of a file that Excel kept as ANSI', () => {
    expect(readLines(textOf(Buffer.from('/caf\u00e9;/x', 'latin1')))).toMatchObject([{ from: '/café' }])
  })

  it.each([
    ['nothing', ''],
    ['only a head', 'van;naar\n'],
    ['an open quote', '"/oud;/nieuw\n/x;/y'],
    ['too many lines', '/a;/b\n'.repeat(mostLines + 1)],
    ['too much', 'a'.repeat(1_000_000)],
  ])('says what to do with %s', (_, text) => expect(() => readLines(text)).toThrow(/bestand|regels/))
})
