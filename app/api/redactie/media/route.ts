import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { endpoint, refusalFor } from '@/app/api/redactie/endpoint'
import { authorize } from '@/lib/auth/policy'
import { actorOf, currentUser } from '@/lib/auth/session'
import { db } from '@/lib/db/client'
import { uploadAsset } from '@/lib/media/commands/upload'
import { countAssets, listAssets } from '@/lib/media/queries'
import { receiveFiles } from '@/lib/media/receive'
import { assetFilter } from '@/lib/media/schema'
import type { UploadResult } from '@/lib/media/shapes'
import { mediaStorage } from '@/lib/media/storage'

/** A page of the library, to choose from. */
export const GET = endpoint({ schema: assetFilter, action: 'media.read' }, async (filter, { actor }) => ({
  ...(await listAssets(db(), actor, filter)),
  ...(await countAssets(db(), actor, filter)),
}))

/** Takes the files of a form, each with a result of its own. What arrived in part is thrown away, whatever happens. */
export async function POST(request: Request): Promise<Response> {
  const folder = await mkdtemp(join(tmpdir(), 'kis-media-'))
  try {
    const user = await currentUser()
    if (!user)
      return Response.json({ code: 'login', message: 'Je bent uitgelogd. Log opnieuw in en kies het bestand nog eens.' }, { status: 401, headers: noStore })
    const actor = actorOf(user)
    authorize(actor, 'media.upload')
    const body = Readable.fromWeb((request.body ?? new Blob().stream()) as ReadableStream)
    const results: UploadResult[] = []
    for (const file of await receiveFiles(request.headers.get('content-type') ?? '', body, folder))
      results.push(await uploadAsset({ db: db(), storage: mediaStorage() }, actor, file))
    return Response.json({ results }, { headers: noStore })
  } catch (error) {
    return refusalFor(error)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const noStore = { 'cache-control': 'private, no-store' }
