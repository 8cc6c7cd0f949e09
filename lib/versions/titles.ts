import { references } from '@/lib/content/references'
import type { Db } from '@/lib/db/client'

/**
 * The titles of documents that contents point at, by identity. For an outsider, who can point at whatever name they can
 * think of, only of what readers can see, as readers see it; `staff` also know what is not published.
 */
export async function titlesIn(db: Db, contents: readonly unknown[], audience: 'staff' | 'outsider' = 'outsider'): Promise<Record<string, string>> {
  const ids = [...new Set(contents.flatMap((content) => references(content)).map(({ to }) => to))]
  if (ids.length === 0) return {}
  const rows =
    audience === 'staff' ? await db.document.findMany({ where: { id: { in: ids } }, select: { id: true, title: true } }) : await publicTitles(db, ids)
  return Object.fromEntries(rows.flatMap(({ id, title }) => (title ? [[id, title]] : [])))
}

/** What is live: the name of a document itself follows its draft. */
function publicTitles(db: Db, ids: readonly string[]): Promise<{ id: string; title: string | null }[]> {
  return db.$queryRaw`
    SELECT d.id, v.content->>'title' AS title FROM "Document" d JOIN "Version" v ON v.id = d."liveVersionId"
    WHERE d.id = ANY(${[...ids]}) AND d.status IN ('published', 'withdrawn') AND d."trashedAt" IS NULL`
}
