import { openSession } from '@/lib/auth/commands/log-in'
import { hashPassword } from '@/lib/auth/password'
import { assertGoodPassword } from '@/lib/auth/password-rules'
import type { Actor } from '@/lib/auth/policy'
import { isoDay } from '@/lib/dates'
import type { Db, Tx } from '@/lib/db/client'
import type { Round } from '@/lib/db/generated/client'
import { ConflictError, ExpectedError, InvalidStateError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'
import { roundTakesRegistrations } from '@/lib/rounds/open'
import { register } from '@/lib/submissions/registration/register'
import type { Registration } from '@/lib/submissions/registration/registration'
import { findRequest, spendRequest, type Waiting } from '@/lib/submissions/registration/requests'

export type Confirmation = { token: string; name: string; password: string; userAgent: string }
/** `session`: the token for the cookie. */
export type Confirmed = { session: string; submissionId: string }

const over = 'Deze link is verlopen of al gebruikt. Heb je al bevestigd? Log dan in. Meld je anders opnieuw aan.'

/**
 * Makes of a registration an account, an organisation and a submission, all at once, and logs in. It must have been sent
 * in time; the link may be followed after the last day. A password that is not good leaves the link as it is, and so does
 * everything else that goes wrong. Throws ExpectedError, ConflictError when there is an account with the address by now,
 * and InvalidStateError when the round was closed.
 */
export async function confirmRegistration(db: Db, { token, name, password, userAgent }: Confirmation, now = new Date()): Promise<Confirmed> {
  const waiting = await findRequest(db, token, now)
  if (!waiting) throw new ExpectedError(over)
  await assertGoodPassword(password, [name, waiting.request.email])
  const passwordHash = await hashPassword(password)
  return db.$transaction(async (tx) => {
    if (!(await spendRequest(tx, waiting.request, now))) throw new ExpectedError(over)
    const round = await stillOpen(tx, waiting)
    const { organisationId, actor } = await makeOwner(tx, { name, email: waiting.request.email, passwordHash }, waiting.registration)
    const { submissionId } = await register(tx, actor, organisationId, round, waiting.registration)
    const session = await openSession(tx, { id: actor.id, role: actor.role }, 'password', userAgent)
    return { session, submissionId }
  })
}

/** The round, as on the day on which the registration was sent. */
export async function stillOpen(tx: Tx, { request, round: { id } }: Waiting): Promise<Round> {
  await tx.$queryRaw`SELECT id FROM "Round" WHERE id = ${id}::uuid FOR SHARE`
  const round = await tx.round.findUniqueOrThrow({ where: { id } })
  const taken = roundTakesRegistrations(round, isoDay(request.createdAt))
  if (!taken.open) throw new InvalidStateError(taken.why)
  return round
}

type Person = { name: string; email: string; passwordHash: string }

async function makeOwner(tx: Tx, person: Person, { organisatie: name, website }: Registration): Promise<{ organisationId: string; actor: Actor }> {
  const { count } = await tx.user.createMany({ data: [{ ...person, role: 'interventie-eigenaar' }], skipDuplicates: true })
  if (count === 0) throw new ConflictError('Er is intussen een account met dit e-mailadres. Log in, en meld je interventie aan bij Mijn interventies.')
  const { id: organisationId } = await tx.ownerOrganisation.create({ data: { name, website: website || null } })
  const { id } = await tx.user.update({ where: { email: person.email }, data: { organisationId } })
  const actor: Actor = { id, role: 'interventie-eigenaar' }
  await recordEvents(tx, actor, [
    { type: 'user.activated', data: { userId: id } },
    { type: 'organisation.created', data: { organisationId, name } },
  ])
  return { organisationId, actor }
}
