import { type Actor, authorize } from '@/lib/auth/policy'
import type { Db, Tx } from '@/lib/db/client'
import type { OwnerOrganisation } from '@/lib/db/generated/client'
import { ForbiddenError, InvalidStateError } from '@/lib/errors'
import { pendingPurpose } from '@/lib/owners/pending'

/** Somebody of an organisation. `invited`: until when the invitation works (ISO 8601), for who did not accept it yet. */
export type Member = { id: string; name: string; email: string; me: boolean; invited?: string }
/** The own organisation with its people, and addresses that were asked and did not answer. JSON-safe. */
export type OrganisationPage = { name: string; website: string; members: Member[]; asked: { email: string; until: string }[] }

/** The organisation of somebody; null for who has none. */
export async function ownOrganisation(db: Db | Tx, userId: string): Promise<OwnerOrganisation | null> {
  const user = await db.user.findUnique({ where: { id: userId }, select: { organisation: true } })
  return user?.organisation ?? null
}

/** The same for a command about it: locked until it is done. Throws ForbiddenError, and InvalidStateError for who has none. */
export async function claimOwnOrganisation(tx: Tx, actor: Actor): Promise<OwnerOrganisation> {
  authorize(actor, 'organisation.manage')
  await tx.$queryRaw`SELECT o.id FROM "OwnerOrganisation" o JOIN "User" u ON u."organisationId" = o.id WHERE u.id::text = ${actor.id} FOR UPDATE OF o`
  const user = await tx.user.findUnique({ where: { id: actor.id }, include: { organisation: true } })
  if (!user || user.blockedAt) throw new ForbiddenError('Je account is geblokkeerd. Mail KIS.')
  if (!user.organisation) throw new InvalidStateError('Je hoort nu bij geen organisatie. Meld een interventie aan, of vraag een collega om je uit te nodigen.')
  return user.organisation
}

/** What stands on the page about the own organisation; null for who has none. Throws ForbiddenError. */
export async function readOrganisationPage(db: Db, actor: Actor, now = new Date()): Promise<OrganisationPage | null> {
  authorize(actor, 'organisation.manage')
  const organisation = await ownOrganisation(db, actor.id)
  if (!organisation) return null
  const [members, asked] = await Promise.all([
    db.user.findMany({
      where: { organisationId: organisation.id, role: 'interventie-eigenaar' },
      include: { accountTokens: { where: { purpose: 'invitation', usedAt: null } } },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    }),
    db.accountToken.findMany({ where: { purpose: pendingPurpose(organisation.id), expiresAt: { gt: now } }, include: { user: { select: { email: true } } } }),
  ])
  return {
    name: organisation.name,
    website: organisation.website ?? '',
    members: members
      .filter(({ passwordHash, oidcSubject }) => passwordHash !== null || oidcSubject !== null)
      .map(({ id, name, email }) => ({ id, name, email, me: id === actor.id })),
    asked: [],
  }
}
