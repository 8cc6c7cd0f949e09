import { mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { connect, type Db, databaseUrl, db } from '@/lib/db/client'
import { freePort } from '@/lib/db/free-port'
import { readHealth } from '@/lib/health'
import { currentEngine } from '@/lib/search/current-engine'
import { meilisearchEngine } from '@/lib/search/meilisearch/engine'
import { grantAccess } from '@/lib/search/meilisearch/keys'
import { rebuildMeilisearch } from '@/lib/search/meilisearch/rebuild'
import { targetAt } from '@/lib/search/meilisearch/target'
import { postgresEngine } from '@/lib/search/postgres/engine'
import { readWords } from '@/lib/search/read-words'
import { answering } from '@/lib/search/resilient'
import { scopes } from '@/lib/search/scopes'
import { currentTuning } from '@/lib/search/tuning'
import { makePublished } from '../../factories/documents'
import { haveMeilisearch, startOwn } from '../../setup/meilisearch'

let id: string
const said: string[] = []

beforeAll(async () => {
  id = (await makePublished({ title: 'Zonnebloemen langs de dijk' })).id
  // A server without a master key needs no key, so no server is asked for one.
  await grantAccess(db(), { host: 'http://127.0.0.1:1', prefix: 'test' })
})
beforeEach(() => {
  said.length = 0
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => said.push(String(line)) > 0)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

const query = async () => ({
  words: readWords('zonnebloemen', (await currentTuning()).expansions),
  scope: scopes.zoeken,
  filters: {},
  sort: 'relevantie' as const,
  page: 1,
  pageSize: 20,
})
const engineAt = (host: string, patience?: { budget?: number; rest?: number }) => answering(meilisearchEngine(targetAt(host)), postgresEngine, patience)

describe('a Meilisearch that does not answer', () => {
  it('is left alone for a while when it hangs: the first search waits 800 ms, the next ones do not', async () => {
    const sockets: Socket[] = []
    let requests = 0
    const silent = createServer((socket) => {
      sockets.push(socket)
      socket.on('data', (data) => (requests += String(data).startsWith('POST') ? 1 : 0))
    })
    await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done))
    const engine = engineAt(`http://127.0.0.1:${(silent.address() as AddressInfo).port}`)
    const timed = async () => {
      const started = performance.now()
      expect((await engine.search(await query())).hits.map((hit) => hit.id)).toEqual([id])
      return performance.now() - started
    }
    expect(await timed()).toBeGreaterThan(790)
    expect(requests).toBeGreaterThan(0)
    const before = requests
    expect(await timed()).toBeLessThan(700)
    expect(requests).toBe(before)
    expect(engine.answering).toBe('postgres')
    expect(said.filter((line) => line.includes('search engine away'))).toHaveLength(1)
    for (const socket of sockets) socket.destroy()
    await new Promise((done) => silent.close(done))
  })

  it('is replaced at once when it refuses, and only one search at a time tries it again', async () => {
    const engine = engineAt(`http://127.0.0.1:${await freePort()}`, { rest: 50 })
    expect((await engine.search(await query())).hits.map((hit) => hit.id)).toEqual([id])
    await new Promise((done) => setTimeout(done, 60))
    const all = await Promise.all([1, 2, 3].map(async () => engine.search(await query())))
    for (const { hits } of all) expect(hits.map((hit) => hit.id)).toEqual([id])
    expect(said.filter((line) => line.includes('search engine away'))).toHaveLength(1)
  })

  it('shows in the health of the site', async () => {
    vi.stubEnv('MEILI_HOST', `http://127.0.0.1:${await freePort()}`)
    await currentEngine().search(await query())
    const { status, onderdelen } = await readHealth()
    expect(status).toBe('goed')
    expect(onderdelen.zoeken.status).toBe('terugval')
    expect(onderdelen.zoeken.detail).toContain('PostgreSQL')
  })

  it('is not asked for where none is set', async () => {
    vi.stubEnv('MEILI_HOST', '')
    expect(currentEngine()).toBe(postgresEngine)
  })
})

describe.runIf(haveMeilisearch())('a Meilisearch that comes back', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kis-meilisearch-'))
  let feeding: Db
  beforeAll(() => {
    feeding = connect(databaseUrl(), 3)
  })
  afterAll(async () => {
    await feeding.$disconnect()
    rmSync(folder, { recursive: true, force: true })
  })

  it('has no index, has one, goes away, and answers again', async () => {
    const port = await freePort()
    const first = await startOwn(port, folder, true)
    const engine = engineAt(first.connection.host, { rest: 20 })
    const answer = async () => {
      await new Promise((done) => setTimeout(done, 30))
      expect((await engine.search(await query())).hits.map((hit) => hit.id)).toEqual([id])
      return engine.answering
    }
    expect(await answer()).toBe('postgres')
    await rebuildMeilisearch(feeding, first.connection)
    const known = engineAt(first.connection.host, { rest: 20 })
    expect((await known.search(await query())).hits.map((hit) => hit.id)).toEqual([id])
    expect(known.answering).toBe('meilisearch')
    await first.stop()
    await known.search(await query())
    expect(known.answering).toBe('postgres')
    const second = await startOwn(port, folder, true)
    await new Promise((done) => setTimeout(done, 30))
    await known.search(await query())
    expect(known.answering).toBe('meilisearch')
    expect(said.some((line) => line.includes('search engine is back'))).toBe(true)
    await second.stop()
  }, 60_000)
})
