import { z } from 'zod'
import { type Actor, authorize } from '@/lib/auth/policy'
import { examplePack } from '@/lib/content/search-documents'
import type { Db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { type Cursor, readCursor, writeCursor } from '@/lib/redactie/cursor'
import { filterOf } from '@/lib/redactie/document-filter'
import { type DocumentQuery, directionOf, type Sort } from '@/lib/redactie/schema'
import { type DocumentPage, type ListedDocument, mostCounted } from '@/lib/redactie/shapes'

/**
 * A page of the documents that the redactie keeps, all kinds together, without those in the trash. Stable when others
 * add or remove documents: a page begins after the last row of the one before it, whatever its number.
 * Throws ForbiddenError.
 */
export async function listDocuments(db: Db, actor: Actor, query: DocumentQuery): Promise<DocumentPage> {
  authorize(actor, 'document.read')
  const filter = filterOf(query, actor.id)
  const [page, total] = await Promise.all([readPage(db, query, filter), countUpTo(db, filter)])
  return { ...page, total }
}

async function countUpTo(db: Db, filter: Prisma.Sql): Promise<number | undefined> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (SELECT 1 FROM "Document" d WHERE ${filter} LIMIT ${mostCounted + 1}) AS counted`
  return row && row.count <= mostCounted ? row.count : undefined
}

async function readPage(db: Db, query: DocumentQuery, filter: Prisma.Sql): Promise<Omit<DocumentPage, 'total'>> {
  const { per, sorteer } = query
  const before = placeIn(sorteer, query.voor)
  const after = before ? undefined : placeIn(sorteer, query.na)
  const found = await rowsFrom(db, query, filter, before ?? after, before !== undefined)
  // What came before is gone or is less than a page: then this is the first page.
  if (before && found.length <= per) return readPage(db, { ...query, voor: undefined, na: undefined }, filter)
  const more = found.length > per
  const rows = before ? found.slice(0, per).reverse() : found.slice(0, per)
  const [first, last] = [rows.at(0), rows.at(-1)]
  return {
    rows,
    ...(first && (before ? more : after) && { previous: writeCursor(cursorAt(first, sorteer)) }),
    ...(last && (before || more) && { next: writeCursor(cursorAt(last, sorteer)) }),
  }
}

/** The cursor, when it can be one of a list in this order. */
function placeIn(sort: Sort, text: string | undefined): Cursor | undefined {
  const cursor = readCursor(text)
  return cursor && shapes[sort](cursor.value) ? cursor : undefined
}

const shapes: Record<Sort, (value: string | null) => boolean> = {
  gewijzigd: (value) => z.iso.datetime().safeParse(value).success,
  titel: (value) => value !== null,
  controle: (value) => value === null || z.iso.date().safeParse(value).success,
}

function cursorAt(row: ListedDocument, sort: Sort): Cursor {
  const value = { gewijzigd: row.updatedAt.toISOString(), titel: row.title, controle: row.reviewOn }[sort]
  return { value, id: row.id }
}

/** One row more than a page, away from the cursor. What has no review date stands after all that has one, in both directions. */
async function rowsFrom(db: Db, query: DocumentQuery, filter: Prisma.Sql, from: Cursor | undefined, backwards: boolean): Promise<ListedDocument[]> {
  const take = query.per + 1
  const rising = (directionOf(query) === 'op') !== backwards
  if (query.sorteer !== 'controle') return readRows(db, query.sorteer, filter, from, rising, take)
  const parts = [Prisma.sql`d."reviewOn" IS NOT NULL`, Prisma.sql`d."reviewOn" IS NULL`]
  const order = backwards ? [1, 0] : [0, 1]
  const rows: ListedDocument[] = []
  for (const part of order.slice(from ? order.indexOf(from.value === null ? 1 : 0) : 0)) {
    if (rows.length >= take) break
    const here = from && (from.value === null ? 1 : 0) === part ? from : undefined
    rows.push(...(await readRows(db, 'controle', Prisma.sql`${filter} AND ${parts[part]}`, here, rising, take - rows.length)))
  }
  return rows
}

const orders = { gewijzigd: Prisma.sql`d."updatedAt"`, titel: Prisma.sql`d.title COLLATE "nl-x-icu"`, controle: Prisma.sql`d."reviewOn"` }
const types = { gewijzigd: Prisma.sql`timestamptz`, titel: Prisma.sql`text`, controle: Prisma.sql`date` }

/** The page is found in an index first; only then is read what stands on it. */
function readRows(db: Db, sort: Sort, filter: Prisma.Sql, from: Cursor | undefined, rising: boolean, take: number): Promise<ListedDocument[]> {
  const order = orders[sort]
  const direction = rising ? Prisma.sql`ASC` : Prisma.sql`DESC`
  return db.$queryRaw<ListedDocument[]>`
    WITH page AS MATERIALIZED (
      SELECT d.id FROM "Document" d WHERE ${filter} ${from ? beyond(sort, from, rising) : Prisma.empty}
      ORDER BY ${order} ${direction}, d.id ${direction} LIMIT ${take}
    )
    SELECT d.id, d.kind, d.title, d."draftState", d.status, d.lock, d.pack IS NOT DISTINCT FROM ${examplePack} AS example, d."ownerId", o.name AS owner,
      COALESCE(u.name, v.author) AS author, d."updatedAt", d."reviewOn"::text AS "reviewOn", d."publishAt", d."withdrawAt", s.path
    FROM page JOIN "Document" d USING (id)
    LEFT JOIN "User" o ON o.id = d."ownerId"
    LEFT JOIN "Version" v ON v.id = COALESCE(d."draftVersionId", d."liveVersionId")
    LEFT JOIN "User" u ON u.id::text = v.author
    LEFT JOIN "SearchDocument" s ON s.id = d.id
    ORDER BY ${order} ${direction}, d.id ${direction}`
}

function beyond(sort: Sort, { value, id }: Cursor, rising: boolean): Prisma.Sql {
  const than = rising ? Prisma.sql`>` : Prisma.sql`<`
  if (value === null) return Prisma.sql`AND d.id ${than} ${id}`
  return Prisma.sql`AND (${orders[sort]}, d.id) ${than} (${value}::${types[sort]}, ${id})`
}
