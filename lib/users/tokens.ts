import { hashOf, makeToken } from '@/lib/auth/token'
import type { Db, Tx } from '@/lib/db/client'
import type { AccountToken, User } from '@/lib/db/generated/client'

/** What a link in a mail is for, and how long it works. */
export const linkHours = { invitation: 7 * 24, reset: 1 } as const
export type LinkPurpose = keyof typeof linkHours

/** A new link for somebody; the ones before it for the same purpose do not work any more. Returns its token. */
export async function issueLink(tx: Tx, userId: string, purpose: LinkPurpose): Promise<string> {
  // Who asks twice at the same time gets one link that works.
  await tx.$executeRaw`SELECT 1 FROM "User" WHERE id = ${userId}::uuid FOR UPDATE`
  await tx.accountToken.deleteMany({ where: { userId, purpose } })
  const { token, hash } = makeToken()
  await tx.accountToken.create({ data: { hash, purpose, userId, expiresAt: new Date(Date.now() + linkHours[purpose] * 3_600_000) } })
  return token
}

/** Whose link this is, without using it up; undefined when it was used, expired, voided, never existed, or its user is blocked. */
export async function findLink(db: Db | Tx, token: string, purpose: LinkPurpose): Promise<(AccountToken & { user: User }) | undefined> {
  const link = await db.accountToken.findUnique({ where: { hash: hashOf(token) }, include: { user: true } })
  return link && link.purpose === purpose && !link.usedAt && link.expiresAt > new Date() && !link.user.blockedAt ? link : undefined
}

/** Uses a link up. Returns whether nobody else did at the same time. */
export async function spendLink(tx: Tx, hash: string): Promise<boolean> {
  const { count } = await tx.accountToken.updateMany({ where: { hash, usedAt: null }, data: { usedAt: new Date() } })
  return count > 0
}
