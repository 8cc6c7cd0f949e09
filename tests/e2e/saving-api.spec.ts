import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { openSiteDatabase, siteUrl } from './support/site'
import { logInAs } from './support/staff'
import { draftOf, makePage } from './support/writing'

const db = openSiteDatabase()
test.afterAll(() => db.$disconnect())

const content = { title: 'Van buiten', summary: 'Kort.' }
const headers = { 'content-type': 'application/json', origin: siteUrl }
const address = (id: string) => `/api/redactie/documenten/${id}`

test('a stale or forged number is answered with what is there and who wrote it', async ({ context }) => {
  const me = await logInAs(context, 'redacteur', { name: 'Voorbeeld Sanne' })
  const id = await makePage(db)
  const put = (lock: number) => context.request.put(address(id), { headers, data: { lock, saveId: randomUUID(), content, as: me.id } })
  const saved = await put(1)
  expect(saved.status()).toBe(200)
  expect(await saved.json()).toEqual({ lock: 2, savedAt: expect.stringMatching(/^\d{4}-/) })
  for (const lock of [0, 1, 7]) {
    const refused = await put(lock)
    expect(refused.status()).toBe(409)
    expect(await refused.json()).toMatchObject({ code: 'conflict', there: { id, lock: 2, content, savedBy: 'Voorbeeld Sanne', state: 'draft' } })
  }
  const there = await context.request.get(address(id))
  expect(await there.json()).toMatchObject({ id, lock: 2, content })
  expect(there.headers()['cache-control']).toContain('no-store')
})

test('what can be no save gets a message in Dutch and changes nothing', async ({ context }) => {
  const me = await logInAs(context, 'redacteur')
  const id = await makePage(db)
  const save = { lock: 1, saveId: randomUUID(), content, as: me.id }
  const cases: [string, string, number][] = [
    ['broken JSON', '{"lock": 1, "content": {', 400],
    ['a negative lock', JSON.stringify({ ...save, lock: -1 }), 422],
    ['a lock that is text', JSON.stringify({ ...save, lock: '1' }), 422],
    ['no identity', JSON.stringify({ ...save, saveId: 'x' }), 422],
    ['content that is a list', JSON.stringify({ ...save, content: [] }), 422],
    ['a field that nobody knows', JSON.stringify({ ...save, content: { ...content, toegang: 'alles' } }), 422],
    ['more than a document', JSON.stringify({ ...save, content: { title: 'x'.repeat(4_100_000) } }), 413],
    ['the name of somebody else', JSON.stringify({ ...save, as: randomUUID() }), 401],
  ]
  for (const [name, data, status] of cases) {
    const answer = await context.request.put(address(id), { headers, data: Buffer.from(data) })
    expect(answer.status(), name).toBe(status)
    expect((await answer.json()).message, name).toMatch(/[.]$/)
  }
  expect((await draftOf(db, id)).title).toBe('Een proef')
})

test('nothing is saved or told without the right to it, or about what is not there', async ({ context, request }) => {
  const id = await makePage(db)
  const save = (as: string) => ({ headers, data: { lock: 1, saveId: randomUUID(), content, as } })
  expect((await request.put(address(id), save(randomUUID()))).status()).toBe(401)
  expect((await request.get(address(id))).status()).toBe(401)
  expect((await request.post(`${address(id)}/aanwezig`, { headers, data: { tab: randomUUID() } })).status()).toBe(401)
  const author = await logInAs(context, 'auteur')
  const refused = await context.request.put(address(id), save(author.id))
  expect(refused.status()).toBe(403)
  expect((await refused.json()).message).toMatch(/van iemand anders/)
  for (const missing of ['pagina/bestaat-niet', 'onbekend/soort', 'pagina/__proto__'])
    expect((await context.request.put(address(missing), save(author.id))).status(), missing).toBe(404)
  await context.clearCookies()
  await logInAs(context, 'beoordelaar')
  expect((await context.request.get(address(id))).status()).toBe(403)
  expect((await context.request.post(`${address(id)}/versies`, { headers, data: { lock: 1, name: 'x' } })).status()).toBe(403)
  expect((await draftOf(db, id)).title).toBe('Een proef')
})
