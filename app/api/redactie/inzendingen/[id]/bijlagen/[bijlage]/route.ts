import { z } from 'zod'
import { endpoint, refusalFor } from '@/app/api/redactie/endpoint'
import { actorOf, currentUser } from '@/lib/auth/session'
import { db } from '@/lib/db/client'
import { mediaStorage } from '@/lib/media/storage'
import { readAttachment } from '@/lib/worksheet/attachments'
import { removeAttachment } from '@/lib/worksheet/commands/remove-attachment'

type Params = { id: string; bijlage: string }

/** A file, to keep: never to be shown within the site, whatever is in it. The front says besides that its type is not to be guessed. */
export async function GET(_request: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  try {
    const user = await currentUser()
    if (!user) return Response.json({ code: 'login', message: 'Je bent uitgelogd. Log opnieuw in.' }, { status: 401, headers: noStore })
    const { id, bijlage } = await params
    const { name, mime, bytes } = await readAttachment({ db: db(), storage: mediaStorage() }, actorOf(user), id, bijlage)
    const headers = {
      'content-type': mime,
      'content-length': String(bytes.length),
      'content-disposition': `attachment; filename="${name}"`,
      'content-security-policy': "default-src 'none'; sandbox",
      ...noStore,
    }
    return new Response(new Uint8Array(bytes), { headers })
  } catch (error) {
    return refusalFor(error)
  }
}

/** Takes it away from the worksheet. */
export const DELETE = endpoint<z.ZodObject, Params>({ schema: z.object({}), action: 'owner.enter' }, (_, { actor, params: { id, bijlage } }) =>
  removeAttachment({ db: db(), storage: mediaStorage() }, actor, { id, attachment: bijlage }),
)

const noStore = { 'cache-control': 'private, no-store' }
