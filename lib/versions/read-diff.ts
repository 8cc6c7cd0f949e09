import type { ChangedField, ItemDiff, Piece, ValueDiff } from '@/lib/versions/diff'
import type { RichSpan } from '@/lib/versions/pieces'

export type Side = 'before' | 'after'

/** One side of a difference, read from it alone: the value before or after. Neighbouring spans with the same marks are one. */
export function readSide(diff: ValueDiff, side: Side): unknown {
  switch (diff.type) {
    case 'same':
      return diff.value
    case 'added':
      return side === 'after' ? diff.value : undefined
    case 'removed':
      return side === 'before' ? diff.value : undefined
    case 'replaced':
      return diff[side]
    case 'text':
      return diff.rich ? spansOf(diff.pieces, side) : textOf(spansOf(diff.pieces, side))
    case 'object':
      return Object.fromEntries(diff.fields.flatMap(({ name, diff: inner }) => (isThere(inner, side) ? [[name, readSide(inner, side)]] : [])))
    case 'list':
      return itemsOf(diff.items, side).map((item) => readSide(item.diff, side))
  }
}

/** How many things were added, removed, changed and moved; a thing of which only a part changed counts as changed. */
export type Counts = { added: number; removed: number; changed: number; moved: number }

export function countChanges(fields: readonly ChangedField[]): Counts {
  const counts: Counts = { added: 0, removed: 0, changed: 0, moved: 0 }
  for (const { diff } of fields) {
    if (diff.type === 'list') for (const item of diff.items) countItem(counts, item)
    else counts[diff.type === 'added' || diff.type === 'removed' ? diff.type : 'changed'] += 1
  }
  return counts
}

function countItem(counts: Counts, { diff, moved }: ItemDiff): void {
  if (moved) counts.moved += 1
  if (diff.type === 'same') return
  counts[diff.type === 'added' || diff.type === 'removed' ? diff.type : 'changed'] += 1
}

function isThere(diff: ValueDiff, side: Side): boolean {
  return !(diff.type === (side === 'after' ? 'removed' : 'added'))
}

function itemsOf(items: readonly ItemDiff[], side: Side): ItemDiff[] {
  const place = side === 'before' ? 'from' : 'to'
  return items.filter((item) => item[place] !== undefined).sort((a, b) => (a[place] ?? 0) - (b[place] ?? 0))
}

/** The spans of one side, whole again. */
export function spansOf(pieces: readonly Piece[], side: Side): RichSpan[] {
  const left = pieces.flatMap((piece) => {
    if (piece.type === 'marked') return piece[side]
    return piece.type === (side === 'after' ? 'removed' : 'added') ? [] : piece.spans
  })
  const spans: RichSpan[] = []
  for (const span of left) {
    const last = spans.at(-1)
    if (last && marks(last) === marks(span)) spans[spans.length - 1] = { ...last, text: last.text + span.text }
    else spans.push(span)
  }
  return spans
}

function marks(span: RichSpan): string {
  return JSON.stringify(Object.entries({ ...span, text: '' }).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function textOf(spans: readonly RichSpan[]): string {
  return spans.map(({ text }) => text).join('')
}
