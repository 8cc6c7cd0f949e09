import type { AssessmentForm, Citation, Verdict } from '@/lib/reviews/schema'
import { emptyVerdict } from '@/lib/reviews/verdict-fields'
import { canonical } from '@/lib/versions/same'

/** Fewer than two never judge. */
export const leastAssessors = 2

/** Whether all have judged who can: every assessor without a conflict of interest who was not taken off it, and at least two. */
export function allIn(free: readonly string[], handedIn: readonly string[]): boolean {
  return free.length >= leastAssessors && free.every((id) => handedIn.includes(id))
}

/** Whether everybody who judges agrees with what they wrote together. */
export function allAgree(free: readonly string[], agreedBy: readonly string[]): boolean {
  return allIn(free, agreedBy)
}

/** What the assessors say together to begin with: where they agree what they said, with the reasons of all; else nothing yet. */
export function jointOf(assessments: readonly AssessmentForm[], criteria: readonly { id: string }[]): AssessmentForm {
  const of = (id: string) => assessments.map(({ verdicts }) => verdicts[id] ?? emptyVerdict())
  return {
    verdicts: Object.fromEntries(criteria.map(({ id }) => [id, jointVerdict(of(id))])),
    advice: sole(assessments.map(({ advice }) => advice)) ?? '',
    summary: sole(assessments.map(({ summary }) => summary)) ?? '',
  }
}

/** Whether they say the same about a criterion. */
export function agreesOn(verdicts: readonly (Verdict | undefined)[]): boolean {
  return sole(verdicts.map((one) => one?.verdict)) !== undefined
}

function jointVerdict(verdicts: readonly Verdict[]): Verdict {
  const verdict = sole(verdicts.map((one) => one.verdict))
  if (!verdict) return emptyVerdict()
  const reasons = [...new Set(verdicts.map(({ motivation }) => motivation).filter(Boolean))]
  return { verdict, motivation: reasons.join('\n\n').slice(0, mostCharacters), citations: distinct(verdicts.flatMap(({ citations }) => citations)) }
}

/** What lib/reviews/schema.ts takes. */
const mostCharacters = 10_000
const mostCitations = 30

function sole<T>(values: readonly T[]): T | undefined {
  return new Set(values).size === 1 ? values[0] : undefined
}

function distinct(citations: readonly Citation[]): Citation[] {
  return [...new Map(citations.map((cited) => [canonical(cited), cited])).values()].slice(0, mostCitations)
}
