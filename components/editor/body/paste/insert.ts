import { closeHistory } from '@tiptap/pm/history'
import { Fragment, Node as PmNode, Slice } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import { lineOf } from '@/components/editor/body/paste/inline'
import type { Lost } from '@/components/editor/body/paste/lost'
import type { Pasted } from '@/components/editor/body/paste/read'
import type { Block } from '@/lib/content/blocks'
import type { Span } from '@/lib/content/text'
import { blockToNode } from '@/lib/editor/prosemirror/blocks'
import type { NodeJson } from '@/lib/editor/prosemirror/json'
import { toInline } from '@/lib/editor/prosemirror/spans'

/** Puts what was read at the selection, as one step to undo. Where no blocks may stand it becomes one line. */
export function insertPasted(view: EditorView, { blocks, notes, lost }: Pasted): void {
  const { schema, selection } = view.state
  const carried = new Map(notes.map((note) => [note.id, JSON.stringify(note.text)]))
  const json = takesBlocks(view) ? blocks.map(blockToNode) : [{ type: 'paragraph', content: toInline(oneLine(blocks, lost)) }]
  const nodes = json.map((node) => PmNode.fromJSON(schema, withNotes(node, carried)))
  const marked = selection.$from.parent.type.spec.marks === ''
  const content = marked ? Fragment.from(textOf(nodes) ? schema.text(textOf(nodes)) : []) : Fragment.from(nodes)
  view.dispatch(closeHistory(view.state.tr))
  view.dispatch(
    view.state.tr
      .replaceSelection(marked ? new Slice(content, 0, 0) : Slice.maxOpen(content, false))
      .scrollIntoView()
      .setMeta('uiEvent', 'paste'),
  )
}

function takesBlocks(view: EditorView): boolean {
  const { $from } = view.state.selection
  return view.state.schema.nodes.heading !== undefined && !($from.depth > 0 && $from.node(1).type.name === 'tableFigure')
}

const textOf = (nodes: readonly PmNode[]) => nodes.map((node) => node.textContent).join(' ')

/** All words of blocks behind each other. */
export function oneLine(blocks: readonly Block[], lost: Lost): Span[] {
  if (blocks.length > 1 || (blocks[0] && blocks[0].type !== 'paragraph')) lost.add('line')
  return lineOf(blocks.flatMap((block, i) => (i === 0 ? spansIn(block) : [{ text: ' ' }, ...spansIn(block)])))
}

function spansIn(value: unknown): Span[] {
  if (value === null || typeof value !== 'object') return []
  if (Array.isArray(value) && value.every(isSpan)) return value
  return Object.values(value).flatMap((inner) => [...spansIn(inner), { text: ' ' }])
}

const isSpan = (value: unknown): value is Span => typeof (value as Span | null)?.text === 'string'

function withNotes(node: NodeJson, carried: ReadonlyMap<string, string>): NodeJson {
  const note = node.type === 'note' && carried.get(String(node.attrs?.id))
  if (note) return { ...node, attrs: { ...node.attrs, carried: note } }
  return node.content ? { ...node, content: node.content.map((inner) => withNotes(inner, carried)) } : node
}
