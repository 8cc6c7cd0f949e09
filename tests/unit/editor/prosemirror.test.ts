import { getSchema } from '@tiptap/core'
import { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodyExtensions } from '@/components/editor/body/extensions'
import { type Block, block } from '@/lib/content/blocks'
import { checkContent } from '@/lib/content/files/check'
import { lenient } from '@/lib/content/lenient'
import type { Span } from '@/lib/content/text'
import { fromProseMirror, toProseMirror } from '@/lib/editor/prosemirror/blocks'
import type { NodeJson } from '@/lib/editor/prosemirror/json'

const schema = getSchema(bodyExtensions({}))

/** Through the real editor's schema, which refuses what it can't hold and joins what it would join. */
function throughEditor(blocks: readonly Block[]): Block[] {
  const doc = Node.fromJSON(schema, toProseMirror(blocks))
  doc.check()
  return fromProseMirror(doc.toJSON() as NodeJson)
}

const line = fc
  .string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('a', 'é', ' ', '–', '<', '&', '"', '🙂', '\u00a0') })
  .filter((text) => text.trim() !== '')
const id = fc.constantFrom('publicatie/een', 'begrip/twee', 'kennisgids/drie-en-meer')
const slug = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,8})$/)
const link = fc.oneof(
  fc.record({ doc: id, anchor: slug }, { requiredKeys: ['doc'] }),
  fc.record({ url: fc.constantFrom('https://www.kis.nl/a?b=c&d', 'mailto:info@example.org', 'tel:+31201234567') }),
)
const marks = fc.record(
  { bold: fc.constant(true as const), italic: fc.constant(true as const), lang: fc.constantFrom('en', 'ar', 'zh-Hans'), link, term: id, note: slug },
  { requiredKeys: [] },
)
/** Neighbours with the same marks are one span: the schema allows two, but no reader could tell. */
const rich: fc.Arbitrary<Span[]> = fc
  .array(fc.tuple(line, marks), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.map(([text, own]) => ({ text, ...own })))
  .filter((spans) => spans.every((span, i) => i === 0 || span.note !== undefined || key(span) !== key(spans[i - 1])))

function key(span: Span | undefined): string {
  const { text: _, ...own } = span ?? { text: '' }
  return JSON.stringify([own.bold, own.italic, own.lang, own.link && Object.entries(own.link).sort(), own.term, own.note])
}

type Item = { text: Span[]; items?: Item[] }
const items = (depth: number): fc.Arbitrary<Item> =>
  depth === 0
    ? fc.record({ text: rich })
    : fc.record({ text: rich, items: fc.array(items(depth - 1), { minLength: 1, maxLength: 3 }) }, { requiredKeys: ['text'] })
const item = items(3)
const cell = fc.oneof(rich, fc.constant([]))
const source = fc.oneof(fc.record({ doc: id }), fc.record({ title: line, detail: line }))
const inPlace = fc.oneof(
  fc.record({ type: fc.constant('paragraph'), text: rich }),
  fc.record({ type: fc.constant('heading'), level: fc.constantFrom(2, 3, 4), text: rich, id: slug }),
  fc.record({ type: fc.constant('list'), ordered: fc.boolean(), items: fc.array(item, { minLength: 1, maxLength: 4 }) }),
  fc.record(
    {
      type: fc.constant('table'),
      caption: line.map((text) => text.trim()),
      head: fc.array(rich, { minLength: 1, maxLength: 4 }),
      rows: fc.array(fc.array(cell, { maxLength: 4 }), { minLength: 1, maxLength: 4 }),
      rowHeaders: fc.boolean(),
      source,
    },
    { requiredKeys: ['type', 'caption', 'head', 'rows', 'rowHeaders'] },
  ),
)
const withForm = fc.oneof(
  fc.record({ type: fc.constant('quote'), text: rich, kind: fc.constantFrom('letterlijk', 'weergave'), source }),
  fc.record({ type: fc.constant('callout'), tone: fc.constantFrom('kader', 'tip', 'wet'), body: fc.array(inPlace, { minLength: 1, maxLength: 3 }) }),
  fc.record({ type: fc.constant('notes'), notes: fc.array(fc.record({ id: slug, text: rich }), { minLength: 1, maxLength: 3 }) }),
)
const bodies = fc.array(fc.oneof({ weight: 3, arbitrary: inPlace }, { weight: 1, arbitrary: withForm }), { maxLength: 12 }) as unknown as fc.Arbitrary<Block[]>

describe('a body in the editor', { timeout: 60_000 }, () => {
  it('comes back as it went in, whatever stands in it', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        expect(block.array().safeParse(body).error).toBeUndefined()
        expect(throughEditor(body)).toEqual(body)
      }),
      { numRuns: 300 },
    )
  })

  it('comes back as it went in for all that KIS published', () => {
    const found = checkContent('content', ['kis', 'voorbeelden']).documents.flatMap(({ id: document, content }) =>
      bodiesIn(content).map((body) => ({ document, body })),
    )
    expect(found.length).toBeGreaterThan(100)
    for (const { document, body } of found) expect(throughEditor(body), document).toEqual(body)
  })

  it('keeps a draft that is not finished, and does not change it a second time', () => {
    const drafts = fc.array(
      fc.constantFrom<unknown>(
        { type: 'paragraph' },
        { type: 'heading' },
        { type: 'heading', level: 3, text: [{ text: 'Kop' }] },
        { type: 'list', ordered: false },
        { type: 'list', ordered: true, items: [{ text: [{ text: 'een' }] }, { text: [] }] },
        { type: 'table', caption: '' },
        { type: 'table', caption: 'Lege kop', head: [], rows: [[[{ text: 'a' }], [{ text: 'b' }], [{ text: 'c' }]]] },
        { type: 'quote' },
        { type: 'figure', src: '/media/x/y.jpg' },
        { type: 'notes' },
      ),
      { minLength: 1, maxLength: 6 },
    )
    fc.assert(
      fc.property(drafts, (draft) => {
        const once = throughEditor(draft as Block[])
        expect(lenient(block).array().safeParse(once).error).toBeUndefined()
        expect(throughEditor(once)).toEqual(once)
        expect(textsIn(once)).toEqual(textsIn(draft))
      }),
    )
  })
})

/** Every body in a document, those inside blocks included. */
function bodiesIn(value: unknown, name = ''): Block[][] {
  if (value === null || typeof value !== 'object') return []
  const inner = Object.entries(value).flatMap(([key, part]) => bodiesIn(part, key))
  return name === 'body' && Array.isArray(value) ? [value as Block[], ...inner] : inner
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, inner]) => (name === 'text' || Array.isArray(value) || typeof inner === 'object' ? textsIn(inner) : []))
}
