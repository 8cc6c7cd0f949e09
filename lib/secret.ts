import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Env, readEnv } from '@/lib/env'
import { OperatorError } from '@/lib/errors'

/** What a signature is for; one made for one purpose is worth nothing for another. */
export type Purpose = 'form' | 'rate-limit' | 'insight' | 'recovery' | 'totp' | 'oidc'

/**
 * The secret of this installation: the setting APP_SECRET, or one of its own that is made at first use and kept in the
 * data folder. Web processes on several machines need the setting. Throws OperatorError when it can't be kept.
 */
export function secretOf(env: Env): string {
  return env.APP_SECRET ?? keptSecret(env.DATA_DIR)
}

function keptSecret(folder: string): string {
  const file = join(folder, 'secret')
  try {
    if (!existsSync(file)) make(folder, file)
    const secret = readFileSync(file, 'utf8').trim()
    if (secret.length >= 32) return secret
  } catch (error) {
    throw new OperatorError(`Een geheim bewaren in ${file} lukt niet (${(error as NodeJS.ErrnoException).code}). Geef de instelling APP_SECRET.`)
  }
  throw new OperatorError(`In ${file} staat geen bruikbaar geheim. Verwijder dat bestand, of geef de instelling APP_SECRET.`)
}

/** Whole at once, and never over one that another process just made. */
function make(folder: string, file: string): void {
  const part = `${file}.${process.pid}`
  mkdirSync(folder, { recursive: true })
  writeFileSync(part, randomBytes(32).toString('base64url'), { mode: 0o600 })
  try {
    linkSync(part, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(part)
  }
}

let known: string | undefined

/** A keyed hash of a text (HMAC-SHA-256, base64url): can't be made or guessed without the secret. */
export function sign(purpose: Purpose, text: string): string {
  return createHmac('sha256', secret()).update(`${purpose}\0${text}`).digest('base64url')
}

/** Whether a signature belongs to a text, compared in constant time. */
export function isSigned(purpose: Purpose, text: string, signature: string): boolean {
  const [expected, given] = [Buffer.from(sign(purpose, text)), Buffer.from(signature)]
  return expected.length === given.length && timingSafeEqual(expected, given)
}

/** A text that only who has the secret can read (AES-256-GCM, base64url), for this purpose and no other. */
export function seal(purpose: Purpose, text: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyFor(purpose), nonce)
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
}

/** What was sealed, or undefined when it was changed, or sealed with another secret or for another purpose. */
export function unseal(purpose: Purpose, sealed: string): string | undefined {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length < 28) return undefined
  const decipher = createDecipheriv('aes-256-gcm', keyFor(purpose), bytes.subarray(0, 12)).setAuthTag(bytes.subarray(12, 28))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
  } catch {
    return undefined
  }
}

function keyFor(purpose: Purpose): Buffer {
  return Buffer.from(hkdfSync('sha256', secret(), '', `seal\0${purpose}`, 32))
}

function secret(): string {
  known ??= secretOf(readEnv())
  return known
}
