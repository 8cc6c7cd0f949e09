import { documentId } from '@/lib/content/id'
import { db } from '@/lib/db/client'

/** The titles of published documents, for facet values that are identities. */
export async function titlesOf(values: readonly string[]): Promise<Map<string, string>> {
  const ids = values.filter((value) => documentId.safeParse(value).success)
  if (ids.length === 0) return new Map()
  const rows = await db().searchDocument.findMany({ where: { id: { in: ids } }, select: { id: true, title: true } })
  return new Map(rows.map((row) => [row.id, row.title]))
}
