import type { Tx } from '@/lib/db/client'
import { enqueue } from '@/lib/jobs/enqueue'

const perJob = 100

/**
 * Sees to it that Meilisearch hears what became of these documents, once the transaction commits. Where there is no
 * Meilisearch, nothing happens.
 */
export async function mirrorSoon(tx: Tx, documentIds: readonly string[]): Promise<void> {
  if (!process.env.MEILI_HOST) return
  for (let from = 0; from < documentIds.length; from += perJob) {
    await enqueue(tx, 'search.mirror', { documentIds: documentIds.slice(from, from + perJob) })
  }
}
