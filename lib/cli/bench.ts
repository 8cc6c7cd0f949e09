import { readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildEmptyApp } from '@/lib/bench/empty-app'
import { importReal } from '@/lib/bench/fill'
import { paces } from '@/lib/bench/load'
import { endAll } from '@/lib/bench/process'
import { measureRedactie, redactieText } from '@/lib/bench/redactie'
import { measureRegister } from '@/lib/bench/register'
import { type BenchResult, thisMachine, verdicts } from '@/lib/bench/result'
import { type Bench, measureRound, timePublication, weighPages } from '@/lib/bench/run'
import { measureQuality, measureSearch } from '@/lib/bench/search'
import { searchText } from '@/lib/bench/search-table'
import { report } from '@/lib/bench/table'
import { measureYearlyRound, yearlyRoundText } from '@/lib/bench/yearly-round'
import { buildOnce } from '@/lib/cli/build'
import { main } from '@/lib/cli/steps'
import { onStop } from '@/lib/cli/stop'
import { connect } from '@/lib/db/client'
import { startEmbedded } from '@/lib/db/embedded'
import { applyMigrations } from '@/lib/db/schema-engine'
import { readEnv } from '@/lib/env'
import { OperatorError } from '@/lib/errors'
import { stopEnqueueing } from '@/lib/jobs/enqueue'
import { prepareQueues } from '@/lib/jobs/queues'

// npm run bench [-- --quick] [-- --json] [-- --only search|redactie|ronde]: measures the built site against an empty Next app of the same version, on a
// database of its own with 1,000 and 10,000 documents. The result goes to stdout, what is being done to stderr.
const { values: flags } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, json: { type: 'boolean', default: false }, only: { type: 'string' } },
})
const sizesOfRounds = [1_000, 10_000]

await main(async () => {
  const folder = resolve(readEnv().DATA_DIR, 'bench')
  const emptyApp = join(folder, 'empty')
  const stop = onStop()
  const said = performance.now()
  const say = (text: string) => process.stderr.write(`${((performance.now() - said) / 1000).toFixed(0).padStart(5)} s  ${text}\n`)
  try {
    if (flags.only !== 'search') {
      say('building the site')
      await buildOnce()
    }
    if (!flags.only) {
      say('building an empty app')
      await buildEmptyApp(emptyApp)
    }
    rmSync(join(folder, 'postgres'), { recursive: true, force: true })
    const database = await startEmbedded(folder)
    if (database.shared) throw new OperatorError('Another benchmark is running here.')
    stop.add(database.stop)
    await applyMigrations(database.url)
    // Where there is a Meilisearch, what is imported goes into the queue for it.
    process.env.DATABASE_URL = database.url
    await prepareQueues(database.url)
    stop.add(stopEnqueueing)
    const db = connect(database.url)
    stop.add(() => db.$disconnect())
    stop.add(endAll)
    say('importing content/')
    const bench: Bench = { db, databaseUrl: database.url, folder, emptyApp, real: await importReal(db), pace: flags.quick ? paces.quick : paces.full, say }
    if (flags.only === 'search') return void process.stdout.write(await searchOnly(bench))
    if (flags.only === 'redactie') return void process.stdout.write(await redactieOnly(bench))
    if (flags.only === 'ronde') return void process.stdout.write(await yearlyRoundOnly(bench))
    const result = await measure(bench)
    process.stdout.write(flags.json ? `${JSON.stringify({ ...result, verdicts: verdicts(result) }, null, 2)}\n` : `\n${report(result)}`)
  } finally {
    await stop.now()
  }
  process.exit()
})

async function searchOnly(bench: Bench): Promise<string> {
  const search = await measureSearch(bench, await measureQuality(bench))
  return flags.json ? `${JSON.stringify(search, null, 2)}\n` : `\n${searchText(search)}\n`
}

async function redactieOnly(bench: Bench): Promise<string> {
  const redactie = await measureRedactie(bench)
  return flags.json ? `${JSON.stringify(redactie, null, 2)}\n` : `\n${redactieText(redactie)}\n`
}

async function yearlyRoundOnly(bench: Bench): Promise<string> {
  const round = await measureYearlyRound(bench)
  return flags.json ? `${JSON.stringify(round, null, 2)}\n` : `\n${yearlyRoundText(round)}\n`
}

async function measure(bench: Bench): Promise<BenchResult> {
  const quality = await measureQuality(bench)
  const rounds = []
  for (const documents of sizesOfRounds) rounds.push(await measureRound(bench, documents))
  const search = await measureSearch(bench, quality)
  const register = await measureRegister(bench)
  const sizes = await weighPages(bench)
  const visible = await timePublication(bench)
  // Last, because it fills the database with what is only there for the redactie.
  const redactie = await measureRedactie(bench)
  const yearlyRound = await measureYearlyRound(bench)
  const { version } = JSON.parse(readFileSync('node_modules/next/package.json', 'utf8')) as { version: string }
  return { on: new Date().toISOString(), machine: thisMachine(version), pace: bench.pace, rounds, search, register, sizes, visible, redactie, yearlyRound }
}
