import { setTimeout as delay } from 'node:timers/promises'
import { type Actor, authorize } from '@/lib/auth/policy'
import { makeToken } from '@/lib/auth/token'
import { isoDay } from '@/lib/dates'
import type { Db, Tx } from '@/lib/db/client'
import { ExpectedError } from '@/lib/errors'
import { enqueue } from '@/lib/jobs/enqueue'
import { jobIdOf } from '@/lib/jobs/job-id'
import { findClaimable } from '@/lib/owners/claimable'
import { type Limit, takeFrom } from '@/lib/rate-limit/limit'
import { mailboxOf, whoAt } from '@/lib/rate-limit/who'
import { claimRoundToRegisterIn } from '@/lib/rounds/public'
import { type RegistrationForm, toRegistration } from '@/lib/submissions/registration/registration'
import { type Known, requestMail } from '@/lib/submissions/registration/registration-mails'
import { isActive } from '@/lib/users/commands/invite'

/** `client` is the network address of whoever sends it; `siteUrl` the public address of the site, for the mail. */
export type RegistrationInput = RegistrationForm & { client: string; siteUrl: string }

/** How long the link in the mail works. */
export const requestDays = 7
const hour = 3_600
/** The answer takes this long for everybody, some times what the work takes: time does not tell who has an account. */
const answerMs = 400

/**
 * Keeps a registration until whoever sent it follows the link in their mail. Nothing tells whether an address is known: the mail
 * says what to do, also for who has an account. Sending the same form twice sends one mail. Throws ForbiddenError,
 * NotFoundError, InvalidStateError when one can't register (any more), ExpectedError and RateLimitedError.
 */
export async function requestRegistration(db: Db, actor: Actor, input: RegistrationInput, now = new Date()): Promise<void> {
  await Promise.all([db.$transaction((tx) => keep(tx, actor, input, now)), delay(answerMs)])
}

async function keep(tx: Tx, actor: Actor, input: RegistrationInput, now: Date): Promise<void> {
  authorize(actor, 'registration.request')
  const round = await claimRoundToRegisterIn(tx, input.ronde, isoDay(now))
  if (!round.databases.includes(input.database)) throw new ExpectedError('Deze ronde is niet voor de database die je koos. Kies een andere.')
  if (input.soort === 'nieuwe-versie') await findClaimable(tx, input.bestaand)
  const { token, hash } = makeToken()
  const mail = requestMail({ email: input.email, days: requestDays, siteUrl: input.siteUrl }, await knownAs(tx, input.email, token))
  const isNew = await enqueue(tx, 'mail.send', mail, jobIdOf(['registration', { ...input, client: '' }]))
  if (!isNew) return
  await takeFrom(tx, limitsFor(input))
  const expiresAt = new Date(now.getTime() + requestDays * 24 * hour * 1_000)
  const data = { naam: input.naam, ...toRegistration(input) }
  await tx.registrationRequest.create({ data: { tokenHash: hash, roundId: round.id, email: input.email, data, expiresAt, createdAt: now } })
}

async function knownAs(tx: Tx, email: string, token: string): Promise<Known> {
  const user = await tx.user.findUnique({ where: { email } })
  if (!user) return { as: 'new', token }
  if (user.role !== 'interventie-eigenaar' || user.blockedAt) return { as: 'other' }
  return { as: isActive(user) ? 'owner' : 'invited', token }
}

function limitsFor({ email, client }: RegistrationInput): Limit[] {
  const often = 'zijn het afgelopen uur al veel aanmeldingen verstuurd.'
  return [
    { what: 'registration.sender', who: mailboxOf(email), max: 5, windowSeconds: hour, reason: `Met dit e-mailadres ${often}` },
    { what: 'registration.client', who: whoAt(client), max: 20, windowSeconds: hour, reason: `Vanaf jouw netwerk ${often}` },
  ]
}
