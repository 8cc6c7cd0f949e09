import { dataAnswer, wrongParameters } from '@/app/api/v1/answer'
import { generalIssues } from '@/lib/api/parameters'
import { type SuggestionItem, suggest } from '@/lib/search/suggest'

export const dynamic = 'force-dynamic'

const kinds = { query: 'zoekvraag', document: 'document' } as const

/** What one may be typing: words to search for, and documents to go to. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const issues = generalIssues(searchParams, ['q'])
  if (issues.length > 0) return wrongParameters(request, issues)
  const items = await suggest(searchParams.get('q') ?? '')
  return dataAnswer({ suggesties: items.map(toSuggestion) })
}

function toSuggestion({ kind, text, href, label }: SuggestionItem) {
  return { soort: kinds[kind], tekst: text, url: href, ...(label && { label }) }
}
