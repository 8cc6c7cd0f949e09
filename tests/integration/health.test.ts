import { describe, expect, it } from 'vitest'
import { databaseUrl, db } from '@/lib/db/client'
import { readEnv } from '@/lib/env'
import { readHealth } from '@/lib/health'
import { startWorker } from '@/lib/jobs/worker'
import { makePublished } from '../factories/documents'

describe('readHealth', () => {
  it('says what works: all of it, once the queue has been started', async () => {
    await makePublished()
    expect((await readHealth()).onderdelen.wachtrij.status).toBe('fout')
    const stop = await startWorker(databaseUrl(), readEnv({ DATA_DIR: '.data/test' }))
    const health = await readHealth()
    await stop()
    expect(health).toMatchObject({
      status: 'goed',
      onderdelen: {
        database: { status: 'goed' },
        migraties: { status: 'goed' },
        zoeken: { status: 'goed', detail: 'PostgreSQL, 1 documenten' },
        wachtrij: { status: 'goed' },
      },
    })
  })

  it('notices that something published can not be found', async () => {
    const { id } = await makePublished()
    await db().searchDocument.deleteMany({ where: { documentId: id } })
    expect((await readHealth()).onderdelen.zoeken.status).toBe('fout')
  })
})
