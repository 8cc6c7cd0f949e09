import type { Job, PgBoss } from 'pg-boss'
import { connect, type Db } from '@/lib/db/client'
import type { Env } from '@/lib/env'
import type { JobData } from '@/lib/jobs/queues'
import { log } from '@/lib/log'
import { type Connection, connectionOf } from '@/lib/search/meilisearch/connection'
import { ensureIndex } from '@/lib/search/meilisearch/ensure'
import { mirror } from '@/lib/search/meilisearch/mirror'
import { rebuildMeilisearch } from '@/lib/search/meilisearch/rebuild'

const atOnce = 20
const night = { tz: 'Europe/Amsterdam' }

/**
 * Keeps Meilisearch up with what is published. Every night its index is made anew: what ranks by how much it is read,
 * or expired, changes without a publication. Without a Meilisearch it does nothing. Returns how to stop.
 */
export async function workSearch(boss: PgBoss, databaseUrl: string, env: Pick<Env, 'MEILI_HOST' | 'MEILI_KEY'>): Promise<() => Promise<void>> {
  const connection = connectionOf(env)
  if (!connection) return async () => {}
  const db = connect(databaseUrl, 3)
  await boss.work('search.mirror', { batchSize: atOnce }, (jobs: Job<JobData['search.mirror']>[]) =>
    keepUp(
      db,
      connection,
      jobs.flatMap(({ data }) => data.documentIds),
    ),
  )
  await boss.work('search.rebuild', async () => void (await rebuildMeilisearch(db, connection)))
  await boss.schedule('search.rebuild', '2 0 * * *', null, night)
  // Nothing to mirror, but an index that is not there yet is made.
  await boss.send('search.mirror', { documentIds: [] })
  return () => db.$disconnect()
}

async function keepUp(db: Db, connection: Connection, documentIds: readonly string[]): Promise<void> {
  try {
    const kept = documentIds.length > 0 && (await mirror(db, connection, [...new Set(documentIds)]))
    const rows = kept ? undefined : await ensureIndex(db, connection)
    if (rows !== undefined) log.info('meilisearch index made', { rows })
  } catch (error) {
    log.warn('meilisearch not kept up, will be tried again', { documents: documentIds.length, reason: String(error).slice(0, 200) })
    throw error
  }
}
