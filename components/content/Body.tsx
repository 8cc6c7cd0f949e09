import { Fragment, type ReactNode } from 'react'
import { BlockView } from '@/components/content/BlockView'
import type { BlockContext, HeadingLevel, Links } from '@/components/content/context'
import { FootnoteList } from '@/components/content/FootnoteList'
import { numberFootnotes } from '@/components/content/footnotes'
import type { Block } from '@/lib/content/blocks'

type Props = {
  blocks: readonly Block[]
  links: Links
  level?: HeadingLevel
  idPrefix?: string
  /** What belongs between blocks, in their order: each comes before the block at its place. */
  inserts?: readonly Insert[]
}
export type Insert = { at: number; content: ReactNode }

/** The body of a document with its footnotes. `level` is the level of its outermost headings. */
export function Body({ blocks, links, level = 2, idPrefix = '', inserts = [] }: Props) {
  if (blocks.length === 0) return null
  const { references, notes } = numberFootnotes(blocks, idPrefix)
  const context: BlockContext = { links, level, idPrefix, notes: references }
  const ends = [...inserts.map(({ at }) => at), blocks.length]
  return ends.map((end, i) => (
    <Fragment key={end}>
      <div className="prose">
        <Blocks blocks={blocks.slice(ends[i - 1] ?? 0, end)} context={context} />
        {i === inserts.length && <FootnoteList notes={notes} context={context} />}
      </div>
      {inserts[i]?.content}
    </Fragment>
  ))
}

/** Blocks in reading order. Headings are shifted as a whole to the level of the context; blocks below one go a level deeper. */
export function Blocks({ blocks, context }: { blocks: readonly Block[]; context: BlockContext }) {
  const outermost = Math.min(...blocks.map((block) => (block.type === 'heading' ? block.level : 6)))
  let level = context.level
  return blocks.map((block, i) => {
    if (block.type === 'heading') level = cap(context.level + block.level - outermost)
    const own = { ...context, level }
    if (block.type === 'heading') level = cap(level + 1)
    return <BlockView key={i} block={block} context={own} />
  })
}

function cap(level: number): HeadingLevel {
  return Math.min(Math.max(level, 2), 6) as HeadingLevel
}
