import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { removeDocument } from '@/lib/content/commands/withdraw'
import { db } from '@/lib/db/client'
import type { Site } from '@/lib/front/answer'
import { answerForm } from '@/lib/front/form'
import { PageCache } from '@/lib/front/page-cache'
import { readTarget } from '@/lib/front/target'
import { Upstream } from '@/lib/front/upstream'
import { chiefEditor } from '../../factories/documents'
import { makeIntervention } from '../../factories/interventions'

/** A renderer that shows what it was asked for, or is out of order; before it a server that only answers forms. */
let renderer: Server
let front: Server
let status = 200
let heard: IncomingMessage['headers'] = {}

beforeAll(async () => {
  renderer = createServer((request, response) => {
    heard = request.headers
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'x=1' })
    response.end(`<p>${request.method} ${request.url}</p><script src="/_next/static/x.js"></script>`)
  })
  await new Promise<void>((done) => renderer.listen(0, '127.0.0.1', done))
  const upstream = new Upstream((renderer.address() as AddressInfo).port)
  const site: Site = {
    db: db(),
    upstream,
    cache: new PageCache(1_000_000, 60_000),
    host: 'kis.example',
    live: () => false,
    trustedProxies: 0,
    development: false,
  }
  front = createServer(async (request, response) => {
    const target = readTarget(request.url ?? '/')
    if (target.type !== 'form') throw new Error(`${request.url} is no form`)
    const answer = await answerForm(site, target, request)
    response.writeHead(answer.status, answer.headers).end(answer.body)
  })
  await new Promise<void>((done) => front.listen(0, '127.0.0.1', done))
})
afterAll(() => {
  front.close()
  renderer.close()
})

async function ask(path: string, options: RequestInit = {}) {
  const answer = await fetch(`http://127.0.0.1:${(front.address() as AddressInfo).port}${path}`, { redirect: 'manual', ...options })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}
const sent = { method: 'POST', body: new URLSearchParams({ naam: 'Vera' }) }

describe('a form about an intervention', () => {
  it('is passed on, body and all, without cookies, and comes back without scripts', async () => {
    const { path } = await makeIntervention()
    const answer = await ask(`${path}/contact?verzonden=ja`, { ...sent, headers: { cookie: 'a=1', 'next-action': 'x', rsc: '1' } })
    expect(answer).toMatchObject({ status: 200, text: `<p>POST ${path}/contact?verzonden=ja</p>` })
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    expect(heard['content-length']).toBe('9')
    expect([heard.cookie, heard['next-action'], heard.rsc]).toEqual([undefined, undefined, undefined])
  })

  it('goes where the intervention goes: moved, withdrawn, never been', async () => {
    const moved = await makeIntervention()
    const former = `${moved.path}-vroeger`
    await db().route.create({ data: { path: former, kind: 'redirect', target: moved.path } })
    const redirect = await ask(`${former}/contact`)
    expect([redirect.status, redirect.headers.get('location')]).toEqual([301, `${moved.path}/contact`])
    await removeDocument(db(), chiefEditor, { id: moved.id, lock: moved.lock, reason: 'Gestopt.' })
    expect(await ask(`${moved.path}/contact`)).toMatchObject({
      status: 410,
      text: expect.stringContaining(`/ingetrokken?pad=${encodeURIComponent(moved.path)}`),
    })
    expect(await ask(`${moved.path}/contact`, sent), 'also when it is sent').toMatchObject({ status: 410 })
    expect((await ask('/interventies/nooit-geweest/contact')).status).toBe(404)
  })

  it.each([500, 409, 400])('says that nothing was sent and that the text is still there, when the renderer answers %i', async (wrong) => {
    const { path } = await makeIntervention()
    status = wrong
    const answer = await ask(`${path}/contact`, sent)
    status = 200
    expect(answer).toMatchObject({ status: 503, text: expect.stringMatching(/niets verstuurd.*Ga terug in je browser/) })
  })

  it('takes no body that is too large or has no size', async () => {
    const { path } = await makeIntervention()
    expect((await ask(`${path}/contact`, { method: 'POST', body: 'x'.repeat(100_001) })).status).toBe(413)
    const endless = { method: 'POST', body: new Blob(['x']).stream(), duplex: 'half' } as RequestInit
    expect((await ask(`${path}/contact`, endless)).status).toBe(413)
  })
})
