import type { EnqueuedTask, Meilisearch } from 'meilisearch'
import type { Tx } from '@/lib/db/client'
import { settings } from '@/lib/search/meilisearch/settings'

/** A large batch may take minutes on a small machine. */
const patience = { timeout: 10 * 60_000, interval: 100 }

/** Who reads rows and sends them holds this, so that what is sent last is what was written last. For the transaction. */
export async function lockFeed(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('meilisearch.feed'))`
}

/** The index itself, and any that is being built to take its place: both must hear of every change. */
export async function indexesFor(client: Meilisearch, indexUid: string): Promise<string[]> {
  return (await ownIndexes(client, indexUid)).filter((uid) => uid === indexUid || uid.startsWith(`${indexUid}-`))
}

/** All our indexes, also those of another way of analysing. */
export async function ownIndexes(client: Meilisearch, prefix: string): Promise<string[]> {
  const { results } = await client.getRawIndexes({ limit: 1_000 })
  return results.map(({ uid }) => uid).filter((uid) => uid.startsWith(prefix))
}

/** Makes an empty index with our settings. */
export async function makeIndex(client: Meilisearch, uid: string): Promise<void> {
  await finish(client, [await client.createIndex(uid, { primaryKey: 'id' })])
  await finish(client, [await client.index(uid).updateSettings(settings)])
}

/** Waits until the tasks are done. Throws when one of them did not succeed. */
export async function finish(client: Meilisearch, tasks: readonly Pick<EnqueuedTask, 'taskUid'>[]): Promise<void> {
  for (const { taskUid } of tasks) {
    const { status, error } = await client.tasks.waitForTask(taskUid, patience)
    if (status !== 'succeeded') throw new Error(`Meilisearch task ${taskUid} ${status}: ${error?.message ?? 'no reason given'}`)
  }
}
