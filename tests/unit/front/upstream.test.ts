import { createServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { afterEach, expect, it } from 'vitest'
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
