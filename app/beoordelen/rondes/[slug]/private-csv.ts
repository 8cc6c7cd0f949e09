import { refusalFor } from '@/app/api/redactie/endpoint'
import { isoDay } from '@/lib/dates'
import { ExpectedError } from '@/lib/errors'

/** A CSV file for who is logged in: nobody in between keeps it. What can't be made answers in words. */
export async function privateCsv(name: string, make: () => Promise<string>): Promise<Response> {
  try {
    return new Response(await make(), {
      headers: {
        'content-type': 'text/csv; charset=utf-8; header=present',
        'content-disposition': `attachment; filename="kis-${name}-${isoDay(new Date())}.csv"`,
        'cache-control': 'private, no-store',
      },
    })
  } catch (error) {
    if (error instanceof ExpectedError) return refusalFor(error)
    throw error
  }
}
