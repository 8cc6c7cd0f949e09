import { growTo } from '@/lib/bench/fill'
import { percentile } from '@/lib/bench/load'
import { Chance } from '@/lib/bench/random'
import type { Bench } from '@/lib/bench/run'
import { connect } from '@/lib/db/client'
import { readEnv } from '@/lib/env'
import { ask } from '@/lib/search/ask'
import type { SearchEngine } from '@/lib/search/engine'
import { readJudgements } from '@/lib/search/evaluation/judgements'
import type { Searcher } from '@/lib/search/evaluation/measure'
import { plainMeilisearch } from '@/lib/search/evaluation/plain-meilisearch'
import { plainPostgres } from '@/lib/search/evaluation/plain-postgres'
import { evaluateSearcher, judgementsFile, throughTheFrontDoor } from '@/lib/search/evaluation/run'
import { connectionOf } from '@/lib/search/meilisearch/connection'
import { meilisearchEngine } from '@/lib/search/meilisearch/engine'
import { rebuildMeilisearch } from '@/lib/search/meilisearch/rebuild'
import { targetAt } from '@/lib/search/meilisearch/target'
import { postgresEngine } from '@/lib/search/postgres/engine'
import { rebuildPostgres } from '@/lib/search/postgres/rebuild'
import { scopes } from '@/lib/search/scopes'
import { parseSearchQuery } from '@/lib/search/search'
import { suggest } from '@/lib/search/suggest'

type Times = { p50: number; p95: number; requests: number }

/** How one way of searching does: on the judged queries (real content), and in time with many documents. */
export type SearchFigures = { engine: string; ndcg: number; mrr: number; empty: number; search: Times; rebuildSeconds?: number }
export type SearchBench = { documents: number; users: number; engines: SearchFigures[]; suggestions: Times; memoryMb: number }

/** `make`: just before it is used, because what the plain one makes lives no longer than its connection. */
type Way = { engine: string; make: () => Promise<Searcher>; rebuild?: () => Promise<unknown> }
type Quality = Pick<SearchFigures, 'engine' | 'ndcg' | 'mrr' | 'empty'>

const documents = 10_000
const users = 8

/** How well each way of searching finds. Before the database grows: people judged the real content. */
export async function measureQuality(bench: Bench): Promise<Quality[]> {
  process.env.DATABASE_URL = bench.databaseUrl
  return withWays(bench, async (ways) => {
    const figures: Quality[] = []
    for (const { engine, make, rebuild } of ways) {
      bench.say(`search: ${engine}, judged queries`)
      await rebuild?.()
      const searcher = await make()
      const { all } = (await evaluateSearcher(engine, searcher)).evaluation
      figures.push({ engine, ndcg: all.ndcg, mrr: all.mrr, empty: all.empty })
    }
    return figures
  })
}

/** How fast they are with 10,000 documents and eight users at once who each ask something else. */
export async function measureSearch(bench: Bench, quality: readonly Quality[]): Promise<SearchBench> {
  const { db, real, say } = bench
  await growTo(db, real, Math.max(documents, await db.document.count()), (done) => say(`filling: ${done} of ${documents} documents`))
  const queries = await manyQueries(bench)
  const engines = await withWays(bench, async (ways) => {
    const figures: SearchFigures[] = []
    for (const { engine, make, rebuild } of ways) {
      const found = quality.find((one) => one.engine === engine)
      say(`search: ${engine}, ${documents} documents`)
      const rebuildSeconds = rebuild && (await seconds(rebuild))
      const searcher = await make()
      const search = await timed(queries, (query) =>
        searcher({ id: '', slice: '', split: 'tune', query, scope: 'zoeken', grades: {}, mustFind: [], mustNotFind: [] }),
      )
      figures.push({
        engine,
        ndcg: found?.ndcg ?? 0,
        mrr: found?.mrr ?? 0,
        empty: found?.empty ?? 0,
        search,
        ...(rebuildSeconds !== undefined && { rebuildSeconds }),
      })
    }
    return figures
  })
  await suggest('di')
  const suggestions = await timed(
    queries.flatMap((query) => [query.slice(0, 3), query.slice(0, 6)]),
    suggest,
  )
  return { documents: await db.document.count(), users, engines, suggestions, memoryMb: Math.round(process.memoryUsage().rss / 1e6) }
}

/** What is measured, with the connection that the plain one needs. */
async function withWays<T>({ databaseUrl, db, say }: Bench, use: (ways: Way[]) => Promise<T>): Promise<T> {
  const [plain, connection] = [connect(databaseUrl, 1), connectionOf(readEnv())]
  try {
    const ways: Way[] = [
      { engine: 'postgres', make: async () => page(postgresEngine), rebuild: () => rebuildPostgres(db) },
      { engine: 'plain-postgres', make: () => plainPostgres(plain) },
    ]
    if (connection) {
      ways.push({
        engine: 'meilisearch',
        make: async () => page(meilisearchEngine(targetAt(connection.host))),
        rebuild: () => rebuildMeilisearch(db, connection),
      })
      ways.push({ engine: 'plain-meilisearch', make: () => plainMeilisearch(db, connection) })
    } else say('search: no MEILI_HOST, so Meilisearch is left out')
    return await use(ways)
  } finally {
    await plain.$disconnect()
  }
}

/** One page of results, as a reader gets it. */
function page(engine: SearchEngine): Searcher {
  const judged = throughTheFrontDoor(engine)
  return async (judgement) => {
    if (judgement.id !== '') return judged(judgement)
    const { results } = await ask(parseSearchQuery({ q: judgement.query }, scopes.zoeken), { engine })
    return results.hits.map(({ id }) => id)
  }
}

/** The judged queries, and words that stand together in titles. */
async function manyQueries({ db }: Bench): Promise<string[]> {
  const chance = new Chance(42)
  const rows = await db.searchDocument.findMany({ where: { listed: true }, select: { title: true }, orderBy: { id: 'asc' } })
  const judged = readJudgements(judgementsFile).map(({ query }) => query)
  const fromTitles = Array.from({ length: 400 }, () => {
    const words = chance.one(rows).title.split(' ')
    return words.slice(0, chance.whole(1, 3)).join(' ')
  })
  return chance.shuffled([...new Set([...judged, ...fromTitles])])
}

async function timed(asked: readonly string[], run: (asked: string) => Promise<unknown>): Promise<Times> {
  const [waiting, times]: [string[], number[]] = [[...asked], []]
  const user = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const started = performance.now()
      await run(next)
      times.push(performance.now() - started)
    }
  }
  await Promise.all(Array.from({ length: users }, user))
  const sorted = times.toSorted((a, b) => a - b)
  return { p50: percentile(sorted, 0.5), p95: percentile(sorted, 0.95), requests: sorted.length }
}

async function seconds(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await run()
  return (performance.now() - started) / 1000
}
