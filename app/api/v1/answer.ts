import { type ParameterIssue, problemMediaType, toProblem } from '@/lib/api/problem'
import { joinNl } from '@/lib/text'

/** Everybody gets the same, so anyone may keep it for a minute; lib/front adds what every answer of the API has. */
export function dataAnswer(data: object): Response {
  return Response.json(data, { headers: { 'Cache-Control': 'public, max-age=60' } })
}

/** 400, with all that is wrong. */
export function wrongParameters(request: Request, issues: readonly ParameterIssue[]): Response {
  const { pathname, search } = new URL(request.url)
  const names = [...new Set(issues.map(({ parameter }) => parameter))]
  const detail =
    issues.length === 1
      ? `${names[0]}: ${issues[0]?.melding}`
      : `Deze parameters kloppen niet: ${joinNl(names)}. Bij “fouten” staat per parameter wat je kunt doen.`
  const problem = toProblem('ongeldige-parameters', 400, detail, pathname + search, issues)
  return new Response(JSON.stringify(problem), { status: 400, headers: { 'Content-Type': problemMediaType, 'Cache-Control': 'no-store' } })
}
