import { startEmptyApp } from '@/lib/bench/empty-app'
import { growTo } from '@/lib/bench/fill'
import { measureRate, percentile, type Rate } from '@/lib/bench/load'
import { type Memory, readMemory } from '@/lib/bench/memory'
import { eachOnce, interventionAddresses } from '@/lib/bench/pages'
import { measureBaseline } from '@/lib/bench/rates'
import { type Bench, during } from '@/lib/bench/run'
import { startSite } from '@/lib/bench/site'
import { parseSearchQuery } from '@/lib/search/address'
import { scopes } from '@/lib/search/scopes'
import { search } from '@/lib/search/search'

type Times = { p50: number; p95: number; requests: number }

/**
 * How the register of interventions holds at its size: the answer with all counts alone, the page around it one at a
 * time and many at once, each time with other facets. `ratio`: of `busy` to the empty app's dynamic page.
 */
export type Register = { interventions: number; search: Times; page: Rate; busy: Rate; ratio: number; memory: [Memory, Memory] }

const wanted = 5_000
const answers = 1_000

/** Fills the register up to 5,000 interventions and asks it for combinations of facets. */
export async function measureRegister(bench: Bench): Promise<Register> {
  const { db, databaseUrl, folder, emptyApp, real, pace, say } = bench
  const missing = wanted - (await db.document.count({ where: { kind: 'interventie' } }))
  const total = (await db.document.count()) + Math.max(0, missing)
  await growTo(db, real, total, (done) => say(`filling: ${done} of ${total} documents`), 'interventie')
  say('register: answers')
  const addresses = interventionAddresses(await offered(databaseUrl))
  const searched = await timeSearches(addresses.slice(0, answers))
  const { dynamic } = await during(startEmptyApp(emptyApp), ({ url }) => measureBaseline(url, pace))
  return during(startSite(databaseUrl), async ({ url, pid }) => {
    say('register: pages')
    const ask = (connections: number) => measureRate(url, eachOnce(db, addresses), { ...pace, connections })
    const warm = await ask(1)
    const before = readMemory(pid, folder)
    const busy = await ask(pace.connections)
    const page = await ask(1)
    const interventions = await db.document.count({ where: { kind: 'interventie' } })
    return {
      interventions,
      search: searched,
      page: { ...page, requests: page.requests + warm.requests },
      busy,
      ratio: busy.perSecond / dynamic.perSecond,
      memory: [before, readMemory(pid, folder)],
    }
  })
}

async function offered(databaseUrl: string) {
  // What is measured here runs in this process, on the database of the benchmark.
  process.env.DATABASE_URL = databaseUrl
  return (await search(parseSearchQuery({}, scopes.interventies), scopes.interventies)).facets
}

async function timeSearches(addresses: readonly string[]): Promise<Times> {
  const times: number[] = []
  for (const address of addresses) {
    const params: Record<string, string[]> = {}
    for (const [key, value] of new URLSearchParams(address.split('?')[1])) (params[key] ??= []).push(value)
    const started = performance.now()
    await search(parseSearchQuery(params, scopes.interventies), scopes.interventies)
    times.push(performance.now() - started)
  }
  const sorted = times.toSorted((a, b) => a - b)
  return { p50: percentile(sorted, 0.5), p95: percentile(sorted, 0.95), requests: times.length }
}
