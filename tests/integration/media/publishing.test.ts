import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { removeDocument } from '@/lib/content/commands/withdraw'
import { databaseUrl, db } from '@/lib/db/client'
import { type Front, startFront } from '@/lib/front/server'
import { stopEnqueueing } from '@/lib/jobs/enqueue'
import { prepareQueues } from '@/lib/jobs/queues'
import { blockingAssetIssues } from '@/lib/media/blocking'
import { readPdfApart } from '@/lib/media/pdf-text'
import { prepareAsset } from '@/lib/media/prepare'
import { readForStaff } from '@/lib/media/serve'
import type { AssetItem } from '@/lib/media/shapes'
import { mediaStorage } from '@/lib/media/storage'
import { chiefEditor, makeDraft, makePublished } from '../../factories/documents'
import { picture, uploaded } from '../../factories/media'
import { makePdf, printed } from '../../factories/pdf'
import { makeUser } from '../../factories/users'

let folder = ''
let renderer: Server
let front: Front
const passed: string[] = []
const ask = (path: string, headers: Record<string, string> = {}) => fetch(`http://127.0.0.1:${front.port}${path}`, { redirect: 'manual', headers })

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kis-published-'))
  process.env.DATA_DIR = folder
  await prepareQueues(databaseUrl())
  renderer = createServer((request, response) => {
    passed.push(request.url ?? '')
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<p>Pagina</p>')
  })
  await new Promise<void>((done) => renderer.listen(0, '127.0.0.1', done))
  const upstreamPort = (renderer.address() as AddressInfo).port
  front = await startFront({ port: 0, host: '127.0.0.1', siteUrl: 'https://kis.example', databaseUrl: databaseUrl(), upstreamPort })
})
afterAll(async () => {
  await front.stop()
  renderer.close()
  await stopEnqueueing()
  rmSync(folder, { recursive: true, force: true })
})

const rights = { maker: 'Voorbeeld', licence: 'eigen', consent: 'niet-nodig' } as const
async function ready(bytes: Buffer, name?: string): Promise<AssetItem> {
  const asset = await uploaded(db(), mediaStorage(), await makeUser(db(), 'auteur'), bytes, name)
  await prepareAsset(db(), mediaStorage(), asset.id)
  await db().asset.update({ where: { id: asset.id }, data: rights })
  return asset
}
const figure = ({ address, width, height }: AssetItem) => ({ type: 'figure', src: address, alt: 'Buren aan tafel', width, height })
const download = (asset: AssetItem) => ({ type: 'download', title: 'Brochure', url: asset.address, format: 'PDF', language: 'nl' })

describe('a picture', () => {
  it('is public while something published uses it, and then for good at its address; before and after it is for staff only', async () => {
    const asset = await ready(await picture({ width: 700, height: 500 }))
    const address = (file: string) => `/media/${asset.id}/${file}`
    await makeDraft({ body: [figure(asset)] })
    expect((await ask(address('640.webp'))).status).toBe(404)
    const page = await makePublished({ body: [figure(asset)] })
    await vi.waitFor(async () => expect((await ask(address('640.webp'))).status).toBe(200), { timeout: 3_000 })
    for (const [file, type] of [
      ['320.avif', 'image/avif'],
      ['700.webp', 'image/webp'],
      ['640.jpg', 'image/jpeg'],
      ['breed-640-50x50.webp', 'image/webp'],
    ] as const) {
      const answer = await ask(address(file))
      const headers = Object.fromEntries(answer.headers)
      expect([answer.status, headers['content-type'], headers['x-content-type-options']], file).toEqual([200, type, 'nosniff'])
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
      expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(100)
    }
    for (const file of ['origineel', '641.webp', '1280.webp', 'breed-640-0x0.webp', '640.svg']) expect((await ask(address(file))).status, file).toBe(404)
    const { lock } = await db().document.findUniqueOrThrow({ where: { id: page.id } })
    await removeDocument(db(), chiefEditor, { id: page.id, lock, reason: 'Verouderd.' })
    await vi.waitFor(async () => expect((await ask(address('640.webp'))).status).toBe(404), { timeout: 3_000 })
  }, 60_000)

  it('that is not public is asked of the redactie for who sends the cookie of a session, and of nobody else', async () => {
    const id = '0b2f4c1e-8a77-4d7e-9c1a-3a5f6b7c8d9e'
    const own = `/api/redactie/media/${id}/320.webp`
    await ask(`/media/${id}/320.webp`, { cookie: 'anders=1' })
    expect(passed).not.toContain(own)
    const answer = await ask(`/media/${id}/320.webp`, { cookie: 'a=1; kis-sessie=x' })
    expect(passed).toContain(own)
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
  })

  it('is shown to staff while it is being prepared, and never as the original', async () => {
    const asset = await uploaded(db(), mediaStorage(), await makeUser(db(), 'auteur'), await picture({ width: 900, height: 500 }))
    const [found, main] = await Promise.all([readForStaff(db(), mediaStorage(), asset.id, '640.avif'), readForStaff(db(), mediaStorage(), asset.id, '900.jpg')])
    expect(found).toMatchObject({ type: 'image/jpeg', final: false })
    expect(main?.bytes.equals(found?.bytes ?? Buffer.of())).toBe(true)
    expect(await readForStaff(db(), mediaStorage(), asset.id, 'origineel')).toBeUndefined()
  })
})

describe('a PDF', () => {
  it('answers at its address once it is published, and is found by the words in it', async () => {
    const asset = await ready(Buffer.from(makePdf([printed(['Verteltafel in de wijk', 'met koffie en verhalen'])])), 'Verteltafel.pdf')
    await makeDraft({ body: [download(asset)] })
    expect((await ask(asset.address)).status).toBe(404)
    const page = await makePublished({ body: [download(asset)] })
    await vi.waitFor(async () => expect((await ask(asset.address)).status).toBe(200), { timeout: 3_000 })
    expect((await ask(asset.address)).headers.get('content-type')).toBe('application/pdf')
    const rows = await db().searchDocument.findMany({ where: { documentId: page.id, path: { startsWith: asset.address } } })
    expect(rows.map(({ body }) => body).join(' ')).toContain('koffie en verhalen')
  }, 60_000)

  it('that takes too long to read is stopped from outside', async () => {
    const bytes = makePdf(Array.from({ length: 200 }, (_, i) => printed([`Bladzijde ${i}`])))
    expect(await readPdfApart(bytes, { timeMs: 30 })).toEqual({ pages: [], problem: 'too-slow' })
    expect((await readPdfApart(bytes)).pages).toHaveLength(200)
  }, 60_000)
})

describe('what stands in the way of publishing', () => {
  const issuesOf = (content: unknown, documentId?: string) => db().$transaction((tx) => blockingAssetIssues(tx, content, documentId))

  it('is nothing when all is well, or when there are no files', async () => {
    const asset = await ready(await picture())
    expect(await issuesOf({ body: [figure(asset)] })).toEqual([])
    expect(await issuesOf({ body: [{ type: 'figure', src: '/afbeeldingen/kaart.png', alt: 'x', width: 1, height: 1 }] })).toEqual([])
  }, 30_000)

  it('is named at its place: gone, in the trash, not ready, refused, without rights, of another size', async () => {
    const asset = await ready(await picture())
    const change = (data: Record<string, unknown>) => db().asset.update({ where: { id: asset.id }, data })
    const within = { body: [{ type: 'callout', body: [figure(asset)] }] }
    const path = ['body', 0, 'body', 0, 'src']
    const cases: [Record<string, unknown>, string, RegExp][] = [
      [{ maker: '' }, 'issue', /wie de maker is\./],
      [{ licence: '' }, 'issue', /licentie/],
      [{ consent: 'onbekend' }, 'warning', /toestemming/],
      [{ width: 12 }, 'issue', /kloppen niet/],
      [{ state: 'processing' }, 'issue', /klaargemaakt/],
      [{ state: 'refused', problem: 'Ze is kapot.' }, 'issue', /Ze is kapot\./],
      [{ trashedAt: new Date() }, 'issue', /prullenbak/],
    ]
    const before = await db().asset.findUniqueOrThrow({ where: { id: asset.id } })
    for (const [data, severity, message] of cases) {
      await change(data)
      expect(await issuesOf(within), String(message)).toEqual([{ path, severity, message: expect.stringMatching(message) }])
      await change({
        maker: before.maker,
        licence: before.licence,
        consent: before.consent,
        width: before.width,
        state: 'ready',
        problem: null,
        trashedAt: null,
      })
    }
    const unknown = { ...figure(asset), src: '/media/0b2f4c1e-8a77-4d7e-9c1a-3a5f6b7c8d9e/640.jpg' }
    expect(await issuesOf({ body: [unknown] })).toMatchObject([
      { severity: 'issue', path: ['body', 0, 'src'], message: expect.stringMatching(/niet \(meer\)/) },
    ])
  }, 30_000)

  it('is a PDF that another published document offers', async () => {
    const asset = await ready(Buffer.from(makePdf([printed(['Van twee'])])), 'twee.pdf')
    const page = await makePublished({ title: 'De eerste', body: [download(asset)] })
    expect(await issuesOf({ body: [download(asset)] }, page.id)).toEqual([])
    expect(await issuesOf({ body: [download(asset)] }, 'pagina/ander')).toMatchObject([
      { severity: 'issue', path: ['body', 0, 'url'], message: expect.stringMatching(/al bij “De eerste”/) },
    ])
  }, 30_000)
})
