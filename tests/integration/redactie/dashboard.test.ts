import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Actor, plannerActor, roles, staffRoles, systemActor } from '@/lib/auth/policy'
import { createDocument } from '@/lib/content/commands/create'
import { publishDocument } from '@/lib/content/commands/publish'
import { requestChanges } from '@/lib/content/commands/review'
import { submitForReview } from '@/lib/content/commands/submit'
import { trashDocument } from '@/lib/content/commands/trash'
import { databaseUrl, db } from '@/lib/db/client'
import { ForbiddenError } from '@/lib/errors'
import { stopEnqueueing } from '@/lib/jobs/enqueue'
import { prepareQueues } from '@/lib/jobs/queues'
import { readDashboard } from '@/lib/redactie/dashboard'
import { readPlanned } from '@/lib/redactie/shortlists'
import { listTrash } from '@/lib/redactie/trash'
import { changeSetting } from '@/lib/settings/settings'
import { pageContent } from '../../factories/documents'
import { makeUser } from '../../factories/users'

let author: Actor
let editor: Actor
let chief: Actor
let other: Actor

beforeAll(async () => {
  await prepareQueues(databaseUrl())
  ;[author, editor, chief, other] = [
    await makeUser(db(), 'auteur', { name: 'Vera' }),
    await makeUser(db(), 'redacteur'),
    await makeUser(db(), 'eindredacteur', { name: 'Ilse' }),
    await makeUser(db(), 'eindredacteur'),
  ]
})
afterAll(stopEnqueueing)

async function make(actor = author) {
  const { title: _, ...content } = pageContent()
  return createDocument(db(), actor, { kind: 'pagina', title: `Pagina ${randomUUID()}`, content })
}
const ids = (rows: readonly { id: string }[] | undefined) => (rows ?? []).map(({ id }) => id)
const dashboard = (actor: Actor, now?: Date) => readDashboard(db(), actor, now)

describe('the overview', () => {
  it.each(roles)('is for staff only, and each sees what they may act on: %s', async (role) => {
    const actor: Actor = { id: randomUUID(), role }
    if (!(staffRoles as readonly string[]).includes(role)) return expect(dashboard(actor)).rejects.toThrow(ForbiddenError)
    const { toReview, alone, work } = await dashboard(actor)
    expect(toReview === undefined).toBe(role === 'auteur')
    expect(alone === undefined).toBe(!['eindredacteur', 'beheerder'].includes(role))
    expect('failed' in work).toBe(role === 'beheerder')
  })

  it('shows what one writes, what one handed in and what should change, each in its place', async () => {
    const [writing, handed, back] = [await make(), await make(), await make()]
    await submitForReview(db(), author, handed)
    const sent = await submitForReview(db(), author, back)
    await requestChanges(db(), editor, { id: back.id, lock: sent.lock, reason: 'Noem de bron.' })
    const { mine, waiting, changes } = await dashboard(author)
    expect(ids(mine)).toEqual([writing.id])
    expect(ids(waiting)).toEqual([handed.id])
    expect(changes).toMatchObject([{ id: back.id, reason: 'Noem de bron.', by: 'Voorbeeld redacteur' }])
    expect((await dashboard(editor)).changes).toEqual([])
  })

  it('puts first what one was asked to review, and last what is one’s own', async () => {
    await db().document.deleteMany({ where: { draftState: 'review' } })
    const [own, free, asked] = [await make(chief), await make(), await make()]
    await submitForReview(db(), chief, own)
    await submitForReview(db(), author, free)
    await submitForReview(db(), author, { ...asked, reviewer: chief.id, note: 'Kijk naar de cijfers.' })
    expect((await dashboard(chief)).toReview).toMatchObject([
      { id: asked.id, turn: 'asked', by: 'Vera', note: 'Kijk naar de cijfers.' },
      { id: free.id, turn: 'free' },
      { id: own.id, turn: 'own' },
    ])
    expect((await dashboard(other)).toReview).toMatchObject([
      { id: own.id, turn: 'free' },
      { id: free.id, turn: 'free' },
      { id: asked.id, turn: 'free' },
    ])
  })

  it('lists what was published this week, by people and by the planner, not by an import', async () => {
    await db().document.deleteMany()
    const now = new Date()
    const [byChief, byPlan, imported] = [await make(), await make(), await make()]
    await publishDocument(db(), chief, byChief)
    await publishDocument(db(), plannerActor, byPlan)
    await publishDocument(db(), systemActor, imported)
    const { published } = await dashboard(author)
    expect(published).toMatchObject([
      { id: byPlan.id, by: null },
      { id: byChief.id, by: 'Ilse' },
    ])
    expect((await dashboard(author, new Date(now.getTime() + 8 * 86_400_000))).published).toEqual([])
  })

  it('lists what was published alone until another looked, and says to whom it is not', async () => {
    const mine = await make(chief)
    await publishDocument(db(), chief, { ...mine, aloneReason: 'Niemand anders was er.' })
    expect((await dashboard(chief)).alone).toMatchObject([{ id: mine.id, reason: 'Niemand anders was er.', own: true }])
    const [row] = (await dashboard(other)).alone ?? []
    expect(row).toMatchObject({ id: mine.id, own: false })
    await db()
      .version.update({ where: { id: row?.versionId ?? '' }, data: { checkedAt: new Date(), checkedBy: other.id } })
      .catch(() => undefined)
  })

  it('lists what is due, one’s own first, and lets nobody confirm what they may not', async () => {
    await db().document.deleteMany()
    const now = new Date('2026-11-22T12:00:00Z')
    const due = async (ownerId: string | null, day: string) => {
      const slug = randomUUID()
      const reviewOn = new Date(`${day}T00:00:00Z`)
      return (await db().document.create({ data: { id: `pagina/${slug}`, kind: 'pagina', slug, title: slug, status: 'published', ownerId, reviewOn } })).id
    }
    const [mine, theirs, nobodys] = [await due(author.id, '2026-12-01'), await due(chief.id, '2026-11-01'), await due(null, '2026-11-02')]
    await due(author.id, '2026-12-07')
    expect((await dashboard(author, now)).due).toMatchObject([{ id: mine, past: false, mayConfirm: true }])
    expect((await dashboard(chief, now)).due).toMatchObject([{ id: theirs, past: true, mayConfirm: true }, { id: nobodys }, { id: mine }])
  })

  it('says when the planner ran, and that it is late', async () => {
    const now = new Date()
    await db().jobRun.deleteMany()
    expect((await dashboard(author)).work).toMatchObject({ plannerRan: null, plannerLate: true })
    await db().jobRun.create({ data: { name: 'planning', at: new Date(now.getTime() - 4 * 60_000) } })
    expect((await dashboard(author, now)).work).toMatchObject({ plannerLate: false })
    expect((await dashboard(author, new Date(now.getTime() + 2 * 60_000))).work).toMatchObject({ plannerLate: true })
  })

  it('tells an administrator of mail that was given up', async () => {
    const boss: Actor = { id: randomUUID(), role: 'beheerder' }
    const before = (await dashboard(boss)).work.failed
    await db().$executeRaw`INSERT INTO pgboss.job (name, data) VALUES ('mail.failed', '{}')`
    expect((await dashboard(boss)).work.failed).toEqual({ mails: (before?.mails ?? 0) + 1, jobs: before?.jobs ?? 0 })
  })
})

describe('the planning', () => {
  it('has what goes online and what goes away, the first to come first', async () => {
    await db().document.deleteMany()
    const plan = async (data: { publishAt?: Date; withdrawAt?: Date }) => {
      const slug = randomUUID()
      return (await db().document.create({ data: { id: `pagina/${slug}`, kind: 'pagina', slug, title: slug, ...data } })).id
    }
    const [b, a] = [await plan({ publishAt: new Date('2030-01-02') }), await plan({ withdrawAt: new Date('2030-01-01') })]
    expect(await readPlanned(db())).toMatchObject([
      { id: a, does: 'withdraw' },
      { id: b, does: 'publish' },
    ])
  })
})

describe('the trash', () => {
  it('tells what it was, who threw it away, how long it stays and who may bring it back', async () => {
    const [draft, live] = [await make(), await make()]
    const published = await publishDocument(db(), chief, live)
    await trashDocument(db(), author, draft)
    await trashDocument(db(), chief, published)
    const { rows } = await listTrash(db(), author)
    expect(rows).toMatchObject([
      { id: live.id, status: 'published', by: 'Ilse', daysLeft: 90, mayRestore: false },
      { id: draft.id, status: 'unpublished', by: 'Vera', mayRestore: true },
    ])
    expect((await listTrash(db(), chief)).rows.map(({ mayRestore }) => mayRestore)).toEqual([true, true])
    expect((await listTrash(db(), chief, undefined, new Date(Date.now() + 89.5 * 86_400_000))).rows[0]?.daysLeft).toBe(1)
    await expect(listTrash(db(), { id: author.id, role: 'interventie-eigenaar' })).rejects.toThrow(ForbiddenError)
  })

  it('pages without losing any', async () => {
    await db().document.deleteMany()
    const rows = Array.from({ length: 120 }, (_, n) => ({
      id: `pagina/weg-${n}`,
      kind: 'pagina',
      slug: `weg-${n}`,
      title: `Weg ${n}`,
      trashedAt: new Date(1_700_000_000_000 + Math.floor(n / 9)),
    }))
    await db().document.createMany({ data: rows })
    const seen: string[] = []
    for (let next: string | undefined, page = 0; page < 5; page++) {
      const found = await listTrash(db(), chief, next)
      seen.push(...ids(found.rows))
      expect(found.total).toBe(120)
      next = found.next
      if (!next) break
    }
    expect(new Set(seen).size).toBe(120)
    expect(seen).toHaveLength(120)
  })
})

describe('four eyes switched off', () => {
  it('makes one’s own work something one may review', async () => {
    await changeSetting(db(), { id: chief.id, role: 'beheerder' }, 'kinds', {
      ...(await import('@/lib/settings/settings')).settings.kinds.initial,
      pagina: { fourEyes: false, reviewMonths: 24 },
    })
    const own = await make(chief)
    await submitForReview(db(), chief, own)
    expect((await dashboard(chief)).toReview).toMatchObject([{ id: own.id, turn: 'free' }])
  })
})
