import { z } from 'zod'
import { isoDate } from '@/lib/content/fields'

/** Days as "2027-03-01". KIS gives feedback until and including `feedbackBy`; the owner hands in until and including `versionBy`. */
export const feedbackRound = z.strictObject({ feedbackBy: isoDate, versionBy: isoDate })
export const feedbackRounds = z.array(feedbackRound).min(1).max(5)
export type FeedbackRound = z.infer<typeof feedbackRound>

/** The days of a round, as text: what deadlines are reckoned from. */
export type RoundDays = {
  registrationFrom: string
  registrationUntil: string
  firstVersionBy: string
  feedbackRounds: readonly FeedbackRound[]
  assessBy: string
  decisionOn: string
}
