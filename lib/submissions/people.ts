import type { Db, Tx } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'

export type Person = { id: string; name: string; email: string }
const select = { id: true, name: true, email: true } as const

/** Everybody of the organisation of a submission who can log in. Who was invited and did not answer yet may be nobody that they meant. */
export function ownersOf(db: Db | Tx, organisationId: string): Promise<Person[]> {
  return db.user.findMany({ where: { organisationId, ...ownersWhoCanLogIn }, select, orderBy: { id: 'asc' } })
}

/** Owners with a way in of their own (lib/users/commands/invite.ts, isActive), as a condition. */
export const ownersWhoCanLogIn = {
  role: 'interventie-eigenaar',
  blockedAt: null,
  OR: [{ passwordHash: { not: null } }, { oidcSubject: { not: null } }],
} satisfies Prisma.UserWhereInput

/** All coordinators. */
export function coordinators(db: Db | Tx): Promise<Person[]> {
  return db.user.findMany({ where: { role: 'coordinator', blockedAt: null }, select, orderBy: { id: 'asc' } })
}

/** The assessors of a submission who were not taken off it and have no conflict of interest. */
export async function assessorsOf(db: Db | Tx, submissionId: string): Promise<Person[]> {
  const rows = await db.assignment.findMany({
    where: { submissionId, state: { in: ['asked', 'free'] }, assessor: { role: 'beoordelaar', blockedAt: null } },
    select: { assessor: { select } },
    orderBy: { createdAt: 'asc' },
  })
  return rows.map(({ assessor }) => assessor)
}
