import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { body } from '@/lib/content/blocks'
import { parseBody, parseInline } from '@/lib/content/files/markdown'
import { MarkdownProblem } from '@/lib/content/files/problem'
import { plainText, richText } from '@/lib/content/text'

describe('parseInline', () => {
  it('reads marks, links to documents and the web, terms, languages and notes', () => {
    expect(parseInline('Lees **dit** in [de gids](kennisgids/a#b), [KIS](https://kis.nl), [racisme](begrip/racisme) en [well](lang:en)')).toEqual([
      { text: 'Lees ' },
      { text: 'dit', bold: true },
      { text: ' in ' },
      { text: 'de gids', link: { doc: 'kennisgids/a', anchor: 'b' } },
      { text: ', ' },
      { text: 'KIS', link: { url: 'https://kis.nl' } },
      { text: ', ' },
      { text: 'racisme', term: 'begrip/racisme' },
      { text: ' en ' },
      { text: 'well', lang: 'en' },
    ])
  })

  it('leaves a script address to the schema, which refuses it', () => {
    expect(richText.safeParse(parseInline('[x](javascript:alert)')).success).toBe(false)
    expect(richText.safeParse(parseInline('[x](data:text/html,x)')).success).toBe(false)
  })

  it('reads plain words back as they were', () => {
    const words = fc.stringMatching(/^[a-zA-Zéïü0-9]{1,12}( [a-zA-Zéïü0-9]{1,12}){0,8}$/)
    fc.assert(fc.property(words, (text) => plainText(richText.parse(parseInline(text))) === text))
  })
})

describe('parseBody', () => {
  it('turns Markdown and fenced blocks into valid blocks with their lines', () => {
    const source = [
      '## Kop één',
      '',
      'Tekst.[^1]',
      '',
      'Tabel: Rollen',
      '',
      '| Rol | Wat |',
      '|---|---|',
      '| a | b |',
      '',
      '```callout',
      'title: Let op',
      'body: |',
      '  - een',
      '    - twee',
      '```',
      '',
      '[^1]: Bron.',
    ].join('\n')
    const { blocks, lines } = parseBody(source)
    const parsed = body.parse(blocks)
    expect(parsed.map((block) => block.type)).toEqual(['heading', 'paragraph', 'table', 'callout', 'notes'])
    expect(lines).toEqual([1, 3, 7, 11, 18])
    expect(parsed[0]).toMatchObject({ level: 2, id: 'kop-een' })
    expect(parsed[2]).toMatchObject({ caption: 'Rollen' })
  })

  it('gives equal headings different anchors', () => {
    expect(parseBody('## A\n\n## A').blocks).toMatchObject([{ id: 'a' }, { id: 'a-2' }])
  })

  it.each([
    ['```onbekend\na: b\n```', 1],
    ['tekst\n\n<div>html</div>', 3],
    ['![x](/a.png)', 1],
    ['```steps\nsteps: [\n```', 2],
  ])('says where something is wrong: %j', (source, line) => {
    try {
      parseBody(source)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(MarkdownProblem)
      expect((error as MarkdownProblem).line).toBeGreaterThanOrEqual(line)
    }
  })

  it('never gives anything but blocks or a problem', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (source) => {
        try {
          expect(Array.isArray(parseBody(source).blocks)).toBe(true)
        } catch (error) {
          expect(error).toBeInstanceOf(MarkdownProblem)
        }
      }),
      { numRuns: 300 },
    )
  })
})
