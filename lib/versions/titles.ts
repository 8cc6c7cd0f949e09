import { references } from '@/lib/content/references'
import type { Db } from '@/lib/db/client'

/** The titles of all documents that contents point at, by identity, also of what is not published. */
export async function titlesIn(db: Db, contents: readonly unknown[]): Promise<Record<string, string>> {
  const ids = [...new Set(contents.flatMap((content) => references(content)).map(({ to }) => to))]
  if (ids.length === 0) return {}
  const rows = await db.document.findMany({ where: { id: { in: ids } }, select: { id: true, title: true } })
  return Object.fromEntries(rows.flatMap(({ id, title }) => (title ? [[id, title]] : [])))
}
