import { type Actor, authorize } from '@/lib/auth/policy'
import { isoDay } from '@/lib/dates'
import type { Db, Tx } from '@/lib/db/client'
import type { Round } from '@/lib/db/generated/client'
import { ExpectedError, ForbiddenError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'
import { claimRoundToRegisterIn } from '@/lib/rounds/public'
import { stillOpen } from '@/lib/submissions/commands/confirm-registration'
import { type Registered, register } from '@/lib/submissions/registration/register'
import { type OwnRegistrationForm, toRegistration } from '@/lib/submissions/registration/registration'
import { findRequest, spendRequest } from '@/lib/submissions/registration/requests'

/** `request`: the token of a registration of before they logged in, that this one is made from; empty for none. */
export type OwnRegistration = OwnRegistrationForm & { request: string }

/**
 * Registers an intervention of the own organisation; who has none names it, and it is made. Registering the same one
 * again leads to what there is. Throws ForbiddenError, NotFoundError, ConflictError, InvalidStateError and ExpectedError.
 */
export async function registerSubmission(db: Db, actor: Actor, input: OwnRegistration, now = new Date()): Promise<Registered> {
  return db.$transaction(async (tx) => {
    authorize(actor, 'submission.register')
    const user = await tx.user.findUnique({ where: { id: actor.id }, include: { organisation: true } })
    if (!user || user.blockedAt) throw new ForbiddenError('Je account is geblokkeerd. Mail KIS.')
    const round = await roundFor(tx, input, user.email, now)
    const organisation = user.organisation ?? (await makeOrganisation(tx, actor, input.organisatie))
    const registration = toRegistration({ ...input, organisatie: organisation.name, website: organisation.website ?? '' })
    return register(tx, actor, organisation.id, round, registration)
  })
}

/** What was sent before its last day is taken after it, once. */
async function roundFor(tx: Tx, { request, ronde }: OwnRegistration, email: string, now: Date): Promise<Round> {
  const waiting = request ? await findRequest(tx, request, now) : undefined
  if (waiting?.request.email !== email || waiting.round.slug !== ronde) return claimRoundToRegisterIn(tx, ronde, isoDay(now))
  await spendRequest(tx, waiting.request, now)
  return stillOpen(tx, waiting)
}

async function makeOrganisation(tx: Tx, actor: Actor, name: string): Promise<{ id: string; name: string; website: string | null }> {
  if (!name) throw new ExpectedError('Vul de naam van je organisatie in.')
  // Who sends the form twice at the same time makes one organisation.
  await tx.$queryRaw`SELECT id FROM "User" WHERE id = ${actor.id}::uuid FOR UPDATE`
  const { organisation } = await tx.user.findUniqueOrThrow({ where: { id: actor.id }, include: { organisation: true } })
  if (organisation) return organisation
  const made = await tx.ownerOrganisation.create({ data: { name } })
  await tx.user.update({ where: { id: actor.id }, data: { organisationId: made.id } })
  await recordEvents(tx, actor, [{ type: 'organisation.created', data: { organisationId: made.id, name } }])
  return made
}
