import { readEnv } from '@/lib/env'
import { currentCuration } from '@/lib/search/curation'
import { currentCatalogue } from '@/lib/search/edition'
import { toSkos } from '@/lib/search/thesaurus/skos'

export const dynamic = 'force-dynamic'

/** The thesaurus for other systems, in SKOS. Anybody may read it from a program of their own (CORS). */
export async function GET(): Promise<Response> {
  const [{ thesaurus }, catalogue] = [await currentCuration(), await currentCatalogue()]
  const skos = toSkos(thesaurus.concepts, { siteUrl: readEnv().siteUrl, pathOf: (term) => catalogue.row(term)?.path })
  return new Response(`${JSON.stringify(skos, null, 1)}\n`, {
    headers: {
      'Content-Type': 'application/ld+json; charset=utf-8',
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'public, max-age=3600',
    },
  })
}
