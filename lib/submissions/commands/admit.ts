import type { Actor } from '@/lib/auth/policy'
import type { Db, Tx } from '@/lib/db/client'
import { ConflictError, InvalidStateError } from '@/lib/errors'
import { takeOwnership } from '@/lib/owners/ownership'
import { isUnderWay } from '@/lib/owners/under-way'
import { attendedBefore } from '@/lib/rounds/attended'
import { freeSeats } from '@/lib/rounds/seats'
import { admittedIn } from '@/lib/rounds/taking-part'
import { whichDay } from '@/lib/rounds/when'
import { type Claimed, claimSubmission } from '@/lib/submissions/claim'
import { transit } from '@/lib/submissions/transit'

/** `exempt`: why nobody of it has to follow the workshop. `transfer`: the published intervention may go over from another organisation. */
export type Admission = { id: string; exempt?: string | undefined; transfer?: boolean | undefined }

/**
 * Lets a submission take part: to the workshop, or straight to writing for who is exempt or where the round has no workshops.
 * For one that waits for its workshop, with `exempt`: to writing. A new version of a published intervention makes its organisation
 * the owner of that. Throws ForbiddenError, NotFoundError, InvalidStateError for a full or closed round or one that was
 * admitted already, and ConflictError when another organisation owns the intervention.
 */
export function admit(db: Db, actor: Actor, { id, exempt, transfer }: Admission): Promise<void> {
  return db.$transaction(async (tx) => {
    const submission = await claimSubmission(tx, actor, id, 'submission.admit')
    if (submission.state === 'workshop') return exemptFromWorkshop(tx, actor, submission, exempt)
    await assertPlace(tx, submission)
    if (submission.documentId && (await isUnderWay(tx, submission.documentId, id)))
      throw new ConflictError('Er doet al een nieuwe versie van deze interventie mee. Wijs deze aanmelding af.')
    if (submission.documentId) await makeOwner(tx, submission.documentId, submission, transfer ?? false)
    const workshops = await tx.workshop.count({ where: { roundId: submission.roundId, cancelledAt: null } })
    if (exempt) await tx.submission.update({ where: { id }, data: { workshopExemption: exempt } })
    await transit(tx, actor, submission, 'accept', {
      to: exempt || workshops === 0 ? 'drafting' : 'workshop',
      snapshot: { registration: submission.registration, workshopExemption: exempt ?? null },
    })
  })
}

/** Says why an intervention can't take part; the owners hear it. Throws ForbiddenError, NotFoundError and InvalidStateError. */
export function decline(db: Db, actor: Actor, { id, reason }: { id: string; reason: string }): Promise<void> {
  return db.$transaction(async (tx) => {
    const submission = await claimSubmission(tx, actor, id, 'submission.admit')
    await transit(tx, actor, submission, 'decline', { reason, snapshot: { registration: submission.registration } })
  })
}

/**
 * Goes on without a workshop, for owners of an organisation of which somebody followed one before: KIS wrote that down, so nobody
 * has to allow it. Throws ForbiddenError, NotFoundError, and InvalidStateError where nobody did.
 */
export function skipWorkshop(db: Db, actor: Actor, id: string): Promise<void> {
  return db.$transaction(async (tx) => {
    const submission = await claimSubmission(tx, actor, id, 'workshop.signUp')
    const before = await attendedBefore(tx, submission.organisationId)
    if (!before) throw new InvalidStateError('Van je organisatie volgde nog niemand een workshop. Kies een datum, of vraag het aan KIS als dat niet klopt.')
    await exemptFromWorkshop(tx, actor, submission, `Volgde de workshop van ${whichDay(before)}`)
  })
}

async function exemptFromWorkshop(tx: Tx, actor: Actor, submission: Claimed, exempt: string | undefined): Promise<void> {
  if (!exempt) throw new InvalidStateError('Deze interventie is al toegelaten. Ververs de pagina.')
  const { id } = submission
  await tx.submission.update({ where: { id }, data: { workshopExemption: exempt } })
  await freeSeats(tx, id, new Date())
  await transit(tx, actor, { ...submission, workshopExemption: exempt }, 'finishWorkshop', { snapshot: { workshopExemption: exempt } })
}

/** Two coordinators who give away the last place at once: the round is locked, so one of them does. */
async function assertPlace(tx: Tx, { roundId, round }: Claimed): Promise<void> {
  await tx.$queryRaw`SELECT id FROM "Round" WHERE id = ${roundId}::uuid FOR UPDATE`
  const { capacity, closedAt } = await tx.round.findUniqueOrThrow({ where: { id: roundId } })
  if (closedAt) throw new InvalidStateError(`De ronde ${round.title} is gesloten. Open haar eerst opnieuw.`)
  if ((await admittedIn(tx, roundId)) >= capacity)
    throw new InvalidStateError(
      `Alle ${capacity} plaatsen van de ronde ${round.title} zijn vergeven. Maak bij Instellen meer plaatsen, of wijs de aanmelding af.`,
    )
}

async function makeOwner(tx: Tx, documentId: string, { organisationId }: Claimed, transfer: boolean): Promise<void> {
  const owned = await tx.ownership.findUnique({ where: { documentId }, include: { organisation: { select: { name: true } } } })
  if (owned && owned.organisationId !== organisationId) {
    if (!transfer) throw new ConflictError(`Deze interventie is van ${owned.organisation.name}. Overleg eerst, en kruis dan aan dat ze overgaat.`)
    await tx.ownership.delete({ where: { documentId } })
  }
  await takeOwnership(tx, documentId, organisationId)
}
