import type { Editor } from '@tiptap/core'
import type { Node as PmNode } from '@tiptap/pm/model'
import { blocksOf } from '@/components/editor/body/blocks-of'
import type { Notes } from '@/components/editor/body/notes-context'
import { nextNoteId, type Note, notesInOrder, notesOf } from '@/lib/editor/prosemirror/notes'

/** The footnotes that a body keeps itself, in its block of notes. */
export function notesOfEditor(editor: Editor): Notes {
  const list = () => notesOf(blocksOf(editor.state.doc))
  return {
    list,
    order: () => notesInOrder(blocksOf(editor.state.doc)),
    put: (text, id) => {
      const own = id ?? nextNoteId(list(), notesInOrder(blocksOf(editor.state.doc)))
      const others = list()
      const note = { id: own, text } as Note
      write(editor, others.some((other) => other.id === own) ? others.map((other) => (other.id === own ? note : other)) : [...others, note])
      return own
    },
    remove: (id) =>
      write(
        editor,
        list().filter((note) => note.id !== id),
      ),
    subscribe: (listener) => {
      editor.on('update', listener)
      return () => editor.off('update', listener)
    },
  }
}

/** The first block of notes gets them all; without notes there is no block. */
function write(editor: Editor, notes: readonly Note[]): void {
  const { state, schema, view } = editor
  const places = noteBlocks(state.doc)
  const tr = state.tr
  const [first] = places
  const superfluous = notes.length > 0 ? places.slice(1) : places
  for (const { pos, node } of superfluous.reverse()) tr.delete(pos, pos + node.nodeSize)
  const data = { type: 'notes', notes }
  if (notes.length > 0 && first) tr.setNodeMarkup(first.pos, undefined, { data })
  else if (notes.length > 0) tr.insert(tr.doc.content.size, schema.nodes.block?.create({ data }) ?? [])
  view.dispatch(tr)
}

function noteBlocks(doc: PmNode): { pos: number; node: PmNode }[] {
  const found: { pos: number; node: PmNode }[] = []
  doc.forEach((node, pos) => {
    if (node.type.name === 'block' && node.attrs.data?.type === 'notes') found.push({ pos, node })
  })
  return found
}
