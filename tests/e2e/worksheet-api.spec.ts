import { randomUUID } from 'node:crypto'
import { type APIResponse, type BrowserContext, expect, test } from '@playwright/test'
import { connect, type Db } from '@/lib/db/client'
import { submitVersion } from '@/lib/submissions/commands/submit'
import { enough } from '@/tests/factories/handed-in'
import { makePdf, printed } from '@/tests/factories/pdf'
import { addOwner, makeOwner, makeSubmission } from '@/tests/factories/submissions'
import { addSession } from './support/staff'

let db: Db
test.beforeAll(() => {
  db = connect(process.env.DATABASE_URL ?? '', 1)
})
test.afterAll(() => db.$disconnect())

const pdf = (text: string) => ({ name: 'draaiboek.pdf', mimeType: 'application/pdf', buffer: Buffer.from(makePdf([printed([text])])) })
const codeOf = async (answer: APIResponse) => [answer.status(), ((await answer.json()) as { code?: string }).code]

/** A worksheet that its owner, whose browser it is, writes. */
async function writing(context: BrowserContext) {
  const made = await makeSubmission(db, 'drafting', { worksheet: enough() })
  await addSession(db, context, made.owner.id)
  const api = `/api/redactie/inzendingen/${made.submission.id}`
  const save = (lock: number, title: string, as = made.owner.id) =>
    context.request.put(`${api}/werkblad`, { data: { lock, saveId: randomUUID(), content: enough(title), as } })
  return { ...made, api, save }
}

/** The same browser, with somebody else. */
async function switchTo(context: BrowserContext, userId: string) {
  await context.clearCookies()
  await addSession(db, context, userId)
}

test('saves, and answers who is behind with what is there now', async ({ context }) => {
  const { api, save, owner } = await writing(context)
  expect(await (await save(0, 'Eerste')).json()).toMatchObject({ lock: 1 })
  const behind = await save(0, 'Tweede')
  expect(behind.status()).toBe(409)
  expect(await behind.json()).toMatchObject({ code: 'conflict', there: { lock: 1, title: 'Eerste', mayWrite: true, content: { title: 'Eerste' } } })
  expect(await (await context.request.get(`${api}/werkblad`)).json()).toMatchObject({ lock: 1, api: `${api}/werkblad`, savedBy: owner.name })
  expect(await codeOf(await save(1, 'Op een gedeelde computer', randomUUID()))).toEqual([401, 'login'])
})

test('tells who else has it open', async ({ context }) => {
  const { api, organisation } = await writing(context)
  const beat = (place: string) => context.request.post(`${api}/werkblad/aanwezig`, { data: { tab: randomUUID(), place } })
  expect(await (await beat('Doelen')).json()).toEqual({ others: [], lock: 0 })
  await switchTo(context, (await addOwner(db, organisation.id)).id)
  expect(await (await beat('')).json()).toMatchObject({ others: [{ place: 'Doelen', own: false }] })
})

test('is closed to others, also to whoever judges, and to who is logged out', async ({ context }) => {
  const { api, save, coordinator, assessors } = await writing(context)
  const file = (await (await context.request.post(`${api}/bijlagen`, { multipart: { bestand: pdf('geheim') } })).json()) as {
    results: { attachment: { id: string } }[]
  }
  const attachment = `${api}/bijlagen/${file.results[0]?.attachment.id}`
  for (const { id } of [coordinator, assessors[0], (await makeOwner(db)).owner]) {
    await switchTo(context, id)
    for (const answer of [
      await context.request.get(`${api}/werkblad`),
      await save(0, 'Van een ander', id),
      await context.request.post(`${api}/werkblad/aanwezig`, { data: { tab: randomUUID() } }),
      await context.request.get(`${api}/bijlagen`),
      await context.request.post(`${api}/bijlagen`, { multipart: { bestand: pdf('x') } }),
      await context.request.delete(attachment),
      await context.request.get(`${api}/literatuur?zoek=10.1000/182`),
    ])
      expect(await codeOf(answer), answer.url()).toEqual([403, 'forbidden'])
    expect([403, 404]).toContain((await context.request.get(attachment)).status())
  }
  await context.clearCookies()
  for (const path of ['werkblad', 'bijlagen', 'literatuur?zoek=x']) expect(await codeOf(await context.request.get(`${api}/${path}`))).toEqual([401, 'login'])
  expect(await codeOf(await context.request.get(attachment))).toEqual([401, 'login'])
})

test('takes files, and gives them to be kept and never to be shown', async ({ context }) => {
  const { api, submission, owner, assessors } = await writing(context)
  const file = pdf('Het draaiboek')
  const sent = await context.request.post(`${api}/bijlagen`, { multipart: { kind: 'handleiding', title: 'Ons draaiboek', bestand: file } })
  const { results } = (await sent.json()) as { results: { attachment: { id: string } }[] }
  expect(results).toMatchObject([{ name: 'draaiboek.pdf', attachment: { title: 'Ons draaiboek', kind: 'handleiding', bytes: file.buffer.length } }])
  await submitVersion(db, owner, { id: submission.id, lock: 0 })
  await switchTo(context, assessors[0].id)
  for (const address of [
    `${api}/bijlagen/${results[0]?.attachment.id}`,
    `/mijn-interventies/inzendingen/${submission.id}/bijlagen/${results[0]?.attachment.id}`,
  ]) {
    const got = await context.request.get(address)
    expect(got.status()).toBe(200)
    expect(await got.body()).toEqual(file.buffer)
    expect(got.headers()).toMatchObject({
      'content-disposition': 'attachment; filename="ons-draaiboek.pdf"',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      'content-security-policy': expect.stringContaining('sandbox'),
    })
  }
})

test('takes files from a plain form, and says what became of them', async ({ context }) => {
  const { api, submission } = await writing(context)
  const send = (bestand: ReturnType<typeof pdf>) =>
    context.request.post(`${api}/bijlagen`, {
      multipart: { kind: 'onderzoek', bestand },
      headers: { accept: 'text/html,application/xhtml+xml' },
      maxRedirects: 0,
    })
  const taken = await send(pdf('x'))
  expect(taken.status()).toBe(303)
  expect(taken.headers().location).toContain(`/mijn-interventies/inzendingen/${submission.id}/werkblad/bijlagen?melding=ja+De+bijlage`)
  const refused = await send({ ...pdf('x'), buffer: Buffer.from('geen pdf') })
  expect(refused.status()).toBe(303)
  expect(refused.headers().location).toContain('melding=nee+')
  const page = await context.request.get(refused.headers().location ?? '')
  expect(await page.text()).toContain('draaiboek.pdf')
  const cross = await context.request.post(`${api}/bijlagen`, {
    multipart: { bestand: pdf('x') },
    headers: { origin: 'https://example.org', 'sec-fetch-site': 'cross-site' },
  })
  expect(cross.status()).toBe(403)
  expect(await db.attachment.count({ where: { submissionId: submission.id } })).toBe(1)
})
