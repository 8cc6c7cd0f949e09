import type { Segment } from '@/lib/search/query'

/** Splits text with markers around matches into segments; markers never reach the page. */
export function highlight(text: string, start: string, stop: string): Segment[] {
  const [before = '', ...rest] = text.split(start)
  const segments: Segment[] = before ? [{ text: before }] : []
  for (const part of rest) {
    const [match = '', after = ''] = part.split(stop)
    if (match) segments.push({ text: match, match: true })
    if (after) segments.push({ text: after })
  }
  return segments
}
