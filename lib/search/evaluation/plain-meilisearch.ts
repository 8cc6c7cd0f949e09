import type { Db } from '@/lib/db/client'
import { scopeOf } from '@/lib/search/evaluation/judgements'
import type { Searcher } from '@/lib/search/evaluation/measure'
import { encodeId } from '@/lib/search/meilisearch/codec'
import { type Connection, clientOf } from '@/lib/search/meilisearch/connection'
import { finish } from '@/lib/search/meilisearch/indexes'

const indexUid = 'plain'

/**
 * What Meilisearch does with Dutch by itself: the texts as they stand, its own typing errors and rules, title above
 * summary above text. To compare with; needs the master key, and makes an index of its own.
 */
export async function plainMeilisearch(db: Db, { host, key }: Connection): Promise<Searcher> {
  const client = clientOf(host, key)
  const rows = await db.searchDocument.findMany({ select: { id: true, kind: true, title: true, summary: true, body: true } })
  const index = client.index(indexUid)
  await client.deleteIndexIfExists(indexUid)
  await finish(client, [
    await client.createIndex(indexUid, { primaryKey: 'key' }),
    await index.updateSettings({
      searchableAttributes: ['title', 'summary', 'body'],
      filterableAttributes: ['kind'],
      localizedAttributes: [{ attributePatterns: ['*'], locales: ['nld'] }],
    }),
    await index.addDocuments(rows.map((row) => ({ key: encodeId(row.id), ...row }))),
  ])
  return async (judgement) => {
    const kinds = scopeOf(judgement).kinds.map((kind) => `kind = "${kind}"`)
    const { hits } = await index.search(judgement.query, { limit: 50, attributesToRetrieve: ['id'], ...(kinds.length > 0 && { filter: [kinds] }) })
    return hits.map((hit) => String(hit.id))
  }
}
