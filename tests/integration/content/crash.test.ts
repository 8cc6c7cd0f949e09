import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ZodError } from 'zod'
import { publishDocument } from '@/lib/content/commands/publish'
import { saveDraft } from '@/lib/content/commands/save-draft'
import { connect, db } from '@/lib/db/client'
import { ExpectedError } from '@/lib/errors'
import { startWorker } from '@/lib/jobs/worker'
import { addressOf } from '@/lib/media/assets'
import { linking, makePublished, otherChief, pageContent, writer } from '../../factories/documents'
import { makeIn } from '../../factories/states'
import { makeUser } from '../../factories/users'
import { type CuttingProxy, startCuttingProxy } from '../../setup/cutting-proxy'
import '../../setup/queues'

let proxy: CuttingProxy
const url = () => process.env.DATABASE_URL ?? ''

beforeAll(async () => {
  proxy = await startCuttingProxy(url())
})
afterAll(() => proxy.close())

/** Everything that a publication writes. */
async function everythingOf(id: string) {
  const [document, versions, routes, references, rows, postings, uses, events, edition, mails, previews] = await Promise.all([
    db().document.findUniqueOrThrow({ where: { id } }),
    db().version.findMany({ where: { documentId: id }, orderBy: { number: 'asc' } }),
    db().route.findMany({ where: { documentId: id }, orderBy: { path: 'asc' } }),
    db().reference.findMany({ where: { fromDocumentId: id }, orderBy: { id: 'asc' } }),
    db().searchDocument.findMany({ where: { documentId: id }, orderBy: { id: 'asc' } }),
    db().$queryRaw`SELECT p.term, p.weight FROM "SearchPosting" p JOIN "SearchDocument" s ON s.number = p.number WHERE s."documentId" = ${id} ORDER BY p.term`,
    db().assetUse.findMany({ where: { documentId: id } }),
    db().event.findMany({ where: { documentId: id }, orderBy: { id: 'asc' } }),
    db().$queryRaw`SELECT stamp FROM "Edition"`,
    db().$queryRaw`SELECT count(*)::int AS n FROM pgboss.job WHERE name = 'mail.send'`,
    db().previewLink.findMany({ where: { documentId: id } }),
  ])
  return { document, versions, routes, references, rows, postings, uses, events, edition, mails, previews }
}

/** A page that readers see, of which another version, with another address, links, picture and reader outside, waits to be published. */
async function waiting() {
  const [target, owner] = [await makePublished({ title: 'Doel' }), await makeUser(db(), 'auteur')]
  const page = await makePublished({ title: 'Oud', body: linking(target.id) })
  const asset = await db().asset.create({
    data: {
      kind: 'picture',
      state: 'ready',
      name: 'proef.jpg',
      title: 'Proef',
      mime: 'image/jpeg',
      bytes: 1,
      hash: randomUUID(),
      width: 10,
      height: 10,
      maker: 'KIS',
      licence: 'CC BY 4.0',
      consent: 'niet-nodig',
    },
  })
  const src = addressOf(asset)
  const body = [...linking(target.id), { type: 'figure', src, alt: 'Een proef', width: 10, height: 10 }]
  const saved = await saveDraft(db(), writer, { id: page.id, lock: page.lock, content: pageContent({ title: 'Nieuw', body }) })
  await db().document.update({ where: { id: page.id }, data: { ownerId: owner.id, nextSlug: `${page.slug}-nieuw` } })
  await db().previewLink.create({ data: { documentId: page.id, tokenHash: randomUUID(), createdBy: 'x', expiresAt: new Date(Date.now() + 60_000) } })
  return { id: page.id, lock: saved.lock }
}

async function expectPublished(id: string, before: Awaited<ReturnType<typeof everythingOf>>) {
  const after = await everythingOf(id)
  expect(after.document).toMatchObject({ status: 'published', draftVersionId: null, nextSlug: null, liveVersionId: before.document.draftVersionId })
  expect(after.versions.map(({ state }) => state)).toEqual(['superseded', 'live'])
  expect(after.routes.map(({ kind }) => kind).sort()).toEqual(['document', 'redirect'])
  expect(after.rows.map(({ title }) => title)).toEqual(['Nieuw'])
  expect(after.uses.map(({ live }) => live)).toEqual([true])
  expect(after.events.filter(({ type }) => type === 'document.published')).toHaveLength(2)
  expect(after.edition).not.toEqual(before.edition)
  expect(after.mails).not.toEqual(before.mails)
  expect(after.previews.every(({ revokedAt }) => revokedAt)).toBe(true)
}

describe('a publication that is cut off', () => {
  it('leaves everything as it was, whatever statement the connection is lost before; and then it can be done', async () => {
    const page = await waiting()
    const before = await everythingOf(page.id)
    let steps = 0
    for (let at = 1; ; at++) {
      proxy.stopAt({ at, how: 'cut' })
      const client = connect(proxy.url, 1)
      const done = await publishDocument(client, otherChief, page).then(
        () => true,
        (error: unknown) => {
          if (error instanceof ZodError || error instanceof ExpectedError) throw error
          return false
        },
      )
      await client.$disconnect()
      if (done) break
      steps = at
      expect(await everythingOf(page.id), `cut before ${proxy.seen().at(-1)}`).toEqual(before)
    }
    // BEGIN, COMMIT, and enough between them to know that it was cut in the middle of writing each thing.
    expect(steps).toBeGreaterThan(20)
    const written = proxy.seen().join('\n')
    for (const table of [
      'Version',
      'Document',
      'Reference',
      'Route',
      'SearchDocument',
      'SearchPosting',
      'AssetUse',
      'Event',
      'Edition',
      'PreviewLink',
      'pgboss',
    ])
      expect(written).toContain(table)
    await expectPublished(page.id, before)
  }, 240_000)

  it('is done when only the answer to its COMMIT is lost', async () => {
    const page = await waiting()
    const before = await everythingOf(page.id)
    const [client, dry] = [connect(proxy.url, 1), await waiting()]
    proxy.stopAt(undefined)
    await publishDocument(client, otherChief, dry)
    expect(proxy.seen().at(-1)).toMatch(/^COMMIT/)
    proxy.stopAt({ at: proxy.seen().length, how: 'lose answer' })
    const again = connect(proxy.url, 1)
    await expect(publishDocument(again, otherChief, page)).rejects.toThrow()
    await Promise.all([client.$disconnect(), again.$disconnect()])
    await expectPublished(page.id, before)
  })

  it('leaves everything as it was when the process is killed in the middle', async () => {
    const page = await waiting()
    const before = await everythingOf(page.id)
    const client = connect(proxy.url, 1)
    const dry = await waiting()
    proxy.stopAt(undefined)
    await publishDocument(client, otherChief, dry)
    await client.$disconnect()
    const last = proxy.seen().length
    const unchanged = { ...before, edition: expect.anything(), mails: expect.anything() }
    const steps = [...new Set([2, 0.2, 0.35, 0.5, 0.65, 0.8, 1].map((part) => (part > 1 ? part : Math.round(part * last))))]
    for (const at of steps) {
      proxy.stopAt({ at, how: 'stall' })
      const child = run('tests/setup/publish-process.ts', [page.id, String(page.lock)])
      await proxy.stalled()
      await kill(child)
      expect(await everythingOf(page.id), `killed before statement ${at} of ${last}`).toEqual(unchanged)
    }
    proxy.stopAt(undefined)
    await publishDocument(db(), otherChief, page)
    await expectPublished(page.id, before)
  }, 240_000)
})

describe('a worker that is killed in the middle of its job', () => {
  it('leaves the job to the next, which does it once', async () => {
    const planned = await makeIn('scheduled')
    await db().document.update({ where: { id: planned.id }, data: { publishAt: new Date(Date.now() - 1_000) } })
    proxy.stopAt({ at: 30, how: 'stall' })
    const child = run('tests/setup/planning-process.ts', [])
    await proxy.stalled()
    expect(proxy.seen().join('\n')).toContain('UPDATE')
    await kill(child)
    const published = () => db().event.count({ where: { documentId: planned.id, type: 'document.published' } })
    expect(await published()).toBe(0)
    const stop = await startWorker(url(), { DATA_DIR: '.data/test', MAIL_FROM: 'KIS <info@kis.nl>' })
    try {
      await expect.poll(published, { timeout: 10_000 }).toBe(1)
    } finally {
      await stop()
    }
    expect(await db().document.findUnique({ where: { id: planned.id } })).toMatchObject({ status: 'published', publishAt: null })
  }, 60_000)
})

function run(script: string, args: string[]): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    stdio: 'ignore',
    env: { ...process.env, DATABASE_URL: proxy.url, DATA_DIR: '.data/test' },
  })
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = new Promise((done) => child.once('exit', done))
  child.kill('SIGKILL')
  await gone
}
