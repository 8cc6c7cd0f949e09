import { type GapMapAxes, gapMapColumns, gapMapRows } from '@/lib/interventions/gap-map-address'
import { searchHref } from '@/lib/search/address'
import type { Bits } from '@/lib/search/bits'
import type { Catalogue, Filters } from '@/lib/search/catalogue'
import { scopes } from '@/lib/search/scopes'

/** A value of an axis; `path`: where it is explained. Rows may stand together under a title. */
export type GapMapValue = { value: string; label: string; path?: string }
export type GapMapGroup = { title?: string; path?: string; values: GapMapValue[] }

/** How many interventions; `href` is the list of exactly those. Without it there is no such list, or nothing in it. */
export type GapMapCount = { count: number; href?: string }
export type GapMapLine = GapMapValue & { all: GapMapCount }
/** `cells` are in the order of the columns; `elsewhere` counts those that name none of the columns. */
export type GapMapRow = GapMapLine & { cells: GapMapCount[]; elsewhere: GapMapCount }
export type GapMap = {
  axes: GapMapAxes
  columns: GapMapLine[]
  groups: { title?: string; path?: string; rows: GapMapRow[] }[]
  /** Those that name none of the rows. */
  others: { cells: GapMapCount[]; elsewhere: GapMapCount; all: GapMapCount }
  /** All interventions: with a value on neither, one or both axes. */
  all: GapMapCount & { elsewhere: GapMapCount }
  /** How many interventions the map can place: they name a row and a column. */
  placed: number
}

const scope = scopes.interventies

/**
 * Counts interventions for each pair of a row and a column. An intervention with several values counts in each of
 * their cells, so that a total is the number of interventions and not the sum of its cells.
 */
export function drawGapMap(catalogue: Catalogue, axes: GapMapAxes, groups: readonly GapMapGroup[], columns: readonly GapMapValue[]): GapMap {
  const all = catalogue.select(scope, {})
  const anyOf = (key: keyof Filters, values: readonly GapMapValue[]) => {
    return values.length > 0 ? catalogue.select(scope, { [key]: values.map(({ value }) => value) }) : all.without(all)
  }
  const inRows = anyOf(
    axes.rows,
    groups.flatMap(({ values }) => values),
  )
  const inColumns = anyOf(axes.columns, columns)
  const crossed = catalogue.cross(scope, {}, axes.columns, axes.rows)
  const membersOf = (key: keyof Filters, { value }: GapMapValue) => catalogue.select(scope, { [key]: [value] })
  const toRow = (row: GapMapValue): GapMapRow => {
    const members = membersOf(axes.rows, row)
    const cells = columns.map(({ value }) => listed(crossed.get(row.value)?.get(value) ?? 0, { [axes.rows]: [row.value], [axes.columns]: [value] }))
    return { ...row, cells, elsewhere: unlisted(members.without(inColumns)), all: listed(members.count, { [axes.rows]: [row.value] }) }
  }
  const others = all.without(inRows)
  return {
    axes,
    columns: columns.map((column) => ({ ...column, all: listed(membersOf(axes.columns, column).count, { [axes.columns]: [column.value] }) })),
    groups: groups.map(({ values, ...group }) => ({ ...group, rows: values.map(toRow) })),
    others: {
      cells: columns.map((column) => unlisted(others.and(membersOf(axes.columns, column)))),
      elsewhere: unlisted(others.without(inColumns)),
      all: unlisted(others),
    },
    all: { ...listed(all.count, {}), elsewhere: unlisted(all.without(inColumns)) },
    placed: inRows.countWith(inColumns),
  }
}

/** Rows without any intervention, columns without any, columns where no intervention names a row; and how many pairs are empty. */
export type Gaps = { rows: GapMapRow[]; columns: GapMapLine[]; unnamed: GapMapLine[]; empty: number; pairs: number }

export function findGaps({ groups, columns }: GapMap): Gaps {
  const rows = groups.flatMap((group) => group.rows)
  const empty = rows.flatMap((row) => row.cells).filter(({ count }) => count === 0).length
  return {
    rows: rows.filter(({ all }) => all.count === 0),
    columns: columns.filter(({ all }) => all.count === 0),
    unnamed: columns.filter(({ all }, i) => all.count > 0 && rows.every(({ cells }) => cells[i]?.count === 0)),
    empty,
    pairs: rows.length * columns.length,
  }
}

/** The table as cells of text and numbers: the head first, then the same rows as on the page. */
export function gapMapTable({ axes, columns, groups, others, all }: GapMap): { head: string[]; rows: (string | number)[][] } {
  const counts = (cells: readonly GapMapCount[]) => cells.map(({ count }) => count)
  const grouped = groups.some(({ title }) => title !== undefined)
  const line = (title: string, label: string, cells: readonly GapMapCount[]) => [...(grouped ? [title] : []), label, ...counts(cells)]
  return {
    head: [...(grouped ? ['Dossier'] : []), gapMapRows[axes.rows].one, ...columns.map(({ label }) => label), gapMapColumns[axes.columns].none, allLabel],
    rows: [
      ...groups.flatMap(({ title = '', rows }) => rows.map((row) => line(title, row.label, [...row.cells, row.elsewhere, row.all]))),
      line('', gapMapRows[axes.rows].none, [...others.cells, others.elsewhere, others.all]),
      line('', allLabel, [...columns.map((column) => column.all), all.elsewhere, all]),
    ],
  }
}

export const allLabel = 'Alle interventies'

function listed(count: number, filters: Filters): GapMapCount {
  if (count === 0) return { count }
  const chosen = Object.fromEntries(Object.entries(filters).map(([key, values]) => [key, [...values]]))
  return { count, href: searchHref(scope, { q: '', filters: chosen, sort: scope.defaultSort, page: 1 }) }
}

function unlisted(members: Bits): GapMapCount {
  return { count: members.count }
}
