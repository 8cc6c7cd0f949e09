import { Extension } from '@tiptap/core'
import { Fragment, type Node as PmNode, Slice } from '@tiptap/pm/model'
import { Plugin, type Transaction } from '@tiptap/pm/state'
import { richText, type Span } from '@/lib/content/text'
import type { Note } from '@/lib/editor/prosemirror/notes'

type Options = {
  /** The footnotes around the text, to copy them along. */
  list: (doc: PmNode) => readonly Note[]
  /** Keeps a footnote that was pasted; returns its id here, or undefined where there are no footnotes. */
  keep: (tr: Transaction, note: Note) => string | undefined
}

/** Footnotes travel with the text that refers to them, also to another document. */
export function carriedNotes({ list, keep }: Options) {
  return Extension.create({
    name: 'carriedNotes',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: { transformCopied: (slice, view) => loaded(slice, list(view.state.doc)) },
        appendTransaction: (transactions, _before, state) => (transactions.some((tr) => tr.docChanged) ? unloaded(state.doc, state.tr, keep) : null),
      }),
    ],
  })
}

function loaded(slice: Slice, notes: readonly Note[]): Slice {
  return notes.length === 0
    ? slice
    : new Slice(
        mapNodes(slice.content, (node) => load(node, notes)),
        slice.openStart,
        slice.openEnd,
      )
}

function load(node: PmNode, notes: readonly Note[]): PmNode {
  const note = node.type.name === 'note' && notes.find(({ id }) => id === node.attrs.id)
  return note ? node.type.create({ ...node.attrs, carried: JSON.stringify(note.text) }, null, node.marks) : node
}

function mapNodes(content: Fragment, change: (node: PmNode) => PmNode): Fragment {
  const nodes: PmNode[] = []
  content.forEach((node) => {
    nodes.push(change(node.isLeaf ? node : node.copy(mapNodes(node.content, change))))
  })
  return Fragment.from(nodes)
}

function unloaded(doc: PmNode, tr: Transaction, keep: Options['keep']): Transaction | null {
  const places: { pos: number; node: PmNode }[] = []
  doc.descendants((node, pos) => {
    if (node.type.name === 'note' && node.attrs.carried !== null) places.push({ pos, node })
  })
  for (const { pos, node } of places) {
    const at = tr.mapping.map(pos)
    const text = readSpans(node.attrs.carried)
    const id = text ? keep(tr, { id: node.attrs.id as string, text }) : (node.attrs.id as string)
    if (id === undefined) tr.delete(at, at + node.nodeSize)
    else tr.setNodeMarkup(at, undefined, { id, text: id, carried: null })
  }
  return places.length > 0 ? tr : null
}

function readSpans(json: unknown): Span[] | undefined {
  try {
    const parsed = richText.safeParse(JSON.parse(String(json)))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}
