import type { Actor } from '@/lib/auth/policy'
import type { Tx } from '@/lib/db/client'
import { recordEvents } from '@/lib/events/record'
import { formOf } from '@/lib/reviews/assessments'
import { criteriaOf } from '@/lib/reviews/criteria'
import { freeAssessors, isHandedIn, judgedVersion } from '@/lib/reviews/current'
import { allIn, jointOf } from '@/lib/reviews/joint'
import type { Claimed } from '@/lib/submissions/claim'
import { notify } from '@/lib/submissions/notify'
import { transit } from '@/lib/submissions/transit'

/**
 * Goes on to consensus when all assessments of a claimed submission are in: keeps what was handed in with the step, and
 * begins what the assessors say together. Who had not yet said to have no interests is let go: from here on nobody can
 * begin blind. For every command after which that can be so: handing in, and taking an assessor off it. Returns the
 * submission as it is then.
 */
export async function compareWhenReady(tx: Tx, actor: Actor, submission: Claimed): Promise<Claimed> {
  if (submission.state !== 'assessing') return submission
  const version = await judgedVersion(tx, submission)
  const free = await freeAssessors(tx, submission.id)
  const rows = await tx.assessment.findMany({
    where: { versionId: version.id, assignment: { assessorId: { in: free }, state: 'free' } },
    include: { assignment: { select: { assessorId: true } } },
    orderBy: [{ assignment: { createdAt: 'asc' } }, { id: 'asc' }],
  })
  const handedIn = rows.filter((row) => isHandedIn(row, submission))
  const judged = handedIn.map(({ assignment }) => assignment.assessorId)
  if (!allIn(free, judged)) return submission
  const forms = handedIn.map(formOf)
  const joint = { ...jointOf(forms, criteriaOf(submission.round.criteriaVersion)), agreedBy: [], savedBy: null, versionId: version.id, updatedAt: new Date() }
  await tx.consensus.upsert({
    where: { submissionId: submission.id },
    create: { submissionId: submission.id, ...joint },
    update: { ...joint, lock: { increment: 1 } },
  })
  await letGo(tx, actor, submission)
  const snapshot = { assessments: forms.map((form, i) => ({ assessor: judged[i] ?? '', ...form })) }
  return transit(tx, actor, submission, 'compare', { versionId: version.id, snapshot })
}

async function letGo(tx: Tx, actor: Actor, { id, title }: Claimed): Promise<void> {
  const late = await tx.assignment.updateManyAndReturn({
    where: { submissionId: id, state: 'asked' },
    data: { state: 'ended', endedAt: new Date() },
    include: { assessor: { select: { id: true, name: true, email: true, blockedAt: true } } },
  })
  await recordEvents(
    tx,
    actor,
    late.map(({ assessorId }) => ({ type: 'assignment.ended', data: { submissionId: id, userId: assessorId } })),
  )
  const people = late.map(({ assessor }) => assessor).filter(({ blockedAt }) => !blockedAt)
  await notify(tx, people, {
    subject: `Niet meer beoordelen: ${title}`,
    text: `Je hoeft “${title}” niet meer te beoordelen: er zijn genoeg beoordelingen binnen.`,
    path: '/beoordelen',
  })
}
