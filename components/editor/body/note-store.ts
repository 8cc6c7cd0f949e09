import type { Editor } from '@tiptap/core'
import type { Node as PmNode } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { blocksOf } from '@/components/editor/body/blocks-of'
import type { Notes } from '@/components/editor/body/notes-context'
import { type Note, nextNoteId, notesInOrder, notesOf } from '@/lib/editor/prosemirror/notes'

/** The footnotes that a body keeps itself, in its block of notes. */
export function notesOfEditor(editor: Editor): Notes {
  const list = () => notesOf(blocksOf(editor.state.doc))
  const change = (work: (tr: Transaction) => void) => {
    const tr = editor.state.tr
    work(tr)
    editor.view.dispatch(tr)
  }
  return {
    list,
    order: () => notesInOrder(blocksOf(editor.state.doc)),
    put: (text, id = nextId(editor.state.doc)) => {
      change((tr) => putNote(tr, { id, text }))
      return id
    },
    remove: (id) =>
      change((tr) =>
        writeNotes(
          tr,
          list().filter((note) => note.id !== id),
        ),
      ),
    subscribe: (listener) => {
      editor.on('update', listener)
      return () => editor.off('update', listener)
    },
  }
}

function nextId(doc: PmNode): string {
  return nextNoteId(notesOf(blocksOf(doc)), notesInOrder(blocksOf(doc)))
}

function putNote(tr: Transaction, note: Note): void {
  const notes = notesOf(blocksOf(tr.doc))
  writeNotes(tr, notes.some(({ id }) => id === note.id) ? notes.map((other) => (other.id === note.id ? note : other)) : [...notes, note])
}

/** Keeps a footnote that was pasted: the one that is here already when it says the same, else a new one. Returns its id. */
export function keepNote(tr: Transaction, note: Note): string {
  const taken = notesOf(blocksOf(tr.doc)).find((other) => other.id === note.id)
  if (taken && JSON.stringify(taken.text) === JSON.stringify(note.text)) return taken.id
  const id = taken || !/^\d+$/.test(note.id) ? nextId(tr.doc) : note.id
  putNote(tr, { id, text: note.text })
  return id
}

/** The first block of notes gets them all; without notes there is no block. */
function writeNotes(tr: Transaction, notes: readonly Note[]): void {
  const places = noteBlocks(tr.doc)
  const [first] = places
  const superfluous = notes.length > 0 ? places.slice(1) : places
  for (const { pos, node } of superfluous.reverse()) tr.delete(pos, pos + node.nodeSize)
  const data = { type: 'notes', notes }
  if (notes.length > 0 && first) tr.setNodeMarkup(first.pos, undefined, { data })
  else if (notes.length > 0) tr.insert(tr.doc.content.size, tr.doc.type.schema.nodes.block?.create({ data }) ?? [])
}

function noteBlocks(doc: PmNode): { pos: number; node: PmNode }[] {
  const found: { pos: number; node: PmNode }[] = []
  doc.forEach((node, pos) => {
    if (node.type.name === 'block' && node.attrs.data?.type === 'notes') found.push({ pos, node })
  })
  return found
}
