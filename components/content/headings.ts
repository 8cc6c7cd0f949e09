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

/** The place in a body where the section under a heading ends, or undefined without such a heading. */
export function endOfSection(blocks: readonly Block[], id: string): number | undefined {
  const start = blocks.findIndex((block) => block.type === 'heading' && block.id === id)
  const heading = blocks[start]
  if (heading?.type !== 'heading') return undefined
  const next = blocks.findIndex((block, i) => i > start && ((block.type === 'heading' && block.level <= heading.level) || block.type === 'notes'))
  return next < 0 ? blocks.length : next
}
