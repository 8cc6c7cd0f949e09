import { db } from '@/lib/db/client'
import { assetId } from '@/lib/media/schema'
import { readForStaff } from '@/lib/media/serve'
import { mediaStorage } from '@/lib/media/storage'
import { findPreview } from '@/lib/preview/links'

type Context = { params: Promise<{ token: string; id: string; file: string }> }

/** A file of the media library that stands in the document of this link, and no other. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { token, id, file } = await params
  const found = await findPreview(db(), token)
  if (found.state !== 'open' || !assetId.safeParse(id).success) return missing()
  const uses = await db().assetUse.count({ where: { assetId: id, documentId: found.link.documentId } })
  const served = uses > 0 ? await readForStaff(db(), mediaStorage(), id, file) : undefined
  if (!served) return missing()
  return new Response(new Uint8Array(served.bytes), {
    headers: { 'content-type': served.type, 'cache-control': 'private, no-store', 'content-disposition': 'inline' },
  })
}

function missing(): Response {
  return new Response('Dit bestand is hier niet.\n', {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'private, no-store' },
  })
}
