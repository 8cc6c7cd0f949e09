import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const argon2Async = promisify(argon2)

/** OWASP's second choice for argon2id: 19 MiB, two passes, one lane (Password Storage Cheat Sheet). */
const cost = { memory: 19_456, passes: 2, parallelism: 1 }
const tagLength = 32
const phc = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/

/** A password as it may be kept: argon2id as a PHC string, with a salt of its own. Takes some 20 ms and 19 MiB. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await argon2Async('argon2id', { message: normal(password), nonce, tagLength, ...cost })
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${bare(nonce)}$${bare(tag)}`
}

/**
 * Whether a password is the one that was kept. Without anything kept it takes as long and says no, so that time does
 * not tell who has an account.
 */
export async function passwordMatches(password: string, kept: string | null | undefined): Promise<boolean> {
  const [, m, t, p, salt = '', tag = ''] = phc.exec(kept ?? '') ?? []
  const known = m !== undefined
  const parameters = known ? { memory: Number(m), passes: Number(t), parallelism: Number(p) } : cost
  const nonce = known ? Buffer.from(salt, 'base64') : Buffer.alloc(16)
  const given = await argon2Async('argon2id', { message: normal(password), nonce, tagLength, ...parameters })
  const expected = Buffer.from(tag, 'base64')
  return known && expected.length === given.length && timingSafeEqual(expected, given)
}

/** The same characters typed on another keyboard are the same password (NIST SP 800-63B, 3.1.1.2). */
function normal(password: string): string {
  return password.normalize('NFKC')
}

function bare(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '')
}
