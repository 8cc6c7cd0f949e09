import { confirmLimits, countAttempt } from '@/lib/auth/limits'
import type { Actor } from '@/lib/auth/policy'
import { renewRecoveryCodes } from '@/lib/auth/recovery-codes'
import { takeStep } from '@/lib/auth/second-factor'
import type { SignedIn } from '@/lib/auth/sessions'
import { makeTotpSecret, totpStep } from '@/lib/auth/totp'
import type { Db, Tx } from '@/lib/db/client'
import type { User } from '@/lib/db/generated/client'
import { ExpectedError, InvalidStateError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'
import { enqueue } from '@/lib/jobs/enqueue'
import { noticeMail } from '@/lib/users/mails'
import { loadSelf, proveSelf } from '@/lib/users/prove'
import { revokeAll } from '@/lib/users/revoke'

const actorIn = ({ id, role }: SignedIn): Actor => ({ id, role })

/** Makes a secret for the own second factor, which counts after `confirmSecondFactor`. Throws InvalidStateError when there is one. */
export async function beginSecondFactor(db: Db, me: SignedIn): Promise<void> {
  await db.$transaction(async (tx) => {
    const user = await loadSelf(tx, actorIn(me))
    if (user.demo) throw new InvalidStateError('Een proefaccount heeft geen tweede stap: anders kan een ander er niet meer in.')
    await assertJustLoggedIn(tx, me)
    if (user.totpSince) throw new InvalidStateError('Je hebt de tweede stap al ingesteld. Verwijder die eerst als je een andere app wilt gebruiken.')
    await tx.user.update({ where: { id: user.id }, data: { totpSecret: makeTotpSecret(), totpLastStep: null } })
  })
}

const justMs = 30 * 60_000

/** Whoever finds a browser open can't lock its owner out: setting a second factor asks for a login of the last half hour. */
async function assertJustLoggedIn(tx: Tx, { sessionId }: SignedIn): Promise<void> {
  const session = await tx.session.findUnique({ where: { id: sessionId }, select: { createdAt: true } })
  if (!session || Date.now() - session.createdAt.getTime() > justMs)
    throw new InvalidStateError('Log eerst uit en weer in. Een tweede stap instellen kan in het eerste halfuur nadat je bent ingelogd.')
}

/**
 * Sets the second factor with the first code from the app, and logs out everywhere else. Returns the recovery codes,
 * which nobody can read after this. Throws ExpectedError, RateLimitedError and InvalidStateError.
 */
export async function confirmSecondFactor(db: Db, me: SignedIn, code: string): Promise<string[]> {
  await countAttempt(db, confirmLimits(me.id))
  return db.$transaction(async (tx) => {
    const user = await loadSelf(tx, actorIn(me))
    if (user.totpSince || !user.totpSecret) throw new InvalidStateError('Begin opnieuw met het instellen van de tweede stap.')
    const step = await totpStep(user.totpSecret, code, user.totpLastStep)
    if (step === undefined || !(await takeStep(tx, user.id, step)))
      throw new ExpectedError('Deze code klopt niet. Kijk of de klok van je telefoon goed staat, en vul de code in die je app nu toont.')
    await tx.user.update({ where: { id: user.id }, data: { totpSince: new Date() } })
    await revokeAll(tx, user.id, me.sessionId)
    await recordEvents(tx, actorIn(me), [{ type: 'user.secondFactorSet', data: { userId: user.id } }])
    return renewRecoveryCodes(tx, user.id)
  })
}

/** New recovery codes in place of the old, for who proves to be the owner. Throws ExpectedError, RateLimitedError and InvalidStateError. */
export async function makeRecoveryCodes(db: Db, me: SignedIn, proof: string): Promise<string[]> {
  await proveSelf(db, actorIn(me), proof)
  return db.$transaction(async (tx) => {
    const user = await loadSelf(tx, actorIn(me))
    if (!user.totpSince) throw new InvalidStateError('Je hebt nog geen tweede stap ingesteld.')
    await recordEvents(tx, actorIn(me), [{ type: 'user.recoveryCodesMade', data: { userId: user.id } }])
    return renewRecoveryCodes(tx, user.id)
  })
}

/** Removes the own second factor, for who proves to be the owner. Throws ExpectedError, RateLimitedError and InvalidStateError. */
export async function removeSecondFactor(db: Db, me: SignedIn, proof: string): Promise<void> {
  await proveSelf(db, actorIn(me), proof)
  await db.$transaction(async (tx) => {
    const user = await loadSelf(tx, actorIn(me))
    await forgetSecondFactor(tx, user, actorIn(me), 'De tweede stap van het inloggen is van je account verwijderd.')
    await revokeAll(tx, user.id, me.sessionId)
  })
}

/** The second factor of a user is no more; they are told. Throws InvalidStateError when there was none. */
export async function forgetSecondFactor(tx: Tx, user: User, by: Actor, notice: string): Promise<void> {
  if (!user.totpSince) throw new InvalidStateError('Er is geen tweede stap ingesteld.')
  await tx.user.update({ where: { id: user.id }, data: { totpSecret: null, totpSince: null, totpLastStep: null } })
  await tx.recoveryCode.deleteMany({ where: { userId: user.id } })
  await enqueue(tx, 'mail.send', noticeMail(user, notice))
  await recordEvents(tx, by, [{ type: 'user.secondFactorRemoved', data: { userId: user.id } }])
}
