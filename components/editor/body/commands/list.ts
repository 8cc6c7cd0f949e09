import type { Attrs, NodeType } from '@tiptap/pm/model'
import { liftListItem, sinkListItem, splitListItem, wrapInList } from '@tiptap/pm/schema-list'
import type { Command, EditorState, Transaction } from '@tiptap/pm/state'

/** Makes paragraphs a list, a list the other sort, or a list of this sort paragraphs again. */
export function toggleList(ordered: boolean): Command {
  return (state, dispatch) => {
    const around = listAround(state)
    const { list, listItem, paragraph } = types(state)
    if (around && around.ordered !== ordered) {
      dispatch?.(setOrdered(state.tr, around.pos, ordered))
      return true
    }
    if (around) return liftListItem(listItem)(state, dispatch)
    const wrap = wrapInList(list, { ordered })
    if (wrap(state)) return wrap(state, dispatch)
    const { from, to } = state.selection
    const tr = state.tr.setBlockType(from, to, paragraph)
    return tr.docChanged && wrap(state.apply(tr)) ? wrap(state.apply(tr), dispatch && (() => wrapAfter(state, tr, ordered, dispatch))) : false
  }
}

/** Headings become paragraphs first, in the same step. */
function wrapAfter(state: EditorState, tr: Transaction, ordered: boolean, dispatch: (tr: Transaction) => void): void {
  const { list } = types(state)
  wrapInList(list, { ordered })(state.apply(tr), (wrapped) => {
    for (const step of wrapped.steps) tr.step(step)
    dispatch(tr)
  })
}

type ListTypes = { list: NodeType; listItem: NodeType; paragraph: NodeType }

function types({ schema }: EditorState): ListTypes {
  const { list, listItem, paragraph } = schema.nodes
  if (!list || !listItem || !paragraph) throw new Error('this editor has no lists')
  return { list, listItem, paragraph }
}

/** The outermost list around the selection. */
export function listAround({ selection: { $from } }: EditorState): { pos: number; ordered: boolean } | undefined {
  const node = $from.depth > 0 ? $from.node(1) : undefined
  return node?.type.name === 'list' ? { pos: $from.before(1), ordered: node.attrs.ordered === true } : undefined
}

function setOrdered(tr: Transaction, pos: number, ordered: boolean): Transaction {
  const attrs: Attrs = { ordered }
  const list = tr.doc.nodeAt(pos)
  tr.setNodeMarkup(pos, undefined, attrs)
  list?.descendants((node, offset) => {
    if (node.type.name === 'list') tr.setNodeMarkup(pos + 1 + offset, undefined, attrs)
  })
  return tr
}

/** The keys of a list; each does nothing outside of one. */
export const listKeys = {
  split: inList((state) => splitListItem(types(state).listItem)),
  lift: inList((state) => liftListItem(types(state).listItem)),
  /** A list that comes to be inside another is numbered when that is. */
  sink: inList(
    (state, around) => (inner, dispatch) =>
      sinkListItem(types(state).listItem)(inner, dispatch && ((tr) => dispatch(setOrdered(tr, around.pos, around.ordered)))),
  ),
  liftAtStart: inList((state) => (state.selection.empty && state.selection.$from.parentOffset === 0 ? liftListItem(types(state).listItem) : () => false)),
} satisfies Record<string, Command>

function inList(command: (state: EditorState, around: { pos: number; ordered: boolean }) => Command): Command {
  return (state, dispatch, view) => {
    const around = listAround(state)
    return around ? command(state, around)(state, dispatch, view) : false
  }
}
