import { join } from 'node:path'
import { buildOnce } from '@/lib/cli/build'
import { prepareDemoAccounts } from '@/lib/cli/demo-accounts'
import { meilisearchProgram } from '@/lib/cli/meilisearch-program'
import { loadContent, migrate, openDatabase } from '@/lib/cli/prepare'
import { main, step } from '@/lib/cli/steps'
import { onStop } from '@/lib/cli/stop'
import { countPassed, runTool, tools } from '@/lib/cli/tools'
import { startWeb } from '@/lib/cli/web'
import { freePort } from '@/lib/db/free-port'
import { readEnv } from '@/lib/env'
import { startWorker } from '@/lib/jobs/worker'
import { secretOf } from '@/lib/secret'

// Everything: what `npm run check` does, then a real PostgreSQL, the built site and a real browser.
await main(async () => {
  const stop = onStop()
  let passed = 0
  const tests = (title: string, tool: readonly string[], env?: Record<string, string>) =>
    step(title, async (note) => {
      const count = countPassed(await runTool(tool, env))
      passed += count
      note(`${count} geslaagd`)
    })
  try {
    await step('Opmaak en regels', () => runTool(tools.lint))
    await step('Types', () => runTool(tools.types))
    await tests('Unit', tools.unit)
    await tests('Integratie', tools.integration)
    await step('Site bouwen', async (note) => note((await buildOnce()) ? 'gebouwd' : 'ongewijzigd'))
    const port = await freePort()
    const env = readEnv({ PORT: String(port), HOST: '127.0.0.1', DATA_DIR: '.data/journeys' })
    // The public server runs in this process and signs with the secret of this process; the browser's tests must know it.
    process.env.APP_SECRET = secretOf(env)
    // So is what it keeps on this machine: worker and web find the same files.
    process.env.DATA_DIR = env.DATA_DIR
    const database = await openDatabase(env)
    stop.add(database.stop)
    await migrate(database.url)
    await loadContent(database.url)
    await prepareDemoAccounts(database)
    stop.add(await startWorker(database.url, env))
    stop.add((await startWeb({ env, databaseUrl: database.url, next: ['.next/standalone/server.js'] })).stop)
    await tests('Journeys en toegankelijkheid', tools.journeys, {
      BASE_URL: env.siteUrl,
      DATABASE_URL: database.url,
      OUTBOX: join(env.DATA_DIR, 'outbox'),
      APP_SECRET: secretOf(env),
    })
    if (!process.env.MEILI_HOST && !meilisearchProgram()) {
      process.stdout.write('\n⚠ NIET GETEST: Meilisearch. Zet MEILI_HOST en MEILI_KEY, of zet het programma meilisearch (1.50 of nieuwer) op het PATH.\n')
    }
    process.stdout.write(`\n${passed} passed, 0 failed\n`)
  } finally {
    await stop.now()
  }
  process.exit(0)
})
