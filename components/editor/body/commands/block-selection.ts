import { Extension } from '@tiptap/core'
import { type Node as PmNode, type ResolvedPos, Slice } from '@tiptap/pm/model'
import { type Command, NodeSelection, Plugin, Selection, type SelectionBookmark } from '@tiptap/pm/state'
import type { Mappable } from '@tiptap/pm/transform'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/** Several whole blocks: from the block where it began (anchor) up to the one where it is now (head). */
export class BlockSelection extends Selection {
  override visible = false

  static between(doc: PmNode, anchor: number, head: number): BlockSelection {
    return new BlockSelection(doc.resolve(anchor), doc.resolve(head))
  }

  override map(doc: PmNode, mapping: Mappable): Selection {
    const [anchor, head] = [doc.resolve(mapping.map(this.anchor)), doc.resolve(mapping.map(this.head))]
    return anchor.depth === 0 && head.depth === 0 && anchor.pos !== head.pos ? new BlockSelection(anchor, head) : Selection.near(head)
  }

  override content(): Slice {
    return new Slice(this.$from.doc.slice(this.from, this.to).content, 0, 0)
  }

  override eq(other: Selection): boolean {
    return other instanceof BlockSelection && other.anchor === this.anchor && other.head === this.head
  }

  override toJSON() {
    return { type: 'blocks', anchor: this.anchor, head: this.head }
  }

  override getBookmark(): SelectionBookmark {
    return bookmark(this.anchor, this.head)
  }
}
Selection.jsonID('blocks', BlockSelection)

function bookmark(anchor: number, head: number): SelectionBookmark {
  return {
    map: (mapping) => bookmark(mapping.map(anchor), mapping.map(head)),
    resolve: (doc) => {
      const [from, to] = [doc.resolve(anchor), doc.resolve(head)]
      return isEdge(from) && isEdge(to) && anchor !== head ? new BlockSelection(from, to) : Selection.near(to)
    },
  }
}

const isEdge = ($pos: ResolvedPos) => $pos.depth === 0

/** Makes a selection of whole blocks larger or smaller by one. It begins where one block is selected, by Escape or a click. */
export function extendBlocks(direction: 'up' | 'down'): Command {
  return ({ selection, doc, tr }, dispatch) => {
    const [anchor, head] = edges(selection, direction)
    if (anchor === undefined || head === undefined) return false
    const $head = doc.resolve(head)
    const size = direction === 'down' ? $head.nodeAfter?.nodeSize : -($head.nodeBefore?.nodeSize ?? 0)
    if (!size) return true
    const next = head + size
    const selected = next === anchor ? doc.resolve(anchor) : undefined
    const only = selected && (direction === 'down' ? selected.nodeAfter : selected.nodeBefore)
    dispatch?.(
      tr
        .setSelection(
          selected && only ? NodeSelection.create(doc, direction === 'down' ? anchor : anchor - only.nodeSize) : BlockSelection.between(doc, anchor, next),
        )
        .scrollIntoView(),
    )
    return true
  }
}

function edges(selection: Selection, direction: 'up' | 'down'): [number?, number?] {
  if (selection instanceof BlockSelection) return [selection.anchor, selection.head]
  if (!(selection instanceof NodeSelection) || selection.$from.depth > 0) return []
  return direction === 'down' ? [selection.from, selection.to] : [selection.to, selection.from]
}

/** Shows which blocks are selected. */
export const SelectedBlocks = Extension.create({
  name: 'selectedBlocks',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        decorations: ({ doc, selection }) => {
          if (!(selection instanceof BlockSelection)) return null
          const chosen: Decoration[] = []
          doc.forEach((node, pos) => {
            if (pos >= selection.from && pos < selection.to) chosen.push(Decoration.node(pos, pos + node.nodeSize, { class: 'body-chosen' }))
          })
          return DecorationSet.create(doc, chosen)
        },
      },
    }),
  ],
})
