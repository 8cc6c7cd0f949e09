import { refusalFor } from '@/app/api/redactie/endpoint'
import { whoActs } from '@/app/redactie/who-acts'
import { isoDay } from '@/lib/dates'
import { db } from '@/lib/db/client'
import { exportRedirects } from '@/lib/redirects/queries'

/** All redirects that were made by hand, as a file that can be imported again. */
export async function GET(): Promise<Response> {
  try {
    const csv = await exportRedirects(db(), await whoActs('redirect.manage'))
    const name = `kis-omleidingen-${isoDay(new Date())}.csv`
    return new Response(csv, {
      headers: { 'content-type': 'text/csv; charset=utf-8; header=present', 'content-disposition': `attachment; filename="${name}"` },
    })
  } catch (error) {
    return refusalFor(error)
  }
}
