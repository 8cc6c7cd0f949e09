import { type AccountRole, type Actor, authorize } from '@/lib/auth/policy'
import { idleMs, type SignedIn } from '@/lib/auth/sessions'
import type { Db } from '@/lib/db/client'
import type { Prisma, User } from '@/lib/db/generated/client'
import { NotFoundError } from '@/lib/errors'
import { readSetting } from '@/lib/settings/settings'
import { isActive } from '@/lib/users/commands/invite'

export const userStatuses = ['actief', 'uitgenodigd', 'geblokkeerd'] as const
export type UserStatus = (typeof userStatuses)[number]
/** A user as administrators see one; moments in ISO 8601. JSON-safe. */
export type UserRow = {
  id: string
  name: string
  email: string
  role: AccountRole
  status: UserStatus
  secondFactor: boolean
  /** Comes in through the organisation. */
  linked: boolean
  demo: boolean
  lastSeenAt: string | null
  /** Until when the invitation is good; null when there is none that is. */
  invitedUntil: string | null
}
export type UserFilter = { query?: string | undefined; role?: AccountRole | undefined; status?: UserStatus | undefined }

const most = 500

/** The users that fit, by name. Throws ForbiddenError for who does not manage them. */
export async function listUsers(db: Db, actor: Actor, { query, role, status }: UserFilter = {}): Promise<UserRow[]> {
  authorize(actor, 'user.manage')
  // What has a meaning of its own in a pattern stands for itself here.
  const contains = query?.replace(/[\\%_]/g, '\\$&')
  const words: Prisma.UserWhereInput | undefined = contains
    ? { OR: (['name', 'email'] as const).map((field) => ({ [field]: { contains, mode: 'insensitive' } })) }
    : undefined
  const users = await db.user.findMany({
    where: { ...words, ...(role && { role }) },
    include: openInvitation(),
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: most,
  })
  return users.map(toRow).filter((row) => !status || row.status === status)
}

/** One user. Throws ForbiddenError and NotFoundError. */
export async function getUser(db: Db, actor: Actor, id: string): Promise<UserRow> {
  authorize(actor, 'user.manage')
  const user = await db.user.findFirst({ where: { id }, include: openInvitation() })
  if (!user) throw new NotFoundError('Deze gebruiker bestaat niet (meer).')
  return toRow(user)
}

/** A session as its owner sees it; moments in ISO 8601. */
export type SessionRow = { id: string; device: string; createdAt: string; lastSeenAt: string; current: boolean }

/** Where somebody is logged in now, the latest first. */
export async function listOwnSessions(db: Db, me: SignedIn): Promise<SessionRow[]> {
  const rows = await db.session.findMany({
    where: { userId: me.id, expiresAt: { gt: new Date() }, lastSeenAt: { gt: new Date(Date.now() - idleMs) } },
    orderBy: { lastSeenAt: 'desc' },
  })
  return rows.map(({ id, device, createdAt, lastSeenAt }) => ({
    id,
    device,
    createdAt: createdAt.toISOString(),
    lastSeenAt: lastSeenAt.toISOString(),
    current: id === me.sessionId,
  }))
}

/** How somebody gets in: with what, and whether their role asks for a second factor. */
export type OwnAccess = {
  password: boolean
  linked: boolean
  secondFactorSince: string | null
  pending: string | null
  recoveryCodes: number
  required: boolean
}

/** The state of the own account. `pending`: the sealed secret of a second factor that was begun. */
export async function getOwnAccess(db: Db, me: SignedIn): Promise<OwnAccess> {
  const user = await db.user.findUniqueOrThrow({ where: { id: me.id } })
  const recoveryCodes = await db.recoveryCode.count({ where: { userId: me.id, usedAt: null } })
  const required = !user.demo && (await readSetting(db, 'secondFactor')).includes(me.role)
  const secondFactorSince = user.totpSince?.toISOString() ?? null
  return {
    password: user.passwordHash !== null,
    linked: user.oidcSubject !== null,
    secondFactorSince,
    pending: secondFactorSince ? null : user.totpSecret,
    recoveryCodes,
    required,
  }
}

const openInvitation = () => ({ accountTokens: { where: { purpose: 'invitation', usedAt: null, expiresAt: { gt: new Date() } } } })

function toRow(user: User & { accountTokens: { expiresAt: Date }[] }): UserRow {
  const { id, name, email, demo, totpSince, lastSeenAt, blockedAt, accountTokens, oidcSubject } = user
  const status = blockedAt ? 'geblokkeerd' : isActive(user) ? 'actief' : 'uitgenodigd'
  return {
    id,
    name,
    email,
    role: user.role as AccountRole,
    status,
    secondFactor: totpSince !== null,
    linked: oidcSubject !== null,
    demo,
    lastSeenAt: lastSeenAt?.toISOString() ?? null,
    invitedUntil: accountTokens[0]?.expiresAt.toISOString() ?? null,
  }
}
