import { type Actor, can } from '@/lib/auth/policy'
import { isoDay } from '@/lib/dates'
import type { Db } from '@/lib/db/client'
import type { Assignment } from '@/lib/db/generated/client'
import { isHandedIn } from '@/lib/reviews/current'
import { type OwnStep, ownStep } from '@/lib/reviews/shapes'
import { daysOf, dayText } from '@/lib/rounds/days'
import { type Claimed, readSubmission } from '@/lib/submissions/claim'
import { currentDeadline } from '@/lib/submissions/deadline'
import { subjectFor } from '@/lib/submissions/relations'
import { lastDayOf } from '@/lib/submissions/reminders'
import { restingStates, type SubmissionState, stateWords } from '@/lib/submissions/states'

/**
 * A submission as an assessor has it before them: what it is about, what is theirs to do and by when ("2027-03-01"). Before they
 * declared (`declared`) they see no more than this. `may`: what they can do now.
 */
export type AssignmentFacts = {
  id: string
  title: string
  organisation: string
  round: string
  state: SubmissionState
  stateWords: string
  /** The number of the version that was handed in last; 0 for none. */
  version: number
  declared: boolean
  step: OwnStep
  due: string | null
  criteriaVersion: number
  dossiers: readonly string[]
  may: { remark: boolean; resolve: boolean; note: boolean; assess: boolean; agree: boolean }
}

/** Reads it. Throws NotFoundError, and ForbiddenError for who was not asked or has a conflict of interest. */
export async function readAssignment(db: Db, actor: Actor, id: string): Promise<AssignmentFacts> {
  const submission = await readSubmission(db, actor, id, 'assignment.declare')
  const [subject, assignment] = await Promise.all([
    subjectFor(db, actor, submission),
    db.assignment.findUniqueOrThrow({ where: { submissionId_assessorId: { submissionId: id, assessorId: actor.id } } }),
  ])
  const { title, organisation, round, state, rounds, since } = submission
  const deadline = currentDeadline(submission, daysOf(round))
  return {
    id,
    title,
    organisation: organisation.name,
    round: round.title,
    state,
    stateWords: stateWords(state, rounds),
    version: rounds,
    declared: assignment.state === 'free',
    step: await stepOf(db, actor, submission, assignment),
    due: deadline ? lastDayOf({ dueOn: assignment.dueOn && dayText(assignment.dueOn) }, deadline, isoDay(since)) : null,
    criteriaVersion: round.criteriaVersion,
    dossiers: round.dossiers,
    may: {
      remark: rounds > 0 && can(actor, 'remark.write', subject),
      resolve: can(actor, 'remark.resolve', subject),
      note: can(actor, 'note.write', subject),
      assess: can(actor, 'assessment.write', subject),
      agree: can(actor, 'consensus.write', subject),
    },
  }
}

async function stepOf(db: Db, actor: Actor, submission: Claimed, assignment: Assignment): Promise<OwnStep> {
  const { state, rounds } = submission
  const [assessment, consensus] = await Promise.all([
    db.assessment.findFirst({ where: { assignmentId: assignment.id, version: { number: rounds } }, select: { handedInAt: true } }),
    db.consensus.findUnique({ where: { submissionId: submission.id }, select: { agreedBy: true } }),
  ])
  return ownStep({
    state,
    declared: assignment.state === 'free',
    over: (restingStates as readonly SubmissionState[]).includes(state),
    handedIn: assessment !== null && isHandedIn(assessment, submission),
    agreed: consensus?.agreedBy.includes(actor.id) ?? false,
  })
}
