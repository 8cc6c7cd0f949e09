import { paramsOf } from '@/app/(site)/download'
import { csvAnswer, jsonAnswer } from '@/lib/csv/answer'
import { toCsv } from '@/lib/csv/csv'
import { readEnv } from '@/lib/env'
import { getRegister, getRegisterTable } from '@/lib/interventions/register'

export const dynamic = 'force-dynamic'

/** The whole register in one file. */
export async function GET(request: Request): Promise<Response> {
  const { siteUrl } = readEnv()
  if (paramsOf(request).bestand?.[0] !== 'csv') return jsonAnswer('register-interventies', await getRegister(siteUrl))
  const { head, rows } = await getRegisterTable(siteUrl)
  return csvAnswer('register-interventies', toCsv(head, rows))
}
