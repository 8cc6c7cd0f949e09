import { type Actor, authorize } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { NotFoundError } from '@/lib/errors'
import { type AssetRow, itemOf } from '@/lib/media/assets'
import type { AssetFilter } from '@/lib/media/schema'
import type { AssetItem, AssetPage } from '@/lib/media/shapes'

const pageSize = 48
const mostCounted = 10_000
const mostWords = 8

/** One page of the library, newest first; `na` is where the page before ended. */
export async function listAssets(db: Db, actor: Actor, filter: AssetFilter, size = pageSize): Promise<AssetPage> {
  authorize(actor, 'media.read')
  const after = readCursor(filter.na)
  const where = Prisma.join(
    [...conditionsOf(filter, actor), ...(after ? [Prisma.sql`(a."createdAt", a.id) < (${after.at}::timestamptz, ${after.id}::uuid)`] : [])],
    ' AND ',
  )
  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT a.id FROM "Asset" a WHERE ${where} ORDER BY a."createdAt" DESC, a.id DESC LIMIT ${size + 1}`
  const ids = found.slice(0, size).map(({ id }) => id)
  const items = await readItems(db, actor, ids)
  const last = items.at(-1)
  return { items, next: found.length > size && last ? `${last.createdAt}_${last.id}` : null }
}

/** How many there are, counted up to a limit: beyond it nobody wants to know. */
export async function countAssets(db: Db, actor: Actor, filter: AssetFilter): Promise<{ count: number; more: boolean }> {
  authorize(actor, 'media.read')
  const where = Prisma.join(conditionsOf(filter, actor), ' AND ')
  const [row] = await db.$queryRaw<{ count: bigint }[]>`
    SELECT count(*) FROM (SELECT 1 FROM "Asset" a WHERE ${where} LIMIT ${mostCounted + 1}) AS found`
  const count = Number(row?.count ?? 0)
  return { count: Math.min(count, mostCounted), more: count > mostCounted }
}

/** One file, also from the trash. Throws NotFoundError. */
export async function readAsset(db: Db, actor: Actor, id: string): Promise<AssetItem> {
  authorize(actor, 'media.read')
  const [item] = await readItems(db, actor, [id])
  if (!item) throw new NotFoundError('Dit bestand bestaat niet (meer).')
  return item
}

async function readItems(db: Db, actor: Actor, ids: string[]): Promise<AssetItem[]> {
  if (ids.length === 0) return []
  const rows: (AssetRow & { uploader: { name: string } | null })[] = await db.asset.findMany({
    where: { id: { in: ids } },
    include: { uploader: { select: { name: true } } },
  })
  const uses = await db.$queryRaw<{ id: string; uses: bigint }[]>`
    SELECT "assetId" AS id, count(DISTINCT "documentId") AS uses FROM "AssetUse" WHERE "assetId" = ANY(${ids}::uuid[]) GROUP BY 1`
  const counted = new Map(uses.map((row) => [row.id, Number(row.uses)]))
  const byId = new Map(rows.map((row) => [row.id, itemOf({ ...row, uses: counted.get(row.id) ?? 0 }, actor)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

function conditionsOf(filter: AssetFilter, actor: Actor): Prisma.Sql[] {
  const conditions = [filter.toon === 'prullenbak' ? Prisma.sql`a."trashedAt" IS NOT NULL` : Prisma.sql`a."trashedAt" IS NULL`]
  if (filter.soort) conditions.push(Prisma.sql`a.kind = ${filter.soort}::"AssetKind"`)
  if (filter.toestemming) conditions.push(Prisma.sql`a.consent = ${filter.toestemming}`)
  if (filter.toon === 'zonder-licentie') conditions.push(Prisma.sql`(a.licence = '' OR a.maker = '')`)
  if (filter.toon === 'ongebruikt') conditions.push(Prisma.sql`NOT EXISTS (SELECT 1 FROM "AssetUse" u WHERE u."assetId" = a.id)`)
  if (filter.toon === 'van-mij') conditions.push(Prisma.sql`a."uploaderId" = ${actor.id}::uuid`)
  for (const word of wordsOf(filter.zoek))
    conditions.push(Prisma.sql`kis_search.asset_words(a.title, a.description, a.maker, a.source, a.keywords) LIKE ${`%${word}%`}`)
  return conditions
}

/** Every word must stand somewhere; its wildcards are letters. */
function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, mostWords)
    .map((word) => word.replace(/[\\%_]/g, '\\$&'))
}

function readCursor(text: string): { at: string; id: string } | undefined {
  const [, at, id] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)_([0-9a-f-]{36})$/.exec(text) ?? []
  return at && id && !Number.isNaN(Date.parse(at)) ? { at, id } : undefined
}
