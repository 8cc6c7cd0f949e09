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
  const found = await ask(asked.query)
  const { pageCount } = found.results
  if (asked.query.page > pageCount)
    return wrongParameters(request, [{ parameter: 'pagina', melding: `Deze vraag heeft ${pageCount === 1 ? 'één pagina' : `${pageCount} pagina's`}.` }])
  return dataAnswer(toApiResults(found, readEnv().siteUrl))
}
