import { csvAnswer, jsonAnswer } from '@/lib/csv/answer'
import { toCsv } from '@/lib/csv/csv'
import { readEnv } from '@/lib/env'
import { getRegister, getRegisterTable } from '@/lib/interventions/register'
import { readParams } from '@/lib/site/params'

export const dynamic = 'force-dynamic'

/** The whole register in one file. */
export async function GET(request: Request): Promise<Response> {
  const { siteUrl } = readEnv()
  if (readParams(new URL(request.url).searchParams).bestand?.[0] !== 'csv') return jsonAnswer('register-interventies', await getRegister(siteUrl))
  const { head, rows } = await getRegisterTable(siteUrl)
  return csvAnswer('register-interventies', toCsv(head, rows))
}
