import { createServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { Upstream } from '@/lib/front/upstream'

let server: Server | undefined
afterEach(() => void server?.close())

/** A renderer that hangs up on every request but the first of a connection, as one that just closed an idle one. */
async function forgetful(): Promise<{ upstream: Upstream; asked: () => number }> {
  const known = new WeakSet<Socket>()
  let asked = 0
  const listening = createServer((request, response) => {
    asked += 1
    if (known.has(request.socket)) return void request.socket.resetAndDestroy()
    known.add(request.socket)
    response.end('goed')
  })
  server = listening
  await new Promise<void>((done) => listening.listen(0, '127.0.0.1', done))
  return { upstream: new Upstream((listening.address() as AddressInfo).port), asked: () => asked }
}

it('asks again when a kept connection turns out to be closed', async () => {
  const { upstream, asked } = await forgetful()
  for (let i = 0; i < 3; i += 1) expect((await upstream.get('/', 'kis.example')).body.toString()).toBe('goed')
  expect(asked()).toBeGreaterThan(3)
})

it('gives up when there is no renderer', async () => {
  await expect(new Upstream(1).get('/', 'kis.example')).rejects.toThrow(/ECONNREFUSED/)
})

describe('what the renderer is told of who asks', () => {
  /** A front before a renderer that answers with what it was told. */
  async function told(proxies: number, headers: Record<string, string>): Promise<Record<string, string>> {
    const renderer = createServer((request, response) => void response.setHeader('content-type', 'application/json').end(JSON.stringify(request.headers)))
    await new Promise<void>((done) => renderer.listen(0, '127.0.0.1', done))
    const upstream = new Upstream((renderer.address() as AddressInfo).port, proxies)
    const front = createServer((request, response) => void upstream.pass(request, response, '/x', {}, async () => {}))
    server = front
    await new Promise<void>((done) => front.listen(0, '127.0.0.1', done))
    const answer = await fetch(`http://127.0.0.1:${(front.address() as AddressInfo).port}/`, { headers })
    renderer.close()
    return answer.json()
  }

  const sent = { 'x-forwarded-for': '203.0.113.9, 192.0.2.1', 'x-forwarded-host': 'kis.example' }

  it('is who is connected, when no proxy of ours stands in front', async () => {
    const headers = await told(0, sent)
    expect(headers['x-forwarded-for']).toBe('127.0.0.1')
    expect(headers['x-forwarded-host']).toMatch(/^127\.0\.0\.1:/)
  })

  it('is whom our proxy heard, when one does', async () => {
    expect(await told(1, sent)).toMatchObject({ 'x-forwarded-for': '192.0.2.1', 'x-forwarded-host': 'kis.example', host: 'kis.example' })
  })
})
