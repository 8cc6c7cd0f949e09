import { type AccountRole, type Actor, authorize } from '@/lib/auth/policy'
import type { Db, Tx } from '@/lib/db/client'
import type { User } from '@/lib/db/generated/client'
import { ConflictError, InvalidStateError, NotFoundError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'
import { enqueue } from '@/lib/jobs/enqueue'
import { absoluteUrl } from '@/lib/site/site'
import { invitationMail } from '@/lib/users/mails'
import { issueLink, linkHours } from '@/lib/users/tokens'

export type Invitation = { name: string; email: string; role: AccountRole }
/** `siteUrl`: the public address of the site; `mail: false` for who hands over the link in another way. */
export type InviteOptions = { siteUrl: string; mail?: boolean }
/** `link` is the whole address with which the person gets in; nobody but them should see it. */
export type Invited = { userId: string; link: string }

/**
 * Makes an account that waits for its owner, and mails the link for it. Throws ForbiddenError, and ConflictError when
 * somebody has the e-mail address already.
 */
export async function inviteUser(db: Db, actor: Actor, { name, email, role }: Invitation, options: InviteOptions): Promise<Invited> {
  return db.$transaction(async (tx) => {
    authorize(actor, 'user.invite')
    const address = email.trim().toLowerCase()
    const { count } = await tx.user.createMany({ data: [{ email: address, name, role }], skipDuplicates: true })
    if (count === 0) throw new ConflictError('Er is al een gebruiker met dit e-mailadres. Zoek die op in de lijst.')
    const user = await tx.user.findUniqueOrThrow({ where: { email: address } })
    const link = await sendInvitation(tx, user, actor, options)
    await recordEvents(tx, actor, [{ type: 'user.invited', data: { userId: user.id, role } }])
    return { userId: user.id, link }
  })
}

/** A new link for who did not accept the invitation yet; the old one stops working. Throws ForbiddenError, NotFoundError and InvalidStateError. */
export async function resendInvitation(db: Db, actor: Actor, userId: string, options: InviteOptions): Promise<Invited> {
  return db.$transaction(async (tx) => {
    authorize(actor, 'user.invite')
    const user = await tx.user.findUnique({ where: { id: userId } })
    if (!user) throw new NotFoundError('Deze gebruiker bestaat niet (meer).')
    if (isActive(user)) throw new InvalidStateError('Deze gebruiker is al binnen. Een nieuw wachtwoord vraagt hij zelf aan, op de inlogpagina.')
    if (user.blockedAt) throw new InvalidStateError('Deze gebruiker is geblokkeerd. Hef eerst de blokkade op.')
    const link = await sendInvitation(tx, user, actor, options)
    await recordEvents(tx, actor, [{ type: 'user.invited', data: { userId, role: user.role, again: true } }])
    return { userId, link }
  })
}

/** Whether somebody has a way in of their own: a password, or the account of their organisation. */
export function isActive({ passwordHash, oidcSubject }: Pick<User, 'passwordHash' | 'oidcSubject'>): boolean {
  return passwordHash !== null || oidcSubject !== null
}

/** Makes the link and, unless told otherwise, mails it. */
export async function sendInvitation(tx: Tx, user: User, by: Actor | undefined, { siteUrl, mail = true }: InviteOptions): Promise<string> {
  const token = await issueLink(tx, user.id, 'invitation')
  const inviter = by && (await nameOf(tx, by))
  const until = new Date(Date.now() + linkHours.invitation * 3_600_000)
  if (mail) await enqueue(tx, 'mail.send', invitationMail({ ...user, siteUrl, organisation: await organisationOf(tx, user) }, token, inviter, until))
  return absoluteUrl(siteUrl, `/uitnodiging/${token}`)
}

/** For which organisation somebody is to describe interventions, if any. */
async function organisationOf(tx: Tx, { organisationId }: User): Promise<string | undefined> {
  if (!organisationId) return undefined
  return (await tx.ownerOrganisation.findUnique({ where: { id: organisationId }, select: { name: true } }))?.name
}

async function nameOf(tx: Tx, { id, role }: Actor): Promise<string | undefined> {
  if (role === 'systeem') return undefined
  return (await tx.user.findUnique({ where: { id }, select: { name: true } }))?.name
}
