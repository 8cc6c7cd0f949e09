import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Running, run, start } from '@/lib/bench/process'
import { freePort } from '@/lib/db/free-port'

const next = resolve('node_modules/next/dist/bin/next')

const files = {
  'package.json': '{ "name": "empty", "private": true, "type": "module" }',
  // The packages are those of the project, found in the folder above.
  'next.config.js': `export default { turbopack: { root: ${JSON.stringify(resolve('.'))} }, outputFileTracingRoot: ${JSON.stringify(resolve('.'))} }`,
  'app/layout.jsx': `export const metadata = { title: 'Empty' }
export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html> }`,
  'app/page.jsx': 'export default function Page() { return <main><h1>Empty</h1><p>A static page.</p></main> }',
  'app/dynamic/page.jsx': `export const dynamic = 'force-dynamic'
export default function Page() { return <main><h1>Empty</h1><p>Made at {Date.now()}.</p></main> }`,
}

/** Writes and builds the smallest Next app: one static and one dynamic page, every setting as Next has it. */
export async function buildEmptyApp(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  await run([next, 'build'], folder)
}

/** Starts it with `next start`, as its makers say. */
export async function startEmptyApp(folder: string): Promise<Running> {
  const port = await freePort()
  return start([next, 'start', '-p', String(port), '-H', '127.0.0.1'], { cwd: folder, url: `http://127.0.0.1:${port}` })
}
