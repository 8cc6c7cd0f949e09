import type { Block, BlockOf } from '@/lib/content/blocks'
import { plainText } from '@/lib/content/text'
import { slugify } from '@/lib/text'

/** A body as it is kept: without empty lines, and with an address for every heading. What did not change stays the same object. */
export function tidy(blocks: readonly Block[]): Block[] {
  return withHeadingIds(blocks.flatMap((block) => (isEmpty(block) ? [] : [block.type === 'list' ? withoutEmptyItems(block) : block])))
}

type Item = BlockOf<'list'>['items'][number]

function isEmpty(block: Block): boolean {
  if (block.type === 'paragraph') return block.text.every((span) => !span.note && span.text.trim() === '')
  return block.type === 'list' && block.items.every(isEmptyItem)
}

function isEmptyItem({ text, items }: Item): boolean {
  return text.length === 0 && (items ?? []).every(isEmptyItem)
}

function withoutEmptyItems(list: BlockOf<'list'>): BlockOf<'list'> {
  return list.items.some(isEmptyItem) ? { ...list, items: list.items.filter((item) => !isEmptyItem(item)) } : list
}

/**
 * Gives headings without an id, or with one that stands above already, an id made of their words. An id that was
 * kept once does not change any more: links point at it.
 */
export function withHeadingIds(blocks: readonly Block[]): Block[] {
  const kept = new Set(blocks.flatMap((block) => (block.type === 'heading' && block.id ? [block.id] : [])))
  const seen = new Set<string>()
  return blocks.map((block) => {
    if (block.type !== 'heading') return block
    const id = block.id && !seen.has(block.id) ? block.id : free(slugify(plainText(block.text)).slice(0, 80) || 'kop', kept)
    seen.add(id)
    kept.add(id)
    return id === block.id ? block : { ...block, id }
  })
}

function free(id: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? id : `${id}-${number}`
    if (!taken.has(candidate)) return candidate
  }
}
