import { makeToken } from '@/lib/auth/token'
import type { Tx } from '@/lib/db/client'
import type { Prisma, User } from '@/lib/db/generated/client'
import { linkHours } from '@/lib/users/tokens'

/**
 * Remembers that an organisation invited somebody who has an account already, which can't be added. It stands in the list like any other
 * invitation, for as long: who invites does not learn that there is an account. It opens nothing.
 */
export async function keepInvitation(tx: Tx, user: User, organisationId: string, now: Date): Promise<void> {
  const purpose = purposeOf(organisationId)
  await tx.accountToken.deleteMany({ where: { userId: user.id, purpose } })
  await tx.accountToken.create({
    data: { hash: makeToken().hash, purpose, userId: user.id, expiresAt: new Date(now.getTime() + linkHours.invitation * 3_600_000) },
  })
}

/** The invitations of an organisation: of people who are new, and of those who have an account. */
export function invitationsOf(organisationId: string) {
  return {
    OR: [
      { purpose: 'invitation', user: { organisationId, role: 'interventie-eigenaar', passwordHash: null, oidcSubject: null } },
      { purpose: purposeOf(organisationId) },
    ],
  } satisfies Prisma.AccountTokenWhereInput
}

function purposeOf(organisationId: string): string {
  return `member:${organisationId}`
}
