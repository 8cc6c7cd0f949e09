import type { CsvCell } from '@/lib/csv/csv'
import { formatDate } from '@/lib/dates'
import type { Intervention } from '@/lib/interventions/schema'
import { formatEuro, formatNumber } from '@/lib/text'

/** Where a document of ours stands and what it is called; undefined when it is not published. */
export type LookUp = (id: string) => { title: string; path: string } | undefined
/** A record to compare or export; `today` ("2026-11-22") decides what has expired. */
export type Compared = { content: Intervention; lookUp: LookUp; today: string }

/** One value in a cell. `href` leads to where it comes from. */
export type Line = { text: string; href?: string }
type Read<T> = (compared: Compared) => T

/**
 * What is said of every intervention in the same place, in the same words. `long` values are running text. What holds
 * an amount or a day is written as such in files, so that it can be calculated with.
 */
export type Row = { id: string; label: string; long?: true } & (
  | { type: 'lines'; read: Read<readonly Line[]> }
  | { type: 'amount'; unit: 'euro' | 'uur' | 'weken' | ''; read: Read<number | undefined> }
  | { type: 'day'; read: Read<string | undefined> }
)

type Texts = string | Line | undefined | readonly (string | Line | undefined)[]

/** A row of short values; what is empty is left out. */
export function values(id: string, label: string, read: Read<Texts>): Row {
  return { id, label, type: 'lines', read: (compared) => toLines(read(compared)) }
}

/** A row of running text. */
export function prose(id: string, label: string, read: Read<Texts>): Row {
  return { ...values(id, label, read), long: true }
}

export function amount(id: string, label: string, unit: 'euro' | 'uur' | 'weken' | '', read: Read<number | undefined>): Row {
  return { id, label, type: 'amount', unit, read }
}

export function day(id: string, label: string, read: Read<string | undefined>): Row {
  return { id, label, type: 'day', read }
}

/** What a row says of a record, as people read it; empty when nobody gave it. */
export function linesOf(row: Row, compared: Compared): readonly Line[] {
  if (row.type === 'lines') return row.read(compared)
  if (row.type === 'day') return toLines(ifGiven(row.read(compared), formatDate))
  return toLines(ifGiven(row.read(compared), (value) => withUnit(value, row.unit)))
}

/** The same for a file: numbers and days as such, several values in one cell. */
export function cellOf(row: Row, compared: Compared): CsvCell {
  if (row.type !== 'lines') return row.read(compared)
  return inOneCell(row.read(compared))
}

/** Several values in one cell of a file, each with the address outside the site that it leads to. */
export function inOneCell(lines: readonly Line[]): string {
  return lines.map(({ text, href }) => (href?.startsWith('http') && href !== text ? `${text} (${href})` : text)).join(' | ')
}

/** The head of a column in a file. */
export function columnOf(row: Row): string {
  if (row.type === 'day') return `${row.label} (jjjj-mm-dd)`
  return row.type === 'amount' && row.unit ? `${row.label} (${row.unit})` : row.label
}

function toLines(read: Texts): readonly Line[] {
  return [read]
    .flat()
    .flatMap((value) => (value === undefined || value === '' ? [] : [typeof value === 'string' ? { text: value } : (value as Line)]))
    .filter(({ text }) => text.trim() !== '')
}

function ifGiven<T>(value: T | undefined, write: (value: T) => string): string | undefined {
  return value === undefined ? undefined : write(value)
}

function withUnit(value: number, unit: 'euro' | 'uur' | 'weken' | ''): string {
  if (unit === 'euro') return formatEuro(value)
  return [formatNumber(value), unit === 'weken' && value === 1 ? 'week' : unit].join(' ').trim()
}
