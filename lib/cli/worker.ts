import { main } from '@/lib/cli/steps'
import { onStop } from '@/lib/cli/stop'
import { readEnv } from '@/lib/env'
import { OperatorError } from '@/lib/errors'
import { startWorker } from '@/lib/jobs/worker'
import { log } from '@/lib/log'

// The jobs alone, beside web processes that run elsewhere. `npm start` runs them itself.
await main(async () => {
  const env = readEnv()
  if (!env.DATABASE_URL) throw new OperatorError('DATABASE_URL ontbreekt: van welke database moet het werk worden gedaan?')
  onStop().add(await startWorker(env.DATABASE_URL, env))
  log.info('worker')
})
