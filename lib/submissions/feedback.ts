import type { AnswerView, RemarkView } from '@/lib/submissions/shapes'
import type { PartSlug, WorksheetPart } from '@/lib/worksheet/parts'
import { worksheetParts } from '@/lib/worksheet/parts'

/** What an owner can say to a remark. */
export const answerLabels = { verwerkt: 'Verwerkt', 'niet-verwerkt': 'Niet verwerkt' } as const
export type AnswerSays = keyof typeof answerLabels

/** `open`: waits for the owner. `answered`: the owner said what became of it. `resolved`: KIS is satisfied. */
export type FeedbackState = 'open' | 'answered' | 'resolved'
export const feedbackLabels: Record<FeedbackState, string> = { open: 'Nog te doen', answered: 'Beantwoord', resolved: 'Afgehandeld' }

type Answered = Pick<RemarkView, 'resolved'> & { answers: readonly Pick<AnswerView, 'says'>[] }

/** Where a remark stands. Only words, without saying what became of it, is not yet an answer. */
export function feedbackState({ resolved, answers }: Answered): FeedbackState {
  if (resolved) return 'resolved'
  return answers.some(({ says }) => says !== '') ? 'answered' : 'open'
}

/** What the owner said last became of a remark. */
export function lastAnswer<A extends Pick<AnswerView, 'says'>>(answers: readonly A[]): A | undefined {
  return answers.findLast(({ says }) => says !== '')
}

/** What must be dealt with and waits for the owner. */
export function openMustDo(remarks: readonly RemarkView[]): RemarkView[] {
  return remarks.filter((remark) => remark.required && feedbackState(remark) === 'open')
}

/** The part of the worksheet where a field stands; undefined for what is about the whole, or about a field that is none of it. */
export function partOfPath(path: string): (typeof worksheetParts)[number] | undefined {
  return worksheetParts.find(({ fields }: WorksheetPart) =>
    fields.some((field) => path === field || path.startsWith(`${field}.`) || field.startsWith(`${path}.`)),
  )
}

/** Remarks that belong together: about one part of the worksheet, or (`part` undefined) about the whole. */
export type FeedbackGroup = { part: PartSlug | undefined; title: string; remarks: RemarkView[] }

/** Remarks by part, in the order of the worksheet and in each by field; what is about the whole comes first. */
export function groupByPart(remarks: readonly RemarkView[]): FeedbackGroup[] {
  const parts = [{ slug: undefined, title: 'Over het geheel' }, ...worksheetParts] as const
  return parts.flatMap(({ slug, title }) => {
    const own = remarks.filter(({ path }) => partOfPath(path)?.slug === slug)
    return own.length > 0 ? [{ part: slug, title, remarks: own.toSorted(byField) }] : []
  })
}

function byField(a: RemarkView, b: RemarkView): number {
  return Number(b.required) - Number(a.required) || a.path.localeCompare(b.path, 'nl', { numeric: true }) || a.createdAt.localeCompare(b.createdAt)
}
