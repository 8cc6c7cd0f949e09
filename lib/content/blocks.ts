import { z } from 'zod'
import { choiceOf, editing } from '@/lib/content/editing'
import { documentId } from '@/lib/content/id'
import { linkUrl, richText } from '@/lib/content/text'

const line = z.string().trim().min(1).max(300)
const anchorId = z.string().regex(/^[a-z0-9][a-z0-9-]*$/)

/** Where a statement comes from: a document of ours, or a title, with the place in it. */
export const sourceRef = z
  .strictObject({ doc: documentId.optional(), title: line.optional(), detail: line.optional(), url: linkUrl.optional() })
  .refine((s) => s.doc || s.title, { error: 'Noem de bron: doc of title' })

const heading = z.strictObject({
  type: z.literal('heading'),
  level: z.union([z.literal(2), z.literal(3), z.literal(4)], { error: 'Gebruik kopniveau 2, 3 of 4' }),
  text: richText,
  id: anchorId,
})
const paragraph = z.strictObject({ type: z.literal('paragraph'), text: richText })

const listItem = z.strictObject({
  text: richText,
  get items() {
    return z.array(listItem).optional()
  },
})
const list = z.strictObject({ type: z.literal('list'), ordered: z.boolean(), items: z.array(listItem).min(1) })

const quoteFields = {
  text: richText,
  speaker: line.optional(),
  source: sourceRef.optional(),
  kind: choiceOf({ letterlijk: 'Letterlijk citaat', weergave: 'In eigen woorden weergegeven' }).default('letterlijk'),
  warning: line.optional(),
}
const quote = z.strictObject({ type: z.literal('quote'), ...quoteFields })
const quoteGroup = z.strictObject({
  type: z.literal('quoteGroup'),
  title: line,
  source: sourceRef.optional(),
  quotes: z.array(z.strictObject(quoteFields)).min(1),
})

const step = z.strictObject({
  title: line.optional(),
  text: richText.optional(),
  optional: z.boolean().optional(),
  duration: line.optional(),
  get steps() {
    return z.array(step).optional()
  },
})
const steps = z.strictObject({ type: z.literal('steps'), title: line.optional(), steps: z.array(step).min(1) })

const roleTable = z.strictObject({
  type: z.literal('roleTable'),
  caption: line,
  roleHeader: line.default('Rol'),
  textHeader: line.default('Wat deze rol inhoudt'),
  rows: z.array(z.strictObject({ role: line, text: richText })).min(1),
})
const table = z.strictObject({
  type: z.literal('table'),
  caption: line,
  head: z.array(richText).min(1).register(editing, { as: 'cells' }),
  rows: z
    .array(z.array(z.array(richText.element)))
    .min(1)
    .register(editing, { as: 'cells' }),
  rowHeaders: z.boolean().default(true),
  source: sourceRef.optional(),
})

const offerCard = z.strictObject({
  type: z.literal('offerCard'),
  title: line,
  offer: line,
  year: z.number().int().optional(),
  forWhom: line.optional(),
  text: richText,
  parts: z.array(line).optional(),
  reach: line.optional(),
  doc: documentId.optional(),
  url: linkUrl.optional(),
})
const download = z.strictObject({
  type: z.literal('download'),
  title: line,
  url: z.union([linkUrl, z.string().regex(/^\/[a-z0-9/._-]+$/i)]).register(editing, { as: 'url' }),
  format: line,
  size: line.optional(),
  language: z.string().default('nl'),
  accessible: z.boolean().optional(),
})
const facts = z.strictObject({
  type: z.literal('facts'),
  title: line.optional(),
  facts: z.array(z.strictObject({ value: line, text: richText, year: line.optional(), source: sourceRef })).min(1),
})
const noteArea = z.strictObject({ type: z.literal('noteArea'), label: line, lines: z.number().int().min(1).max(20).default(5) })
const colophon = z.strictObject({
  type: z.literal('colophon'),
  rows: z.array(z.strictObject({ label: line, text: richText })).min(1),
})
const documents = z.strictObject({
  type: z.literal('documents'),
  title: line.optional(),
  docs: z.array(z.strictObject({ doc: documentId, text: richText.optional() })).min(1),
})
const notes = z.strictObject({
  type: z.literal('notes'),
  notes: z.array(z.strictObject({ id: z.string(), text: richText })).min(1),
})

const callout = z.strictObject({
  type: z.literal('callout'),
  tone: choiceOf({ kader: 'Kader', tip: 'Tip', 'let-op': 'Let op', wet: 'Wet of regel', definitie: 'Definitie' }).default('kader'),
  number: line.optional(),
  title: line.optional(),
  get body() {
    return body.min(1)
  },
})
const comparison = z.strictObject({
  type: z.literal('comparison'),
  title: line.optional(),
  number: line.optional(),
  get columns() {
    return z
      .array(z.strictObject({ title: line, body: body.min(1) }))
      .min(2)
      .max(4)
  },
})
const assignment = z.strictObject({
  type: z.literal('assignment'),
  number: line.optional(),
  title: line,
  forWhom: line.optional(),
  duration: line.optional(),
  group: line.optional(),
  materials: z.array(line).optional(),
  aim: z.strictObject({ text: richText }).optional(),
  optional: z.boolean().optional(),
  steps: z.array(step).optional(),
  get body() {
    return body.optional()
  },
  get variants() {
    return z.array(z.strictObject({ title: line, body: body.optional(), steps: z.array(step).optional() })).optional()
  },
})
const practiceCase = z.strictObject({
  type: z.literal('practiceCase'),
  title: line,
  place: line.optional(),
  organisations: z.array(line).optional(),
  period: line.optional(),
  source: sourceRef.optional(),
  results: z.array(z.strictObject({ text: richText })).optional(),
  conditions: z.array(z.strictObject({ text: richText })).optional(),
  get body() {
    return body.min(1)
  },
})
const figure = z.strictObject({
  type: z.literal('figure'),
  /** A picture of `public/`, or of the media library: `/media/<id>/…`. */
  src: z.string().regex(/^\/[a-z0-9/._-]+$/i, { error: 'Kies een afbeelding' }),
  alt: z.string(),
  /** It says nothing that the text does not say; `alt` is empty then. */
  decorative: z.literal(true).optional(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  caption: z.strictObject({ text: richText }).optional(),
  credit: line.optional(),
  get body() {
    return body.optional()
  },
})
const media = z.strictObject({
  type: z.literal('media'),
  kind: choiceOf({ video: 'Video', audio: 'Audio' }),
  title: line,
  url: linkUrl,
  duration: line.optional(),
  get body() {
    return body.min(1)
  },
})

export const block = z.discriminatedUnion('type', [
  heading,
  paragraph,
  list,
  quote,
  quoteGroup,
  callout,
  comparison,
  assignment,
  steps,
  roleTable,
  table,
  practiceCase,
  offerCard,
  figure,
  media,
  download,
  facts,
  noteArea,
  colophon,
  documents,
  notes,
])

/** The body of a document: blocks in reading order. */
export const body: z.ZodArray<typeof block> = z.array(block).superRefine((blocks, context) => {
  for (const [i, part] of blocks.entries())
    if (part.type === 'figure' && !part.decorative && part.alt.trim() === '')
      context.addIssue({ code: 'custom', path: [i, 'alt'], message: 'Beschrijf de afbeelding voor wie haar niet ziet, of zeg dat ze alleen versiering is' })
})
body.register(editing, { as: 'body' })

export type Block = z.infer<typeof block>
export type BlockType = Block['type']
export type BlockOf<T extends BlockType> = Extract<Block, { type: T }>
export type SourceRef = z.infer<typeof sourceRef>
export type Step = z.infer<typeof step>
