import type { Actor } from '@/lib/auth/policy'
import type { Db, Tx } from '@/lib/db/client'
import type { OwnerOrganisation, User } from '@/lib/db/generated/client'
import { ConflictError, NotFoundError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'
import { enqueue } from '@/lib/jobs/enqueue'
import { invitationsOf, keepInvitation } from '@/lib/owners/invitations'
import { addedMail, notAddedMail } from '@/lib/owners/mails'
import { claimOwnOrganisation } from '@/lib/owners/organisation'
import { type Limit, takeFrom } from '@/lib/rate-limit/limit'
import { isActive, sendInvitation } from '@/lib/users/commands/invite'

export type NewMember = { name: string; email: string }

/**
 * Asks somebody to write along for the own organisation, by mail; again for who did not answer yet. What comes of it is the same for every
 * address: who has an account for something else reads in the mail what to do. Throws ForbiddenError, InvalidStateError,
 * RateLimitedError, and ConflictError for who belongs to it already.
 */
export async function inviteMember(db: Db, actor: Actor, { name, email }: NewMember, siteUrl: string, now = new Date()): Promise<void> {
  await db.$transaction(async (tx) => {
    const organisation = await claimOwnOrganisation(tx, actor)
    await takeFrom(tx, [limitOf(organisation)])
    await tx.user.createMany({ data: [{ email, name, role: 'interventie-eigenaar', organisationId: organisation.id }], skipDuplicates: true })
    const user = await tx.user.findUniqueOrThrow({ where: { email } })
    if (user.organisationId === organisation.id && isActive(user)) throw new ConflictError('Deze collega hoort al bij je organisatie.')
    await ask(tx, actor, { user, organisation, siteUrl }, now)
    await recordEvents(tx, actor, [{ type: 'user.invited', data: { userId: user.id, role: 'interventie-eigenaar' } }])
  })
}

/** Takes an invitation back that was not answered. Throws ForbiddenError, InvalidStateError, and NotFoundError when there is none (any more). */
export async function withdrawInvitation(db: Db, actor: Actor, email: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const { id } = await claimOwnOrganisation(tx, actor)
    const { count } = await tx.accountToken.deleteMany({ where: { AND: [invitationsOf(id), { user: { email } }] } })
    if (count === 0) throw new NotFoundError('Deze uitnodiging is er niet meer. Misschien is ze net aangenomen: ververs de pagina.')
    await tx.user.deleteMany({ where: { email, organisationId: id, role: 'interventie-eigenaar', passwordHash: null, oidcSubject: null } })
    await recordEvents(tx, actor, [{ type: 'organisation.changed', data: { organisationId: id } }])
  })
}

type Asked = { user: User; organisation: OwnerOrganisation; siteUrl: string }

async function ask(tx: Tx, actor: Actor, { user, organisation, siteUrl }: Asked, now: Date): Promise<void> {
  const free = user.role === 'interventie-eigenaar' && !user.organisationId && !user.blockedAt
  if (user.organisationId === organisation.id || (free && !isActive(user))) {
    const member = await tx.user.update({ where: { id: user.id }, data: { organisationId: organisation.id } })
    return void (await sendInvitation(tx, member, actor, { siteUrl }))
  }
  const { name: by } = await tx.user.findUniqueOrThrow({ where: { id: actor.id }, select: { name: true } })
  const mail = { name: user.name, email: user.email, siteUrl, by, organisation: organisation.name }
  if (free) {
    await tx.user.update({ where: { id: user.id }, data: { organisationId: organisation.id } })
    await enqueue(tx, 'mail.send', addedMail(mail))
    return
  }
  await keepInvitation(tx, user, organisation.id, now)
  await enqueue(tx, 'mail.send', notAddedMail(mail))
}

const limitOf = ({ id }: OwnerOrganisation): Limit => ({
  what: 'member.invite',
  who: id,
  max: 20,
  windowSeconds: 24 * 3_600,
  reason: 'Je organisatie heeft vandaag al veel uitnodigingen verstuurd.',
})
