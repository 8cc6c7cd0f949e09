import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/auth/policy'
import type { KindId } from '@/lib/content/id'
import type { CommonContent } from '@/lib/content/kind'
import { refreshListing } from '@/lib/content/listing'
import { writePointers } from '@/lib/content/pointers'
import { writeRoutes } from '@/lib/content/routes'
import { searchRows } from '@/lib/content/search-documents'
import type { Tx } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { textsOf } from '@/lib/files/texts'
import { mirrorSoon } from '@/lib/search/meilisearch/mirror-soon'
import { writeRows } from '@/lib/search/postgres/write'
import { readNames } from '@/lib/search/read-names'

/** A document as it goes live. `versionId` names an existing draft version; without it a new version is written. */
export type LiveItem = {
  id: string
  kind: KindId
  slug: string
  pack: string | null
  content: CommonContent
  versionId?: string
}

/**
 * Makes content live for any number of documents at once: version, live pointer, references, routes and search
 * documents, all in the caller's transaction. A draft that is another version than the one that goes live stays, and who
 * is writing it hears nothing of this. What it points at must exist; with `strict` off, what was purged since is left out.
 * Returns the version of each document.
 */
export async function writeLive(tx: Tx, actor: Actor, items: readonly LiveItem[], note?: string, strict = true): Promise<Map<string, string>> {
  await tx.document.createMany({ data: items.map(({ id, kind, slug, pack }) => ({ id, kind, slug, pack })), skipDuplicates: true })
  const versions = await writeVersions(tx, actor, items, note)
  await tx.version.updateMany({ where: { state: 'live', liveOf: { id: { in: [...versions.keys()] } } }, data: { state: 'superseded' } })
  await tx.version.updateMany({ where: { id: { in: [...versions.values()] } }, data: { state: 'live', publishedAt: new Date() } })
  await pointAtLive(tx, items, versions)
  await writeDerived(tx, items, strict)
  await refreshListing(
    tx,
    items.map((item) => item.id),
  )
  return versions
}

/**
 * Writes anew what follows from the content: references, routes and search documents. What it points at must exist;
 * with `strict` off, what was purged since is left out.
 */
export async function writeDerived(tx: Tx, items: readonly LiveItem[], strict = true): Promise<void> {
  await writePointers(tx, items, true, strict)
  await writeRoutes(tx, items)
  const texts = await textsOf(
    tx,
    items.map(({ content }) => content),
  )
  await writeRows(
    tx,
    items.map((item) => item.id),
    items.flatMap((item) => searchRows(item, texts)),
    await readNames(tx),
  )
  await mirrorSoon(
    tx,
    items.map((item) => item.id),
  )
}

async function writeVersions(tx: Tx, actor: Actor, items: readonly LiveItem[], note?: string): Promise<Map<string, string>> {
  const fresh = items.filter((item) => !item.versionId)
  const last = await tx.version.groupBy({ by: ['documentId'], where: { documentId: { in: fresh.map((item) => item.id) } }, _max: { number: true } })
  const numbers = new Map(last.map((row) => [row.documentId, row._max.number ?? 0]))
  const rows = fresh.map((item) => ({
    id: randomUUID(),
    documentId: item.id,
    number: (numbers.get(item.id) ?? 0) + 1,
    state: 'draft' as const,
    content: item.content as unknown as Prisma.InputJsonValue,
    author: actor.id,
    note: note ?? null,
  }))
  await tx.version.createMany({ data: rows })
  return new Map([
    ...rows.map((row) => [row.documentId, row.id] as const),
    ...items.flatMap((item) => (item.versionId ? [[item.id, item.versionId] as const] : [])),
  ])
}

async function pointAtLive(tx: Tx, items: readonly LiveItem[], versions: ReadonlyMap<string, string>): Promise<void> {
  const rows = items.map((item) => ({ id: item.id, slug: item.slug, pack: item.pack, version: versions.get(item.id) }))
  await tx.$executeRaw`
    UPDATE "Document" SET "liveVersionId" = row.version, slug = row.slug, pack = row.pack, status = 'published', withdrawal = NULL,
      "nextSlug" = CASE WHEN "draftVersionId" IS NULL OR "draftVersionId" = row.version THEN NULL ELSE "nextSlug" END,
      "draftVersionId" = NULLIF("draftVersionId", row.version), "publishAt" = CASE WHEN "draftVersionId" = row.version THEN NULL ELSE "publishAt" END,
      "publishedAt" = COALESCE("publishedAt", now()), "changedAt" = now(),
      lock = lock + CASE WHEN "draftVersionId" IS NULL OR "draftVersionId" = row.version THEN 1 ELSE 0 END
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row(id text, slug text, pack text, version uuid)
    WHERE "Document".id = row.id`
}
