import { startEmptyApp } from '@/lib/bench/empty-app'
import { growTo } from '@/lib/bench/fill'
import { type Memory, readMemory } from '@/lib/bench/memory'
import { interventionAddresses } from '@/lib/bench/pages'
import { type Bench, during } from '@/lib/bench/run'
import { startSite } from '@/lib/bench/site'
import { type Times, timed, timesOf } from '@/lib/bench/times'
import { parseSearchQuery } from '@/lib/search/address'
import { scopes } from '@/lib/search/scopes'
import { search } from '@/lib/search/search'
import { readParams } from '@/lib/site/params'

/**
 * How the register of interventions holds at its size: the answer with all counts alone, and the whole page around it,
 * one at a time and each time with other facets. `ratio`: half of the requests to the empty dynamic page take this share of a page's time.
 */
export type Register = { interventions: number; search: Times; page: Times; empty: Times; ratio: number; memory: [Memory, Memory] }

const wanted = 5_000
const answers = 1_000
const warmUp = 100
const pages = 300

/** Fills the register up to 5,000 interventions and asks it for combinations of facets. */
export async function measureRegister(bench: Bench): Promise<Register> {
  const { db, databaseUrl, folder, emptyApp, real, say } = bench
  const missing = wanted - (await db.document.count({ where: { kind: 'interventie' } }))
  const total = (await db.document.count()) + Math.max(0, missing)
  await growTo(db, real, total, (done) => say(`filling: ${done} of ${total} documents`), 'interventie')
  say('register: answers')
  const addresses = interventionAddresses(await offered(databaseUrl))
  const searched = await timeSearches(addresses.slice(0, answers))
  const empty = await during(startEmptyApp(emptyApp), ({ url }) => timePages(url, Array.from({ length: warmUp + pages }, () => '/dynamic').slice(warmUp)))
  return during(startSite(databaseUrl), async ({ url, pid }) => {
    say('register: pages')
    await timePages(url, addresses.slice(0, warmUp))
    const before = readMemory(pid, folder)
    const page = await timePages(url, addresses.slice(warmUp, warmUp + pages))
    const interventions = await db.document.count({ where: { kind: 'interventie' } })
    return {
      interventions,
      search: searched,
      page,
      empty,
      ratio: empty.p50 / page.p50,
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
    const query = parseSearchQuery(readParams(new URLSearchParams(address.split('?')[1])), scopes.interventies)
    times.push(await timed(() => search(query, scopes.interventies)))
  }
  return timesOf(times)
}

/** Whole pages, one after the other, as the public server sends them. */
async function timePages(origin: string, addresses: readonly string[]): Promise<Times> {
  const times: number[] = []
  for (const address of addresses) times.push(await timed(async () => (await fetch(origin + address)).arrayBuffer()))
  return timesOf(times)
}
