import { plugins } from '@citation-js/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toBibtex, toRis } from '@/lib/citations/formats'
import { toCsl } from '@/lib/publications/csl'
import { publication } from '../publications/publication'

const site = 'https://www.kis.nl'
const full = publication({
  authors: [{ family: 'Berg', given: 'Jan', particle: 'van den' }, { organisation: 'Movisie, en anderen and more' }],
  year: 2023,
  month: 5,
  publisher: 'Zorg & Welzijn',
  place: '’s-Hertogenbosch',
  isbn: '978-90-5830-841-2',
  doi: '10.1234/a_b',
  pages: '3-9',
  keywords: ['opvoeden', 'a, b'],
  summary: 'x'.repeat(200),
})
const csl = toCsl(full, site)

/** One line of any characters with something to read in it, as titles are: trimmed, at most 250 characters. */
const line = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({ unit: fc.constantFrom(...'\\{}%$#&_~^<>`\'"-@=,. \t\nab中é🙂'), maxLength: 80 }),
    fc.constantFrom('a -- b', "''x``", '<i>x</i>', '\\textbf{x}', '@book{x,', 'TY  - BOOK', 'ER  -'),
  )
  .map((text) => `a${text}b`)
const asOneLine = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()

describe('toBibtex', () => {
  it('writes what is known under the slug', () => {
    const text = toBibtex(csl)
    expect(text).toMatch(/^@techreport\{opvoeden,\n/)
    expect(text).toContain('author = {van den Berg, Jan and {Movisie, en anderen and more}}')
    expect(text).toContain('institution = {Zorg \\& Welzijn}')
    expect(text).toContain('doi = {10.1234/a_b}')
    expect(text).toContain('url = {https://www.kis.nl/publicaties/opvoeden}')
  })

  it('reads back as the same title, whatever stands in it', () => {
    fc.assert(
      fc.property(line, (title) => {
        const text = toBibtex(toCsl(publication({ title }), site))
        const [entry, ...more] = plugins.input.chain(text, { generateGraph: false })
        expect(more).toEqual([])
        expect(withoutMarkup(entry?.title)).toBe(withoutMarkup(asOneLine(title)))
      }),
      { numRuns: 400 },
    )
  })

  it('writes as a command every character that means something to TeX', () => {
    const text = toBibtex(toCsl(publication({ title: 'a # b & c % d $ e _ f ~ g ^ h < i > j \\ k { l } m' }), site))
    expect(text).toContain(
      'title = {a \\# b \\& c \\% d \\$ e \\_ f \\textasciitilde{} g \\textasciicircum{} h \\textless{} i \\textgreater{} j \\textbackslash{} k \\textbraceleft{} l \\textbraceright{} m}',
    )
  })

  it('balances its braces, whatever stands in any field', () => {
    fc.assert(
      fc.property(line, line, line, (a, b, c) => {
        const doc = publication({
          title: a,
          publisher: b,
          authors: [{ organisation: c }, { family: b, given: a, particle: c }],
          series: a,
          journal: b,
          place: c,
        })
        expect(braceDepth(toBibtex(toCsl(doc, site)))).toBe(0)
      }),
      { numRuns: 300 },
    )
  })
})

describe('toRis', () => {
  it('writes one field a line, with the particle before the family name', () => {
    const lines = toRis(csl).split('\r\n')
    expect(lines[0]).toBe('TY  - RPRT')
    expect(lines).toContain('AU  - van den Berg, Jan')
    expect(lines).toContain('DA  - 2023/05//')
    expect(lines).toContain(`AB  - ${'x'.repeat(200)}`)
    expect(lines.slice(-2)).toEqual(['ER  - ', ''])
  })

  it('calls sound sound and film film', () => {
    expect(toRis(toCsl(publication({ type: 'podcast' }), site))).toMatch(/^TY {2}- SOUND/)
    expect(toRis(toCsl(publication({ type: 'video' }), site))).toMatch(/^TY {2}- VIDEO/)
  })

  it('stays one record of whole lines with the same title, whatever stands in it', () => {
    fc.assert(
      fc.property(line, line, (title, name) => {
        const lines = toRis(toCsl(publication({ title, authors: [{ organisation: name }] }), site)).split('\r\n')
        expect(lines.filter((text) => !/^[A-Z][A-Z0-9] {2}- /.test(text))).toEqual([''])
        expect(lines.filter((text) => text.startsWith('TY  - ') || text.startsWith('ER  - '))).toHaveLength(2)
        expect(lines).toContain(`TI  - ${asOneLine(title)}`)
      }),
      { numRuns: 300 },
    )
  })
})

/** citation-js gives markup back for some commands and reads soft spaces as spaces: neither is a change of text. */
function withoutMarkup(text: unknown): string {
  return String(text)
    .replace(/\u00a0/g, ' ')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
}

function braceDepth(text: string): number {
  let depth = 0
  for (const char of text) {
    if (char === '{') depth += 1
    if (char === '}') depth -= 1
    if (depth < 0) return depth
  }
  return depth
}
