import { type Actor, authorize, can } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'
import { attendedBefore } from '@/lib/rounds/attended'
import type { AdmissionFacts } from '@/lib/rounds/shapes'
import { admittedIn } from '@/lib/rounds/taking-part'
import { whichDay } from '@/lib/rounds/when'
import { readSubmission } from '@/lib/submissions/claim'
import { registration } from '@/lib/submissions/registration/registration'
import { subjectFor } from '@/lib/submissions/relations'

/** What a coordinator must know to admit or decline; undefined where that is not (or no longer) to be done by them. Throws ForbiddenError and NotFoundError. */
export async function admissionFacts(db: Db, actor: Actor, id: string): Promise<AdmissionFacts | undefined> {
  authorize(actor, 'round.read')
  const submission = await readSubmission(db, actor, id)
  if (!can(actor, 'submission.admit', await subjectFor(db, actor, submission))) return undefined
  const { roundId, round, organisationId, documentId } = submission
  const [admitted, workshops, before, owned] = await Promise.all([
    admittedIn(db, roundId),
    db.workshop.count({ where: { roundId, cancelledAt: null } }),
    attendedBefore(db, organisationId),
    documentId ? db.ownership.findUnique({ where: { documentId }, include: { organisation: { select: { name: true } } } }) : null,
  ])
  return {
    id,
    title: submission.title,
    round: { slug: round.slug, title: round.title },
    waiting: submission.state === 'workshop',
    capacity: round.capacity,
    admitted,
    workshops,
    saysFollowed: registration.safeParse(submission.registration).data?.workshop === 'ja',
    ...(before && { followed: `Volgde de workshop van ${whichDay(before)}` }),
    ...(owned && owned.organisationId !== organisationId && { ownedBy: owned.organisation.name }),
  }
}
