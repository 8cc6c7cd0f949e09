import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { freePort } from '@/lib/db/free-port'
import type { Env } from '@/lib/env'
import { OperatorError } from '@/lib/errors'
import { type Front, startFront } from '@/lib/front/server'
import { log } from '@/lib/log'
import { secretOf } from '@/lib/secret'

export type Web = { front: Front; stop: () => Promise<void> }
type Options = { env: Env; databaseUrl: string; development?: boolean /** The command that starts Next, without the port. */; next: string[] }

// Next must not outlive us, also when we are killed without a chance to say so.
const endWithParent = ['--import', 'data:text/javascript,process.on("disconnect",()=>process.exit())']
const startTimeoutMs = 60_000

/** Starts Next on a port of its own on this machine, and the public server before it. */
export async function startWeb({ env, databaseUrl, development = false, next }: Options): Promise<Web> {
  const port = await freePort()
  const child = spawn(process.execPath, development ? next : [...endWithParent, ...next], {
    stdio: ['ignore', development ? 'inherit' : 'ignore', 'inherit', 'ipc'],
    // A group of its own: Ctrl-C reaches us only, and we stop it in order.
    detached: true,
    env: {
      ...process.env,
      NODE_ENV: development ? 'development' : 'production',
      PORT: String(port),
      HOSTNAME: '127.0.0.1',
      DATABASE_URL: databaseUrl,
      SITE_URL: env.siteUrl,
      APP_SECRET: secretOf(env),
      // Next works in a folder of its own, where a relative path would be another one.
      DATA_DIR: resolve(env.DATA_DIR),
      NEXT_TELEMETRY_DISABLED: '1',
      // Searching has a key of its own (lib/search/meilisearch/keys.ts); an empty setting counts as none.
      MEILI_KEY: '',
    },
  })
  const exited = new Promise<never>((_, fail) => child.once('exit', (code) => fail(new OperatorError(`De webserver van Next stopte met code ${code}.`))))
  exited.catch(() => {})
  let stopping = false
  const stopNext = () => {
    stopping = true
    if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGTERM')
  }
  try {
    await Promise.race([answers(port), exited])
    child.once('exit', (code) => stopping || giveUp(code))
    const front = await startFront({
      port: env.PORT,
      host: env.HOST,
      siteUrl: env.siteUrl,
      databaseUrl,
      upstreamPort: port,
      trustedProxies: env.TRUSTED_PROXIES,
      development,
    })
    return {
      front,
      stop: async () => {
        await front.stop()
        stopNext()
      },
    }
  } catch (error) {
    stopNext()
    throw error
  }
}

/** A site without its renderer is no site: stop in order, and say so to whoever restarts us. */
function giveUp(code: number | null): void {
  log.error('Next stopped', { code })
  process.exitCode = 1
  process.kill(process.pid, 'SIGTERM')
}

async function answers(port: number): Promise<void> {
  const deadline = Date.now() + startTimeoutMs
  while (Date.now() < deadline) {
    const response = await fetch(`http://127.0.0.1:${port}/robots.txt`).catch(() => undefined)
    if (response) return
    await new Promise((done) => setTimeout(done, 50))
  }
  throw new OperatorError('De webserver van Next antwoordt niet binnen een minuut.')
}
