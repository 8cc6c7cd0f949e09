import type { Segment } from '@/lib/search/query'

/** Text with the words that were searched for marked. */
export function Highlighted({ segments }: { segments: Segment[] }) {
  return segments.map(({ text, match }, index) => (match ? <mark key={index}>{text}</mark> : text))
}
