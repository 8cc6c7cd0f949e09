import { comparison } from '@/lib/interventions/comparison'
import { type Compared, type Line, linesOf, type Row } from '@/lib/interventions/comparison-rows'

/** One row for all records: `cells` in their order, empty where nobody gave it. They differ when two of them say something else. */
export type ComparedRow = { id: string; label: string; long: boolean; cells: readonly (readonly Line[])[]; differs: boolean }
export type ComparisonTable = {
  sections: readonly { id: string; title: string; rows: readonly ComparedRow[] }[]
  /** Labels of rows that none of the records fills. */
  absent: readonly string[]
  /** How many rows at least one record fills, and in how many of these they differ. */
  filled: number
  differing: number
}

/** Lays records beside each other. Rows that none of them fills are only named. */
export function compareRecords(records: readonly Compared[]): ComparisonTable {
  const all = comparison.map(({ id, title, rows }) => ({ id, title, rows: rows.map((row) => compareRow(row, records)) }))
  const rows = all.flatMap((section) => section.rows)
  const filled = rows.filter(isFilled)
  return {
    sections: withRows(all, isFilled),
    absent: rows.filter((row) => !isFilled(row)).map(({ label }) => label),
    filled: filled.length,
    differing: filled.filter(({ differs }) => differs).length,
  }
}

/** The same table with only the rows in which records differ. */
export function onlyDifferences(table: ComparisonTable): ComparisonTable {
  return { ...table, sections: withRows(table.sections, ({ differs }) => differs) }
}

function compareRow(row: Row, records: readonly Compared[]): ComparedRow {
  const cells = records.map((record) => linesOf(row, record))
  return { id: row.id, label: row.label, long: row.long === true, cells, differs: new Set(cells.filter((cell) => cell.length > 0).map(meaning)).size > 1 }
}

function isFilled({ cells }: ComparedRow): boolean {
  return cells.some((cell) => cell.length > 0)
}

function withRows(sections: ComparisonTable['sections'], keep: (row: ComparedRow) => boolean): ComparisonTable['sections'] {
  return sections.map((section) => ({ ...section, rows: section.rows.filter(keep) })).filter(({ rows }) => rows.length > 0)
}

/** What a cell says, whatever the order, capitals and spaces in which it says so. */
function meaning(lines: readonly Line[]): string {
  return JSON.stringify(lines.map(({ text }) => text.toLocaleLowerCase('nl').replace(/\s+/g, ' ').trim()).sort())
}
