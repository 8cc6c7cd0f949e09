import type { Block, BlockOf } from '@/lib/content/blocks'
import { plainText } from '@/lib/content/text'

/** A heading as a list of contents shows it; `depth` 0 is the outermost level. */
export type ContentsEntry = { id: string; title: string; depth: number }

/** The headings of a body, for its list of contents. */
export function headingsOf(blocks: readonly Block[], idPrefix = '', maxDepth = 1): ContentsEntry[] {
  const headings = blocks.filter((block): block is BlockOf<'heading'> => block.type === 'heading')
  const outermost = Math.min(...headings.map((heading) => heading.level))
  return headings
    .map((heading) => ({ id: `${idPrefix}${heading.id}`, title: plainText(heading.text), depth: heading.level - outermost }))
    .filter((entry) => entry.depth <= maxDepth)
}
