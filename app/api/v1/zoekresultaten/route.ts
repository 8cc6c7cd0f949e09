import { dataAnswer, wrongParameters } from '@/app/api/v1/answer'
import { toApiResults } from '@/lib/api/search-answer'
import { readSearchRequest } from '@/lib/api/search-request'
import { readEnv } from '@/lib/env'
import { ask } from '@/lib/search/ask'

export const dynamic = 'force-dynamic'

/** The results of a search over everything, as /zoeken shows them. */
export async function GET(request: Request): Promise<Response> {
  const asked = await readSearchRequest(new URL(request.url).searchParams)
  if ('issues' in asked) return wrongParameters(request, asked.issues)
  const { results: found } = await ask(asked.query)
  if (asked.query.page > found.pageCount)
    return wrongParameters(request, [
      { parameter: 'pagina', melding: `Deze vraag heeft ${found.pageCount === 1 ? 'één pagina' : `${found.pageCount} pagina's`}.` },
    ])
  return dataAnswer(toApiResults(found, readEnv().siteUrl))
}
