import { lineOf, spansOf } from '@/components/editor/body/paste/inline'
import type { Lost } from '@/components/editor/body/paste/lost'
import type { BlockOf } from '@/lib/content/blocks'
import type { Span } from '@/lib/content/text'

const mostColumns = 50

/** A table with its first row as head; merged cells come apart, with their text in the first. */
export function readTable(table: HTMLTableElement, lost: Lost): BlockOf<'table'>[] {
  for (const inner of table.querySelectorAll('table'))
    if (inner.parentElement?.closest('table') === table) lost.add('nested', inner.textContent?.replace(/\s+/g, ' ').trim())
  const [head, ...rows] = gridOf(table, lost).filter((row) => row.some((cell) => cell.length > 0))
  if (!head) return []
  const first = table.rows[1]?.cells[0]
  const rowHeaders = first?.tagName === 'TH' || head[0]?.length === 0
  const caption = table.caption?.textContent?.replace(/\s+/g, ' ').trim().slice(0, 300) ?? ''
  return [{ type: 'table', caption, head: head.map(unbold), rows: rows.length > 0 ? rows : [head.map(() => [])], rowHeaders }]
}

function gridOf(table: HTMLTableElement, lost: Lost): Span[][][] {
  const grid: (Span[] | undefined)[][] = [...table.rows].map(() => [])
  for (const [y, row] of [...table.rows].entries()) {
    let x = 0
    for (const cell of row.cells) {
      while (grid[y]?.[x] !== undefined) x++
      if (cell.colSpan > 1 || cell.rowSpan > 1) lost.add('merged', cell.textContent?.replace(/\s+/g, ' ').trim())
      place(grid, y, x, cell, lost)
      x += cell.colSpan
    }
  }
  const width = Math.min(mostColumns, Math.max(0, ...grid.map((row) => row.length)))
  return grid.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? []))
}

function place(grid: (Span[] | undefined)[][], y: number, x: number, cell: HTMLTableCellElement, lost: Lost): void {
  const text = lineOf(spansOf(spaced(cell), lost))
  const height = Math.min(cell.rowSpan || 1, grid.length - y)
  for (let down = 0; down < height; down++) {
    const row = grid[y + down]
    for (let right = 0; row && right < Math.min(cell.colSpan, mostColumns); right++) row[x + right] = down === 0 && right === 0 ? text : []
  }
}

/** Paragraphs in a cell stay words apart. */
function spaced(cell: HTMLElement): Node[] {
  for (const part of cell.querySelectorAll('p, div, li, br')) part.after(' ')
  return [...cell.childNodes]
}

/** A head is bold already. */
function unbold(cell: Span[]): Span[] {
  return lineOf(cell.map(({ bold: _, ...span }) => span))
}
