import type { Node as PmNode } from '@tiptap/pm/model'
import { type Command, type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { addColumnAfter, addColumnBefore, addRowAfter, addRowBefore, deleteColumn, deleteRow, isInTable, selectedRect, TableMap } from '@tiptap/pm/tables'

type Dispatch = ((tr: Transaction) => void) | undefined

export const tableCommands = {
  rowBefore: withHead(addRowBefore),
  rowAfter: withHead(addRowAfter),
  columnBefore: withHead(addColumnBefore),
  columnAfter: withHead(addColumnAfter),
  deleteRow: withHead(deleteRow),
  deleteColumn: withHead(deleteColumn),
} satisfies Record<string, Command>

/** Whatever happens to the rows of a table, its first row is the head. */
function withHead(command: Command): Command {
  return (state, dispatch) =>
    command(
      state,
      dispatch &&
        ((tr) => {
          headFirst(tr)
          dispatch(tr)
        }),
    )
}

function headFirst(tr: Transaction): void {
  const { $from } = tr.selection
  for (let depth = $from.depth; depth > 0; depth--) if ($from.node(depth).type.name === 'table') setHead(tr, $from.node(depth), $from.start(depth))
}

function setHead(tr: Transaction, table: PmNode, start: number): void {
  const { tableHeader, tableCell } = table.type.schema.nodes
  table.forEach((row, rowOffset, index) => {
    row.forEach((cell, cellOffset) => {
      const type = index === 0 ? tableHeader : tableCell
      if (type && cell.type !== type) tr.setNodeMarkup(start + rowOffset + 1 + cellOffset, type)
    })
  })
}

/** The table with its caption in which the selection stands, and where it begins. */
export function tableAround({ selection: { $from } }: EditorState): { node: PmNode; pos: number } | undefined {
  const node = $from.depth > 0 ? $from.node(1) : undefined
  return node?.type.name === 'tableFigure' ? { node, pos: $from.before(1) } : undefined
}

/** To the cell below; under the last row a new row, or out of the table. */
export function nextRow(state: EditorState, dispatch: Dispatch, atEnd: 'add' | 'leave'): boolean {
  if (!isInTable(state)) return false
  const { map, tableStart, bottom, left } = selectedRect(state)
  if (bottom >= map.height) return atEnd === 'leave' ? insertAfter(state, dispatch) : addRow(state, dispatch)
  const cell = map.map[bottom * map.width + left]
  if (cell === undefined) return false
  dispatch?.(state.tr.setSelection(TextSelection.near(state.doc.resolve(tableStart + cell + 1))).scrollIntoView())
  return true
}

function addRow(state: EditorState, dispatch: Dispatch): boolean {
  return addRowAfter(
    state,
    dispatch &&
      ((tr) => {
        const { tableStart, map } = selectedRect(state)
        const table = tr.doc.nodeAt(tableStart - 1)
        const first = table && TableMap.get(table).map[map.height * map.width]
        if (first !== undefined && first !== null) tr.setSelection(TextSelection.near(tr.doc.resolve(tableStart + first + 1)))
        dispatch(tr.scrollIntoView())
      }),
  )
}

/** Goes to a new paragraph under the block in which the selection stands. */
export function insertAfter(state: EditorState, dispatch: Dispatch): boolean {
  const { $to } = state.selection
  const paragraph = state.schema.nodes.paragraph?.create()
  if (!paragraph) return false
  const end = $to.depth === 0 ? $to.pos : $to.after(1)
  const tr = state.tr.insert(end, paragraph)
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(end + 1))).scrollIntoView())
  return true
}
