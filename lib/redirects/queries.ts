import { type Actor, authorize } from '@/lib/auth/policy'
import { type CsvCell, toCsv } from '@/lib/csv/csv'
import type { Db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { ListedRedirect } from '@/lib/redirects/shapes'

export type RedirectPage = { rows: ListedRedirect[]; total: number; previous?: string; next?: string }
export type RedirectQuery = { q?: string | undefined; after?: string | undefined; before?: string | undefined }

const pageSize = 50

/** A page of the redirects that were made by hand, by address; `after` and `before` are paths. Throws ForbiddenError. */
export async function listRedirects(db: Db, actor: Actor, { q, after, before }: RedirectQuery): Promise<RedirectPage> {
  authorize(actor, 'redirect.manage')
  const filter = filterOf(q)
  const beyond = before !== undefined ? Prisma.sql`AND r.path < ${before}` : after !== undefined ? Prisma.sql`AND r.path > ${after}` : Prisma.empty
  const [found, [count]] = await Promise.all([
    readRows(db, Prisma.sql`${filter} ${beyond}`, before === undefined ? 'ASC' : 'DESC', pageSize + 1),
    db.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM "Route" r WHERE ${filter}`,
  ])
  if (before !== undefined && found.length <= pageSize) return listRedirects(db, actor, { q })
  const rows = before === undefined ? found.slice(0, pageSize) : found.slice(0, pageSize).reverse()
  const [first, last, more] = [rows.at(0)?.path, rows.at(-1)?.path, found.length > pageSize]
  return {
    rows,
    total: count?.count ?? 0,
    ...(first !== undefined && (before !== undefined || after !== undefined) && { previous: first }),
    ...(last !== undefined && (before !== undefined || more) && { next: last }),
  }
}

function filterOf(q: string | undefined): Prisma.Sql {
  const manual = Prisma.sql`r.manual AND r.kind = 'redirect'`
  if (!q) return manual
  const part = `%${q.replace(/[\\%_]/g, '\\$&')}%`
  return Prisma.sql`${manual} AND (r.path || ' ' || coalesce(r.target, '')) LIKE ${part}`
}

function readRows(db: Db, filter: Prisma.Sql, direction: 'ASC' | 'DESC', take: number): Promise<ListedRedirect[]> {
  const order = direction === 'ASC' ? Prisma.sql`ASC` : Prisma.sql`DESC`
  return db.$queryRaw<ListedRedirect[]>`
    SELECT r.path, COALESCE(r.target, '') AS target, t."documentId", d.title, COALESCE(t.kind = 'gone', false) AS gone, r."changedAt"
    FROM "Route" r LEFT JOIN "Route" t ON t.path = r.target LEFT JOIN "Document" d ON d.id = t."documentId"
    WHERE ${filter} ORDER BY r.path ${order} LIMIT ${take}`
}

/** One of them; undefined when there is none at this path. Throws ForbiddenError. */
export async function findRedirect(db: Db, actor: Actor, path: string): Promise<ListedRedirect | undefined> {
  authorize(actor, 'redirect.manage')
  const [row] = await readRows(db, Prisma.sql`r.manual AND r.kind = 'redirect' AND r.path = ${path}`, 'ASC', 1)
  return row
}

/** All of them as CSV, in the form in which they can be imported again. Throws ForbiddenError. */
export async function exportRedirects(db: Db, actor: Actor): Promise<string> {
  authorize(actor, 'redirect.manage')
  const rows = await db.route.findMany({
    where: { manual: true, kind: 'redirect' },
    orderBy: { path: 'asc' },
    select: { path: true, target: true },
  })
  return toCsv(
    ['van', 'naar'],
    rows.map(({ path, target }): CsvCell[] => [path, target ?? '']),
  )
}
