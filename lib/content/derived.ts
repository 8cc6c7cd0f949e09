import { isDeepStrictEqual } from 'node:util'
import { readLive } from '@/lib/content/live'
import { documentPaths } from '@/lib/content/routes'
import { type SearchRow, searchRows } from '@/lib/content/search-documents'
import { writeDerived } from '@/lib/content/write-live'
import type { Tx } from '@/lib/db/client'
import { textsOf } from '@/lib/files/texts'
import { readNames } from '@/lib/search/read-names'
import { analysisKey } from '@/lib/search/terms'

/**
 * Renews what follows from the content of these published documents where it no longer does: a new release may give a
 * kind other facets, facts or addresses without a word of content changing. Returns the documents that were renewed.
 */
export async function refreshDerived(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const items = await readLive(tx, ids)
  const [rows, paths, analysis] = [await readRows(tx, ids), await readPaths(tx, ids), analysisKey(await readNames(tx))]
  const texts = await textsOf(
    tx,
    items.map(({ content }) => content),
  )
  const stale = items.filter((item) => {
    const known = rows.get(item.id) ?? []
    if (known.some((row) => row.analysis !== analysis)) return true
    return !isDeepStrictEqual(byId(searchRows(item, texts)), byId(known)) || documentPaths(item).some((path) => !paths.get(item.id)?.has(path))
  })
  if (stale.length > 0) await writeDerived(tx, stale, false)
  return stale.map((item) => item.id)
}

type StoredRow = SearchRow & { analysis: string }

async function readRows(tx: Tx, ids: readonly string[]): Promise<Map<string, StoredRow[]>> {
  const rows = await tx.searchDocument.findMany({ where: { documentId: { in: [...ids] } }, omit: { number: true, changedAt: true } })
  return Map.groupBy(rows as unknown as StoredRow[], (row) => row.documentId)
}

async function readPaths(tx: Tx, ids: readonly string[]): Promise<Map<string, Set<string>>> {
  const routes = await tx.route.findMany({ where: { documentId: { in: [...ids] }, kind: 'document' }, select: { documentId: true, path: true } })
  return new Map([...Map.groupBy(routes, (route) => route.documentId ?? '')].map(([id, found]) => [id, new Set(found.map((route) => route.path))]))
}

/** In one order, and as JSON gives it back. */
function byId(rows: readonly (SearchRow & { analysis?: string })[]): unknown {
  const sorted = [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))
  return JSON.parse(JSON.stringify(sorted.map(({ analysis: _, ...row }) => row)))
}
