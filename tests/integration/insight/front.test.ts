import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { PgBoss } from 'pg-boss'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { databaseUrl, db } from '@/lib/db/client'
import { readEnv } from '@/lib/env'
import { type Front, startFront } from '@/lib/front/server'
import { keyOf } from '@/lib/insight/words'
import { startWorker } from '@/lib/jobs/worker'
import { makePublished } from '../../factories/documents'

const host = 'kis.example'
const browser = {
  host,
  'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0',
  'sec-fetch-dest': 'document',
  accept: 'text/html,application/xhtml+xml',
}

/** A renderer that shows every page; before it the real front. */
let renderer: Server
let front: Front
let document: { id: string; path: string }
let rendered = 0

beforeAll(async () => {
  renderer = createServer((_, response) => {
    rendered += 1
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<p>Pagina</p>')
  })
  await new Promise<void>((done) => renderer.listen(0, '127.0.0.1', done))
  document = await makePublished()
})
afterAll(() => void renderer.close())
beforeEach(async () => {
  await db().searchLog.deleteMany()
  await db().pageView.deleteMany()
  const upstreamPort = (renderer.address() as AddressInfo).port
  front = await startFront({ port: 0, host: '127.0.0.1', siteUrl: `https://${host}`, databaseUrl: databaseUrl(), upstreamPort })
})

function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<{ status: number; etag?: string }> {
  return new Promise((done, fail) => {
    const outgoing = request({ port: front.port, host: '127.0.0.1', path, method, headers: { ...browser, ...headers }, agent: false }, (answer) => {
      const { etag } = answer.headers
      answer.resume().on('end', () => done({ status: answer.statusCode ?? 0, ...(etag && { etag }) }))
    })
    outgoing.on('error', fail).end()
  })
}
const visit = async (path: string, headers: Record<string, string> = {}, method = 'GET') => (await ask(path, headers, method)).status
const from = (path: string) => ({ referer: `https://${host}${path}` })
const searches = () => db().searchLog.findMany({ orderBy: { scope: 'asc' } })

it('the front counts every visit, also to a page that it remembers, and writes the last when it stops', async () => {
  const before = rendered
  for (let i = 0; i < 3; i += 1) expect(await visit('/zoeken?q=wat%20werkt')).toBe(200)
  expect(await visit(document.path, from('/zoeken?q=wat+werkt'))).toBe(200)
  expect(await visit(document.path, { ...from('/publicaties?q=wat+werkt&pagina=2'), 'accept-encoding': 'br' })).toBe(200)
  expect(rendered - before, 'the rest was remembered').toBe(2)
  await front.stop()
  expect(await searches()).toMatchObject([
    { scope: 'publicaties', searches: 0, clicks: 1 },
    { scope: 'zoeken', key: keyOf('wat werkt'), words: null, searches: 3, clicks: 1 },
  ])
  expect(await db().pageView.findMany()).toMatchObject([{ documentId: document.id, views: 2 }])
})

it('counts what is not changed since it was read last, and nothing that fails or was not asked for by a person', async () => {
  const { etag = '' } = await ask(document.path)
  expect(await visit(document.path, { 'if-none-match': etag })).toBe(304)
  for (const path of ['/bestaat-niet', '/publicatie/van-de-vorige-site', '/api/v1/zoekresultaten?q=x', '/mijn-lijst']) await visit(path, from('/zoeken?q=x'))
  await visit(document.path, {}, 'HEAD')
  await visit(document.path, { 'user-agent': 'Googlebot/2.1' })
  await visit('/zoeken?q=x', {}, 'POST')
  await visit(`${document.path}/`)
  await front.stop()
  expect(await searches()).toEqual([])
  expect(await db().pageView.findMany()).toMatchObject([{ views: 2 }])
})

it('answers when nothing can be counted', async () => {
  await visit(document.path)
  await db().$executeRaw`ALTER TABLE "PageView" RENAME TO "Away"`
  const answers = await Promise.all(Array.from({ length: 50 }, (_, i) => visit(i % 2 ? document.path : `/zoeken?q=woord%20${i}`)))
  expect(new Set(answers)).toEqual(new Set([200]))
  await front.stop()
  await db().$executeRaw`ALTER TABLE "Away" RENAME TO "PageView"`
  expect(await searches(), 'what could be written, was').toHaveLength(25)
})

it('the worker forgets, every night', async () => {
  await db().searchLog.create({ data: { key: 'te lang zeldzaam', scope: 'zoeken', day: new Date('2020-01-01'), searches: 1 } })
  const stop = await startWorker(databaseUrl(), readEnv({}))
  const boss = new PgBoss({ connectionString: databaseUrl(), max: 1, supervise: false, schedule: false })
  boss.on('error', () => {})
  try {
    await boss.start()
    expect((await boss.getSchedules()).find(({ name }) => name === 'insight.clean')).toMatchObject({ timezone: 'Europe/Amsterdam' })
    await boss.send('insight.clean')
    await expect.poll(() => db().searchLog.count(), { timeout: 15_000 }).toBe(0)
  } finally {
    await boss.stop({ graceful: false })
    await stop()
    await front.stop()
  }
})
