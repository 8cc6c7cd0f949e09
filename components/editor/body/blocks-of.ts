import type { Node as PmNode } from '@tiptap/pm/model'
import type { Block } from '@/lib/content/blocks'
import { blockFromNode } from '@/lib/editor/prosemirror/blocks'
import type { NodeJson } from '@/lib/editor/prosemirror/json'

const known = new WeakMap<PmNode, Block>()

/**
 * The blocks of what stands in the editor. A block that did not change is the same object as before, so that a
 * keystroke in a long text costs one block.
 */
export function blocksOf(doc: PmNode): Block[] {
  const blocks: Block[] = []
  doc.forEach((node) => {
    const block = known.get(node) ?? blockFromNode(node.toJSON() as NodeJson)
    known.set(node, block)
    blocks.push(block)
  })
  return blocks
}
