import { readLive } from '@/lib/content/live'
import { searchRows } from '@/lib/content/search-documents'
import type { Db } from '@/lib/db/client'
import { announceChange } from '@/lib/events/channel'
import { textsOf } from '@/lib/files/texts'
import { writeRows } from '@/lib/search/postgres/write'
import { readNames } from '@/lib/search/read-names'

export type Progress = (done: number, total: number) => void

const chunkSize = 200
/** An import, which this waits for, may take minutes. */
const longest = 600_000

/**
 * Writes everything that can be found anew from what is published. Safe while people search and publish: a chunk at a
 * time, locked while it is written, and rows keep their numbers.
 */
export async function rebuildPostgres(db: Db, progress: Progress = () => {}): Promise<number> {
  const live = await db.document.findMany({
    where: { liveVersionId: { not: null }, status: 'published', trashedAt: null },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  const ids = live.map(({ id }) => id)
  for (let done = 0; done < ids.length; done += chunkSize) {
    await db.$transaction((tx) => rewrite(tx, ids.slice(done, done + chunkSize)), { timeout: longest })
    progress(Math.min(done + chunkSize, ids.length), ids.length)
  }
  await db.$transaction(
    async (tx) => {
      await tx.$executeRaw`DELETE FROM "SearchDocument" s USING "Document" d WHERE d.id = s."documentId" AND (d.status <> 'published' OR d."trashedAt" IS NOT NULL)`
      await tx.$executeRaw`DELETE FROM "SearchPosting" p WHERE NOT EXISTS (SELECT FROM "SearchDocument" s WHERE s.number = p.number)`
      await tx.$executeRaw`DELETE FROM "SearchWord" w WHERE NOT EXISTS (SELECT FROM "SearchPosting" p WHERE p.term = w.term)`
      await announceChange(tx)
    },
    { timeout: longest },
  )
  return ids.length
}

/**
 * A publication of one of these waits until they are written, or is read here after it; one that refers to them need not
 * wait. An import changes documents in an order of its own, so the two take turns.
 */
async function rewrite(tx: Parameters<typeof writeRows>[0], ids: readonly string[]): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('content.import'))`
  await tx.$queryRaw`SELECT id FROM "Document" WHERE id = ANY(${[...ids]}) ORDER BY id FOR NO KEY UPDATE`
  const items = await readLive(tx, ids)
  const texts = await textsOf(
    tx,
    items.map(({ content }) => content),
  )
  await writeRows(
    tx,
    items.map(({ id }) => id),
    items.flatMap((item) => searchRows(item, texts)),
    await readNames(tx),
  )
}
