import { type ChildProcess, spawn } from 'node:child_process'
import { OperatorError } from '@/lib/errors'

/** A server that was started for the measurement. */
export type Running = { url: string; pid: number; stop: () => Promise<void> }

const running = new Set<ChildProcess>()
const startTimeoutMs = 60_000
const environment: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }

/** Runs a Node program to its end. Throws OperatorError with its output when it fails. */
export function run(args: readonly string[], cwd: string): Promise<void> {
  return new Promise((done, fail) => {
    const output: string[] = []
    const child = spawn(process.execPath, args, { cwd, env: environment, stdio: 'pipe' })
    child.stdout.on('data', (chunk) => output.push(String(chunk)))
    child.stderr.on('data', (chunk) => output.push(String(chunk)))
    child.on('error', fail)
    child.on('exit', (code) => (code === 0 ? done() : fail(new OperatorError(`${args.join(' ')} failed:\n${output.join('').trim()}`))))
  })
}

/** Starts a Node program that listens at `url` and waits until it answers. It runs in a group of its own, which `stop` ends. */
export async function start(
  args: readonly string[],
  { cwd = '.', url, env = {} }: { cwd?: string; url: string; env?: Record<string, string> },
): Promise<Running> {
  const child = spawn(process.execPath, args, { cwd, detached: true, stdio: ['ignore', 'ignore', 'inherit'], env: { ...environment, ...env } })
  const stop = () => end(child)
  running.add(child)
  const emergency = () => signal(child, 'SIGKILL')
  process.once('exit', emergency)
  child.once('exit', () => {
    running.delete(child)
    process.off('exit', emergency)
  })
  try {
    await answers(url, child)
  } catch (error) {
    await stop()
    throw error
  }
  return { url, pid: child.pid as number, stop }
}

/** Ends every server that still runs, when the measurement is broken off. */
export async function endAll(): Promise<void> {
  await Promise.all([...running].map(end))
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + startTimeoutMs
  while (Date.now() < deadline && child.exitCode === null) {
    if (await fetch(url).catch(() => undefined)) return
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new OperatorError(`${child.spawnargs.slice(1).join(' ')} does not answer at ${url}`)
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done()
    const late = setTimeout(() => signal(child, 'SIGKILL'), 5_000)
    child.once('exit', () => {
      clearTimeout(late)
      done()
    })
    signal(child, 'SIGTERM')
  })
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  try {
    if (child.pid) process.kill(-child.pid, name)
  } catch {
    // It had ended already.
  }
}
