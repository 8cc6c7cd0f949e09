import type { Db } from '@/lib/db/client'
import { type Limit, takeFrom } from '@/lib/rate-limit/limit'
import { mailboxOf, whoAt } from '@/lib/rate-limit/who'

const quarter = 15 * 60
const hour = 60 * 60

/**
 * How often somebody may try to log in. The limit on an account from one network is what stops guessing; the one on an
 * account from everywhere is wide, so that a stranger can't easily keep its owner out (NIST SP 800-63B, 3.2.2: at
 * most 100).
 */
export const loginLimits = (email: string, client: string): Limit[] => [
  {
    what: 'login.account',
    who: `${email}\0${whoAt(client)}`,
    max: 10,
    windowSeconds: quarter,
    reason: 'Er is te vaak geprobeerd met dit e-mailadres in te loggen.',
  },
  { what: 'login.everywhere', who: email, max: 100, windowSeconds: hour, reason: 'Er is te vaak geprobeerd met dit e-mailadres in te loggen.' },
  ...networkLimits(client),
]

/** What one network may try, whatever the account. */
export const networkLimits = (client: string): Limit[] => [
  { what: 'login.network', who: whoAt(client), max: 100, windowSeconds: quarter, reason: 'Vanaf jouw netwerk is te vaak geprobeerd in te loggen.' },
]

/** How often a code may be tried: for one login that waits, and for one account however often it starts over. */
export const codeLimits = (userId: string): Limit[] => [
  { what: 'code.account', who: userId, max: 10, windowSeconds: hour, reason: 'Er zijn te veel codes geprobeerd.' },
]
export const codesPerLogin = 5
export const codeLimitOf = (loginHash: string): Limit => ({
  what: 'code.login',
  who: loginHash,
  max: codesPerLogin,
  windowSeconds: hour,
  reason: 'Er zijn te veel codes geprobeerd.',
})

/** How often a new password may be asked for. */
export const resetLimits = (email: string, client: string): Limit[] => [
  { what: 'reset.address', who: mailboxOf(email), max: 3, windowSeconds: hour, reason: 'Voor dit e-mailadres is te vaak een nieuw wachtwoord gevraagd.' },
  { what: 'reset.network', who: whoAt(client), max: 20, windowSeconds: hour, reason: 'Vanaf jouw netwerk is te vaak een nieuw wachtwoord gevraagd.' },
]

/** How often a password or code may be given to confirm something of one's own account. */
export const confirmLimits = (userId: string): Limit[] => [
  { what: 'account.confirm', who: userId, max: 10, windowSeconds: quarter, reason: 'Je hebt te vaak een verkeerd wachtwoord of een verkeerde code gegeven.' },
]

/** Counts an attempt before it is made, in a transaction of its own: it counts whatever comes of it. Throws RateLimitedError. */
export async function countAttempt(db: Db, limits: readonly Limit[]): Promise<void> {
  await db.$transaction((tx) => takeFrom(tx, limits))
}
