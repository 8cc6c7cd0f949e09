// The first step of every npm script, in plain JavaScript for Node 20 and newer: install what package-lock.json
// names and write the database client, unless that has been done; then run the command on the Node that the project
// brings.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
process.chdir(root)
const [command, ...rest] = process.argv.slice(2)

once(join('node_modules', '.kis-installed'), hash('package-lock.json'), 'Pakketten installeren (npm ci)', install)
const schema = readdirSync(join('prisma', 'schema')).map((name) => join('prisma', 'schema', name))
once(join('lib', 'db', 'generated', '.kis-generated'), hash('package-lock.json', ...schema), 'Databaseclient maken', generate)
if (command === 'prepare') process.exit(0)

const bin = join(root, 'node_modules', '.bin')
const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
const child = spawn(existsSync(node) ? node : process.execPath, ['--import', 'tsx', join('lib', 'cli', `${command}.ts`), ...rest], {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${bin}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}` },
})
// The terminal sends Ctrl-C to the whole group; the child decides when all is stopped.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => signal === 'SIGINT' || child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))

/**
 * @param {string} stamp file that says for which input the work was done
 * @param {string} wanted
 * @param {string} title
 * @param {() => import('node:child_process').SpawnSyncReturns<string>} work
 */
function once(stamp, wanted, title, work) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  const started = Date.now()
  process.stdout.write(`… ${title}\n`)
  const result = work()
  if (result.status !== 0) {
    process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}✗ ${title} is niet gelukt; hierboven staat waarom. Er is niets gestart.\n`)
    process.exit(1)
  }
  writeFileSync(stamp, wanted)
  process.stdout.write(`✓ ${title}  ${((Date.now() - started) / 1000).toFixed(1).replace('.', ',')} s\n`)
}

function install() {
  const npm = process.env.npm_execpath
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  /** @type {import('node:child_process').SpawnSyncOptionsWithStringEncoding} */
  const options = { stdio: 'inherit', encoding: 'utf8', env: { ...process.env, NODE_ENV: 'development' } }
  return npm ? spawnSync(process.execPath, [npm, ...args], options) : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
}

// Generating needs no engine, but Prisma fetches one unless it is told of an executable.
function generate() {
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' }
  return spawnSync(process.execPath, [join('node_modules', 'prisma', 'build', 'index.js'), 'generate'], { encoding: 'utf8', env })
}

/** @param {string[]} files */
function hash(...files) {
  const sum = createHash('sha256')
  for (const file of files) sum.update(readFileSync(file))
  return sum.digest('hex')
}
