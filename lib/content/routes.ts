import { kinds } from '@/lib/content/registry'
import type { LiveItem } from '@/lib/content/write-live'
import type { Tx } from '@/lib/db/client'
import { ownFiles } from '@/lib/files/own-files'

/** All addresses of a document, the canonical one first; those of its files too, so that they come and go with it. */
export function documentPaths({ kind: kindId, slug, content }: LiveItem): [string, ...string[]] {
  const kind = kinds[kindId]
  const parts = kind.parts?.(slug, content).flatMap(({ path }) => (path.includes('#') ? [] : path)) ?? []
  return [kind.path(slug, content), ...parts, ...(kind.subPaths?.(slug, content) ?? []), ...ownFiles(content).map(({ url }) => url)]
}

/**
 * Makes the addresses of published documents answer: their own paths lead to them, former paths and paths that they
 * no longer have lead on to the canonical one.
 */
export async function writeRoutes(tx: Tx, items: readonly LiveItem[]): Promise<void> {
  const wanted = items.map((item) => ({ item, paths: documentPaths(item) }))
  const current = await tx.route.findMany({ where: { documentId: { in: items.map((item) => item.id) } } })
  const rows = wanted.flatMap(({ item, paths }) => {
    const own = new Set(paths)
    const dropped = current.filter((route) => route.documentId === item.id && !own.has(route.path)).map((route) => route.path)
    const former = new Set([...item.content.formerPaths, ...dropped])
    return [
      ...paths.map((path) => ({ path, kind: 'document', documentId: item.id, target: null })),
      ...[...former].filter((path) => !own.has(path)).map((path) => ({ path, kind: 'redirect', documentId: item.id, target: paths[0] })),
    ]
  })
  const byPath = new Map(rows.map((row) => [row.path, row]))
  await tx.$executeRaw`
    INSERT INTO "Route" (path, kind, "documentId", target)
    SELECT path, kind::"RouteKind", "documentId", target
    FROM jsonb_to_recordset(${JSON.stringify([...byPath.values()])}::jsonb) AS row(path text, kind text, "documentId" text, target text)
    ON CONFLICT (path) DO UPDATE
      SET kind = excluded.kind, "documentId" = excluded."documentId", target = excluded.target, note = NULL, "changedAt" = now()
      WHERE ("Route".kind, "Route"."documentId", "Route".target) IS DISTINCT FROM (excluded.kind, excluded."documentId", excluded.target)`
}
