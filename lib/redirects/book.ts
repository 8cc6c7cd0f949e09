import { kindOf } from '@/lib/content/id'
import type { CommonContent } from '@/lib/content/kind'
import { kinds } from '@/lib/content/registry'
import type { Tx } from '@/lib/db/client'
import type { Book, Known, Wish } from '@/lib/redirects/plan'

/** Reads what a plan of these redirects may meet: where they begin and lead, what they lead on to, and what leads to them. */
export async function readBook(tx: Tx, wishes: readonly Wish[]): Promise<Book> {
  const froms = wishes.map(({ from }) => from)
  const paths = [...froms, ...wishes.flatMap(({ to }) => (to.type === 'path' ? [to.path] : []))]
  const routes = new Map<string, Known>()
  await add(tx, routes, { OR: [{ path: { in: paths } }, { kind: 'redirect', target: { in: froms } }] })
  // One step is all there should be; one more shows that it is.
  for (let step = 0; step < 2; step++) {
    const next = [...routes.values()].flatMap(({ kind, target }) => (kind === 'redirect' && target && !routes.has(target) ? [target] : []))
    if (next.length > 0) await add(tx, routes, { path: { in: next } })
  }
  const ids = wishes.flatMap(({ to }) => (to.type === 'document' ? [to.id] : []))
  return { routes, documents: await readDocuments(tx, ids) }
}

async function add(tx: Tx, routes: Map<string, Known>, where: NonNullable<Parameters<Tx['route']['findMany']>[0]>['where']): Promise<void> {
  const rows = await tx.route.findMany({ where, include: { document: { select: { title: true } } } })
  for (const { document, changedAt: _, ...row } of rows) routes.set(row.path, { ...row, title: document?.title ?? null })
}

/** Those that the public can read, with their address. */
async function readDocuments(tx: Tx, ids: readonly string[]): Promise<Book['documents']> {
  const rows = await tx.document.findMany({
    where: { id: { in: [...new Set(ids)] }, status: { in: ['published', 'withdrawn'] }, trashedAt: null },
    select: { id: true, slug: true, title: true, liveVersion: { select: { content: true } } },
  })
  return new Map(
    rows.flatMap(({ id, slug, title, liveVersion }) =>
      liveVersion ? [[id, { title, path: kinds[kindOf(id)].path(slug, liveVersion.content as unknown as CommonContent) }] as const] : [],
    ),
  )
}
