import { createHash, randomBytes } from 'node:crypto'

/** A secret that nobody can guess (256 bits), and what of it may be kept. */
export function makeToken(): { token: string; hash: string } {
  const token = randomBytes(32).toString('base64url')
  return { token, hash: hashOf(token) }
}

/** What of a token is kept. It needs no salt and no slow hash: there is nothing in it to guess. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
