import { site } from '@/lib/site/site'

/** What can be wrong with a request, and the title of each, which is the same every time. */
const titles = {
  'ongeldige-parameters': 'De vraag klopt niet',
  'bestaat-niet': 'Dit adres bestaat niet',
  'alleen-lezen': 'Hier kun je alleen lezen',
  'te-veel-tegelijk': 'Te veel vragen tegelijk',
  storing: 'Het kennisplatform is even niet bereikbaar',
} as const
export type ProblemType = keyof typeof titles

/** What is wrong with one parameter, and what would be right. */
export type ParameterIssue = { parameter: string; melding: string }

/** What went wrong, for programs and for who writes them (RFC 9457). `fouten`: all that is wrong, not just the first. */
export type Problem = { type: string; title: string; status: number; detail: string; instance: string; fouten?: readonly ParameterIssue[] }

export const problemMediaType = 'application/problem+json; charset=utf-8'

/** `instance`: the address that was asked. */
export function toProblem(type: ProblemType, status: number, detail: string, instance: string, fouten?: readonly ParameterIssue[]): Problem {
  return { type: `tag:${site.authority}:probleem/${type}`, title: titles[type], status, detail, instance, ...(fouten && { fouten }) }
}
