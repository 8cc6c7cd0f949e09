import { stringify } from 'csv-stringify/sync'

export type CsvCell = string | number | undefined

/** What a spreadsheet may take for a formula, written so that it stays text: an apostrophe goes before it. */
const formula = /^[=+\-@＝＋－＠]/

/**
 * A table as CSV that a Dutch Excel opens with a double click: UTF-8 with a byte order mark, semicolons between cells,
 * CRLF between rows, decimal commas. Lines within a cell end in LF; white space around a text is left out. A text
 * that a spreadsheet would calculate gets an apostrophe before it; a number never does, also not one below zero.
 */
export function toCsv(head: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return stringify([head.map(toText), ...rows.map((row) => row.map(toText))], { bom: true, delimiter: ';', record_delimiter: 'windows' })
}

function toText(cell: CsvCell): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  const text = cell.replace(/\r\n?/g, '\n').trim()
  return formula.test(text) ? `'${text}` : text
}
