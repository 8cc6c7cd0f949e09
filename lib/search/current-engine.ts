import { readEnv } from '@/lib/env'
import type { SearchEngine } from '@/lib/search/engine'
import { meilisearchEngine } from '@/lib/search/meilisearch/engine'
import { targetAt } from '@/lib/search/meilisearch/target'
import { postgresEngine } from '@/lib/search/postgres/engine'
import { answering, type ResilientEngine } from '@/lib/search/resilient'

// Next may load this module more than once in a process; what is known of an engine that is away is one.
const shared = globalThis as { kisEngine?: { host: string; engine: ResilientEngine } }

/** The engine that answers in this process: Meilisearch where there is one, with PostgreSQL in its place when it does not answer. */
export function currentEngine(): SearchEngine {
  return resilientEngine() ?? postgresEngine
}

/** Meilisearch with PostgreSQL behind it; undefined where no Meilisearch is set. */
export function resilientEngine(): ResilientEngine | undefined {
  const { MEILI_HOST: host } = readEnv()
  if (!host) return undefined
  if (shared.kisEngine?.host !== host) shared.kisEngine = { host, engine: answering(meilisearchEngine(targetAt(host)), postgresEngine) }
  return shared.kisEngine.engine
}
