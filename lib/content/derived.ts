import { isDeepStrictEqual } from 'node:util'
import { kindOf } from '@/lib/content/id'
import type { CommonContent } from '@/lib/content/kind'
import { documentPaths } from '@/lib/content/routes'
import { type SearchRow, searchRows } from '@/lib/content/search-documents'
import { type LiveItem, writeDerived } from '@/lib/content/write-live'
import type { Tx } from '@/lib/db/client'

/**
 * Renews what follows from the content of these published documents where it no longer does: a new release may give a
 * kind other facets, facts or addresses without a word of content changing. Returns the documents that were renewed.
 */
export async function refreshDerived(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const items = await readLive(tx, ids)
  const [rows, paths] = [await readRows(tx, ids), await readPaths(tx, ids)]
  const stale = items.filter(
    (item) => !isDeepStrictEqual(byId(searchRows(item)), byId(rows.get(item.id) ?? [])) || documentPaths(item).some((path) => !paths.get(item.id)?.has(path)),
  )
  if (stale.length > 0) await writeDerived(tx, stale)
  return stale.map((item) => item.id)
}

async function readLive(tx: Tx, ids: readonly string[]): Promise<LiveItem[]> {
  const documents = await tx.document.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, slug: true, pack: true, liveVersion: { select: { content: true } } },
  })
  return documents.flatMap(({ liveVersion, ...document }) =>
    liveVersion ? { ...document, kind: kindOf(document.id), content: liveVersion.content as unknown as CommonContent } : [],
  )
}

async function readRows(tx: Tx, ids: readonly string[]): Promise<Map<string, SearchRow[]>> {
  const rows = await tx.searchDocument.findMany({ where: { documentId: { in: [...ids] } }, omit: { number: true, changedAt: true } })
  return Map.groupBy(rows as unknown as SearchRow[], (row) => row.documentId)
}

async function readPaths(tx: Tx, ids: readonly string[]): Promise<Map<string, Set<string>>> {
  const routes = await tx.route.findMany({ where: { documentId: { in: [...ids] }, kind: 'document' }, select: { documentId: true, path: true } })
  return new Map([...Map.groupBy(routes, (route) => route.documentId ?? '')].map(([id, found]) => [id, new Set(found.map((route) => route.path))]))
}

/** In one order, and as JSON gives it back. The database keeps no order of fields, so neither have the lines of a text. */
function byId(rows: readonly SearchRow[]): unknown {
  const sorted = [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))
  return JSON.parse(JSON.stringify(sorted.map((row) => ({ ...row, body: row.body.split('\n').sort() }))))
}
