import type { Segment } from '@/lib/search/query'

/** A word in a text that was searched for; `term` is the same for all forms of it. */
export type Mark = { from: number; to: number; term: string }

const before = 50
const after = 130
/** What stands within so many characters shows in one passage. */
export const longestPassage = after

/** Splits text into what matches and what does not. */
export function segments(text: string, marks: readonly Mark[], from = 0, to = text.length): Segment[] {
  const parts: Segment[] = []
  let done = from
  for (const mark of marks) {
    if (mark.from < done || mark.to > to) continue
    if (mark.from > done) parts.push({ text: oneLine(text.slice(done, mark.from)) })
    parts.push({ text: oneLine(text.slice(mark.from, mark.to)), match: true })
    done = mark.to
  }
  if (done < to) parts.push({ text: oneLine(text.slice(done, to)) })
  return parts
}

/** Fields and headings that stand on lines of their own do not run into one another. */
function oneLine(text: string): string {
  return text.replace(/([.!?:;…])\n+/g, '$1 ').replace(/\n+/g, ' · ')
}

/**
 * What to show of a long text: the place where most of the words stand together, and a second place when that has
 * words that the first has not. Without a match its beginning.
 */
export function passage(text: string, marks: readonly Mark[]): Segment[] {
  const first = bestWindow(text, marks, new Set())
  const second = bestWindow(
    text,
    marks.filter((mark) => mark.from >= first.to || mark.to <= first.from),
    first.terms,
  )
  const windows = second.terms.size > 0 ? [first, second].sort((a, b) => a.from - b.from) : [first]
  return windows.flatMap(({ from, to }, i) => [
    ...(i > 0 || from > 0 ? [{ text: i > 0 ? ' … ' : '… ' }] : []),
    ...segments(text, marks, from, to),
    ...(i === windows.length - 1 && to < text.length ? [{ text: ' …' }] : []),
  ])
}

type Window = { from: number; to: number; terms: Set<string> }

function bestWindow(text: string, marks: readonly Mark[], seen: ReadonlySet<string>): Window {
  let best: Window = { from: 0, to: wordEnd(text, after + before), terms: new Set() }
  for (const mark of marks) {
    const [from, to] = [wordStart(text, mark.from - before), wordEnd(text, mark.from + after)]
    const terms = new Set(marks.filter((other) => other.from >= from && other.to <= to && !seen.has(other.term)).map((other) => other.term))
    if (terms.size > best.terms.size) best = { from, to, terms }
  }
  return best
}

function wordStart(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf(' ', at) + 1
}

function wordEnd(text: string, at: number): number {
  const space = text.indexOf(' ', at)
  return space === -1 || at >= text.length ? text.length : space
}
