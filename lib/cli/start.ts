import { buildOnce } from '@/lib/cli/build'
import { prepareDemoAccounts } from '@/lib/cli/demo-accounts'
import { loadContent, migrate, openDatabase } from '@/lib/cli/prepare'
import { main, step } from '@/lib/cli/steps'
import { onStop } from '@/lib/cli/stop'
import { startWeb } from '@/lib/cli/web'
import { portIsFree } from '@/lib/db/free-port'
import { readEnv } from '@/lib/env'
import { OperatorError } from '@/lib/errors'
import { startWorker } from '@/lib/jobs/worker'

await main(async () => {
  const env = readEnv()
  if (!(await portIsFree(env.PORT, env.HOST)))
    throw new OperatorError(`Poort ${env.PORT} is al in gebruik. Kies een andere, bijvoorbeeld: PORT=${env.PORT + 1} npm start`)
  const stop = onStop()
  const database = await openDatabase(env)
  if (database.shared) throw new OperatorError('Hier draait al een kennisplatform. Stop dat eerst, of kies een andere map met DATA_DIR.')
  stop.add(database.stop)
  try {
    await migrate(database.url)
    await loadContent(database.url)
    await prepareDemoAccounts(database)
    await step('Site bouwen', async (note) => note((await buildOnce()) ? 'gebouwd' : 'ongewijzigd'))
    stop.add(await startWorker(database.url, env))
    const web = await step('Webserver', () => startWeb({ env, databaseUrl: database.url, next: ['.next/standalone/server.js'] }))
    stop.add(web.stop)
    process.stdout.write(`\nHet kennisplatform staat klaar op ${env.siteUrl}\nStoppen: Ctrl-C\n`)
  } catch (error) {
    await stop.now()
    throw error
  }
})
