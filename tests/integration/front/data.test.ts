import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import type { Site } from '@/lib/front/answer'
import { OpenData } from '@/lib/front/data'
import { PageCache } from '@/lib/front/page-cache'
import { readTarget } from '@/lib/front/target'
import { Upstream } from '@/lib/front/upstream'

/** A renderer that answers as it is told; before it a server that only answers for the open API. */
let renderer: Server
let front: Server
let data: OpenData
let pages: PageCache
let told: { status: number; type: string; wait?: Promise<void> }
let asked: string[]

beforeAll(async () => {
  renderer = createServer(async (request, response) => {
    asked.push(`${request.url} ${request.headers.cookie ?? ''}`.trim())
    await told.wait
    response.writeHead(told.status, { 'content-type': told.type, 'cache-control': 'public, max-age=60', 'set-cookie': 'x=1' })
    response.end(JSON.stringify({ nummer: asked.length }))
  })
  await new Promise<void>((done) => renderer.listen(0, '127.0.0.1', done))
  front = createServer(async (request, response) => {
    const target = readTarget(request.url ?? '/')
    if (target.type !== 'data') throw new Error(`${request.url} is no data`)
    const answer = await data.answer(target, request)
    response.writeHead(answer.status, answer.headers).end(request.method === 'HEAD' ? undefined : answer.body)
  })
  await new Promise<void>((done) => front.listen(0, '127.0.0.1', done))
})
beforeEach(() => {
  asked = []
  told = { status: 200, type: 'application/json' }
  pages = new PageCache(1_000_000, 60_000)
  const upstream = new Upstream((renderer.address() as AddressInfo).port)
  const site: Site = { db: db(), upstream, cache: pages, host: 'kis.example', live: () => true, trustedProxies: 0, development: false }
  data = new OpenData(site)
})
afterAll(() => {
  front.close()
  renderer.close()
})

async function ask(path: string, options: RequestInit = {}) {
  const answer = await fetch(`http://127.0.0.1:${(front.address() as AddressInfo).port}${path}`, options)
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}
const path = '/api/v1/suggesties?q=ou'

describe('the open API', () => {
  it('makes an answer once for everybody, without cookies, and apart from the pages', async () => {
    const first = await ask(path, { headers: { cookie: 'a=1' } })
    const second = await ask('/api/v1/suggesties?q=%6Fu')
    expect([first.text, second.text]).toEqual(['{"nummer":1}', '{"nummer":1}'])
    expect(asked).toEqual(['/api/v1/suggesties?q=ou'])
    expect([first.headers.get('set-cookie'), first.headers.get('cache-control')]).toEqual([null, 'public, max-age=60'])
    expect(pages.count).toBe(0)
  })

  it('makes it anew once something was published', async () => {
    await ask(path)
    data.expire()
    expect((await ask(path)).text).toBe('{"nummer":2}')
  })

  it('can be read and asked how to read, nothing else', async () => {
    expect(await ask(path, { method: 'HEAD' })).toMatchObject({ status: 200, text: '' })
    const how = await ask(path, { method: 'OPTIONS' })
    expect([how.status, how.headers.get('allow'), how.headers.get('access-control-allow-methods')]).toEqual([200, 'GET, HEAD, OPTIONS', 'GET, HEAD, OPTIONS'])
    const before = asked.length
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const { status, headers, text } = await ask(path, { method })
      expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
      expect(JSON.parse(text)).toMatchObject({ status: 405, instance: path, detail: expect.stringContaining('GET') })
    }
    expect(asked).toHaveLength(before)
  })

  it.each([
    ['a page in place of data', 200, 'text/html', 404],
    ['an address that is not there', 404, 'text/html', 404],
    ['a way on', 308, 'text/plain', 404],
    ['a renderer that is out of order', 500, 'text/html', 503],
  ])('says in data what went wrong: %s', async (_, status, type, expected) => {
    told = { status, type }
    const answer = await ask('/api/v1/iets')
    expect([answer.status, answer.headers.get('content-type')]).toEqual([expected, 'application/problem+json; charset=utf-8'])
    expect(JSON.parse(answer.text)).toEqual({
      type: expect.stringMatching(/^tag:/),
      title: expect.any(String),
      status: expected,
      detail: expect.any(String),
      instance: '/api/v1/iets',
    })
  })

  it('gives the last known answer when the renderer is out of order', async () => {
    await ask(path)
    data.expire()
    told = { status: 500, type: 'text/html' }
    expect(await ask(path)).toMatchObject({ status: 200, text: '{"nummer":1}' })
  })

  it('refuses a client that asks too much at once, and takes it back when it has its answers', async () => {
    let release = () => {}
    told.wait = new Promise((done) => {
      release = done
    })
    const waiting = Array.from({ length: 32 }, (_, i) => ask(`/api/v1/suggesties?q=vraag${i}`))
    await expect.poll(() => asked.length).toBe(32)
    const refused = await ask('/api/v1/suggesties?q=nog-een')
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1'])
    expect(JSON.parse(refused.text)).toMatchObject({ status: 429, detail: expect.stringContaining('32') })
    release()
    expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual(Array(32).fill(200))
    expect((await ask('/api/v1/suggesties?q=nog-een')).status).toBe(200)
  })
})
