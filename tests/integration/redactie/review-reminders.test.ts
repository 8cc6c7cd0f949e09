import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { databaseUrl, db } from '@/lib/db/client'
import { stopEnqueueing } from '@/lib/jobs/enqueue'
import { prepareQueues } from '@/lib/jobs/queues'
import { remindReviews, remindWhenDue } from '@/lib/jobs/review-reminders'
import type { Mail } from '@/lib/mail/mail'
import { makeUser } from '../../factories/users'

const siteUrl = 'https://kis.example'
const now = new Date('2026-11-22T06:00:00Z')
let chief: { id: string; email: string }

beforeAll(async () => {
  await prepareQueues(databaseUrl())
  chief = await makeUser(db(), 'eindredacteur')
})
afterAll(stopEnqueueing)
beforeEach(async () => {
  await db().$executeRaw`DELETE FROM pgboss.job WHERE name = 'mail.send'`
  await db().jobRun.deleteMany()
  await db().document.deleteMany()
})

async function make(on: string | null, changes: Record<string, unknown> = {}): Promise<string> {
  const slug = randomUUID()
  const reviewOn = on === null ? null : new Date(`${on}T00:00:00Z`)
  const { id } = await db().document.create({
    data: { id: `publicatie/${slug}`, kind: 'publicatie', slug, title: `Titel ${slug}`, status: 'published', reviewOn, ...changes },
  })
  return id
}

async function mails(): Promise<Mail[]> {
  const rows = await db().$queryRaw<{ data: Mail }[]>`SELECT data FROM pgboss.job WHERE name = 'mail.send' ORDER BY data->>'to'`
  return rows.map(({ data }) => data)
}
const mailTo = async (address: string) => (await mails()).filter(({ to }) => to === address)

describe('reminders of review dates', () => {
  it('come in one mail with all that somebody looks after and is due within two weeks', async () => {
    const owner = await makeUser(db(), 'auteur', { name: 'Vera Voorbeeld' })
    const due = [await make('2026-11-01', { ownerId: owner.id }), await make('2026-12-06', { ownerId: owner.id })]
    const later = await make('2026-12-07', { ownerId: owner.id })
    const never = await make(null, { ownerId: owner.id })
    const trashed = await make('2026-11-01', { ownerId: owner.id, trashedAt: now })
    const draft = await make('2026-11-01', { ownerId: owner.id, status: 'unpublished' })
    expect(await remindReviews(db(), siteUrl, now)).toBe(1)
    const [mail, ...more] = await mailTo(owner.email)
    expect(more).toEqual([])
    expect(mail).toMatchObject({ subject: '2 documenten om te controleren' })
    for (const id of due) expect(mail?.text).toContain(`${siteUrl}/redactie/documenten/${id}`)
    for (const id of [later, never, trashed, draft]) expect(mail?.text).not.toContain(id)
    expect(mail?.text).toContain('6 december 2026')
    const events = await db().event.findMany({ where: { type: 'document.reviewReminded', documentId: { in: due } } })
    expect(events).toHaveLength(2)
  })

  it('go to the chief editors when nobody looks after it, or who did left', async () => {
    const left = await makeUser(db(), 'auteur')
    await db().user.update({ where: { id: left.id }, data: { blockedAt: now } })
    const other = await makeUser(db(), 'eindredacteur')
    const ids = [await make('2026-11-20'), await make('2026-11-21', { ownerId: left.id })]
    await remindReviews(db(), siteUrl, now)
    for (const { email } of [chief, other]) {
      const [mail] = await mailTo(email)
      for (const id of ids) expect(mail?.text).toContain(id)
    }
    expect(await mailTo(left.email)).toEqual([])
    await db().user.delete({ where: { id: other.id } })
  })

  it('name a date once, also when they run again, and a new date anew', async () => {
    const owner = await makeUser(db(), 'auteur')
    const id = await make('2026-11-30', { ownerId: owner.id })
    expect(await remindReviews(db(), siteUrl, now)).toBe(1)
    expect(await remindReviews(db(), siteUrl, new Date('2026-11-23T06:00:00Z'))).toBe(0)
    expect(await remindReviews(db(), siteUrl, new Date('2026-12-24T06:00:00Z'))).toBe(0)
    await db().document.update({ where: { id }, data: { reviewOn: new Date('2028-11-30') } })
    expect(await remindReviews(db(), siteUrl, new Date('2028-11-15T06:00:00Z'))).toBe(0)
    expect(await remindReviews(db(), siteUrl, new Date('2028-11-16T06:00:00Z'))).toBe(1)
    expect(await mailTo(owner.email)).toHaveLength(2)
  })

  it('are sent once when two workers run at the same time', async () => {
    const owner = await makeUser(db(), 'auteur')
    for (let i = 0; i < 20; i++) await make('2026-11-30', { ownerId: owner.id })
    const sent = await Promise.all([1, 2, 3].map(() => remindReviews(db(), siteUrl, now)))
    expect(sent.sort()).toEqual([0, 0, 1])
    expect(await mailTo(owner.email)).toHaveLength(1)
  })

  it('are made up for when nothing ran at seven, and not done twice a day', async () => {
    const owner = await makeUser(db(), 'auteur')
    await make('2026-11-30', { ownerId: owner.id })
    await db().jobRun.create({ data: { name: 'review.remind', at: new Date('2026-11-19T06:00:00Z') } })
    expect(await remindWhenDue(db(), siteUrl, new Date('2026-11-22T13:00:00Z'))).toBe(1)
    await make('2026-11-29', { ownerId: owner.id })
    expect(await remindWhenDue(db(), siteUrl, new Date('2026-11-22T14:00:00Z'))).toBe(0)
    expect(await remindWhenDue(db(), siteUrl, new Date('2026-11-23T05:59:00Z'))).toBe(0)
    expect(await remindWhenDue(db(), siteUrl, new Date('2026-11-23T06:00:00Z'))).toBe(1)
  })

  it('leave everything as it was when the mail can’t be put in the queue', async () => {
    const owner = await makeUser(db(), 'auteur')
    const id = await make('2026-11-30', { ownerId: owner.id })
    await db().user.update({ where: { id: owner.id }, data: { email: `geen-adres-${randomUUID()}` } })
    await expect(remindReviews(db(), siteUrl, now)).rejects.toThrow()
    expect((await db().document.findUniqueOrThrow({ where: { id } })).reviewRemindedAt).toBeNull()
    expect(await db().jobRun.count()).toBe(0)
  })

  it('stay within a mail however much is due', async () => {
    const owner = await makeUser(db(), 'auteur')
    const rows = Array.from({ length: 500 }, (_, n) => {
      const slug = `${randomUUID()}`
      return {
        id: `publicatie/${slug}`,
        kind: 'publicatie',
        slug,
        title: `Een hele lange titel ${'die maar doorgaat '.repeat(12)}${n}`,
        status: 'published' as const,
        ownerId: owner.id,
        reviewOn: new Date('2026-11-25'),
      }
    })
    await db().document.createMany({ data: rows })
    await remindReviews(db(), siteUrl, now)
    const [mail] = await mailTo(owner.email)
    expect(mail?.subject).toBe('500 documenten om te controleren')
    expect(mail?.text).toContain('En nog 440 andere')
  })
})
