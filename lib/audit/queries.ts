import { type AuditQuery, conditionOf } from '@/lib/audit/filter'
import { type Actor, authorize } from '@/lib/auth/policy'
import { kindOf } from '@/lib/content/id'
import type { Db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { namesOf } from '@/lib/events/names'
import { type EventData, saidOf, subjectIn, wordsOf } from '@/lib/events/words'

/** An event in words. `said` has `{document}` where the document comes, `user` is filled in. `at` is a moment in ISO 8601. JSON-safe. */
export type ReadEvent = {
  id: string
  at: string
  type: string
  label: string
  actor: string
  said: string
  document: { id: string; title: string; exists: boolean } | null
}
export type EventPage = { events: ReadEvent[]; next: string | null }

type Row = { id: bigint; at: Date; actor: string; type: string; documentId: string | null; data: EventData; title: string | null }

const pageSize = 50

/** A page of all that happened, the newest first. Throws ForbiddenError for who may not read the log. */
export async function readAudit(db: Db, actor: Actor, query: AuditQuery, size = pageSize): Promise<EventPage> {
  authorize(actor, 'audit.read')
  return readPage(db, query, size)
}

/** The same for one document, for all who may see the document. */
export async function readHistory(db: Db, actor: Actor, documentId: string, before?: string): Promise<EventPage> {
  authorize(actor, 'document.read')
  return readPage(db, { document: documentId, ...(before && { voor: before }) }, pageSize)
}

async function readPage(db: Db, query: AuditQuery, size: number): Promise<EventPage> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT e.id, e.at, e.actor, e.type, e."documentId", e.data, d.title FROM "Event" e LEFT JOIN "Document" d ON d.id = e."documentId"
    WHERE ${conditionOf(query)} ORDER BY e.id DESC LIMIT ${size + 1}`
  const shown = rows.slice(0, size)
  return { events: await inWords(db, shown), next: rows.length > size ? String(shown.at(-1)?.id ?? '') : null }
}

async function inWords(db: Db, rows: readonly Row[]): Promise<ReadEvent[]> {
  const names = await namesOf(
    db,
    rows.flatMap(({ actor, data }) => [actor, subjectIn(data)]),
  )
  return rows.map(({ id, at, actor, type, documentId, data, title }) => ({
    id: String(id),
    at: at.toISOString(),
    type,
    label: wordsOf(type).label,
    actor: names.get(actor) ?? actor,
    said: saidOf(type, data).replace('{user}', () => names.get(subjectIn(data) ?? '') ?? 'iemand'),
    document: documentId ? { id: documentId, title: title || nameOf(documentId), exists: title !== null } : null,
  }))
}

/** Of what was removed for good only its identity is left. */
function nameOf(documentId: string): string {
  return documentId.slice(kindOf(documentId).length + 1).replaceAll('-', ' ')
}

/** Who ever did something, for a filter: all with an account, and the program. */
export async function readActors(db: Db, actor: Actor): Promise<{ id: string; name: string }[]> {
  authorize(actor, 'audit.read')
  const users = await db.user.findMany({ select: { id: true, name: true }, orderBy: { name: 'asc' }, take: 2_000 })
  const programs = await namesOf(db, ['import', 'planner', 'bezoeker'])
  return [...users, ...[...programs].map(([id, name]) => ({ id, name }))]
}

/** How many events fit a question, for the event of an export. */
export async function countAudit(db: Db, query: AuditQuery): Promise<number> {
  const [row] = await db.$queryRaw<{ count: bigint }[]>(Prisma.sql`SELECT count(*) AS count FROM "Event" e WHERE ${conditionOf(query)}`)
  return Number(row?.count ?? 0)
}
