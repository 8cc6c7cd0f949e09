import { kinds } from '@/lib/content/registry'
import type { LiveItem } from '@/lib/content/write-live'
import type { Tx } from '@/lib/db/client'
import type { Route } from '@/lib/db/generated/client'
import { ownFiles } from '@/lib/files/own-files'

/** All addresses of a document, the canonical one first; those of its files too, so that they come and go with it. */
export function documentPaths({ kind: kindId, slug, content }: Pick<LiveItem, 'kind' | 'slug' | 'content'>): [string, ...string[]] {
  const kind = kinds[kindId]
  const parts = kind.parts?.(slug, content).flatMap(({ path }) => (path.includes('#') ? [] : path)) ?? []
  return [kind.path(slug, content), ...parts, ...(kind.subPaths?.(slug, content) ?? []), ...ownFiles(content).map(({ url }) => url)]
}

type RouteRow = { path: string; kind: 'document' | 'redirect'; documentId: string; target: string | null }

/**
 * Makes the addresses of published documents answer: their own paths lead to them, former paths and paths that they
 * no longer have lead on to the canonical one. A former path never takes an address from another document or from a
 * redirect that was made by hand.
 */
export async function writeRoutes(tx: Tx, items: readonly LiveItem[]): Promise<void> {
  const wanted = items.map((item) => ({ item, paths: documentPaths(item) }))
  const current = await tx.route.findMany({ where: { documentId: { in: items.map((item) => item.id) }, manual: false } })
  const rows = wanted.flatMap(({ item, paths }): RouteRow[] => {
    const mine = current.filter((route) => route.documentId === item.id)
    const own = new Set(paths)
    const former = new Map(item.content.formerPaths.map((path) => [path, paths[0]]))
    for (const route of mine) if (!own.has(route.path)) former.set(route.path, successor(route, mine, paths))
    return [
      ...paths.map((path) => ({ path, kind: 'document' as const, documentId: item.id, target: null })),
      ...[...former].filter(([path]) => !own.has(path)).map(([path, target]) => ({ path, kind: 'redirect' as const, documentId: item.id, target })),
    ]
  })
  // What stands there itself goes before what only leads there.
  const byPath = new Map([...rows.filter(({ kind }) => kind === 'redirect'), ...rows.filter(({ kind }) => kind === 'document')].map((row) => [row.path, row]))
  await tx.$executeRaw`
    INSERT INTO "Route" (path, kind, "documentId", target)
    SELECT path, kind::"RouteKind", "documentId", target
    FROM jsonb_to_recordset(${JSON.stringify([...byPath.values()])}::jsonb) AS row(path text, kind text, "documentId" text, target text)
    ON CONFLICT (path) DO UPDATE
      SET kind = excluded.kind, "documentId" = excluded."documentId", target = excluded.target, note = NULL, manual = false, "changedAt" = now()
      WHERE ("Route".kind, "Route"."documentId", "Route".target, "Route".manual) IS DISTINCT FROM (excluded.kind, excluded."documentId", excluded.target, false)
        AND (excluded.kind = 'document' OR "Route"."documentId" = excluded."documentId" OR ("Route".kind <> 'document' AND NOT "Route".manual))`
  for (const { item } of wanted) await collapse(tx, item.id)
}

/** Where a path leads that a document no longer has: to the same part at its new address, such as a chapter, or else to the document. */
function successor({ kind, path, target }: Route, mine: readonly Route[], [canonical, ...parts]: readonly [string, ...string[]]): string {
  const place = kind === 'redirect' ? (target ?? path) : path
  const roots = mine.filter((route) => route.kind !== 'redirect').map((route) => route.path)
  const root = roots.reduce((shortest, one) => (one.length < shortest.length ? one : shortest), roots[0] ?? path)
  const moved = place.startsWith(`${root}/`) ? canonical + place.slice(root.length) : place
  return parts.includes(moved) ? moved : canonical
}

/** Makes all addresses of a document lead to a path. */
export async function leadRoutes(tx: Tx, documentId: string, target: string): Promise<void> {
  await tx.route.updateMany({ where: { documentId, manual: false }, data: { kind: 'redirect', target, note: null, changedAt: new Date() } })
  await collapse(tx, documentId)
}

/** Makes the addresses of documents answer that they are gone, why, and what (a document) to read instead. */
export async function endRoutes(tx: Tx, documentIds: readonly string[], note: string, replacement?: string): Promise<void> {
  const where = { documentId: { in: [...documentIds] }, manual: false }
  await tx.route.updateMany({ where, data: { kind: 'gone', note, target: replacement ?? null, changedAt: new Date() } })
}

/** What led to an address of this document that itself leads on, leads to the end at once: nobody is sent on twice. */
async function collapse(tx: Tx, documentId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Route" r SET target = via.target, "changedAt" = now() FROM "Route" via
    WHERE via."documentId" = ${documentId} AND via.kind = 'redirect' AND r.kind = 'redirect' AND r.target = via.path AND r.path <> via.target`
}
