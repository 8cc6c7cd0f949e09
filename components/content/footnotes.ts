import type { Block } from '@/lib/content/blocks'
import type { RichText, Span } from '@/lib/content/text'

/** The number of a footnote and the id of this one reference to it. */
export type NoteReference = { number: number; id: string; noteId: string }
export type Footnote = { number: number; id: string; text: RichText; referenceIds: string[] }
export type Footnotes = { references: Map<Span, NoteReference>; notes: Footnote[] }

/**
 * Numbers all footnotes of a body in the order in which they are referred to, those of nested bodies included:
 * on the page they form one list. A note that nothing refers to comes last.
 */
export function numberFootnotes(blocks: readonly Block[], idPrefix: string): Footnotes {
  const result: Footnotes = { references: new Map(), notes: [] }
  visit(blocks, new Map(), idPrefix, result)
  return result
}

type Scope = Map<string, { text: RichText; numbered?: Footnote }>

function visit(value: unknown, scope: Scope, idPrefix: string, result: Footnotes): void {
  if (value === null || typeof value !== 'object') return
  if (!Array.isArray(value)) {
    if (isReference(value)) refer(value, scope, idPrefix, result)
    for (const [key, inner] of Object.entries(value)) if (key !== 'notes') visit(inner, scope, idPrefix, result)
    return
  }
  const own = ownScope(value)
  for (const inner of value) visit(inner, own ?? scope, idPrefix, result)
  for (const note of own?.values() ?? []) note.numbered ??= add(note.text, idPrefix, result)
}

function ownScope(list: unknown[]): Scope | undefined {
  const block = list.find((item): item is Extract<Block, { type: 'notes' }> => item?.constructor === Object && (item as Block).type === 'notes')
  return block && new Map(block.notes.map((note) => [note.id, { text: note.text }]))
}

function isReference(value: object): value is Span & { note: string } {
  return 'note' in value && 'text' in value && typeof value.note === 'string' && typeof value.text === 'string'
}

function refer(span: Span & { note: string }, scope: Scope, idPrefix: string, result: Footnotes): void {
  const entry = scope.get(span.note)
  if (!entry) return
  entry.numbered ??= add(entry.text, idPrefix, result)
  const note = entry.numbered
  const id = `${note.id}-verwijzing-${note.referenceIds.length + 1}`
  note.referenceIds.push(id)
  result.references.set(span, { number: note.number, id, noteId: note.id })
}

function add(text: RichText, idPrefix: string, result: Footnotes): Footnote {
  const number = result.notes.length + 1
  const note = { number, id: `${idPrefix}noot-${number}`, text, referenceIds: [] }
  result.notes.push(note)
  return note
}
