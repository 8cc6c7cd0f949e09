import type { BlockOf, SourceRef } from '@/lib/content/blocks'
import type { Span } from '@/lib/content/text'
import type { NodeJson } from '@/lib/editor/prosemirror/json'
import { fromInline, toInline } from '@/lib/editor/prosemirror/spans'

type Cells = Span[][]
const fewestColumns = 2

/** A table with its caption. Rows may differ in length, as they may in a draft; a table without any head gets an empty one. */
export function tableToNode(table: Partial<BlockOf<'table'>>): NodeJson {
  const rows = table.rows ?? []
  const head = table.head?.length ? table.head : emptyRow(Math.max(fewestColumns, ...rows.map((row) => row.length)))
  return {
    type: 'tableFigure',
    attrs: { rowHeaders: table.rowHeaders ?? true, source: table.source ?? null },
    content: [
      { type: 'tableCaption', ...(table.caption ? { content: [{ type: 'text', text: table.caption }] } : {}) },
      { type: 'table', content: [rowToNode(head, 'tableHeader'), ...rows.map((row) => rowToNode(row, 'tableCell'))] },
    ],
  }
}

function emptyRow(columns: number): Cells {
  return Array.from({ length: columns }, () => [])
}

function rowToNode(cells: Cells, type: string): NodeJson {
  return { type: 'tableRow', content: cells.map((cell) => ({ type, content: [{ type: 'paragraph', content: toInline(cell) }] })) }
}

/** The first row is the head, whatever its cells are called. */
export function tableFromNode(node: NodeJson): BlockOf<'table'> {
  const [caption, table] = node.content ?? []
  const [head = [], ...rows] = (table?.content ?? []).map((row) =>
    (row.content ?? []).map((cell) => fromInline(cell.content?.flatMap((part) => part.content ?? []))),
  )
  const source = node.attrs?.source as SourceRef | null | undefined
  return {
    type: 'table',
    caption: (caption?.content ?? []).map((part) => part.text ?? '').join(''),
    head,
    rows,
    rowHeaders: node.attrs?.rowHeaders !== false,
    ...(source && { source }),
  }
}
