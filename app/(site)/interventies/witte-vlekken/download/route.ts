import { csvAnswer } from '@/lib/csv/answer'
import { toCsv } from '@/lib/csv/csv'
import { gapMapTable } from '@/lib/interventions/gap-map'
import { parseGapMap } from '@/lib/interventions/gap-map-address'
import { getGapMap } from '@/lib/interventions/gap-map-query'

export const dynamic = 'force-dynamic'

/** The gap map as a file, with the rows and columns that the address chooses. */
export async function GET(request: Request): Promise<Response> {
  const axes = parseGapMap(Object.fromEntries(new URL(request.url).searchParams))
  const { head, rows } = gapMapTable(await getGapMap(axes))
  return csvAnswer(`witte-vlekken-${axes.rows}-${axes.columns}`, toCsv(head, rows))
}
