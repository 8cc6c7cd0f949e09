import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { OperatorError } from '@/lib/errors'

const sources = ['app', 'components', 'lib', 'public', 'prisma/schema', 'next.config.ts', 'postcss.config.mjs', 'package-lock.json', 'tsconfig.json']
const stamp = '.next/kis-built'

/** Builds the site unless what it is built from is what was built last. Returns whether it had to. */
export async function buildOnce(): Promise<boolean> {
  const wanted = fingerprint(sources)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return false
  rmSync(stamp, { force: true })
  await run(['node_modules/next/dist/bin/next', 'build'], 'Het bouwen van de site is mislukt')
  cpSync('.next/static', '.next/standalone/.next/static', { recursive: true })
  cpSync('public', '.next/standalone/public', { recursive: true })
  writeFileSync(stamp, wanted)
  return true
}

/** A hash over the content of files and folders. */
export function fingerprint(paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of paths) for (const file of filesIn(path)) hash.update(file).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  const entries = readdirSync(path, { withFileTypes: true, recursive: true, encoding: 'utf8' } as const).filter((entry) => entry.isFile())
  return entries
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(join('lib', 'db', 'generated')))
    .sort()
}

function run(args: string[], failure: string): Promise<void> {
  return new Promise((done, fail) => {
    const output: string[] = []
    const child = spawn(process.execPath, args, { env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } })
    child.stdout.on('data', (chunk) => output.push(String(chunk)))
    child.stderr.on('data', (chunk) => output.push(String(chunk)))
    child.on('error', fail)
    child.on('exit', (code) => (code === 0 ? done() : fail(new OperatorError(`${failure}:\n${output.join('').trim()}`))))
  })
}
