import { csvAnswer } from '@/lib/csv/answer'
import { toCsv } from '@/lib/csv/csv'
import { readEnv } from '@/lib/env'
import { compareRecords } from '@/lib/interventions/compare'
import { getCompared } from '@/lib/interventions/compared'
import { inOneCell } from '@/lib/interventions/comparison-rows'
import { parseSelection } from '@/lib/interventions/selection'
import { readParams } from '@/lib/site/params'
import { absoluteUrl } from '@/lib/site/site'

export const dynamic = 'force-dynamic'

/** The comparison as the page shows it: a row for every row, a column for every intervention. */
export async function GET(request: Request): Promise<Response> {
  const { columns, records } = await getCompared(parseSelection(readParams(new URL(request.url).searchParams)))
  const { siteUrl } = readEnv()
  const rows = compareRecords(records).sections.flatMap(({ title, rows }) =>
    rows.map(({ label, cells, differs }) => [title, label, differs ? 'ja' : 'nee', ...cells.map((lines) => inOneCell(lines) || 'niet opgegeven')]),
  )
  const addresses = ['Wat het is', 'Adres', 'ja', ...columns.map(({ path }) => absoluteUrl(siteUrl, path))]
  return csvAnswer('vergelijking', toCsv(['Onderdeel', 'Gegeven', 'Verschilt', ...columns.map(({ title }) => title)], [addresses, ...rows]))
}
