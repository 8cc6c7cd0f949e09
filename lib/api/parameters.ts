import type { ParameterIssue } from '@/lib/api/problem'
import { joinNl } from '@/lib/text'

export const longestQuestion = 200

/** Parameters that nobody knows, those given twice that may stand there once, and a question that is too long. */
export function generalIssues(params: URLSearchParams, known: readonly string[], repeatable: readonly string[] = []): ParameterIssue[] {
  const names = [...new Set(params.keys())]
  const unknown = names.filter((name) => !known.includes(name))
  const twice = names.filter((name) => known.includes(name) && !repeatable.includes(name) && params.getAll(name).length > 1)
  const long = [...(params.get('q') ?? '')].length > longestQuestion
  return [
    ...unknown.map((parameter) => ({ parameter, melding: `Deze parameter bestaat niet. Je kunt kiezen uit ${joinNl(known)}.` })),
    ...twice.map((parameter) => ({ parameter, melding: 'Geef deze parameter één keer.' })),
    ...(long ? [{ parameter: 'q', melding: `Een vraag heeft hooguit ${longestQuestion} tekens.` }] : []),
  ]
}
