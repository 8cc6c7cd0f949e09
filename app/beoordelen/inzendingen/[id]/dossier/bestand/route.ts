import { refusalFor } from '@/app/api/redactie/endpoint'
import { actorOf, requireUser } from '@/lib/auth/session'
import { isoDay } from '@/lib/dates'
import { db } from '@/lib/db/client'
import { ExpectedError } from '@/lib/errors'
import { dossierPage } from '@/lib/submissions/dossier/page'
import { readDossier } from '@/lib/submissions/dossier/read'
import { slugify } from '@/lib/text'

/** The dossier as a file. It is always downloaded, never shown here: what it holds was written by others. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params
  const user = await requireUser(`/beoordelen/inzendingen/${id}/dossier`, 'round.read')
  const audience = new URL(request.url).searchParams.get('voor') === 'kis' ? 'kis' : 'eigenaar'
  try {
    const dossier = await readDossier(db(), actorOf(user), id, audience)
    const name = `kis-dossier-${slugify(dossier.view.submission.title).slice(0, 60) || 'inzending'}-${audience}-${isoDay(new Date())}.html`
    return new Response(dossierPage(dossier), {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-disposition': `attachment; filename="${name}"`,
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      },
    })
  } catch (error) {
    if (error instanceof ExpectedError) return refusalFor(error)
    throw error
  }
}
