import { describe, expect, it } from 'vitest'
import { altHints } from '@/components/editor/body/alt-hints'
import { blockKinds } from '@/components/editor/body/kinds'
import { Lost } from '@/components/editor/body/paste/lost'
import { plainBlock, summaryOf } from '@/components/editor/body/summary'
import { type Block, block } from '@/lib/content/blocks'
import { nextNoteId, notesInOrder } from '@/lib/editor/prosemirror/notes'
import { readPastedBlock } from '@/lib/editor/prosemirror/pasted'
import { proposeTerms } from '@/lib/editor/prosemirror/terms'
import { tidy } from '@/lib/editor/prosemirror/tidy'

const text = (words: string) => [{ text: words }]
const heading = (words: string, id = ''): Block => ({ type: 'heading', level: 2, text: text(words), id })

describe('tidying a body', () => {
  it('drops empty lines and items, and keeps what did not change the same object', () => {
    const full: Block = { type: 'paragraph', text: text('vol') }
    const list: Block = { type: 'list', ordered: false, items: [{ text: text('een') }, { text: [] }] }
    const tidied = tidy([
      full,
      { type: 'paragraph', text: [] },
      { type: 'paragraph', text: text(' ') },
      list,
      { type: 'list', ordered: true, items: [{ text: [] }] },
    ])
    expect(tidied).toEqual([full, { ...list, items: [{ text: text('een') }] }])
    expect(tidied[0]).toBe(full)
  })

  it('keeps a paragraph that is only a footnote', () => {
    const note: Block = { type: 'paragraph', text: [{ text: ' ', note: '1' }] }
    expect(tidy([note])).toEqual([note])
  })

  it('gives new headings an id of their words and copies another, but never changes the first', () => {
    expect(
      tidy([heading('Wat helpt?'), heading('Wat helpt?'), heading('Anders', 'vast'), heading('Kopie', 'vast'), heading('…')]).map(
        (made) => 'id' in made && made.id,
      ),
    ).toEqual(['wat-helpt', 'wat-helpt-2', 'vast', 'kopie', 'kop'])
    expect(tidy([heading('Vast'), heading('Later', 'vast')]).map((made) => 'id' in made && made.id)).toEqual(['vast-2', 'vast'])
  })
})

describe('footnotes', () => {
  it('are numbered by their first mention, also inside boxes, and not by what the notes themselves say', () => {
    const body: Block[] = [
      { type: 'callout', tone: 'kader', body: [{ type: 'paragraph', text: [{ text: 'b', note: 'b' }] }] },
      {
        type: 'paragraph',
        text: [
          { text: 'a', note: 'a' },
          { text: 'b', note: 'b' },
        ],
      },
      { type: 'notes', notes: [{ id: 'c', text: [{ text: 'c', note: 'c' }] }] },
    ]
    expect(notesInOrder(body)).toEqual(['b', 'a'])
  })

  it('get the next free number as their id', () => {
    expect(
      nextNoteId(
        [
          { id: 'bron', text: text('x') },
          { id: '4', text: text('y') },
        ],
        ['7'],
      ),
    ).toBe('8')
    expect(nextNoteId([], [])).toBe('1')
  })
})

describe('terms', () => {
  const terms = [
    { id: 'begrip/cohesie', title: 'Cohesie', words: ['cohesie'] },
    { id: 'begrip/sociale-cohesie', title: 'Sociale cohesie', words: ['sociale cohesie'] },
  ]
  const stretch = (words: string, section: number, from = 1) => ({ text: words, from, section, free: true })

  it('are proposed at their first mention in each section, whole words, the longest first', () => {
    const found = proposeTerms([stretch('Sociale cohesie en cohesiebeleid. Cohesie, cohesie.', 0), stretch('cohesie', 1, 90)], terms)
    expect(found.map(({ id, from, to, word }) => [id, from, to, word])).toEqual([
      ['begrip/sociale-cohesie', 1, 16, 'Sociale cohesie'],
      ['begrip/cohesie', 35, 42, 'Cohesie'],
      ['begrip/cohesie', 90, 97, 'cohesie'],
    ])
  })

  it('are not proposed where they are marked in that section, or in a link', () => {
    const marked = { ...stretch('cohesie', 0), free: false, term: 'begrip/cohesie' }
    expect(proposeTerms([marked, stretch('cohesie', 0)], terms)).toEqual([])
    expect(proposeTerms([{ ...stretch('cohesie', 0), free: false }], terms)).toEqual([])
    expect(proposeTerms([stretch('cohesie', 0)], [])).toEqual([])
  })
})

describe('what people read about blocks', () => {
  it('has words for every kind, and makes each in a shape that may be pasted', () => {
    for (const option of block.options) {
      const [type] = [...option.shape.type._zod.values] as [Block['type']]
      expect(blockKinds[type].about, type).toMatch(/^[A-Z].*\.$/)
      expect(readPastedBlock(JSON.stringify(blockKinds[type].make())), type).toEqual(blockKinds[type].make())
    }
  })

  it('sums a block up, however unfinished', () => {
    expect(summaryOf({ type: 'quoteGroup', title: 'Stemmen', quotes: [{}, {}] })).toBe('Stemmen · 2 citaten')
    expect(summaryOf({ type: 'quote', kind: 'letterlijk', text: [{ text: 'Het ' }, { text: 'begint', bold: true }] })).toBe('Het begint')
    expect(summaryOf({ type: 'steps' })).toBe('0 stappen')
    expect(plainBlock({ type: 'callout', tone: 'let-op' })).toBe('Kader: let op')
  })

  it('refuses to paste what is not a block of ours', () => {
    expect(readPastedBlock('{"type":"bom"}')).toBeUndefined()
    expect(readPastedBlock('{"type":"quote","onbekend":1}')).toBeUndefined()
    expect(readPastedBlock('{')).toBeUndefined()
    expect(readPastedBlock(JSON.stringify({ type: 'quote', text: text('a'.repeat(600_000)) }))).toBeUndefined()
  })

  it('helps with alternative text', () => {
    expect(altHints('Foto van een plein')).toEqual([expect.stringContaining('weg')])
    expect(altHints('IMG_2031.JPG')).toEqual([expect.stringContaining('bestandsnaam')])
    expect(altHints('Plein')).toEqual([expect.stringContaining('kort')])
    expect(altHints('a'.repeat(251))).toEqual([expect.stringContaining('lang')])
    expect(altHints('Bewoners eten samen.', 'bewoners eten samen.')).toEqual([expect.stringContaining('bijschrift')])
    expect(altHints('Op het plein eten bewoners samen')).toEqual([])
    expect(altHints('')).toEqual([])
  })

  it('says what a paste lost, and is silent about typefaces', () => {
    const lost = new Lost()
    lost.add('font', 'Calibri')
    expect(lost.report()).toBeUndefined()
    lost.add('colour', 'red')
    expect(lost.report()?.summary).toBe('1 kleur is niet meegekomen.')
    lost.add('colour', 'red')
    lost.add('colour', 'blue')
    lost.add('image')
    expect(lost.report()?.summary).toBe('1 afbeelding en 2 kleuren zijn niet meegekomen.')
    expect(lost.report()?.items.map(({ words }) => words)).toEqual(['1 afbeelding', '2 kleuren', '1 lettertype'])
  })
})
