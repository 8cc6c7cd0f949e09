import type { AssessmentForm, Verdict } from '@/lib/reviews/schema'
import type { Part } from '@/lib/reviews/shapes'
import { emptyVerdict } from '@/lib/reviews/verdict-fields'
import { canonical } from '@/lib/versions/same'

/**
 * Brings together what is kept (`theirs`) and what was sent (`mine`), both made from `basis`, criterion by criterion:
 * who changed it wins. What both changed, differently, stays as it is kept and is named in `conflicts`.
 */
export function mergeForms(basis: AssessmentForm, mine: AssessmentForm, theirs: AssessmentForm): { merged: AssessmentForm; conflicts: Part[] } {
  const conflicts: Part[] = []
  const pick = <T>(part: Part, from: T, sent: T, kept: T): T => {
    if (same(sent, kept) || same(sent, from)) return kept
    if (!same(kept, from)) conflicts.push(part)
    return same(kept, from) ? sent : kept
  }
  const ids = [...new Set([...Object.keys(theirs.verdicts), ...Object.keys(mine.verdicts)])]
  const of = ({ verdicts }: AssessmentForm, id: string): Verdict => verdicts[id] ?? emptyVerdict()
  const verdicts = Object.fromEntries(ids.map((id) => [id, pick<Verdict>(`criterion:${id}`, of(basis, id), of(mine, id), of(theirs, id))]))
  return {
    merged: {
      verdicts,
      advice: pick('advice', basis.advice, mine.advice, theirs.advice),
      summary: pick('summary', basis.summary, mine.summary, theirs.summary),
    },
    conflicts,
  }
}

/** Whether two forms say the same; a criterion without anything is one that is not there. */
export function sameForm(one: AssessmentForm, other: AssessmentForm): boolean {
  return same(filled(one), filled(other))
}

/** The parts in which two forms differ. */
export function partsThatDiffer(one: AssessmentForm, other: AssessmentForm): Part[] {
  const ids = [...new Set([...Object.keys(one.verdicts), ...Object.keys(other.verdicts)])]
  return [
    ...ids.filter((id) => !same(one.verdicts[id] ?? emptyVerdict(), other.verdicts[id] ?? emptyVerdict())).map((id): Part => `criterion:${id}`),
    ...(['advice', 'summary'] as const).filter((part) => one[part] !== other[part]),
  ]
}

function filled(form: AssessmentForm) {
  return { ...form, verdicts: Object.fromEntries(Object.entries(form.verdicts).filter(([, verdict]) => !same(verdict, emptyVerdict()))) }
}

function same(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other)
}
