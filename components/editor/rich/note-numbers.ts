import { Extension } from '@tiptap/core'
import type { Node as PmNode } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { plainText } from '@/lib/content/text'
import type { Note } from '@/lib/editor/prosemirror/notes'

/** The footnotes around a text, and the ids of them in the order of the text. */
export type NoteSource = (doc: PmNode) => { list: readonly Note[]; order: readonly string[] }

const key = new PluginKey<DecorationSet>('noteNumbers')

/** Tells an editor that notes elsewhere changed. */
export const renumber = 'renumber'

/** Shows footnotes by their number instead of their name, and what they say as a tooltip. The text itself has no numbers. */
export function noteNumbers(source: NoteSource) {
  return Extension.create({
    name: 'noteNumbers',
    addProseMirrorPlugins: () => [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: (_, state) => decorations(state.doc, source),
          apply: (tr, before) => (tr.docChanged || tr.getMeta(renumber) ? decorations(tr.doc, source) : before),
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ],
  })
}

function decorations(doc: PmNode, source: NoteSource): DecorationSet {
  const places: { pos: number; id: string }[] = []
  doc.descendants((node, pos) => {
    if (node.type.name === 'note') places.push({ pos, id: node.attrs.id as string })
  })
  if (places.length === 0) return DecorationSet.empty
  const { list, order } = source(doc)
  const texts = new Map(list.map((note) => [note.id, plainText(note.text)]))
  return DecorationSet.create(
    doc,
    places.map(({ pos, id }) => {
      const number = order.includes(id) ? String(order.indexOf(id) + 1) : '?'
      const says = texts.get(id)
      const about = says === undefined ? 'Deze voetnoot heeft geen tekst meer' : `Voetnoot ${number}: ${says}`
      return Decoration.node(pos, pos + 1, { 'data-number': number, title: about, ...(says === undefined && { 'data-lost': '' }) })
    }),
  )
}
