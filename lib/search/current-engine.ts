import type { SearchEngine } from '@/lib/search/engine'
import { postgresEngine } from '@/lib/search/postgres/engine'

/** The engine that answers in this process. */
export function currentEngine(): SearchEngine {
  return postgresEngine
}
