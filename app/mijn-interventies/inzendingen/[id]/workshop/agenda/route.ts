import { z } from 'zod'
import { refusalFor } from '@/app/api/redactie/endpoint'
import { actorOf, requireUser } from '@/lib/auth/session'
import { db } from '@/lib/db/client'
import { readEnv } from '@/lib/env'
import { ExpectedError, ForbiddenError, NotFoundError } from '@/lib/errors'
import { ownCalendar } from '@/lib/rounds/own-workshops'

/** The workshop as a calendar file, for who has a seat. What is of others is not there. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params
  const asked = new URL(request.url).searchParams.get('workshop')
  const query = asked === null ? '' : `?workshop=${encodeURIComponent(asked)}`
  const user = await requireUser(`/mijn-interventies/inzendingen/${encodeURIComponent(id)}/workshop/agenda${query}`, 'owner.enter')
  try {
    if (asked !== null && !z.uuid().safeParse(asked).success) throw new NotFoundError('Deze workshop bestaat niet (meer).')
    const file = await ownCalendar(db(), actorOf(user), { submissionId: id, workshopId: asked ?? undefined, siteUrl: readEnv().siteUrl })
    return new Response(file, {
      headers: {
        'content-type': 'text/calendar; charset=utf-8',
        'content-disposition': 'attachment; filename="kis-workshop.ics"',
        'cache-control': 'private, no-store',
      },
    })
  } catch (error) {
    if (error instanceof ForbiddenError) return refusalFor(new NotFoundError('Deze workshop bestaat niet (meer).'))
    if (error instanceof ExpectedError) return refusalFor(error)
    throw error
  }
}
