import type { Db } from '@/lib/db/client'
import { type Connection, indexUidOf } from '@/lib/search/meilisearch/connection'
import { documentsOf, readFeedContext } from '@/lib/search/meilisearch/feed'
import { finish, indexesFor, lockFeed } from '@/lib/search/meilisearch/indexes'
import { feedClient } from '@/lib/search/meilisearch/keys'

const longest = 5 * 60_000

/**
 * Makes these documents in Meilisearch what they are in the database: written, or gone. Returns whether there was an
 * index to write to; without one only a rebuild helps. Throws when Meilisearch does not take it.
 */
export async function mirror(db: Db, connection: Connection, documentIds: readonly string[]): Promise<boolean> {
  const client = await feedClient(connection)
  const tasks = await db.$transaction(
    async (tx) => {
      await lockFeed(tx)
      const context = await readFeedContext(tx)
      const indexUid = indexUidOf(connection.prefix, context.names)
      const indexes = await indexesFor(client, indexUid)
      if (!indexes.includes(indexUid)) return undefined
      const documents = await documentsOf(tx, documentIds, context)
      const gone = `documentId IN [${quoted(documentIds)}]${documents.length > 0 ? ` AND id NOT IN [${quoted(documents.map(({ id }) => id))}]` : ''}`
      // First what is new, then what is gone: at no moment is a document that stays nowhere to be found.
      const sent = indexes.flatMap((uid) => [
        ...(documents.length > 0 ? [() => client.index(uid).addDocuments(documents)] : []),
        ...(documentIds.length > 0 ? [() => client.index(uid).deleteDocuments({ filter: gone })] : []),
      ])
      const enqueued = []
      for (const send of sent) enqueued.push(await send())
      return enqueued
    },
    { timeout: longest },
  )
  if (tasks) await finish(client, tasks)
  return tasks !== undefined
}

function quoted(ids: readonly string[]): string {
  return ids.map((id) => `"${id}"`).join(', ')
}
