import type { Tx } from '@/lib/db/client'

/** Ends what somebody has open: all sessions but `except`, and logins that wait for a code. Returns how many sessions. */
export async function revokeAll(tx: Tx, userId: string, except?: string): Promise<number> {
  await tx.accountToken.deleteMany({ where: { userId, purpose: { in: ['second-factor', 'second-factor-oidc'] } } })
  const { count } = await tx.session.deleteMany({ where: { userId, ...(except && { id: { not: except } }) } })
  return count
}
