import type { Submission } from '@/lib/db/generated/client'
import { dayText } from '@/lib/rounds/days'
import { type Deadline, deadlineOf } from '@/lib/rounds/deadlines'
import type { RoundDays } from '@/lib/rounds/schema'
import { answerObjectionBy } from '@/lib/submissions/decision/objection'

type Kept = Pick<Submission, 'state' | 'rounds' | 'since' | 'dueOn'>

/** What is expected next of a submission as it is kept, and by when. An objection has its own term: it comes after all days of the round. */
export function currentDeadline({ state, rounds, since, dueOn }: Kept, days: RoundDays): Deadline | undefined {
  const deadline = deadlineOf(state, rounds, days, dueOn && dayText(dueOn))
  return deadline && state === 'objection' && !dueOn ? { ...deadline, on: answerObjectionBy(since) } : deadline
}
