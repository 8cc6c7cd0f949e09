import { getPublishedDocument } from '@/lib/content/queries'
import { isoDay } from '@/lib/dates'
import { db } from '@/lib/db/client'
import { badgeSvg } from '@/lib/interventions/badge'
import { readJudgement } from '@/lib/interventions/judgement'

export const dynamic = 'force-dynamic'

/** The badge of an intervention that KIS included. Whoever shows it asks again each time, so that it is never valid for longer than it is. */
export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const doc = await getPublishedDocument(`/interventies/${(await params).slug}`)
  const judgement = doc?.kind === 'interventie' ? await readJudgement(db(), doc, isoDay(new Date())) : undefined
  if (!judgement) return new Response('Voor deze interventie is er geen keurmerk.\n', { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } })
  return new Response(badgeSvg(judgement), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8', 'cache-control': 'public, max-age=0, must-revalidate' },
  })
}
