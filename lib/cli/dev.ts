import { prepareDemoAccounts } from '@/lib/cli/demo-accounts'
import { loadContent, migrate, openDatabase } from '@/lib/cli/prepare'
import { main, step } from '@/lib/cli/steps'
import { onStop } from '@/lib/cli/stop'
import { startWeb } from '@/lib/cli/web'
import { readEnv } from '@/lib/env'
import { OperatorError } from '@/lib/errors'
import { startWorker } from '@/lib/jobs/worker'

await main(async () => {
  const env = readEnv()
  const stop = onStop()
  const database = await openDatabase(env)
  if (database.shared) throw new OperatorError('Hier draait al een kennisplatform. Stop dat eerst, of kies een andere map met DATA_DIR.')
  stop.add(database.stop)
  try {
    await migrate(database.url)
    await loadContent(database.url)
    await prepareDemoAccounts(database)
    stop.add(await startWorker(database.url, env))
    const web = await step('Webserver', () => startWeb({ env, databaseUrl: database.url, development: true, next: ['lib/cli/next-dev.mjs'] }))
    stop.add(web.stop)
    process.stdout.write(`\nOntwikkelen op ${env.siteUrl}\nStoppen: Ctrl-C\n`)
  } catch (error) {
    await stop.now()
    throw error
  }
})
