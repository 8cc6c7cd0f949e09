import { type Actor, authorize } from '@/lib/auth/policy'
import type { Tx } from '@/lib/db/client'
import type { Prisma, Round } from '@/lib/db/generated/client'
import { ExpectedError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'
import { findClaimable } from '@/lib/owners/claimable'
import { assertNoneUnderWay } from '@/lib/owners/under-way'
import type { Registration } from '@/lib/submissions/registration/registration'
import { mailRegistered } from '@/lib/submissions/registration/registration-mails'
import type { Worksheet } from '@/lib/worksheet/worksheet'

/** `title`: how the intervention is called. `isNew`: false where this organisation had registered it already. */
export type Registered = { submissionId: string; isNew: boolean }

/**
 * Registers an intervention of an organisation in a round, in the caller's transaction: the submission with all that is
 * known in its worksheet, its first step, the event, and mails to the owner and the coordinators. Registering the same
 * one again changes nothing. Who is one too many is registered as well: the coordinator admits. Throws ForbiddenError,
 * NotFoundError, ConflictError, and ExpectedError for a database that is not in the round.
 */
export async function register(tx: Tx, actor: Actor, organisationId: string, round: Round, registration: Registration): Promise<Registered> {
  authorize(actor, 'submission.register')
  if (!round.databases.includes(registration.database)) throw new ExpectedError('Deze ronde is niet voor de database die je koos. Kies een andere.')
  await tx.$queryRaw`SELECT id FROM "OwnerOrganisation" WHERE id = ${organisationId}::uuid FOR UPDATE`
  const before = await tx.submission.findFirst({
    where: { roundId: round.id, organisationId, title: { equals: registration.interventie, mode: 'insensitive' }, state: { notIn: ['declined', 'withdrawn'] } },
  })
  if (before) return { submissionId: before.id, isNew: false }
  const existing = registration.bestaand ? await findClaimable(tx, registration.bestaand) : undefined
  if (existing) await assertNoneUnderWay(tx, existing.id, organisationId)
  const others = await tx.submission.count({ where: { roundId: round.id, state: { notIn: ['declined', 'withdrawn'] } } })
  const { id: submissionId } = await tx.submission.create({
    data: {
      roundId: round.id,
      organisationId,
      documentId: existing?.id ?? null,
      title: registration.interventie,
      database: registration.database,
      registration,
      worksheet: firstWorksheet(registration, existing?.worksheet) as Prisma.InputJsonObject,
      authors: [actor.id],
      createdBy: actor.id,
      savedBy: actor.id,
    },
  })
  await tx.transition.create({ data: { submissionId, step: 'register', to: 'registered', actor: actor.id, snapshot: registration } })
  await recordEvents(tx, actor, [{ type: 'submission.registered', data: { submissionId, to: 'registered' } }])
  await mailRegistered(tx, actor, { submissionId, round, registration, over: others >= round.capacity })
  return { submissionId, isNew: true }
}

/** All that is known already: of a new version what stands online, with the name that it gets now. */
function firstWorksheet({ interventie, organisatie, zin }: Registration, online: Worksheet | undefined): Worksheet {
  return { summary: zin, owner: { name: organisatie }, ...online, title: interventie }
}
