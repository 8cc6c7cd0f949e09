import { randomInt } from 'node:crypto'
import type { Tx } from '@/lib/db/client'
import { sign } from '@/lib/secret'

const count = 10
/** Without what looks alike on paper: 0 and o, 1 and l and i. */
const letters = '23456789abcdefghjkmnpqrstuvwxyz'

/** New recovery codes for somebody, in place of the old. Only here are they readable: what is kept can't be turned back. */
export async function renewRecoveryCodes(tx: Tx, userId: string): Promise<string[]> {
  const codes = Array.from({ length: count }, makeCode)
  await tx.recoveryCode.deleteMany({ where: { userId } })
  await tx.recoveryCode.createMany({ data: codes.map((code) => ({ userId, hash: hashFor(userId, code) })) })
  return codes
}

/** Uses a recovery code up. Returns whether it was one, and not used before. */
export async function spendRecoveryCode(tx: Tx, userId: string, code: string): Promise<boolean> {
  const { count: used } = await tx.recoveryCode.updateMany({ where: { userId, hash: hashFor(userId, code), usedAt: null }, data: { usedAt: new Date() } })
  return used > 0
}

/** "7k3mq-x9tzp": some 50 bits. */
function makeCode(): string {
  const part = () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('')
  return `${part()}-${part()}`
}

/** Keyed, because a code is short enough to be tried by who has the database. */
function hashFor(userId: string, code: string): string {
  return sign('recovery', `${userId}\0${code.toLowerCase().replace(/[^a-z0-9]/g, '')}`)
}
