import { type BlockType, block } from '@/lib/content/blocks'
import { documentId, type KindId } from '@/lib/content/id'
import { kinds } from '@/lib/content/registry'
import { formatDate } from '@/lib/dates'
import { blockFields, fieldsOf } from '@/lib/editor/describe'
import type { FieldSpec, NamedField } from '@/lib/editor/field-spec'
import { type Words, wordsFor } from '@/lib/editor/labels'

/** How a block is called. */
export const blockNames: Readonly<Record<BlockType, string>> = {
  heading: 'Kop',
  paragraph: 'Alinea',
  list: 'Lijst',
  quote: 'Citaat',
  quoteGroup: 'Groep citaten',
  callout: 'Kader',
  comparison: 'Vergelijking',
  assignment: 'Opdracht',
  steps: 'Stappen',
  roleTable: 'Tabel van rollen',
  table: 'Tabel',
  practiceCase: 'Praktijkvoorbeeld',
  offerCard: 'Aanbod',
  figure: 'Afbeelding',
  media: 'Video of audio',
  download: 'Download',
  facts: 'Cijfers',
  noteArea: 'Invulruimte',
  colophon: 'Colofon',
  documents: 'Documenten',
  notes: 'Voetnoten',
}

/** Says what fields and values are called. `names`: the owner (a kind or a type of block) and the names of fields down to it. */
export type Vocabulary = {
  label: (names: readonly string[]) => string
  /** What one of the list is called: "blok", "punt". */
  one: (names: readonly string[]) => string
  value: (names: readonly string[], value: unknown) => string
  /** The fields of a thing in the order of its schema; empty where the schema does not know it. */
  order: (names: readonly string[]) => readonly string[]
}

/** The words of one kind of document; `titles` are those of the documents that it may point at. */
export function vocabularyOf(kind: KindId, titles: Readonly<Record<string, string>>): Vocabulary {
  const top = fieldsOf(kinds[kind].publishable, [kind])
  const own = (owner: string | undefined) => (owner === kind ? top : (blockFields[owner as BlockType] ?? []))
  const spec = ([owner, ...names]: readonly string[]) => specAt(own(owner), names)
  return {
    label: (names) => find(names)?.label ?? names.at(-1) ?? '',
    one: (names) => (names.at(-1) === 'body' ? 'blok' : (find(names)?.one ?? 'onderdeel')),
    value: (names, value) => valueWords(spec(names), value, titles),
    order: (names) => (names.length === 1 ? own(names[0]) : below(spec(names))).map(({ name }) => name),
  }
}

function below(spec: FieldSpec | undefined): readonly NamedField[] {
  return spec && 'fields' in spec ? spec.fields : []
}

/** The fields of a kind, in the order of its schema. */
export function fieldOrder(kind: KindId): string[] {
  return fieldsOf(kinds[kind].publishable, [kind]).map(({ name }) => name)
}

/** The type of a block, if that is what a value is. */
export function blockTypeOf(value: unknown): BlockType | undefined {
  const type = value !== null && typeof value === 'object' && 'type' in value && !('slug' in value) ? value.type : undefined
  return typeof type === 'string' && types.has(type) ? (type as BlockType) : undefined
}

const types = new Set<string>(block.options.flatMap((option) => [...option.shape.type._zod.values].map(String)))

function find(names: readonly string[]): Words | undefined {
  try {
    return wordsFor(names)
  } catch {
    return undefined
  }
}

/** Follows names of fields down; undefined where the schema knows no such field, as in what an older release wrote. */
function specAt(fields: readonly NamedField[], [name, ...rest]: readonly string[]): FieldSpec | undefined {
  const spec = fields.find((field) => field.name === name)?.spec
  if (!spec || rest.length === 0) return spec
  if ('fields' in spec) return specAt(spec.fields, rest)
  if (!('variants' in spec)) return undefined
  return spec.variants.map((variant) => specAt(variant.fields, rest)).find((found) => found !== undefined)
}

function valueWords(spec: FieldSpec | undefined, value: unknown, titles: Readonly<Record<string, string>>): string {
  if (value === true) return 'ja'
  if (value === false) return 'nee'
  if (typeof value !== 'string' && typeof value !== 'number') return ''
  if (spec && 'options' in spec) return spec.options.find((option) => option.value === value)?.label ?? String(value)
  if (typeof value === 'number') return String(value)
  if (/^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))) return formatDate(value)
  return documentId.safeParse(value).success ? (titles[value] ?? value) : value
}
