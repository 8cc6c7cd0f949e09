import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Meilisearch } from 'meilisearch'
import { meilisearchProgram } from '@/lib/cli/meilisearch-program'
import { freePort } from '@/lib/db/free-port'
import type { Connection } from '@/lib/search/meilisearch/connection'

export type MeilisearchServer = { connection: Connection; stop: () => Promise<void> }

/** Whether a real Meilisearch can be had here. It says loudly so when not. */
export function haveMeilisearch(): boolean {
  const found = process.env.MEILI_HOST !== undefined || meilisearchProgram() !== undefined
  if (!found) console.warn('\n*** MEILISEARCH IS NOT TESTED: set MEILI_HOST and MEILI_KEY, or put the program `meilisearch` on the PATH ***\n')
  return found
}

/** The Meilisearch of MEILI_HOST with indexes of our own, or one that is started here and removed with all it holds. */
export async function startMeilisearch(): Promise<MeilisearchServer> {
  const prefix = `test-${randomUUID()}`
  const { MEILI_HOST: host, MEILI_KEY: key } = process.env
  if (host) return { connection: { host, prefix, ...(key && { key }) }, stop: () => removeIndexes(host, key, prefix) }
  const server = await startOwn(await freePort(), mkdtempSync(join(tmpdir(), 'kis-meilisearch-')))
  return { ...server, connection: { ...server.connection, prefix } }
}

/** A Meilisearch at a port, with its data in a folder that goes when it stops, unless it is to be `kept`. */
export async function startOwn(port: number, folder: string, kept = false): Promise<MeilisearchServer> {
  const key = 'meestersleutel-van-de-tests'
  const connection = { host: `http://127.0.0.1:${port}`, key, prefix: 'test' }
  const paths = ['--db-path', join(folder, 'db'), '--dump-dir', join(folder, 'dumps'), '--snapshot-dir', join(folder, 'snapshots')]
  const args = ['--master-key', key, '--http-addr', `127.0.0.1:${port}`, '--no-analytics', '--log-level', 'ERROR', ...paths]
  const child = spawn(meilisearchProgram() ?? 'meilisearch', args, { stdio: 'ignore', cwd: folder })
  await untilHealthy(connection.host, child)
  const stop = async () => {
    await ended(child)
    if (!kept) rmSync(folder, { recursive: true, force: true })
  }
  return { connection, stop }
}

async function untilHealthy(host: string, child: ChildProcess): Promise<void> {
  const client = new Meilisearch({ host })
  for (let attempt = 0; attempt < 300; attempt++) {
    if (child.exitCode !== null) break
    if (await client.isHealthy()) return
    await new Promise((done) => setTimeout(done, 50))
  }
  child.kill('SIGKILL')
  throw new Error(`Meilisearch did not start at ${host}`)
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const gone = new Promise((done) => child.once('exit', done))
  child.kill('SIGTERM')
  await gone
}

async function removeIndexes(host: string, apiKey: string | undefined, prefix: string): Promise<void> {
  const client = new Meilisearch({ host, ...(apiKey && { apiKey }) })
  const { results } = await client.getRawIndexes({ limit: 1_000 })
  for (const { uid } of results) if (uid.startsWith(prefix)) await client.deleteIndex(uid)
}
