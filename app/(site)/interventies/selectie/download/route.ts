import { csvAnswer } from '@/lib/csv/answer'
import { toCsv } from '@/lib/csv/csv'
import { readEnv } from '@/lib/env'
import { getExported, interventionColumns } from '@/lib/interventions/export'
import { mostKept, parseSelection } from '@/lib/interventions/selection'
import { currentCatalogue } from '@/lib/search/edition'
import { readParams } from '@/lib/site/params'

export const dynamic = 'force-dynamic'

/** The interventions of a list that somebody made, a row each. */
export async function GET(request: Request): Promise<Response> {
  const ids = parseSelection(readParams(new URL(request.url).searchParams)).map((slug) => `interventie/${slug}`)
  const records = await getExported(ids, await currentCatalogue())
  const columns = interventionColumns(readEnv().siteUrl)
  const rows = records.slice(0, mostKept).map((record) => columns.map(({ cell }) => cell(record)))
  const head = columns.map(({ label }) => label)
  return csvAnswer('mijn-interventies', toCsv(head, rows))
}
