import type { Actor } from '@/lib/auth/policy'
import type { Tx } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { type EventType, recordEvents } from '@/lib/events/record'
import type { Claimed } from '@/lib/submissions/claim'
import { type Step, type SubmissionState, stateAfter } from '@/lib/submissions/states'
import { mailStep } from '@/lib/submissions/step-mails'

/**
 * What goes with a step. `to`: where it leads to more than one state. `reason`: for both sides; of a withdrawal only for
 * KIS. `versionId`: the version that it is about; `snapshot`: what was judged where no version says it. `said`: what the
 * mail about it should say besides the reason.
 */
export type Transit = { to?: SubmissionState; reason?: string; versionId?: string; snapshot?: Prisma.InputJsonValue; said?: string }

const events = {
  accept: 'submission.accepted',
  decline: 'submission.declined',
  finishWorkshop: 'submission.workshopFinished',
  submit: 'submission.submitted',
  releaseFeedback: 'submission.feedbackReleased',
  startAssessment: 'submission.assessmentStarted',
  compare: 'submission.assessmentsIn',
  returnToOwner: 'submission.returned',
  decide: 'submission.decided',
  object: 'submission.objected',
  dismissObjection: 'submission.objectionDismissed',
  grantObjection: 'submission.objectionGranted',
  withdraw: 'submission.withdrawn',
} as const satisfies Record<Exclude<Step, 'register'>, EventType>

/**
 * Takes a step with a claimed submission, in the caller's transaction: the state, who did it and when, the event, and
 * the mails that belong to it (lib/submissions/step-mails.ts). Its own deadline is forgotten: the next step has that of
 * the round. Returns the submission as it is then. Throws InvalidStateError where the table has no such step.
 */
export async function transit(tx: Tx, actor: Actor, submission: Claimed, step: Exclude<Step, 'register'>, given: Transit = {}): Promise<Claimed> {
  const { to, reason = '', versionId, snapshot, said } = given
  const { id, state: from } = submission
  const state = stateAfter(from, step, to)
  const at = new Date()
  const change = { state, since: at, dueOn: null, ...(step === 'submit' && { rounds: submission.rounds + 1 }) }
  await tx.submission.update({ where: { id }, data: change })
  await tx.transition.create({
    data: { submissionId: id, step, from, to: state, actor: actor.id, at, reason, versionId: versionId ?? null, snapshot: snapshot ?? Prisma.DbNull },
  })
  await recordEvents(tx, actor, [{ type: events[step], data: { submissionId: id, to: state } }])
  const after = { ...submission, ...change }
  await mailStep(tx, actor, after, { step, reason, ...(said !== undefined && { said }) })
  return after
}
