import { citationAnswer, nothingToCite } from '@/lib/citations/answer'
import { getPublishedDocument } from '@/lib/content/queries'
import { readEnv } from '@/lib/env'
import { interventionCitation, interventionCsl } from '@/lib/interventions/citation'

export const dynamic = 'force-dynamic'

/** How to cite the description of an intervention. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const doc = await getPublishedDocument(`/interventies/${(await params).slug}`)
  if (doc?.kind !== 'interventie') return nothingToCite('interventie')
  const { siteUrl } = readEnv()
  return citationAnswer({ name: doc.slug, text: interventionCitation(doc, siteUrl), csl: interventionCsl(doc, siteUrl) }, request)
}
