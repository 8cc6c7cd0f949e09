import { type Actor, authorize } from '@/lib/auth/policy'
import type { Db, Tx } from '@/lib/db/client'
import type { OwnerOrganisation } from '@/lib/db/generated/client'
import { ForbiddenError, InvalidStateError } from '@/lib/errors'
import { invitationsOf } from '@/lib/owners/invitations'
import { isActive } from '@/lib/users/commands/invite'

/** Somebody of an organisation. */
export type Member = { id: string; name: string; email: string; me: boolean }
/**
 * The own organisation with its people, and the addresses that were invited, until when they can answer (ISO 8601). Of
 * those nothing else is said: nobody learns who has an account. JSON-safe.
 */
export type OrganisationPage = { name: string; website: string; members: Member[]; invited: { email: string; until: string }[] }

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
  const { id, name, website } = organisation
  const [people, invitations] = await Promise.all([
    db.user.findMany({ where: { organisationId: id, role: 'interventie-eigenaar', blockedAt: null }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] }),
    db.accountToken.findMany({
      where: { ...invitationsOf(id), usedAt: null, expiresAt: { gt: now } },
      include: { user: { select: { email: true } } },
      orderBy: { expiresAt: 'asc' },
    }),
  ])
  return {
    name,
    website: website ?? '',
    members: people.filter(isActive).map((person) => ({ id: person.id, name: person.name, email: person.email, me: person.id === actor.id })),
    invited: invitations.map(({ user: { email }, expiresAt }) => ({ email, until: expiresAt.toISOString() })),
  }
}
