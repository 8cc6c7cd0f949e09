import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { diffContent, type Piece } from '@/lib/versions/diff'
import { type Counts, countChanges, readSide } from '@/lib/versions/read-diff'
import { canonical } from '@/lib/versions/same'

// Many cases, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 })

type Content = Record<string, unknown>

const word = fc.constantFrom('wonen', 'werken', 'samen', 'buurt', 'jongeren', 'niet', 'een', 'de', '2026', 'café', 'één', '🙂')
const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '))
/** No two neighbours with the same marks: those are one span to whoever reads them. */
const rich = fc
  .array(fc.record({ text: sentence, bold: fc.constantFrom(true, undefined), italic: fc.constantFrom(true, undefined) }), { minLength: 1, maxLength: 3 })
  .map((spans) =>
    spans
      .map(({ text, bold, italic }) => ({ text, ...(bold && { bold }), ...(italic && { italic }) }))
      .filter((span, i, all) => i === 0 || canonical({ ...span, text: '' }) !== canonical({ ...all[i - 1], text: '' })),
  )
const paragraph = rich.map((text) => ({ type: 'paragraph', text }))
const table = fc
  .integer({ min: 1, max: 3 })
  .chain((columns) => fc.array(fc.array(rich, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 4 }))
  .map((rows) => ({ type: 'table', caption: 'Cijfers', rows }))
const list = fc.array(rich, { minLength: 1, maxLength: 4 }).map((texts) => ({ type: 'list', ordered: false, items: texts.map((text) => ({ text })) }))
const callout = fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((body) => ({ type: 'callout', tone: 'tip', body }))
const body = fc.array(fc.oneof(paragraph, paragraph, list, table, callout), { maxLength: 8 })
const chapters = fc.uniqueArray(fc.record({ slug: word, title: sentence, body }), { selector: ({ slug }) => slug, maxLength: 4 })
const content: fc.Arbitrary<Content> = fc.record(
  { title: sentence, year: fc.integer(), themes: fc.uniqueArray(word), summary: sentence, body, chapters, on: fc.constantFrom('2026-01-01', '2026-02-03') },
  { requiredKeys: ['title', 'body'] },
)
/** Most of the time a version of the other: something taken out, put in, swapped. */
const versions = fc.oneof(
  fc.tuple(content, content),
  fc.tuple(content, body, fc.nat(7), fc.nat(7)).map(([one, more, from, to]): [Content, Content] => {
    const blocks = [...(one.body as unknown[])]
    const taken = blocks.splice(from, 1)
    blocks.splice(to, 0, ...taken, ...more.slice(0, 1))
    return [one, { ...one, body: blocks }]
  }),
)

const paragraphOf = (text: string) => ({ type: 'paragraph', text: [{ text }] })

describe('a difference', () => {
  it('holds both sides whole', () => {
    fc.assert(
      fc.property(versions, ([before, after]) => {
        const changed = diffContent(before, after)
        for (const { name, diff } of changed) {
          expect(readSide(diff, 'before')).toEqual(before[name])
          expect(readSide(diff, 'after')).toEqual(after[name])
        }
        const names = new Set(changed.map(({ name }) => name))
        for (const name of new Set([...Object.keys(before), ...Object.keys(after)]))
          if (!names.has(name)) expect(canonical(before[name])).toBe(canonical(after[name]))
      }),
      { numRuns: 150 },
    )
  })

  it('is empty where nothing changed, whatever the order of names', () => {
    fc.assert(
      fc.property(content, (one) => {
        expect(diffContent(one, structuredClone(one))).toEqual([])
        expect(diffContent(one, Object.fromEntries(Object.entries(one).reverse()))).toEqual([])
      }),
    )
  })

  it('counts the same both ways round, added for removed', () => {
    fc.assert(
      fc.property(versions, ([before, after]) => {
        const { added, removed, ...rest } = countChanges(diffContent(before, after))
        expect(countChanges(diffContent(after, before))).toEqual({ added: removed, removed: added, ...rest } satisfies Counts)
      }),
      { numRuns: 150 },
    )
  })
})

describe('blocks laid side by side', () => {
  const [one, two, three] = ['Wonen in een gemengde buurt', 'Werken zonder onderscheid', 'Leren van elkaar op school'].map(paragraphOf)
  const itemsOf = (before: unknown[], after: unknown[]) => {
    const [field] = diffContent({ body: before }, { body: after })
    return field?.diff.type === 'list' ? field.diff.items : []
  }
  const kinds = (before: unknown[], after: unknown[]) => itemsOf(before, after).map(({ diff, moved }) => (moved ? `moved ${diff.type}` : diff.type))

  it('shows one that came between as one that was added', () => {
    expect(kinds([one, three], [one, two, three])).toEqual(['same', 'added', 'same'])
  })
  it('shows one that was taken out at the place where it stood', () => {
    expect(kinds([one, two, three], [one, three])).toEqual(['same', 'removed', 'same'])
  })
  it('recognises one in which a word changed, also between others that came and went', () => {
    const changed = paragraphOf('Werken zonder enig onderscheid')
    expect(kinds([one, two], [three, changed])).toEqual(['removed', 'added', 'object'])
  })
  it('recognises one that was moved, changed or not', () => {
    expect(kinds([one, two, three], [three, one, two])).toEqual(['moved same', 'same', 'same'])
    expect(kinds([one, two, three], [paragraphOf('Leren van elkaar op de school'), one, two])).toEqual(['moved object', 'same', 'same'])
  })
  it('takes another type of block for another block', () => {
    expect(kinds([one], [{ ...one, type: 'heading' }]).sort()).toEqual(['added', 'removed'])
  })
  it('knows a chapter by its address, also when its type, title and text are new', () => {
    const chapter = { slug: 'definities', type: 'definities', title: 'Definities', body: [one] }
    const [field] = diffContent({ chapters: [chapter] }, { chapters: [{ ...chapter, type: 'verdieping', title: 'Woorden', body: [two] }] })
    expect(field?.diff).toMatchObject({ type: 'list', items: [{ from: 0, to: 0, moved: false, diff: { type: 'object' } }] })
  })
  it('compares the cells of a row each with its own column', () => {
    const row = (a: string, b: string) => [[{ text: a }], [{ text: b }]]
    const table = (...rows: unknown[]) => ({ type: 'table', rows })
    const [item] = itemsOf([table(row('Utrecht stad', '12'), row('Zwolle', '3'))], [table(row('Utrecht stad', '13'), row('Zwolle', '3'))])
    expect(JSON.stringify(item?.diff)).toContain(JSON.stringify({ type: 'removed', spans: [{ text: '12' }] }))
    expect(JSON.stringify(item?.diff)).not.toContain('"type":"added","value"')
  })
})

describe('words', () => {
  const piecesOf = (before: unknown, after: unknown): Piece[] => {
    const [field] = diffContent({ text: before }, { text: after })
    return field?.diff.type === 'text' ? field.diff.pieces : []
  }
  const short = (pieces: Piece[]) =>
    pieces.map((piece) => `${piece.type} ${(piece.type === 'marked' ? piece.after : piece.spans).map(({ text }) => text).join('|')}`)

  it('shows the words that changed and no more', () => {
    expect(short(piecesOf('De buurt is niet veilig.', 'De wijk is niet veilig.'))).toEqual(['same De ', 'removed buurt', 'added wijk', 'same  is niet veilig.'])
  })
  it('takes neighbouring changes together', () => {
    expect(short(piecesOf('Zij wonen in een kleine straat in de stad.', 'Zij wonen in een grote wijk in de stad.'))).toEqual([
      'same Zij wonen in een ',
      'removed kleine straat',
      'added grote wijk',
      'same  in de stad.',
    ])
  })
  it('tells other marks apart from other words', () => {
    const after = [{ text: 'Samen ' }, { text: 'wonen', bold: true }, { text: ' in de buurt' }]
    expect(short(piecesOf([{ text: 'Samen wonen in de buurt' }], after))).toEqual(['same Samen ', 'marked wonen', 'same  in de buurt'])
  })
  it('shows a link that leads elsewhere', () => {
    const link = (doc: string) => [{ text: 'Lees ' }, { text: 'de gids', link: { doc } }]
    expect(short(piecesOf(link('kennisgids/a'), link('kennisgids/b')))).toEqual(['same Lees ', 'marked de gids'])
  })
  it('shows a text of which little is left as two texts', () => {
    expect(short(piecesOf('Wonen is een recht voor iedereen.', 'Gemeenten melden een tekort; lees meer.')).map((text) => text.split(' ')[0])).toEqual([
      'removed',
      'added',
    ])
  })
  it('leaves addresses, dates and choices whole', () => {
    expect(diffContent({ on: '2026-01-01' }, { on: '2026-01-02' })[0]?.diff).toEqual({ type: 'replaced', before: '2026-01-01', after: '2026-01-02' })
  })
})

describe('a document of 300 blocks', () => {
  const random = (seed: number) => () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647
  const next = random(7)
  const text = (length: number) => Array.from({ length }, () => `woord${Math.floor(next() * 2_000)}`).join(' ')
  const blocks = Array.from({ length: 300 }, () => paragraphOf(text(60)))
  const changedEverywhere = blocks.map(({ text: [span] }) => paragraphOf(`${span?.text.slice(0, -20)} en dit kwam erbij`))

  it.each([
    ['one block changed', [...blocks.slice(0, 150), paragraphOf('Nieuw begin'), ...blocks.slice(151)]],
    ['every block changed', changedEverywhere],
    ['every block new', blocks.map(() => paragraphOf(text(60)))],
  ])('is compared within 200 ms: %s', (_, after) => {
    // The best of five, in time of the processor: what else the machine does must not count.
    const times = Array.from({ length: 5 }, () => {
      const [one, other] = [structuredClone({ body: blocks }), structuredClone({ body: after })]
      const start = process.cpuUsage()
      expect(diffContent(one, other)).toHaveLength(1)
      const { user, system } = process.cpuUsage(start)
      return (user + system) / 1_000
    })
    expect(Math.min(...times)).toBeLessThan(200)
  })
})
