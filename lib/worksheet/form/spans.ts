import type { Span } from '@/lib/content/text'
import { canonical } from '@/lib/versions/same'

/** Neighbours with the same marks as one span, without what is empty. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    if (span.text === '') continue
    if (last && marksOf(last) === marksOf(span)) joined[joined.length - 1] = { ...last, text: last.text + span.text }
    else joined.push(span)
  }
  return joined
}

function marksOf(span: Span): string {
  return canonical({ ...span, text: '' })
}
