import { refusalFor } from '@/app/api/redactie/endpoint'
import { authorize } from '@/lib/auth/policy'
import { actorOf, currentUser } from '@/lib/auth/session'
import { db } from '@/lib/db/client'
import { NotFoundError } from '@/lib/errors'
import { assetId } from '@/lib/media/schema'
import { readForStaff } from '@/lib/media/serve'
import { mediaStorage } from '@/lib/media/storage'

type Context = { params: Promise<{ id: string; file: string }> }

/** The bytes of a file, for staff, whether it is published or not. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  try {
    const user = await currentUser()
    if (!user) return Response.json({ code: 'login', message: 'Je bent uitgelogd. Log opnieuw in.' }, { status: 401 })
    authorize(actorOf(user), 'media.read')
    const { id, file } = await params
    const found = assetId.safeParse(id).success ? await readForStaff(db(), mediaStorage(), id, file) : undefined
    if (!found) throw new NotFoundError('Dit bestand bestaat niet (meer).')
    const headers = { 'content-type': found.type, 'content-disposition': `inline; filename="${found.name}"`, 'cache-control': 'private, no-store' }
    return new Response(new Uint8Array(found.bytes), { headers })
  } catch (error) {
    return refusalFor(error)
  }
}
