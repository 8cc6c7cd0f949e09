import { Meilisearch, MeilisearchApiError } from 'meilisearch'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { systemActor } from '@/lib/auth/policy'
import { removeDocument } from '@/lib/content/commands/withdraw'
import { connect, type Db, databaseUrl, db } from '@/lib/db/client'
import { readEnv } from '@/lib/env'
import { announceChange } from '@/lib/events/channel'
import { stopEnqueueing } from '@/lib/jobs/enqueue'
import { prepareQueues } from '@/lib/jobs/queues'
import { startWorker } from '@/lib/jobs/worker'
import { clientOf } from '@/lib/search/meilisearch/connection'
import { meilisearchEngine } from '@/lib/search/meilisearch/engine'
import { ensureIndex } from '@/lib/search/meilisearch/ensure'
import { ownIndexes } from '@/lib/search/meilisearch/indexes'
import { feedClient, grantAccess, readAccess } from '@/lib/search/meilisearch/keys'
import { mirror } from '@/lib/search/meilisearch/mirror'
import { mirrorSoon } from '@/lib/search/meilisearch/mirror-soon'
import { rebuildMeilisearch } from '@/lib/search/meilisearch/rebuild'
import { targetAt } from '@/lib/search/meilisearch/target'
import { readWords } from '@/lib/search/read-words'
import { scopes } from '@/lib/search/scopes'
import { currentTuning } from '@/lib/search/tuning'
import { makePublished } from '../../factories/documents'
import { haveMeilisearch, type MeilisearchServer, startMeilisearch } from '../../setup/meilisearch'

describe.runIf(haveMeilisearch())('the index of Meilisearch', () => {
  let server: MeilisearchServer
  let feeding: Db
  beforeAll(async () => {
    server = await startMeilisearch()
    feeding = connect(databaseUrl(), 4)
    await prepareQueues(databaseUrl())
  })
  afterEach(() => vi.unstubAllEnvs())
  afterAll(async () => {
    await stopEnqueueing()
    await feeding.$disconnect()
    await server.stop()
  })

  const find = async (q: string) => {
    const words = readWords(q, (await currentTuning()).expansions)
    const query = { words, scope: scopes.zoeken, filters: {}, sort: 'relevantie' as const, page: 1, pageSize: 100 }
    return (await meilisearchEngine(targetAt(server.connection.host)).search(query)).hits.map(({ id }) => id)
  }

  it('is made where there is none, and left alone where there is', async () => {
    const { id } = await makePublished({ title: 'Vuurtoren op de kaap' })
    expect(await ensureIndex(feeding, server.connection)).toBe(1)
    expect(await find('vuurtoren')).toEqual([id])
    expect(await ensureIndex(feeding, server.connection)).toBeUndefined()
  })

  it('loses nothing that is published, changed or withdrawn while it is made anew', async () => {
    await ensureIndex(feeding, server.connection)
    const before = await Promise.all([1, 2, 3, 4].map((i) => makePublished({ title: `Klaproos nummer ${i}` })))
    await mirror(
      feeding,
      server.connection,
      before.map(({ id }) => id),
    )
    let rebuilding = true
    const rebuild = rebuildMeilisearch(feeding, server.connection).finally(() => {
      rebuilding = false
    })
    const during: string[] = []
    const empty: number[] = []
    for (let i = 0; i < 3 || rebuilding; i++) {
      const { id } = await makePublished({ title: `Klaproos van later ${i}` })
      during.push(id)
      await mirror(feeding, server.connection, [id])
      const gone = before[i]
      if (gone) {
        await removeDocument(db(), systemActor, { id: gone.id, lock: gone.lock, reason: 'Uitgebloeid.' })
        await mirror(feeding, server.connection, [gone.id])
      }
      const found = await find('klaproos')
      if (found.length === 0) empty.push(i)
    }
    await rebuild
    expect(empty, 'there was always something to find').toEqual([])
    await db().$transaction((tx) => announceChange(tx))
    const left = before.slice(Math.min(during.length, before.length)).map(({ id }) => id)
    expect((await find('klaproos')).sort()).toEqual([...during, ...left].sort())
    expect(await ownIndexes(await feedClient(server.connection), server.connection.prefix)).toHaveLength(1)
  }, 60_000)

  it('refuses to be made anew twice at the same moment', async () => {
    const results = await Promise.allSettled([rebuildMeilisearch(feeding, server.connection), rebuildMeilisearch(connectAgain(), server.connection)])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  }, 60_000)

  it('is kept up by jobs that are put in the queue with a publication, and by none that does not commit', async () => {
    vi.stubEnv('MEILI_HOST', server.connection.host)
    vi.stubEnv('MEILI_KEY', server.connection.key ?? '')
    const { id } = await makePublished({ title: 'Waterlelie in de gracht' })
    const waiting = () => db().$queryRaw<{ data: { documentIds: string[] } }[]>`SELECT data FROM pgboss.job WHERE name = 'search.mirror'`
    const attempt = db().$transaction(async (tx) => {
      await mirrorSoon(tx, ['pagina/komt-er-nooit'])
      throw new Error('toch niet')
    })
    await expect(attempt).rejects.toThrow('toch niet')
    await db().$transaction((tx) => mirrorSoon(tx, [id]))
    expect((await waiting()).filter(({ data }) => data.documentIds.includes('pagina/komt-er-nooit'))).toEqual([])
    // The worker makes indexes under the name of the platform.
    const platform = { ...server.connection, prefix: 'documenten' }
    const stop = await startWorker(databaseUrl(), readEnv({ DATA_DIR: '.data/test', MEILI_HOST: platform.host, MEILI_KEY: platform.key }))
    await expect.poll(() => find('waterlelie'), { timeout: 15_000, interval: 100 }).toEqual([id])
    await stop()
    await grantAccess(db(), server.connection)
  }, 60_000)

  it('puts nothing in the queue where there is no Meilisearch', async () => {
    vi.stubEnv('MEILI_HOST', '')
    const count = () => db().$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM pgboss.job WHERE name = 'search.mirror'`
    const [before] = await count()
    await db().$transaction((tx) => mirrorSoon(tx, ['pagina/x']))
    expect(await count()).toEqual([before])
  })

  it('has a key for the web process that can only search, and only here', async () => {
    await grantAccess(db(), server.connection)
    const access = await readAccess(db())
    if (!server.connection.key || !access?.key) return expect(access?.key).toBeUndefined()
    expect(access.key).not.toBe(server.connection.key)
    const client = clientOf(server.connection.host, access.key)
    const [uid = ''] = await ownIndexes(await feedClient(server.connection), server.connection.prefix)
    await expect(client.index(uid).search('')).resolves.toBeDefined()
    const forbidden = [
      () => client.index(uid).addDocuments([{ id: 'x' }]),
      () => client.deleteIndex(uid),
      () => client.getKeys(),
      () => client.index('iets-anders').search(''),
    ]
    for (const attempt of forbidden) await expect(attempt()).rejects.toThrow(MeilisearchApiError)
    const feeder = await feedClient(server.connection)
    await expect(feeder.getKeys()).rejects.toThrow(MeilisearchApiError)
    await expect(new Meilisearch({ host: server.connection.host }).index(uid).search('')).rejects.toThrow(MeilisearchApiError)
  })

  const others: Db[] = []
  const connectAgain = () => {
    const other = connect(databaseUrl(), 3)
    others.push(other)
    return other
  }
  afterAll(() => Promise.all(others.map((other) => other.$disconnect())))
})
