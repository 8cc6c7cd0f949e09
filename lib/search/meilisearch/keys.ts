import { createHash } from 'node:crypto'
import { type KeyCreation, type Meilisearch, MeilisearchApiError } from 'meilisearch'
import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { type Connection, clientOf } from '@/lib/search/meilisearch/connection'

const searchActions = ['search']
const feedActions = ['documents.add', 'documents.delete', 'indexes.*', 'settings.update', 'tasks.get']
const row = 'meilisearch'

/** With what the web process searches. */
const access = z.object({ prefix: z.string(), key: z.string().optional() })
export type Access = z.infer<typeof access>

/**
 * A client that may feed our indexes and nothing else, made with the master key. A Meilisearch without a master key
 * knows no keys.
 */
export async function feedClient(connection: Connection): Promise<Meilisearch> {
  if (!connection.key) return clientOf(connection.host)
  return clientOf(connection.host, await keyFor(connection, feedActions))
}

/** Makes the key with which the web process searches, and lays it where that can read it: it never has the master key. */
export async function grantAccess(tx: Tx, connection: Connection): Promise<void> {
  const { prefix } = connection
  const content: Access = { prefix, ...(connection.key && { key: await keyFor(connection, searchActions) }) }
  await tx.searchCuration.upsert({ where: { name: row }, create: { name: row, content }, update: { content, changedAt: new Date() } })
}

/** With what to search; undefined as long as no release has laid it down. */
export async function readAccess(from: Tx): Promise<Access | undefined> {
  const found = await from.searchCuration.findUnique({ where: { name: row } })
  return found ? access.parse(found.content) : undefined
}

/** The key with these rights to our indexes; made when it is not there yet, and then the same whoever asks. */
async function keyFor({ host, key, prefix }: Connection, actions: KeyCreation['actions']): Promise<string> {
  const master = clientOf(host, key)
  const uid = identityOf(prefix, actions)
  const known = await master.getKey(uid).catch(unless('api_key_not_found'))
  if (known) return known.key
  const name = `Kennisplatform: ${actions.join(', ')}`
  await master.createKey({ uid, name, actions, indexes: [`${prefix}-*`], expiresAt: null }).catch(unless('api_key_already_exists'))
  return (await master.getKey(uid)).key
}

/** A UUID that follows from the rights: those of a key never change, so other rights are another key. */
function identityOf(prefix: string, actions: readonly string[]): string {
  const hash = createHash('sha256')
    .update([prefix, ...actions].join('\n'))
    .digest('hex')
  return [hash.slice(0, 8), hash.slice(8, 12), `4${hash.slice(13, 16)}`, `8${hash.slice(17, 20)}`, hash.slice(20, 32)].join('-')
}

/** Passes over one answer of Meilisearch, and no other error. */
function unless(code: string): (error: unknown) => undefined {
  return (error) => {
    if (!(error instanceof MeilisearchApiError) || error.cause?.code !== code) throw error
  }
}
