import { refusalFor } from '@/app/api/redactie/endpoint'
import { exportAudit } from '@/lib/audit/export'
import { readAuditQuery } from '@/lib/audit/filter'
import { actorOf, requireUser } from '@/lib/auth/session'
import { isoDay } from '@/lib/dates'
import { db } from '@/lib/db/client'
import { ExpectedError } from '@/lib/errors'

/** The log as a file, as it is filtered. */
export async function GET(request: Request): Promise<Response> {
  const user = await requireUser('/redactie/logboek', 'audit.read')
  try {
    const rows = await exportAudit(db(), actorOf(user), readAuditQuery(Object.fromEntries(new URL(request.url).searchParams)))
    return new Response(rows, {
      headers: {
        'content-type': 'text/csv; charset=utf-8; header=present',
        'content-disposition': `attachment; filename="kis-logboek-${isoDay(new Date())}.csv"`,
        'cache-control': 'private, no-store',
      },
    })
  } catch (error) {
    if (error instanceof ExpectedError) return refusalFor(error)
    throw error
  }
}
