import { diffArrays } from 'diff'
import type { Piece } from '@/lib/versions/diff'
import { canonical } from '@/lib/versions/same'

/** A span of a draft, whose marks need not be right. */
export type RichSpan = { text: string } & Readonly<Record<string, unknown>>

/** `marks`: all that is particular to its span but the text, to compare by. */
type Token = { text: string; span: RichSpan; marks: string }

const words = /[\p{L}\p{M}\p{N}]+(?:['’\-.,][\p{L}\p{M}\p{N}]+)*|\s+|[^\s\p{L}\p{M}\p{N}]/gu
/** More changed words than this are not looked for one by one. */
const mostEdits = 1_500
/** Below this share of words in common, what was and what is are easier to read one after the other. */
const leastInCommon = 0.25

/** Whether a value is running text: a list of spans. An empty list may be anything, and is no text. */
export function isRich(value: unknown): value is RichSpan[] {
  return Array.isArray(value) && value.length > 0 && value.every((span) => isObject(span) && typeof span.text === 'string' && isSpan(span))
}

/** Compares two texts word by word. What changed in marks only is told apart from what changed in words. */
export function pieces(before: readonly RichSpan[], after: readonly RichSpan[]): Piece[] {
  const [old, young] = [tokensOf(before), tokensOf(after)]
  const runs = diffArrays(old, young, { comparator: (a, b) => a.text === b.text, maxEditLength: mostEdits })
  if (!runs) return whole(before, after)
  let [i, j] = [0, 0]
  const found = runs.flatMap(({ value, added, removed }): Piece[] => {
    if (added) return [{ type: 'added', spans: joined(young.slice(j, (j += value.length))) }]
    if (removed) return [{ type: 'removed', spans: joined(old.slice(i, (i += value.length))) }]
    return marks(old.slice(i, (i += value.length)), young.slice(j, (j += value.length)))
  })
  return inCommon(found, old, young) < leastInCommon ? whole(before, after) : readable(found)
}

const spanFields = new Set(['text', 'bold', 'italic', 'lang', 'link', 'term', 'note'])

function isSpan(value: object): boolean {
  return Object.keys(value).every((name) => spanFields.has(name))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

function tokensOf(spans: readonly RichSpan[]): Token[] {
  return spans.flatMap((span) => {
    const marks = canonical({ ...span, text: '' })
    return (span.text.match(words) ?? []).map((text) => ({ text, span, marks }))
  })
}

/** A text of which nothing is left. */
function whole(before: readonly RichSpan[], after: readonly RichSpan[]): Piece[] {
  return [
    { type: 'removed', spans: joined(tokensOf(before)) },
    { type: 'added', spans: joined(tokensOf(after)) },
  ]
}

/** The same words: cut where their marks begin or stop to differ. */
function marks(old: readonly Token[], young: readonly Token[]): Piece[] {
  const found: Piece[] = []
  for (let start = 0; start < old.length; ) {
    const differs = marksDiffer(old[start], young[start])
    let end = start + 1
    while (end < old.length && marksDiffer(old[end], young[end]) === differs) end += 1
    const [before, after] = [joined(old.slice(start, end)), joined(young.slice(start, end))]
    found.push(differs ? { type: 'marked', before, after } : { type: 'same', spans: after })
    start = end
  }
  return found
}

function marksDiffer(a: Token | undefined, b: Token | undefined): boolean {
  return a?.marks !== b?.marks
}

/** Neighbours with the same marks as one span. */
function joined(tokens: readonly Token[]): RichSpan[] {
  const spans: RichSpan[] = []
  for (const [i, { text, span, marks }] of tokens.entries()) {
    const last = spans.at(-1)
    if (last && tokens[i - 1]?.marks === marks) spans[spans.length - 1] = { ...last, text: last.text + text }
    else spans.push({ ...span, text })
  }
  return spans
}

function inCommon(found: readonly Piece[], old: readonly Token[], young: readonly Token[]): number {
  const kept = found.flatMap((piece) => (piece.type === 'same' ? piece.spans : piece.type === 'marked' ? piece.after : []))
  const size = (spans: readonly { text: string }[]) => spans.reduce((sum, { text }) => sum + text.replace(/[^\p{L}\p{N}]/gu, '').length, 0)
  const all = size(old) + size(young)
  return all === 0 ? 1 : (2 * size(kept)) / all
}

/** A space or a comma between two changes is no island: it goes with both. */
function readable(found: readonly Piece[]): Piece[] {
  const merged: Piece[] = []
  let [removed, added]: [RichSpan[], RichSpan[]] = [[], []]
  const flush = () => {
    if (removed.length > 0) merged.push({ type: 'removed', spans: removed })
    if (added.length > 0) merged.push({ type: 'added', spans: added })
    ;[removed, added] = [[], []]
  }
  for (const [i, piece] of found.entries()) {
    if (piece.type === 'removed') removed = append(removed, piece.spans)
    else if (piece.type === 'added') added = append(added, piece.spans)
    else if (piece.type === 'same' && isIsland(found, i)) {
      removed = append(removed, piece.spans)
      added = append(added, piece.spans)
    } else {
      flush()
      merged.push(piece)
    }
  }
  flush()
  return merged
}

function isIsland(found: readonly Piece[], i: number): boolean {
  const piece = found[i]
  const changed = (other: Piece | undefined) => other?.type === 'added' || other?.type === 'removed'
  return piece?.type === 'same' && piece.spans.every(({ text }) => !/[\p{L}\p{N}]/u.test(text)) && changed(found[i - 1]) && changed(found[i + 1])
}

function append(spans: readonly RichSpan[], more: readonly RichSpan[]): RichSpan[] {
  return joined([...spans, ...more].map((span) => ({ text: span.text, span, marks: canonical({ ...span, text: '' }) })))
}
