import type { Db } from '@/lib/db/client'

/** What answers at a path that stands in the Route table. */
export type RouteAnswer = { type: 'document' } | { type: 'redirect'; to: string } | { type: 'gone' } | { type: 'unknown' }

/** Looks a path up: one row decides 200, 301, 404 or 410. */
export async function lookUpRoute(db: Db, path: string): Promise<RouteAnswer> {
  const route = await db.route.findUnique({ where: { path } })
  if (!route) return isLegacy(path) ? { type: 'gone' } : { type: 'unknown' }
  if (route.kind === 'redirect') return route.target ? { type: 'redirect', to: route.target } : { type: 'unknown' }
  return { type: route.kind }
}

const legacy = /^\/(publicatie|artikel|project|vraag-en-antwoord)\/|^\/sites\/default\/files\//

/** Addresses of the former site that nothing replaces: they existed, and are gone. */
function isLegacy(path: string): boolean {
  return legacy.test(path)
}
