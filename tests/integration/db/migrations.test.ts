import pg from 'pg'
import { describe, expect, inject, it } from 'vitest'
import { databaseUrl } from '@/lib/db/client'
import { applyMigrations, diffSql } from '@/lib/db/schema-engine'

describe('migrations', () => {
  it('say all that prisma/schema says', async () => {
    expect(await diffSql(databaseUrl())).toBe('')
  })

  it('are applied once', async () => {
    expect(await applyMigrations(databaseUrl())).toEqual([])
  })

  it('make a database in which every column of the schema can be read', async () => {
    const client = new pg.Client({ connectionString: databaseUrl() })
    await client.connect()
    const { rows } = await client.query(
      "SELECT table_name || '.' || column_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '_prisma_migrations' ORDER BY 1",
    )
    await client.end()
    const { Prisma } = await import('@/lib/db/generated/client')
    const fields = Object.entries(Prisma).filter(([name]) => name.endsWith('ScalarFieldEnum') && name !== 'RelationLoadStrategyScalarFieldEnum')
    const known = fields.flatMap(([name, columns]) => Object.keys(columns as object).map((column) => `${name.replace('ScalarFieldEnum', '')}.${column}`))
    expect(
      rows
        .map((row) => row.name)
        .filter((name: string) => name !== 'SearchDocument.tsv')
        .sort(),
    ).toEqual(known.sort())
    expect(inject('template')).toBeTruthy()
  })
})
