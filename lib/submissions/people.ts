import type { Db, Tx } from '@/lib/db/client'

export type Person = { id: string; name: string; email: string }
const select = { id: true, name: true, email: true } as const

/** Everybody of the organisation of a submission who can log in. */
export function ownersOf(db: Db | Tx, organisationId: string): Promise<Person[]> {
  return db.user.findMany({ where: { organisationId, role: 'interventie-eigenaar', blockedAt: null }, select, orderBy: { id: 'asc' } })
}

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
