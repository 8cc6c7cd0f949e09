// The first step of every npm script, in plain JavaScript for Node 20 and newer: install what package-lock.json
// names if that has not been done, then run the command on the Node that the project brings.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
process.chdir(root)
const [command, ...rest] = process.argv.slice(2)

install()
const bin = join(root, 'node_modules', '.bin')
const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
const child = spawn(existsSync(node) ? node : process.execPath, ['--import', 'tsx', join('lib', 'cli', `${command}.ts`), ...rest], {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${bin}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}` },
})
// The terminal sends Ctrl-C to the whole group; the child decides when all is stopped.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => signal === 'SIGINT' || child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))

function install() {
  const stamp = join(root, 'node_modules', '.kis-installed')
  const wanted = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  const started = Date.now()
  process.stdout.write('… Pakketten installeren (npm ci)\n')
  const npm = process.env.npm_execpath
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const result = npm ? spawnSync(process.execPath, [npm, ...args], { stdio: 'inherit' }) : spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (result.status !== 0) {
    process.stderr.write('✗ Installeren is niet gelukt; hierboven staat waarom. Er is niets gestart.\n')
    process.exit(1)
  }
  writeFileSync(stamp, wanted)
  process.stdout.write(`✓ Pakketten installeren (npm ci)  ${((Date.now() - started) / 1000).toFixed(1).replace('.', ',')} s\n`)
}
