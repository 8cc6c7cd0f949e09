import type { Db } from '@/lib/db/client'
import { type Connection, indexUidOf } from '@/lib/search/meilisearch/connection'
import { readFeedContext } from '@/lib/search/meilisearch/feed'
import { ownIndexes } from '@/lib/search/meilisearch/indexes'
import { feedClient, grantAccess } from '@/lib/search/meilisearch/keys'
import { type Progress, rebuildMeilisearch } from '@/lib/search/meilisearch/rebuild'

/**
 * Sees to it that there is an index for the way in which texts are analysed now, and a key to search it with. Returns
 * how many rows went into the index, or undefined when it was there already. Throws when Meilisearch does not answer.
 */
export async function ensureIndex(db: Db, connection: Connection, progress?: Progress): Promise<number | undefined> {
  const client = await feedClient(connection)
  const indexUid = indexUidOf(connection.prefix, (await readFeedContext(db)).names)
  if (!(await ownIndexes(client, indexUid)).includes(indexUid)) return rebuildMeilisearch(db, connection, progress)
  await grantAccess(db, connection)
  return undefined
}
