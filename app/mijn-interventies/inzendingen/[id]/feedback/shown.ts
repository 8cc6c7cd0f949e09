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
