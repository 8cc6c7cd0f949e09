import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { richText, type Span } from '@/lib/content/text'
import { readMarkdown } from '@/lib/worksheet/form/read-markdown'
import { joinSpans } from '@/lib/worksheet/form/spans'
import { writeMarkdown } from '@/lib/worksheet/form/write-markdown'

/** Words with all that could be taken for a mark. */
const words = fc.array(fc.constantFrom('a', 'wijk', ' ', '\n', '*', '**', '\\', '[', ']', '(', ')', '{', '}', '{lang=en}', '(https://x.nl)', '#', 'é', '😀'), {
  minLength: 1,
  maxLength: 6,
})
const link = fc.oneof(
  fc.constantFrom('https://example.org/a(b)_[c]', 'https://example.org/?q=1&r=*', 'mailto:a@example.org', 'tel:+3110').map((url) => ({ url })),
  fc.constantFrom(undefined, '', 'plek', 'een (plek) \\ ').map((anchor) => ({ doc: 'publicatie/naam', ...(anchor !== undefined && { anchor }) })),
)
const marks = fc.record(
  {
    bold: fc.constant(true as const),
    italic: fc.constant(true as const),
    link,
    lang: fc.constantFrom('en', 'nl-NL'),
    term: fc.constant('begrip/uitsluiting'),
    note: fc.constantFrom('n1', 'n 2=}%', ''),
  },
  { requiredKeys: [] },
)
const span: fc.Arbitrary<Span> = fc.tuple(words, marks).map(([list, given]) => ({ text: list.join(''), ...given }))
const text = fc.array(span, { minLength: 1, maxLength: 6 }).map(joinSpans)
const isSaid = (spans: Span[]) => spans.some((part) => part.text.trim() !== '')

describe('running text in a plain field', () => {
  it('comes back exactly, whatever it says and however it is marked', () => {
    fc.assert(
      fc.property(text.filter(isSaid), (spans) => {
        expect(readMarkdown(writeMarkdown(spans))).toEqual(spans)
      }),
      { numRuns: 1_000 },
    )
  })

  it('is always running text, whatever somebody types, and none of their words are lost', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            words,
            fc.string().map((one) => [one]),
          ),
          { maxLength: 8 },
        ),
        (typed) => {
          const all = typed.flat().join('')
          const spans = readMarkdown(all)
          if (spans.length > 0) expect(richText.safeParse(spans).success).toBe(true)
          const letters = (value: string) => value.replace(/[^a-zé😀]/giu, '')
          const said = spans.map((part) => part.text).join('')
          // What stands in an address or between braces is not said, but kept with what is.
          const kept = JSON.stringify(spans)
          expect(letters(said).length <= letters(all).length).toBe(true)
          for (const word of all.match(/wijk/g) ?? []) expect(kept).toContain(word)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('says once more what it says', () => {
    fc.assert(
      fc.property(words, (typed) => {
        const spans = readMarkdown(typed.join(''))
        expect(readMarkdown(writeMarkdown(spans))).toEqual(spans)
      }),
    )
  })

  it.each([
    ['**vet** en *cursief*', [{ text: 'vet', bold: true }, { text: ' en ' }, { text: 'cursief', italic: true }]],
    ['***allebei***', [{ text: 'allebei', bold: true, italic: true }]],
    ['[KIS](https://www.kis.nl) doet mee', [{ text: 'KIS', link: { url: 'https://www.kis.nl' } }, { text: ' doet mee' }]],
    ['[KIS](www.kis.nl)', [{ text: 'KIS', link: { url: 'https://www.kis.nl' } }]],
    ['[A](https://nl.wikipedia.org/wiki/A_(b))', [{ text: 'A', link: { url: 'https://nl.wikipedia.org/wiki/A_(b)' } }]],
    ['**[KIS](https://www.kis.nl)**', [{ text: 'KIS', bold: true, link: { url: 'https://www.kis.nl' } }]],
    ['[dossier](dossier/x#y)', [{ text: 'dossier', link: { doc: 'dossier/x', anchor: 'y' } }]],
  ])('reads %s', (typed, spans) => expect(readMarkdown(typed)).toEqual(spans))

  it.each([
    '* een punt\n* nog een punt',
    '5 * 3 is 15, en 2*3',
    'zie [1] en [zie bijlage](blz. 3)',
    '[klik](javascript:alert(1))',
    'C:\\map en ****',
    '**half',
    'zin* met een noot',
    'een {accolade}',
  ])('leaves %s as it was typed', (typed) => {
    expect(readMarkdown(typed)).toEqual([{ text: typed }])
    expect(writeMarkdown([{ text: typed }])).toBe(typed)
  })

  it('says nothing for white space', () => expect(readMarkdown(' \n ')).toEqual([]))

  it('takes no longer than its length', () => {
    const started = performance.now()
    for (const typed of ['['.repeat(100_000), '*a'.repeat(50_000), '\\'.repeat(100_000), '[a]('.repeat(30_000), '[a](b{'.repeat(20_000)]) readMarkdown(typed)
    expect(performance.now() - started).toBeLessThan(20_000)
  }, 30_000)
})
