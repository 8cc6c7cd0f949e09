import type { Actor } from '@/lib/auth/policy'
import { isoDay } from '@/lib/dates'
import type { Db } from '@/lib/db/client'
import { readOwn } from '@/lib/owners/own'
import { daysOf, dayText } from '@/lib/rounds/days'
import { deadlineOf } from '@/lib/rounds/deadlines'
import { roundTakesVersions, type Taken } from '@/lib/rounds/open'
import type { Claimed } from '@/lib/submissions/claim'
import { openMustDo } from '@/lib/submissions/feedback'
import { remarksFor } from '@/lib/submissions/remarks'
import type { CriterionProgress, RemarkView } from '@/lib/submissions/shapes'
import { isFrom } from '@/lib/submissions/states'
import { completeness, overallProgress } from '@/lib/worksheet/completeness'
import type { Missing } from '@/lib/worksheet/completeness-checks'
import { lackingToSubmit } from '@/lib/worksheet/minimum'
import { worksheetOf } from '@/lib/worksheet/worksheet'

/** What an owner looks at before handing in. `taken`: whether the round takes it, and whether it is late. JSON-safe, but for `submission`. */
export type SubmitPage = {
  submission: Claimed
  /** Whether a version can be handed in in this state at all. */
  possible: boolean
  taken: Taken
  /** The number that the version will have. */
  number: number
  /** Without this nothing can be handed in. */
  lacking: Missing[]
  progress: CriterionProgress[]
  overall: { complete: number; of: number; percent: number }
  /** Feedback that must be dealt with and has no answer. */
  mustDo: RemarkView[]
  attachments: number
  /** The last day ("2027-03-01") for this version, and the day by which KIS reacts to it. */
  by: string | undefined
  feedbackBy: string | undefined
}

/** What is there and what is missing in the worksheet of the own organisation. Throws NotFoundError and ForbiddenError. */
export async function readSubmitPage(db: Db, actor: Actor, id: string, now = new Date()): Promise<SubmitPage> {
  const submission = await readOwn(db, actor, id)
  const [remarks, attachments] = await Promise.all([remarksFor(db, actor, id), db.attachment.count({ where: { submissionId: id, removedAt: null } })])
  const { round, rounds, state, dueOn } = submission
  const [days, number] = [daysOf(round), rounds + 1]
  const by = deadlineOf(state, rounds, days, dueOn && dayText(dueOn))?.on
  const worksheet = worksheetOf(submission.worksheet as Record<string, unknown>)
  const progress = completeness(worksheet, round)
  return {
    submission,
    possible: isFrom('submit', state),
    taken: roundTakesVersions(round, isoDay(now), by),
    number,
    lacking: lackingToSubmit(worksheet),
    progress,
    overall: overallProgress(progress),
    mustDo: openMustDo(remarks),
    attachments,
    by,
    feedbackBy: deadlineOf('submitted', number, days)?.on,
  }
}
