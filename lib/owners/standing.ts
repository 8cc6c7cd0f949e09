import type { Round, Submission } from '@/lib/db/generated/client'
import { daysOf, dayText } from '@/lib/rounds/days'
import type { Seat, Standing } from '@/lib/submissions/status'

type Kept = Pick<Submission, 'state' | 'rounds' | 'since' | 'dueOn'> & { round: Round }

/** Where a submission stands, from its rows. `objectable`: when the decision was made that one can still object to. */
export function standingOf(
  submission: Kept,
  open: Standing['open'],
  { seat, objectable }: { seat?: Seat | undefined; objectable?: Date | undefined } = {},
): Standing {
  const { state, rounds, since, dueOn, round } = submission
  return { state, rounds, since, dueOn: dueOn && dayText(dueOn), days: daysOf(round), closed: round.closedAt !== null, open, decidedAt: objectable, seat }
}
