import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Actor, roles, staffRoles } from '@/lib/auth/policy'
import { createDocument } from '@/lib/content/commands/create'
import { databaseUrl, db } from '@/lib/db/client'
import { ExpectedError, ForbiddenError } from '@/lib/errors'
import { stopEnqueueing } from '@/lib/jobs/enqueue'
import { prepareQueues } from '@/lib/jobs/queues'
import { mostAtOnce, planBulk, runBulk } from '@/lib/redactie/bulk'
import { type Operation, operation } from '@/lib/redactie/operations'
import { pageContent } from '../../factories/documents'
import { makeUser } from '../../factories/users'

let author: Actor
let chief: Actor
let theme: string

beforeAll(async () => {
  await prepareQueues(databaseUrl())
  author = await makeUser(db(), 'auteur')
  chief = await makeUser(db(), 'eindredacteur')
  theme = `thema/${randomUUID()}`
  await db().document.create({ data: { id: theme, kind: 'thema', slug: theme.slice(6), title: 'Voorbeeldthema' } })
})
afterAll(stopEnqueueing)

async function make(actor = author, content: Record<string, unknown> = pageContent()): Promise<{ id: string; lock: number }> {
  const { title: _, ...rest } = content
  const { id, lock } = await createDocument(db(), actor, { kind: 'pagina', title: `Pagina ${randomUUID()}`, content: rest })
  return { id, lock }
}

const run = (actor: Actor, chosen: { id: string; lock: number }[], wanted: Operation) => runBulk(db(), actor, chosen, wanted)
const plan = (actor: Actor, chosen: { id: string }[], wanted: Operation) =>
  planBulk(
    db(),
    actor,
    chosen.map(({ id }) => id),
    wanted,
  )
const stateOf = (id: string) => db().document.findUniqueOrThrow({ where: { id }, include: { draftVersion: true, liveVersion: true } })
const everything = async (id: string) => ({
  document: await stateOf(id),
  events: await db().event.count(),
  versions: await db().version.count(),
  routes: await db().route.count(),
})

const operations: Operation[] = [
  { doe: 'eigenaar', eigenaar: null },
  { doe: 'controledatum', datum: '2030-01-01' },
  { doe: 'publiceren', alleen: 'Niemand anders is er vandaag.' },
  { doe: 'intrekken', uitleg: 'Dit is niet meer waar.' },
  { doe: 'prullenbak' },
]

describe('trying out', () => {
  it.each([...operations, 'thema' as const])('changes nothing: %j', async (wanted) => {
    const document = await make(chief)
    const before = await everything(document.id)
    await plan(chief, [document], wanted === 'thema' ? { doe: 'thema-erbij', thema: theme } : wanted)
    expect(await everything(document.id)).toEqual(before)
  })

  it('foretells for every role what will happen', async () => {
    for (const role of staffRoles) {
      const actor: Actor = { ...(await makeUser(db(), role)), role }
      for (const wanted of [...operations, { doe: 'thema-erbij', thema: theme } as const]) {
        const documents = [await make(), await make(actor), await make(chief, {})]
        const foretold = await plan(actor, documents, wanted)
        const done = await run(actor, documents, wanted)
        expect(done.map(({ reason }) => reason)).toEqual(foretold.map(({ reason }) => reason))
      }
    }
  }, 120_000)

  it('says why for each document: not one’s own, not the state for it, not complete', async () => {
    const [mine, theirs] = [await make(), await make(chief)]
    const unfinished = await createDocument(db(), chief, { kind: 'publicatie', title: `Half af ${randomUUID()}` })
    expect(await plan(author, [mine, theirs], { doe: 'prullenbak' })).toMatchObject([{ id: mine.id }, { reason: expect.stringContaining('van iemand anders') }])
    expect((await plan(author, [mine], { doe: 'prullenbak' }))[0]).not.toHaveProperty('reason')
    expect(await plan(chief, [theirs], { doe: 'publiceren' } as Operation)).toMatchObject([{ reason: expect.stringMatching(/tweede paar ogen/) }])
    expect(await plan(chief, [mine], { doe: 'intrekken', uitleg: 'Dit is niet meer waar.' })).toMatchObject([{ reason: expect.stringMatching(/online/) }])
    const [blocked] = await plan(chief, [unfinished], { doe: 'publiceren', alleen: 'Haast.' })
    expect(blocked?.reason?.length).toBeGreaterThan(10)
    expect(blocked?.reason).not.toMatch(/expected|invalid|received/i)
  })
})

describe('doing it', () => {
  it('does each through its command, with its event', async () => {
    const documents = [await make(), await make()]
    await run(chief, documents, { doe: 'eigenaar', eigenaar: chief.id })
    await run(chief, documents, { doe: 'controledatum', datum: '2030-05-01' })
    for (const { id } of documents) {
      expect(await stateOf(id)).toMatchObject({ ownerId: chief.id, reviewOn: new Date('2030-05-01T00:00:00Z') })
      expect((await db().event.findMany({ where: { documentId: id, actor: chief.id } })).map(({ type }) => type)).toEqual(
        expect.arrayContaining(['document.assigned', 'document.reviewDateSet']),
      )
    }
  })

  it('puts a theme in the draft and takes it out, and leaves the rest as it was', async () => {
    const document = await make()
    await run(author, [document], { doe: 'thema-erbij', thema: theme })
    const after = await stateOf(document.id)
    expect(after.draftVersion?.content).toMatchObject({ themes: [theme], summary: 'Waar deze pagina over gaat.' })
    expect(after.themes).toEqual([theme])
    const again = await run(author, [{ id: document.id, lock: after.lock }], { doe: 'thema-erbij', thema: theme })
    expect(again).toMatchObject([{ reason: 'Dit document heeft dit thema al.' }])
    await run(author, [{ id: document.id, lock: after.lock }], { doe: 'thema-eraf', thema: theme })
    expect((await stateOf(document.id)).themes).toEqual([])
  })

  it('does what it can, and leaves what changed since it was chosen', async () => {
    const [still, changed] = [await make(), await make()]
    await db().document.update({ where: { id: changed.id }, data: { lock: { increment: 1 } } })
    const result = await run(chief, [still, changed], { doe: 'publiceren', alleen: 'Haast.' })
    expect(result).toMatchObject([{ id: still.id }, { id: changed.id, reason: expect.stringContaining('intussen gewijzigd') }])
    expect((await stateOf(still.id)).status).toBe('published')
    expect((await stateOf(changed.id)).status).toBe('unpublished')
  })

  it('does not reach documents that are not there, or more than one can oversee', async () => {
    expect(await run(chief, [{ id: 'pagina/bestaat-niet', lock: 0 }], { doe: 'prullenbak' })).toEqual([])
    const many = Array.from({ length: mostAtOnce + 1 }, (_, n) => ({ id: `pagina/p-${n}`, lock: 0 }))
    await expect(run(chief, many, { doe: 'prullenbak' })).rejects.toThrow(ExpectedError)
  })

  it.each(roles.filter((role) => !(staffRoles as readonly string[]).includes(role)))('is closed to %s', async (role) => {
    const document = await make()
    const actor: Actor = { id: author.id, role }
    await expect(plan(actor, [document], { doe: 'prullenbak' })).rejects.toThrow(ForbiddenError)
    await expect(run(actor, [document], { doe: 'prullenbak' })).rejects.toThrow(ForbiddenError)
    expect((await stateOf(document.id)).trashedAt).toBeNull()
  })
})

describe('what is asked', () => {
  it.each([
    {},
    { doe: 'alles' },
    { doe: 'eigenaar', eigenaar: 'ik' },
    { doe: 'thema-erbij', thema: 'publicatie/x' },
    { doe: 'controledatum', datum: '2026-02-30' },
    { doe: 'intrekken', uitleg: 'kort' },
  ])('refuses %j', (values) => expect(operation.safeParse(values).success).toBe(false))
})
