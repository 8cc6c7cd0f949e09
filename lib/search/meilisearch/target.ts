import type { Meilisearch } from 'meilisearch'
import { db } from '@/lib/db/client'
import { clientOf, indexUidOf } from '@/lib/search/meilisearch/connection'
import { readAccess } from '@/lib/search/meilisearch/keys'
import { currentTuning } from '@/lib/search/tuning'

/** Where to search: a client with a key for searching only, and the index for the way in which we analyse now. */
export type Target = { client: Meilisearch; indexUid: string }

const freshMs = 30_000

/** Finds out where to search, and looks again every half minute whether a release changed it. Throws as long as none did. */
export function targetAt(host: string): () => Promise<Target> {
  let known: { at: number; access: ReturnType<typeof readAccess> } | undefined
  return async () => {
    if (!known || Date.now() - known.at > freshMs) known = { at: Date.now(), access: readAccess(db()) }
    const access = await known.access.catch((error) => {
      known = undefined
      throw error
    })
    if (!access) {
      known = undefined
      throw new Error('no index was made yet: npm run search:rebuild')
    }
    return { client: clientOf(host, access.key), indexUid: indexUidOf(access.prefix, (await currentTuning()).expansions.names) }
  }
}
