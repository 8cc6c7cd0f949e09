import { formatDate } from '@/lib/dates'
import type { InsightReport, SearchedWords } from '@/lib/insight/report'
import { scopes } from '@/lib/search/scopes'

const number = new Intl.NumberFormat('nl-NL')

/** The report as text for a terminal. */
export function reportText(report: InsightReport): string {
  const { totals, days } = report
  const period = days === 1 ? formatDate(report.to) : `${formatDate(report.from)} tot en met ${formatDate(report.to)}, ${days} dagen`
  return `${[
    `Zoeken en lezen: ${period}`,
    sums(report),
    section('Meest gezocht', searchTable(report.top), totals.searches === 0 ? 'Er is niet gezocht.' : 'Nog niets is vaak genoeg gezocht om leesbaar te zijn.'),
    section('Gezocht zonder resultaat', searchTable(report.withoutResults), 'Geen leesbare zoekvraag bleef zonder resultaat.'),
    section(
      'Gezocht zonder dat iets is geopend (minstens 5 keer)',
      searchTable(report.withoutClick),
      'Er is geen leesbare zoekvraag waarbij nooit iets is geopend.',
    ),
    section('Meest gelezen', readTable(report), 'Er is nog geen pagina gelezen.'),
  ].join('\n\n')}\n`
}

function sums({ totals: { searches, queries, unreadable }, views }: InsightReport): string {
  const rows = [
    ['Gezocht', times(searches)],
    ['Verschillende zoekvragen', number.format(queries)],
    [
      'Daarvan onleesbaar',
      `${number.format(unreadable.queries)} (samen ${times(unreadable.searches)} gezocht; ${number.format(unreadable.withoutResults)} zonder resultaat)`,
    ],
    ['Pagina’s gelezen', times(views)],
  ]
  return `${columns(rows)}\n  Onleesbaar is wat te zelden is gezocht, of waarin iets persoonlijks kan staan.`
}

function times(count: number): string {
  return `${number.format(count)} keer`
}

function section(title: string, rows: string[][], otherwise: string): string {
  return `${title}\n${rows.length > 1 ? columns(rows) : `  ${otherwise}`}`
}

function searchTable(found: readonly SearchedWords[]): string[][] {
  const rows = found.map(({ words, scope, searches, clicks, results }) => [
    words,
    titleOf(scope),
    number.format(searches),
    results === null ? 'onbekend' : number.format(results),
    number.format(clicks),
  ])
  return [['woorden', 'in', 'gezocht', 'resultaten', 'geopend'], ...rows]
}

function titleOf(scope: string): string {
  return Object.values(scopes).find(({ id }) => id === scope)?.title ?? scope
}

function readTable({ read }: InsightReport): string[][] {
  return [['titel', 'adres', 'gelezen'], ...read.map(({ title, path, views }) => [shortened(title), path, number.format(views)])]
}

const longestTitle = 60

function shortened(text: string): string {
  return text.length > longestTitle ? `${text.slice(0, longestTitle - 1).trimEnd()}…` : text
}

/** Columns as wide as they need; those with only numbers below their head are lined up to the right. */
function columns(rows: readonly string[][]): string {
  const places = [...(rows[0] ?? []).keys()]
  const widths = places.map((i) => Math.max(...rows.map((row) => (row[i] ?? '').length)))
  const numeric = places.map((i) => rows.length > 1 && rows.slice(1).every((row) => /^([\d.]+|onbekend)$/.test(row[i] ?? '')))
  return rows
    .map((row) => `  ${row.map((cell, i) => (numeric[i] ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))).join('  ')}`.trimEnd())
    .join('\n')
}
