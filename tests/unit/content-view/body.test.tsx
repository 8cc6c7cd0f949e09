import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Body } from '@/components/content/Body'
import { numberFootnotes } from '@/components/content/footnotes'
import { endOfSection, headingsOf } from '@/components/content/headings'
import { body } from '@/lib/content/blocks'
import type { DocumentLink } from '@/lib/content/published'

const text = (words: string) => [{ text: words }]
const note = (id: string) => ({ text: id, note: id })
const link = (id: string, path: string): DocumentLink => ({
  id,
  kind: id.split('/')[0] ?? '',
  title: id,
  path,
  typeLabel: '',
  summary: 'Wat het is',
  example: false,
})
const links = {
  'begrip/polarisatie': link('begrip/polarisatie', '/begrippen/polarisatie'),
  'kennisgids/gids': link('kennisgids/gids', '/kennisgidsen/gids'),
}
const render = (blocks: unknown[], level?: 2 | 3) => renderToStaticMarkup(<Body blocks={body.parse(blocks)} links={links} {...(level && { level })} />)

describe('footnotes', () => {
  const blocks = body.parse([
    { type: 'paragraph', text: [{ text: 'Eén' }, note('b'), note('a'), note('b')] },
    {
      type: 'callout',
      body: [
        { type: 'paragraph', text: [note('a')] },
        { type: 'notes', notes: [{ id: 'a', text: text('In het kader') }] },
      ],
    },
    {
      type: 'notes',
      notes: [
        { id: 'a', text: text('A') },
        { id: 'b', text: text('B') },
        { id: 'c', text: text('C') },
      ],
    },
  ])

  it('are numbered by first reference, over nested bodies, with what nobody refers to last', () => {
    const { notes } = numberFootnotes(blocks, 'h1-')
    expect(notes.map(({ number, text: words, referenceIds }) => [number, words[0]?.text, referenceIds.length])).toEqual([
      [1, 'B', 2],
      [2, 'A', 1],
      [3, 'In het kader', 1],
      [4, 'C', 0],
    ])
    expect(new Set(notes.flatMap((entry) => entry.referenceIds)).size).toBe(4)
    expect(notes[0]?.id).toBe('h1-noot-1')
  })

  it('lead there and back', () => {
    const html = renderToStaticMarkup(<Body blocks={blocks} links={links} />)
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1])
    expect(targets).toHaveLength(8)
    for (const target of targets) expect(html).toContain(`id="${target}"`)
  })
})

describe('headings', () => {
  const heading = (level: 2 | 3 | 4, id: string) => ({ type: 'heading', level, text: text(id), id })
  const paragraph = { type: 'paragraph', text: text('tekst') }

  it('move as a whole to the level that the page asks for', () => {
    expect(render([heading(3, 'a'), heading(4, 'b')])).toMatch(/<h2 id="a">.*<h3 id="b">/)
    expect(render([heading(2, 'a'), heading(4, 'b')], 3)).toMatch(/<h3 id="a">.*<h5 id="b">/)
  })

  it('give titles of blocks the level below the heading they stand under', () => {
    const callout = { type: 'callout', title: 'Kader', body: [paragraph] }
    expect(render([callout, heading(2, 'a'), callout])).toMatch(/<h2 class="block-title.*<h2 id="a">.*<h3 class="block-title/)
  })

  it('make a list of contents and know where a section ends', () => {
    const blocks = body.parse([heading(2, 'a'), heading(3, 'b'), heading(4, 'c'), paragraph, heading(2, 'd')])
    expect(headingsOf(blocks, 'x-')).toEqual([
      { id: 'x-a', title: 'a', depth: 0 },
      { id: 'x-b', title: 'b', depth: 1 },
      { id: 'x-d', title: 'd', depth: 0 },
    ])
    expect([endOfSection(blocks, 'a'), endOfSection(blocks, 'd'), endOfSection(blocks, 'z')]).toEqual([4, 5, undefined])
  })
})

describe('running text', () => {
  const paragraph = (...spans: object[]) => render([{ type: 'paragraph', text: spans }])

  it('points at a chapter of a kennisgids by its own address', () => {
    expect(paragraph({ text: 'hier', link: { doc: 'kennisgids/gids', anchor: 'definities' } })).toContain('<a href="/kennisgidsen/gids/definities">hier</a>')
  })

  it('keeps words whose document is not published, without a link', () => {
    expect(paragraph({ text: 'weg', link: { doc: 'publicatie/weg' } })).toContain('<p>weg</p>')
  })

  it('makes one link of neighbours with the same target', () => {
    const target = { link: { url: 'https://example.org' } }
    expect(paragraph({ text: 'vet', bold: true, ...target }, { text: ' en gewoon', ...target }).match(/<a /g)).toHaveLength(1)
  })

  it('keeps punctuation with the term before it, and says everything once', () => {
    const html = paragraph({ text: 'over ' }, { text: 'polarisatie', term: 'begrip/polarisatie' }, { text: '), dus' })
    expect(html).toContain('</button>),</span> dus')
    expect(html.match(/\),/g)).toHaveLength(1)
  })

  it('never lets text become markup', () => {
    expect(paragraph({ text: '<script>alert(1)</script>' })).not.toContain('<script>')
  })
})
