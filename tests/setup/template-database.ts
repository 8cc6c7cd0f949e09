import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '@/lib/db/embedded'
import { applyMigrations } from '@/lib/db/schema-engine'

declare module 'vitest' {
  interface ProvidedContext {
    serverUrl: string
    template: string
  }
}

const template = 'kis_test_template'

/** One migrated database that every test file copies. Uses DATABASE_URL's server when there is one, else its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = process.env.DATABASE_URL ? { url: process.env.DATABASE_URL, stop: async () => {} } : await startEmbedded('.data/test', 'kis')
  await recreate(server.url)
  await applyMigrations(withDatabase(server.url, template))
  project.provide('serverUrl', server.url)
  project.provide('template', template)
  return () => server.stop()
}

async function recreate(serverUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  await client.query(`DROP DATABASE IF EXISTS ${template} WITH (FORCE)`)
  await client.query(`CREATE DATABASE ${template}`)
  await client.end()
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}
