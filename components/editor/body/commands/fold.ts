import { Extension } from '@tiptap/core'
import type { Node as PmNode } from '@tiptap/pm/model'
import { type Command, type EditorState, Plugin, PluginKey, Selection, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

type Folds = { positions: readonly number[]; decorations: DecorationSet }
const key = new PluginKey<Folds>('folds')
const none: Folds = { positions: [], decorations: DecorationSet.empty }

/** Sections that are folded: only their heading shows. The text itself knows nothing of it. */
export const Folding = Extension.create({
  name: 'folding',
  addProseMirrorPlugins: () => [
    new Plugin<Folds>({
      key,
      state: { init: () => none, apply: (tr, folds) => foldsAfter(tr, folds) },
      props: { decorations: (state) => key.getState(state)?.decorations },
    }),
  ],
})

function foldsAfter(tr: Transaction, before: Folds): Folds {
  const chosen = tr.getMeta(key) as readonly number[] | undefined
  if (!chosen && before.positions.length === 0) return none
  if (!chosen && !tr.docChanged && !tr.selectionSet) return before
  const positions = chosen ?? before.positions.flatMap((position) => mapped(tr, position))
  const open = positions.filter((position) => tr.doc.nodeAt(position)?.type.name === 'heading' && !holdsSelection(tr, position))
  return open.length === 0
    ? none
    : {
        positions: open,
        decorations: DecorationSet.create(
          tr.doc,
          open.flatMap((position) => decorate(tr.doc, position)),
        ),
      }
}

function mapped(tr: Transaction, position: number): number[] {
  const { pos, deleted } = tr.mapping.mapResult(position)
  return deleted ? [] : [pos]
}

/** Whoever goes into a folded section, by search, undo or arrow, sees it. */
function holdsSelection(tr: Transaction, position: number): boolean {
  const { from, to } = hiddenPart(tr.doc, position)
  return tr.selection.from > from && tr.selection.from < to
}

function hiddenPart(doc: PmNode, position: number): { from: number; to: number } {
  const index = doc.resolve(position).index(0)
  const from = position + doc.child(index).nodeSize
  let to = from
  for (let i = 1; i <= hiddenUnder(doc, index); i++) to += doc.child(index + i).nodeSize
  return { from, to }
}

/** How many blocks belong to the section of a heading: up to the next of its level, or the footnotes. */
export function hiddenUnder(doc: PmNode, index: number): number {
  const level = doc.child(index).attrs.level as number
  let count = 0
  while (index + count + 1 < doc.childCount && !endsSection(doc.child(index + count + 1), level)) count++
  return count
}

function endsSection(node: PmNode, level: number): boolean {
  return (node.type.name === 'heading' && node.attrs.level <= level) || (node.type.name === 'block' && node.attrs.data?.type === 'notes')
}

function decorate(doc: PmNode, position: number): Decoration[] {
  const index = doc.resolve(position).index(0)
  const count = hiddenUnder(doc, index)
  const words = count === 1 ? '1 blok ingeklapt' : `${count} blokken ingeklapt`
  const result = [Decoration.node(position, position + doc.child(index).nodeSize, { class: 'body-fold', 'data-hidden': words, 'aria-expanded': 'false' })]
  let from = position + doc.child(index).nodeSize
  for (let i = 1; i <= count; i++) {
    const to = from + doc.child(index + i).nodeSize
    result.push(Decoration.node(from, to, { class: 'body-hidden' }))
    from = to
  }
  return result
}

export function foldedPositions(state: EditorState): readonly number[] {
  return key.getState(state)?.positions ?? []
}

/** Folds the section in which the selection stands, or opens it. */
export function setFolded(folded: boolean): Command {
  return (state, dispatch) => {
    const heading = headingAbove(state)
    if (heading === undefined || foldedPositions(state).includes(heading) === folded) return false
    const others = foldedPositions(state).filter((position) => position !== heading)
    const tr = state.tr.setMeta(key, folded ? [...others, heading] : others)
    dispatch?.(folded ? tr.setSelection(endOf(state, heading)) : tr)
    return true
  }
}

function endOf(state: EditorState, heading: number) {
  const end = heading + (state.doc.nodeAt(heading)?.nodeSize ?? 2) - 1
  return Selection.near(state.doc.resolve(end), -1)
}

function headingAbove({ doc, selection }: EditorState): number | undefined {
  let found: number | undefined
  doc.forEach((node, offset, index) => {
    if (node.type.name === 'heading' && index <= selection.$from.index(0) && offset <= selection.from) found = offset
  })
  return found
}

/** Folds every section, so that only the headings show, or opens all. */
export function setAllFolded(folded: boolean): Command {
  return (state, dispatch) => {
    const positions: number[] = []
    if (folded)
      state.doc.forEach((node, offset, index) => {
        if (node.type.name === 'heading' && hiddenUnder(state.doc, index) > 0) positions.push(offset)
      })
    const first = positions[0]
    const tr = state.tr.setMeta(key, positions)
    dispatch?.(first === undefined ? tr : tr.setSelection(endOf(state, first)))
    return true
  }
}
