import type { FeedbackShown } from '@/components/owners/FeedbackFilter'
import { type FeedbackState, feedbackState } from '@/lib/submissions/feedback'
import type { RemarkView } from '@/lib/submissions/shapes'

const states: Readonly<Record<Exclude<FeedbackShown, 'alles'>, FeedbackState>> = { 'te-doen': 'open', beantwoord: 'answered', afgehandeld: 'resolved' }

/** Which feedback is asked for; left out, what waits for an answer as long as there is any. */
export function shownOf(asked: string | undefined, counts: Readonly<Record<FeedbackShown, number>>): FeedbackShown {
  if (asked !== undefined && Object.hasOwn(counts, asked)) return asked as FeedbackShown
  return counts['te-doen'] > 0 ? 'te-doen' : 'alles'
}

export function countShown(remarks: readonly RemarkView[]): Record<FeedbackShown, number> {
  const of = (state: FeedbackState) => remarks.filter((remark) => feedbackState(remark) === state).length
  return { 'te-doen': of('open'), beantwoord: of('answered'), afgehandeld: of('resolved'), alles: remarks.length }
}

/** What is shown; a remark that was answered just now stays where it was, so that nothing vanishes under one's hands. */
export function choose(remarks: readonly RemarkView[], shown: FeedbackShown, kept: string | undefined): RemarkView[] {
  return remarks.filter((remark) => shown === 'alles' || remark.id === kept || feedbackState(remark) === states[shown])
}

/** How many remarks stand on a page: each has a form of its own. */
export const perPage = 50

type Paged = { page: number; last: number; remarks: RemarkView[] }

/** One page of remarks, in the order in which they are read: the one with the remark `about`, else the one that was asked for. Pages count from 1. */
export function pageOf(ordered: readonly RemarkView[], asked: string | undefined, about: string | undefined): Paged {
  const last = Math.max(1, Math.ceil(ordered.length / perPage))
  const at = ordered.findIndex(({ id }) => id === about)
  const wanted = at < 0 ? Math.trunc(Number(asked)) || 1 : Math.floor(at / perPage) + 1
  const page = Math.min(Math.max(wanted, 1), last)
  return { page, last, remarks: ordered.slice((page - 1) * perPage, page * perPage) }
}
