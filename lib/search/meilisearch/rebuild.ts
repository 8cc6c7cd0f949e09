import type { EnqueuedTask, Meilisearch } from 'meilisearch'
import type { Db, Tx } from '@/lib/db/client'
import { OperatorError } from '@/lib/errors'
import { type Connection, indexUidOf } from '@/lib/search/meilisearch/connection'
import { type FeedContext, nextDocuments, readFeedContext } from '@/lib/search/meilisearch/feed'
import { finish, lockFeed, makeIndex, ownIndexes } from '@/lib/search/meilisearch/indexes'
import { feedClient, grantAccess } from '@/lib/search/meilisearch/keys'

export type Progress = (done: number, total: number) => void

const batchSize = 1_000
/** So many batches wait at Meilisearch at most; it takes them together, which is faster, and keeps them on disk. */
const mostWaiting = 16
const longest = 60 * 60_000

/**
 * Builds the index anew beside the one that is searched, and swaps the two. What is published meanwhile is sent to both
 * (mirror.ts), so nothing is lost. `db` needs two connections. Returns how many rows there are. Throws OperatorError
 * when another rebuild is under way; then and on any other error what was searched stays.
 */
export function rebuildMeilisearch(db: Db, connection: Connection, progress: Progress = () => {}): Promise<number> {
  return db.$transaction(
    async (tx) => {
      await refuseSecond(tx)
      const client = await feedClient(connection)
      const context = await readFeedContext(db)
      const indexUid = indexUidOf(connection.prefix, context.names)
      const building = `${indexUid}-${Date.now().toString(36)}`
      await startBuilding(db, client, building)
      try {
        const count = await fill(db, client, building, context, progress)
        await takePlace(db, client, building, indexUid)
        await grantAccess(db, connection)
        await removeOthers(client, connection.prefix, indexUid)
        return count
      } catch (error) {
        await client.deleteIndex(building).catch(() => {})
        throw error
      }
    },
    { timeout: longest },
  )
}

async function refuseSecond(tx: Tx): Promise<void> {
  const [row] = await tx.$queryRaw<{ first: boolean }[]>`SELECT pg_try_advisory_xact_lock(hashtext('meilisearch.rebuild')) AS first`
  if (!row?.first) throw new OperatorError('De zoekindex wordt al opnieuw gemaakt. Wacht tot dat klaar is.')
}

/** Changes are sent to an index as soon as it is there, so nobody may send before it has its settings. */
function startBuilding(db: Db, client: Meilisearch, building: string): Promise<void> {
  return db.$transaction(
    async (tx) => {
      await lockFeed(tx)
      await makeIndex(client, building)
    },
    { timeout: longest },
  )
}

async function fill(db: Db, client: Meilisearch, building: string, context: FeedContext, progress: Progress): Promise<number> {
  const total = await db.searchDocument.count()
  const waiting: (EnqueuedTask & { count: number })[] = []
  let [done, after] = [0, 0]
  const settle = async (most: number) => {
    while (waiting.length > most) {
      const task = waiting.shift()
      if (task) await finish(client, [task])
      done += task?.count ?? 0
      progress(done, Math.max(done, total))
    }
  }
  for (let sent = batchSize; sent > 0; ) {
    const batch = await db.$transaction((tx) => send(tx, client, building, after, context), { timeout: longest })
    if (batch.task) waiting.push({ ...batch.task, count: batch.count })
    ;[after, sent] = [batch.last, batch.count]
    await settle(mostWaiting)
  }
  await settle(0)
  return done
}

/** Reads and sends under one lock, so that what is published meanwhile is read here or sent after this. */
async function send(tx: Tx, client: Meilisearch, building: string, after: number, context: FeedContext) {
  await lockFeed(tx)
  const { documents, last } = await nextDocuments(tx, after, batchSize, context)
  const task = documents.length > 0 ? await client.index(building).addDocuments(documents) : undefined
  return { task, last, count: documents.length }
}

/** Nothing may be sent between the swap and the removal, or it would make the index that was removed again. */
async function takePlace(db: Db, client: Meilisearch, building: string, indexUid: string): Promise<void> {
  await db.$transaction(
    async (tx) => {
      await lockFeed(tx)
      if (!(await ownIndexes(client, indexUid)).includes(indexUid)) await makeIndex(client, indexUid)
      await swap(client, building, indexUid)
      await finish(client, [await client.deleteIndex(building)])
    },
    { timeout: longest },
  )
}

/**
 * A key for some indexes is not told what became of a swap. Tasks are done in order, so it is over when the next one is,
 * and the date on which an index was made goes along with it.
 */
async function swap(client: Meilisearch, building: string, indexUid: string): Promise<void> {
  const { createdAt } = await client.getRawIndex(building)
  await client.swapIndexes([{ indexes: [building, indexUid], rename: false }])
  await finish(client, [await client.index(building).deleteDocuments({ filter: 'id = "-"' })])
  if ((await client.getRawIndex(indexUid)).createdAt !== createdAt) throw new Error(`Meilisearch did not put ${building} in the place of ${indexUid}`)
}

/** Indexes of another way of analysing, and what a rebuild that was broken off left. */
async function removeOthers(client: Meilisearch, prefix: string, indexUid: string): Promise<void> {
  const others = (await ownIndexes(client, `${prefix}-`)).filter((uid) => uid !== indexUid)
  for (const uid of others) await client.deleteIndex(uid)
}
