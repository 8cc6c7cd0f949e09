import { dayText } from '@/lib/rounds/days'
import { type Deadline, deadlineOf } from '@/lib/rounds/deadlines'
import type { RoundDays } from '@/lib/rounds/schema'
import { answerObjectionBy } from '@/lib/submissions/decision/objection'
import type { SubmissionState } from '@/lib/submissions/states'

type Kept = { state: SubmissionState; rounds: number; since: Date; dueOn: Date | string | null }

/**
 * What is expected next of a submission, and by when. `dueOn`: a deadline of its own, as it is kept or as text ("2027-03-01").
 * An objection has its own term: it comes after all days of the round.
 */
export function currentDeadline({ state, rounds, since, dueOn }: Kept, days: RoundDays): Deadline | undefined {
  const deadline = deadlineOf(state, rounds, days, dueOn instanceof Date ? dayText(dueOn) : dueOn)
  return deadline && state === 'objection' && !dueOn ? { ...deadline, on: answerObjectionBy(since) } : deadline
}
