import { generateSecret, generateURI, verify } from 'otplib'
import { seal, unseal } from '@/lib/secret'
import { site } from '@/lib/site/site'

const period = 30

/** A new shared secret, as it may be kept: only this installation can read it. */
export function makeTotpSecret(): string {
  return seal('totp', generateSecret())
}

/** The secret in letters, as one types it into an app; undefined when it was sealed with another APP_SECRET. */
export function readTotpSecret(sealed: string): string | undefined {
  return unseal('totp', sealed)
}

/** What a QR code holds, for an app that makes codes (RFC 6238). */
export function totpUri(secret: string, email: string): string {
  return generateURI({ issuer: `${site.shortName} redactie`, label: email, secret })
}

/**
 * The time step that a code of six digits belongs to, or undefined when it is wrong. The step before and the one after
 * count too, for clocks that differ; none up to `lastStep` does, so that no code works twice.
 */
export async function totpStep(sealed: string, code: string, lastStep: number | null, now = new Date()): Promise<number | undefined> {
  const [secret, token] = [readTotpSecret(sealed), code.replace(/\s/g, '')]
  if (!secret || !/^\d{6}$/.test(token)) return undefined
  const epoch = Math.floor(now.getTime() / 1_000)
  const result = await verify({ secret, token, epoch, epochTolerance: period, ...(lastStep !== null && { afterTimeStep: lastStep }) })
  return result.valid && 'timeStep' in result ? result.timeStep : undefined
}
