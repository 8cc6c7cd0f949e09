import { log } from '@/lib/log'
import type { EngineQuery, EngineResults, SearchEngine } from '@/lib/search/engine'

/** An engine that stops when it is told to. */
export interface AbortableEngine extends SearchEngine {
  search(query: EngineQuery, signal?: AbortSignal): Promise<EngineResults>
}

/** An engine that always answers. `answering`: the name of the engine that does so now. */
export interface ResilientEngine extends SearchEngine {
  readonly answering: SearchEngine['name']
}

/** Both in milliseconds. `budget`: within which it must answer; `rest`: how long it is left alone after it did not. */
type Patience = { budget?: number; rest?: number }

/**
 * An engine, and another one that answers in its place when it fails or takes too long. It is then left alone for a
 * while; after that one search tries it, and the others wait for what comes of that with the other engine.
 */
export function answering(engine: AbortableEngine, fallback: SearchEngine, { budget = 800, rest = 30_000 }: Patience = {}): ResilientEngine {
  let restUntil = 0
  const failed = (error: unknown) => {
    if (restUntil === 0) log.warn('search engine away, the other one answers', { engine: engine.name, fallback: fallback.name, reason: reasonOf(error) })
    restUntil = Date.now() + rest
  }
  const recovered = () => {
    if (restUntil > 0) log.warn('search engine is back', { engine: engine.name })
    restUntil = 0
  }
  return {
    name: engine.name,
    get answering() {
      return restUntil === 0 ? engine.name : fallback.name
    },
    async search(query) {
      if (restUntil > Date.now()) return fallback.search(query)
      // While one search tries it again, the others do not.
      if (restUntil > 0) restUntil = Date.now() + rest
      try {
        const results = await within(budget, (signal) => engine.search(query, signal))
        recovered()
        return results
      } catch (error) {
        failed(error)
        return fallback.search(query)
      }
    },
  }
}

/** Throws when it takes longer, also where what is waited for does not listen to the signal. */
async function within<T>(ms: number, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const signal = AbortSignal.timeout(ms)
  const late = new Promise<never>((_, fail) => signal.addEventListener('abort', () => fail(new Error(`no answer within ${ms} ms`)), { once: true }))
  return Promise.race([run(signal), late])
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : ''
  return `${error instanceof Error ? error.message : String(error)}${cause}`.split('\n')[0]?.slice(0, 200) ?? ''
}
