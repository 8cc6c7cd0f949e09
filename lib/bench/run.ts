import { startEmptyApp } from '@/lib/bench/empty-app'
import { growTo } from '@/lib/bench/fill'
import type { Pace } from '@/lib/bench/load'
import { readMemory } from '@/lib/bench/memory'
import { benchPages } from '@/lib/bench/pages'
import type { Running } from '@/lib/bench/process'
import { between, compare, measureBaseline, measurePage, type PageRate } from '@/lib/bench/rates'
import type { BenchResult, Round } from '@/lib/bench/result'
import { startSite } from '@/lib/bench/site'
import { measureSizes } from '@/lib/bench/sizes'
import { measureVisible } from '@/lib/bench/visible'
import type { ValidDocument } from '@/lib/content/files/check'
import type { Db } from '@/lib/db/client'

/** What a benchmark works on; `say` tells whoever waits what is going on. */
export type Bench = { db: Db; databaseUrl: string; folder: string; emptyApp: string; real: readonly ValidDocument[]; pace: Pace; say: (text: string) => void }

/** Fills the database up to `documents` and measures everything that is asked of it, one after the other. */
export async function measureRound(bench: Bench, documents: number): Promise<Round> {
  const { db, pace, say } = bench
  await growTo(db, bench.real, documents, (done) => say(`filling: ${done} of ${documents} documents`))
  const emptyApp = () => during(startEmptyApp(bench.emptyApp), ({ url }) => measureBaseline(url, pace))
  say('empty app')
  const before = await emptyApp()
  const { rates, memory } = await during(startSite(bench.databaseUrl), async ({ url, pid }) => {
    const rates: PageRate[] = []
    for (const page of await benchPages(db)) {
      say(`${documents} documents: ${page.name}`)
      rates.push(...(await measurePage(url, page, pace)))
    }
    return { rates, memory: readMemory(pid, bench.folder) }
  })
  say('empty app, again')
  const baseline = between(before, await emptyApp())
  return { documents, baseline, measured: rates.map((rate) => compare(rate, baseline)), memory }
}

/** Weighs the pages, with as many documents as there are now. */
export async function weighPages({ db, databaseUrl, emptyApp, say }: Bench): Promise<BenchResult['sizes']> {
  say('bytes')
  const pages = await benchPages(db)
  const site = await during(startSite(databaseUrl), ({ url }) => measureSizes(pages.map(({ name, remembered }) => ({ name, url: url + remembered }))))
  const empty = await during(startEmptyApp(emptyApp), ({ url }) =>
    measureSizes(['/', '/dynamic'].map((path) => ({ name: `empty app, ${path === '/' ? 'static' : 'dynamic'}`, url: url + path }))),
  )
  return site && empty ? { site, empty } : undefined
}

/** Measures how long a publication takes to show. */
export function timePublication({ db, databaseUrl, real, say }: Bench): Promise<BenchResult['visible']> {
  say('publish to visible')
  return during(startSite(databaseUrl), ({ url }) => measureVisible(db, url, real))
}

export async function during<T>(starting: Promise<Running>, use: (running: Running) => Promise<T>): Promise<T> {
  const running = await starting
  try {
    return await use(running)
  } finally {
    await running.stop()
  }
}
