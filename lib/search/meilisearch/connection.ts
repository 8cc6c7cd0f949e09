import { Meilisearch } from 'meilisearch'
import type { Env } from '@/lib/env'
import type { Names } from '@/lib/search/names'
import { analysisKey } from '@/lib/search/terms'

/** A Meilisearch, and what our indexes in it start with. `key`: the master key, where it has one. */
export type Connection = { host: string; key?: string; prefix: string }

/** The layout of our documents (document.ts, settings.ts): what was fed in another one is not searched. */
const layout = 4

/** The Meilisearch of the settings; undefined when there is none. */
export function connectionOf({ MEILI_HOST, MEILI_KEY }: Pick<Env, 'MEILI_HOST' | 'MEILI_KEY'>): Connection | undefined {
  return MEILI_HOST ? { host: MEILI_HOST, ...(MEILI_KEY && { key: MEILI_KEY }), prefix: 'documenten' } : undefined
}

/** A client with a key. */
export function clientOf(host: string, key?: string): Meilisearch {
  // Compressed answers come in pieces, and then wait 40 ms for the network to acknowledge the first of them.
  return new Meilisearch({ host, ...(key && { apiKey: key }), requestInit: { headers: { 'Accept-Encoding': 'identity' } } })
}

/** The index for texts that were analysed in this way. Another way of analysing has another index, so none is mixed up. */
export function indexUidOf(prefix: string, names: Names): string {
  return `${prefix}-${layout}-${analysisKey(names)}`
}
