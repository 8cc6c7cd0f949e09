import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, inject } from 'vitest'

const name = `kis_test_${randomUUID().replaceAll('-', '')}`
const url = new URL(inject('serverUrl'))
url.pathname = `/${name}`

await onServer(`CREATE DATABASE ${name} TEMPLATE ${inject('template')}`)
process.env.DATABASE_URL = url.href

afterAll(async () => {
  const { db } = await import('@/lib/db/client')
  await db().$disconnect()
  await onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
})

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('serverUrl') })
  await client.connect()
  await client.query(sql)
  await client.end()
}
