import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { systemActor } from '@/lib/auth/policy'
import { importContent } from '@/lib/content/commands/import'
import { removeDocument } from '@/lib/content/commands/withdraw'
import { checkContent } from '@/lib/content/files/check'
import { databaseUrl, db } from '@/lib/db/client'
import { ownFiles } from '@/lib/files/own-files'
import { type Front, startFront } from '@/lib/front/server'
import { chiefEditor } from '../../factories/documents'

const id = 'publicatie/voorbeeld-draaiboek-verteltafel'
/** A renderer for the pages that explain an absence; the files themselves never reach it. */
let renderer: Server
let front: Front
let url = ''
const rendered: string[] = []
const ask = (path: string) => fetch(`http://127.0.0.1:${front.port}${path}`, { redirect: 'manual' })

beforeAll(async () => {
  const { documents } = checkContent(join(process.cwd(), 'content'), ['kis', 'voorbeelden'])
  url = ownFiles(documents.find((document) => document.id === id)?.content)[0]?.url ?? ''
  await importContent(db(), systemActor, documents)
  renderer = createServer((request, response) => {
    rendered.push(request.url ?? '')
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<p>Pagina</p>')
  })
  await new Promise<void>((done) => renderer.listen(0, '127.0.0.1', done))
  const upstreamPort = (renderer.address() as AddressInfo).port
  front = await startFront({ port: 0, host: '127.0.0.1', siteUrl: 'https://kis.example', databaseUrl: databaseUrl(), upstreamPort })
})
afterAll(async () => {
  await front.stop()
  renderer.close()
})

it('a file is remembered until something is published, and gone as soon as its document is', async () => {
  for (let i = 0; i < 2; i++) {
    const answer = await ask(url)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
  }
  expect(rendered).toEqual([])
  const { lock } = await db().document.findUniqueOrThrow({ where: { id } })
  await removeDocument(db(), chiefEditor, { id, lock, reason: 'Verouderd.' })
  await vi.waitFor(async () => expect((await ask(url)).status).toBe(410), { timeout: 3_000 })
  expect(rendered).toEqual([`/ingetrokken?pad=${encodeURIComponent(url)}`])
})

it('a file that is published and not on this machine is an error that is not remembered', async () => {
  const path = '/bestanden/0123456789abcdef/kwijt.pdf'
  await db().route.create({ data: { path, kind: 'document', documentId: id } })
  expect((await ask(path)).status).toBe(500)
  await db().route.delete({ where: { path } })
  expect((await ask(path)).status).toBe(404)
})
