import { existsSync } from 'node:fs'
import { main } from '@/lib/cli/steps'
import { onStop } from '@/lib/cli/stop'
import { startWeb } from '@/lib/cli/web'
import { readEnv } from '@/lib/env'
import { OperatorError } from '@/lib/errors'
import { log } from '@/lib/log'

/** Where the built site stands: beside this program in a container, below .next in the repository. */
const servers = ['server.js', '.next/standalone/server.js']

// The web process alone: the site is built, the database is there and up to date (lib/cli/release.ts).
await main(async () => {
  // Demonstration accounts exist only where the program started the database itself.
  delete process.env.DEMO_ACCOUNTS
  const env = readEnv()
  const server = servers.find((path) => existsSync(path))
  if (!env.DATABASE_URL) throw new OperatorError('DATABASE_URL ontbreekt. Voor alles in één: npm start')
  if (!server) throw new OperatorError('De site is niet gebouwd.')
  const stop = onStop()
  const web = await startWeb({ env, databaseUrl: env.DATABASE_URL, next: [server] })
  stop.add(web.stop)
  log.info('web', { address: env.siteUrl, port: web.front.port })
})
