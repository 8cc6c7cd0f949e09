import { citationAnswer, nothingToCite } from '@/lib/citations/answer'
import { getPublishedDocument } from '@/lib/content/queries'
import { readEnv } from '@/lib/env'
import { citationText } from '@/lib/publications/citation'
import { toCsl } from '@/lib/publications/csl'

export const dynamic = 'force-dynamic'

/** How to cite a publication. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const doc = await getPublishedDocument(`/publicaties/${(await params).slug}`)
  if (doc?.kind !== 'publicatie') return nothingToCite('publicatie')
  const { siteUrl } = readEnv()
  return citationAnswer({ name: doc.slug, text: citationText(doc, siteUrl), csl: toCsl(doc, siteUrl) }, request)
}
