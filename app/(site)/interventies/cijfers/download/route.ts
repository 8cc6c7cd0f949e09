import { csvAnswer } from '@/lib/csv/answer'
import { toCsv } from '@/lib/csv/csv'
import { statistics, statisticsTable } from '@/lib/interventions/statistics'
import { currentCatalogue } from '@/lib/search/edition'

export const dynamic = 'force-dynamic'

/** The figures of the register as a file. */
export async function GET(): Promise<Response> {
  const { head, rows } = statisticsTable(statistics(await currentCatalogue()))
  return csvAnswer('interventies-in-cijfers', toCsv(head, rows))
}
