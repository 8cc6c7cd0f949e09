import { Fragment, type Node as PmNode } from '@tiptap/pm/model'
import { type Command, type EditorState, NodeSelection, Selection, TextSelection } from '@tiptap/pm/state'
import { BlockSelection } from '@/components/editor/body/commands/block-selection'
import { foldedPositions, hiddenUnder } from '@/components/editor/body/commands/fold'

/** Blocks of the outermost level, from an index up to another, and where they begin and end. */
export type BlockRange = { first: number; end: number; from: number; to: number }

/** The blocks that the selection touches; under a folded heading its section goes along. */
export function blockRange(state: EditorState): BlockRange | undefined {
  const { $from, $to } = state.selection
  const first = $from.index(0)
  const last = $to.depth === 0 ? $to.index(0) : $to.index(0) + 1
  return last > first ? rangeOf(state, first, sectionEnd(state, last - 1)) : undefined
}

function rangeOf({ doc }: EditorState, first: number, end: number): BlockRange {
  let from = 0
  for (let i = 0; i < first; i++) from += doc.child(i).nodeSize
  let to = from
  for (let i = first; i < end; i++) to += doc.child(i).nodeSize
  return { first, end, from, to }
}

/** The index after a block, or after all that is folded under it. */
function sectionEnd(state: EditorState, index: number): number {
  const { from } = rangeOf(state, index, index)
  return foldedPositions(state).includes(from) ? index + 1 + hiddenUnder(state.doc, index) : index + 1
}

/** Moves the selected blocks past their neighbour. It is the neighbour that goes, so that what is selected stays open and selected. */
export function moveBlocks(direction: 'up' | 'down'): Command {
  return (state, dispatch) => {
    const range = blockRange(state)
    const neighbour = range && (direction === 'up' ? above(state, range) : below(state, range))
    if (!range || !neighbour) return false
    const content = state.doc.slice(neighbour.from, neighbour.to).content
    const tr = state.tr
    if (direction === 'up') tr.insert(range.to, content).delete(neighbour.from, neighbour.to)
    else tr.delete(neighbour.from, neighbour.to).insert(range.from, content)
    dispatch?.(tr.setSelection(shifted(state.selection, tr.doc, direction === 'up' ? -size(neighbour) : size(neighbour))).scrollIntoView())
    return true
  }
}

function above(state: EditorState, range: BlockRange): BlockRange | undefined {
  if (range.first === 0) return undefined
  const folded = foldedPositions(state)
  const level = folded.includes(range.from) ? levelAt(state, range.first) : undefined
  if (level !== undefined) return rangeOf(state, sectionBefore(state, range.first, level), range.first)
  for (let first = range.first - 1; first >= 0; first--) {
    const candidate = rangeOf(state, first, range.first)
    if (folded.includes(candidate.from) && sectionEnd(state, first) >= range.first) return candidate
  }
  return rangeOf(state, range.first - 1, range.first)
}

function below(state: EditorState, range: BlockRange): BlockRange | undefined {
  if (range.end >= state.doc.childCount) return undefined
  const level = foldedPositions(state).includes(range.from) ? levelAt(state, range.first) : undefined
  const whole = level !== undefined && levelAt(state, range.end) === level
  return rangeOf(state, range.end, whole ? range.end + 1 + hiddenUnder(state.doc, range.end) : sectionEnd(state, range.end))
}

function levelAt({ doc }: EditorState, index: number): number | undefined {
  const node = doc.child(index)
  return node.type.name === 'heading' ? (node.attrs.level as number) : undefined
}

/** Where the section above a section begins, so that they change places; under a higher heading, that heading. */
function sectionBefore(state: EditorState, index: number, level: number): number {
  for (let first = index - 1; first >= 0; first--) {
    const own = levelAt(state, first)
    if (own !== undefined && own <= level) return own === level ? first : index - 1
  }
  return index - 1
}

const size = ({ from, to }: BlockRange) => to - from

function shifted(selection: Selection, doc: PmNode, by: number): Selection {
  if (selection instanceof NodeSelection) return NodeSelection.create(doc, selection.from + by)
  if (selection instanceof BlockSelection) return BlockSelection.between(doc, selection.anchor + by, selection.head + by)
  if (selection instanceof TextSelection) return TextSelection.create(doc, selection.anchor + by, selection.head + by)
  return Selection.near(doc.resolve(selection.from + by))
}

export const duplicateBlocks: Command = (state, dispatch) => {
  const range = blockRange(state)
  if (!range) return false
  const tr = state.tr.insert(range.to, state.doc.slice(range.from, range.to).content)
  dispatch?.(tr.setSelection(shifted(state.selection, tr.doc, size(range))).scrollIntoView())
  return true
}

export const removeBlocks: Command = (state, dispatch) => {
  const range = blockRange(state)
  const paragraph = state.schema.nodes.paragraph?.create()
  if (!range || !paragraph) return false
  const all = range.first === 0 && range.end === state.doc.childCount
  const tr = all ? state.tr.replaceWith(range.from, range.to, paragraph) : state.tr.delete(range.from, range.to)
  dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(Math.min(range.from, tr.doc.content.size)))).scrollIntoView())
  return true
}

/** Selects the block in which the cursor stands as a whole. */
export const selectBlock: Command = (state, dispatch) => {
  const range = blockRange(state)
  if (!range || state.selection instanceof NodeSelection) return false
  dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, range.from)))
  return true
}

/** Puts nodes under the selected blocks; an empty paragraph makes room for them. */
export function insertBlocks(nodes: readonly PmNode[]): Command {
  return (state, dispatch) => {
    const range = blockRange(state) ?? { from: state.selection.from, to: state.selection.from }
    const { $from, empty } = state.selection
    const instead = empty && $from.depth === 1 && $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0
    const at = instead ? range.from : range.to
    const tr = state.tr.replaceWith(at, range.to, Fragment.from(nodes))
    dispatch?.(tr.setSelection(firstInside(tr.doc, at)).scrollIntoView())
    return true
  }
}

function firstInside(doc: PmNode, at: number): Selection {
  return doc.nodeAt(at)?.isAtom ? NodeSelection.create(doc, at) : Selection.near(doc.resolve(at + 1))
}
