import type { Block } from '@/lib/content/blocks'
import type { NodeJson } from '@/lib/editor/prosemirror/json'
import { textAttr } from '@/lib/editor/prosemirror/json'
import { listFromNode, listToNode } from '@/lib/editor/prosemirror/list'
import { fromInline, toInline } from '@/lib/editor/prosemirror/spans'
import { tableFromNode, tableToNode } from '@/lib/editor/prosemirror/table'

/**
 * A body as the editor holds it. What can be published comes back from it unchanged (fromProseMirror); of an unfinished
 * draft everything that was written does. An empty body is one empty paragraph, to write in.
 */
export function toProseMirror(blocks: readonly Block[] | undefined): NodeJson {
  const content = (blocks ?? []).map(blockToNode)
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph', content: [] }] }
}

/** One block. Text, lists and tables are written in place; every other kind is one thing with a form. */
export function blockToNode(block: Block): NodeJson {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', content: toInline(block.text) }
    case 'heading':
      return { type: 'heading', attrs: { level: block.level ?? 2, id: block.id ?? null }, content: toInline(block.text) }
    case 'list':
      return listToNode({ ordered: block.ordered === true, items: block.items ?? [] })
    case 'table':
      return tableToNode(block)
    default:
      return { type: 'block', attrs: { data: block } }
  }
}

export function fromProseMirror(doc: NodeJson): Block[] {
  const blocks = (doc.content ?? []).map(blockFromNode)
  const [first] = blocks
  return blocks.length === 1 && first?.type === 'paragraph' && first.text.length === 0 ? [] : blocks
}

/** One block of the outermost level. A heading that is new has an empty id until withHeadingIds gives it one. */
export function blockFromNode(node: NodeJson): Block {
  switch (node.type) {
    case 'heading':
      return { type: 'heading', level: levelOf(node), text: fromInline(node.content), id: textAttr(node, 'id') ?? '' }
    case 'list':
      return listFromNode(node)
    case 'tableFigure':
      return tableFromNode(node)
    case 'block':
      return node.attrs?.data as Block
    default:
      return { type: 'paragraph', text: fromInline(node.content) }
  }
}

function levelOf(node: NodeJson): 2 | 3 | 4 {
  const level = node.attrs?.level
  return level === 3 || level === 4 ? level : 2
}
