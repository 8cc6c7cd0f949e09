import type { Block, BlockOf } from '@/lib/content/blocks'
import type { Span } from '@/lib/content/text'

export type Note = BlockOf<'notes'>['notes'][number]

/** The footnotes of a body, in the order in which they are kept. */
export function notesOf(blocks: readonly Block[]): Note[] {
  return blocks.flatMap((block) => (block.type === 'notes' ? (block.notes ?? []) : []))
}

/** The ids of the footnotes that a body refers to, in the order of the text, each once; those in boxes and forms included. */
export function notesInOrder(blocks: readonly Block[]): string[] {
  return [...new Set(blocks.flatMap((block) => referencesIn(block)))]
}

const known = new WeakMap<object, string[]>()

function referencesIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return []
  const before = known.get(value)
  if (before) return before
  const found = isReference(value) ? [value.note] : Object.entries(value).flatMap(([key, inner]) => (key === 'notes' ? [] : referencesIn(inner)))
  known.set(value, found)
  return found
}

function isReference(value: object): value is Span & { note: string } {
  return 'note' in value && typeof value.note === 'string' && 'text' in value
}

/** An id that no footnote has: the next number. */
export function nextNoteId(notes: readonly Note[], references: readonly string[]): string {
  const numbers = [...notes.map((note) => note.id), ...references].map(Number).filter(Number.isInteger)
  return String(Math.max(0, ...numbers) + 1)
}
