import type { Path } from '@/lib/editor/field-spec'
import { align } from '@/lib/versions/align'
import { typeOf } from '@/lib/versions/likeness'
import { isRich, pieces, type RichSpan } from '@/lib/versions/pieces'
import { canonical } from '@/lib/versions/same'

/**
 * A run of a text: in both, only after (`added`), only before (`removed`), or in both with other marks, a link or a
 * note (`marked`). A plain text has one span without marks in every run.
 */
export type Piece = { type: 'same' | 'added' | 'removed'; spans: RichSpan[] } | { type: 'marked'; before: RichSpan[]; after: RichSpan[] }

/** What became of a value. JSON-safe; lib/versions/read-diff.ts gives both sides back. */
export type ValueDiff =
  | { type: 'same'; value: unknown }
  | { type: 'added'; value: unknown }
  | { type: 'removed'; value: unknown }
  /** Another number, choice, address or shape: not worth looking inside. */
  | { type: 'replaced'; before: unknown; after: unknown }
  /** `rich` is false for a plain text. */
  | { type: 'text'; rich: boolean; pieces: Piece[] }
  | { type: 'object'; fields: FieldDiff[] }
  | { type: 'list'; items: ItemDiff[] }

/** A field of the document or of a thing in it; also those that stayed the same. */
export type FieldDiff = { name: string; diff: ValueDiff }

/**
 * One of a list, in the order of reading: `from` is its place before, `to` its place after; one of the two is missing
 * for what is `added` or `removed`. `moved` stands elsewhere among the others, changed or not.
 */
export type ItemDiff = { from?: number; to?: number; moved: boolean; diff: ValueDiff }

/** A field of the content that changed, and where it stands. */
export type ChangedField = { path: Path; name: string; diff: Exclude<ValueDiff, { type: 'same' }> }

type Content = Readonly<Record<string, unknown>>

/**
 * What changed between two contents of one kind, field by field and in the order of `order`, if given. Lists, bodies
 * and tables are laid side by side item by item: what was changed is paired by likeness, what was moved is recognised,
 * and texts are compared word by word. Equal contents give nothing; the order of names within an object means nothing.
 */
export function diffContent(before: Content, after: Content, order: readonly string[] = []): ChangedField[] {
  return diffFields(before, after, order).flatMap(({ name, diff }) => (diff.type === 'same' ? [] : [{ path: [name], name, diff }]))
}

/** The same for two values of any shape; `undefined` is what is not there. */
export function diffValue(before: unknown, after: unknown): ValueDiff {
  if (before === undefined && after !== undefined) return { type: 'added', value: after }
  if (after === undefined) return before === undefined ? { type: 'same', value: undefined } : { type: 'removed', value: before }
  if (canonical(before) === canonical(after)) return { type: 'same', value: after }
  if (isText(before) && isText(after)) return { type: 'text', rich: false, pieces: pieces([{ text: before }], [{ text: after }]) }
  if (isRichOrEmpty(before) && isRichOrEmpty(after) && (isRich(before) || isRich(after))) return { type: 'text', rich: true, pieces: pieces(before, after) }
  if (Array.isArray(before) && Array.isArray(after)) return { type: 'list', items: diffList(before, after) }
  if (isObject(before) && isObject(after) && typeOf(before) === typeOf(after)) return { type: 'object', fields: diffFields(before, after) }
  return { type: 'replaced', before, after }
}

function diffFields(before: Content, after: Content, order: readonly string[] = []): FieldDiff[] {
  const names = [...new Set([...order, ...Object.keys(after), ...Object.keys(before)])]
  return names.filter((name) => before[name] !== undefined || after[name] !== undefined).map((name) => ({ name, diff: diffValue(before[name], after[name]) }))
}

function diffList(before: readonly unknown[], after: readonly unknown[]): ItemDiff[] {
  if (isRow(before) && isRow(after) && before.length === after.length)
    return before.map((cell, i) => ({ from: i, to: i, moved: false, diff: diffValue(cell, after[i]) }))
  return align(before, after).map(({ from, to, moved }) => ({
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    moved,
    diff: diffValue(from === undefined ? undefined : before[from], to === undefined ? undefined : after[to]),
  }))
}

function isRichOrEmpty(value: unknown): value is RichSpan[] {
  return isRich(value) || (Array.isArray(value) && value.length === 0)
}

/** The cells of a row belong to their columns. */
function isRow(value: readonly unknown[]): boolean {
  return value.length > 0 && value.every((cell) => Array.isArray(cell) && cell.every((span) => isObject(span) && typeof span.text === 'string'))
}

/** An address, an identity or a date is one thing; words are several. */
function isText(value: unknown): value is string {
  return typeof value === 'string' && /\s/.test(value.trim())
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
