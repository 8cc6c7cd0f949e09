import { type Actor, can } from '@/lib/auth/policy'
import { kindOf } from '@/lib/content/id'
import { isoDay } from '@/lib/dates'
import type { Db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import type { VersionState } from '@/lib/db/generated/enums'
import { dueDays } from '@/lib/redactie/document-filter'
import type { DueRow, PlannedRow, Row } from '@/lib/redactie/shapes'

const shortest = 6
const longest = 1_000

export const rowSelection = {
  id: true,
  title: true,
  draftState: true,
  status: true,
  lock: true,
  updatedAt: true,
  owner: { select: { name: true } },
} as const satisfies Prisma.DocumentSelect
type Selected = Prisma.DocumentGetPayload<{ select: typeof rowSelection }>

export function rowOf({ id, title, draftState, status, lock, updatedAt, owner }: Selected): Row {
  return { id, kind: kindOf(id), title, draftState, status, lock, updatedAt, owner: owner?.name ?? null }
}

/** What somebody is writing, last touched first. */
export function readMine(db: Db, actor: Actor): Promise<Row[]> {
  return readOwn(db, actor, ['draft'])
}

/** What somebody handed in and others now look at, approve or planned. */
export function readWaiting(db: Db, actor: Actor): Promise<Row[]> {
  return readOwn(db, actor, ['review', 'approved'])
}

async function readOwn(db: Db, actor: Actor, states: VersionState[]): Promise<Row[]> {
  const where = { ownerId: actor.id, draftState: { in: states }, trashedAt: null }
  const rows = await db.document.findMany({ where, select: rowSelection, orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }], take: shortest })
  return rows.map(rowOf)
}

/** What will be published or taken away by itself, the first to come first; at most `take` of each. */
export async function readPlanned(db: Db, take = longest): Promise<PlannedRow[]> {
  const select = { ...rowSelection, publishAt: true, withdrawAt: true } as const
  const [publish, withdraw] = await Promise.all([
    db.document.findMany({ where: { publishAt: { not: null }, trashedAt: null }, select, orderBy: { publishAt: 'asc' }, take }),
    db.document.findMany({ where: { withdrawAt: { not: null }, trashedAt: null }, select, orderBy: { withdrawAt: 'asc' }, take }),
  ])
  return [
    ...publish.flatMap((row): PlannedRow[] => (row.publishAt ? [{ ...rowOf(row), does: 'publish', at: row.publishAt }] : [])),
    ...withdraw.flatMap((row): PlannedRow[] => (row.withdrawAt ? [{ ...rowOf(row), does: 'withdraw', at: row.withdrawAt }] : [])),
  ]
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .slice(0, take)
}

/** What should be looked at again within two weeks: one's own first, then, for who may look at all, what others look after. */
export async function readDue(db: Db, actor: Actor, now = new Date(), take = shortest): Promise<DueRow[]> {
  const today = isoDay(now)
  const until = new Date(`${today}T00:00:00Z`)
  until.setUTCDate(until.getUTCDate() + dueDays)
  const due = { reviewOn: { lte: until }, trashedAt: null, status: 'published' } as const
  const select = { ...rowSelection, ownerId: true, reviewOn: true } as const
  const read = (where: Prisma.DocumentWhereInput) =>
    db.document.findMany({ where: { ...due, ...where }, select, orderBy: [{ reviewOn: 'asc' }, { id: 'asc' }], take })
  const [own, others] = await Promise.all([
    read({ ownerId: actor.id }),
    can(actor, 'document.confirmChecked') ? read({ OR: [{ ownerId: null }, { ownerId: { not: actor.id } }] }) : [],
  ])
  return [...own, ...others].slice(0, take).map((row) => {
    const on = row.reviewOn?.toISOString().slice(0, 10) ?? ''
    return { ...rowOf(row), on, past: on < today, mayConfirm: can(actor, 'document.confirmChecked', { ownerId: row.ownerId }) }
  })
}
