import { type Actor, authorize, can } from '@/lib/auth/policy'
import { trashDays } from '@/lib/content/commands/trash'
import type { Db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { readCursor, writeCursor } from '@/lib/redactie/cursor'
import { namesOf } from '@/lib/redactie/people'
import type { TrashedDocument } from '@/lib/redactie/shapes'

export type TrashPage = { rows: TrashedDocument[]; total: number; next?: string }

const pageSize = 50
const dayMs = 24 * 60 * 60_000

type Found = Omit<TrashedDocument, 'by' | 'daysLeft' | 'mayRestore'> & { ownerId: string | null; actor: string | null }

/** What is in the trash, the last thrown away first. `after` is a cursor. Throws ForbiddenError. */
export async function listTrash(db: Db, actor: Actor, after?: string, now = new Date()): Promise<TrashPage> {
  authorize(actor, 'document.read')
  const from = readCursor(after)
  const at = from?.value && !Number.isNaN(Date.parse(from.value)) ? new Date(from.value) : undefined
  const [found, total] = await Promise.all([
    readRows(db, at && from ? Prisma.sql`AND (d."trashedAt", d.id) < (${at}, ${from.id})` : Prisma.empty),
    countTrash(db),
  ])
  const names = await namesOf(
    db,
    found.map((row) => row.actor),
  )
  const rows = found.slice(0, pageSize).map(({ ownerId, actor: by, ...row }) => ({
    ...row,
    by: names.get(by ?? '') ?? null,
    daysLeft: Math.max(0, Math.ceil((row.trashedAt.getTime() + trashDays * dayMs - now.getTime()) / dayMs)),
    mayRestore: can(actor, 'document.restore', { ownerId }) && (row.status === 'unpublished' || can(actor, 'document.trashPublished')),
  }))
  const last = rows.at(-1)
  return { rows, total, ...(last && found.length > pageSize && { next: writeCursor({ value: last.trashedAt.toISOString(), id: last.id }) }) }
}

function countTrash(db: Db): Promise<number> {
  return db.document.count({ where: { trashedAt: { not: null } } })
}

function readRows(db: Db, beyond: Prisma.Sql): Promise<Found[]> {
  return db.$queryRaw<Found[]>`
    SELECT d.id, d.kind, d.title, d.status, d."trashedAt", d."ownerId",
      (SELECT e.actor FROM "Event" e WHERE e."documentId" = d.id AND e.type = 'document.trashed' ORDER BY e.id DESC LIMIT 1) AS actor
    FROM "Document" d WHERE d."trashedAt" IS NOT NULL ${beyond}
    ORDER BY d."trashedAt" DESC, d.id DESC LIMIT ${pageSize + 1}`
}
