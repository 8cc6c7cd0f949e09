import type { FileFacts } from '@/lib/content/published'
import type { Db } from '@/lib/db/client'
import { shortHash } from '@/lib/files/address'
import { ownFiles } from '@/lib/files/own-files'

/** What is known of the files of ours that a content offers, by their address. Asks nothing when there are none. */
export async function factsOfFiles(db: Db, content: unknown): Promise<Record<string, FileFacts>> {
  const files = ownFiles(content)
  if (files.length === 0) return {}
  const rows = await db.$queryRaw<{ hash: string; pages: number }[]>`
    SELECT hash, cardinality(pages) AS pages FROM "FileText" WHERE left(hash, 16) = ANY(${files.map(({ hash }) => hash)})`
  const counts = new Map(rows.map(({ hash, pages }) => [shortHash(hash), pages]))
  return Object.fromEntries(files.map(({ url, hash }) => [url, counts.get(hash) ? { pages: counts.get(hash) } : {}]))
}
