import { describe, expect, it } from 'vitest'
import { saveDraft } from '@/lib/content/commands/save-draft'
import { schedulePublication } from '@/lib/content/commands/schedule'
import { scheduleWithdrawal, unscheduleWithdrawal } from '@/lib/content/commands/schedule-withdrawal'
import { trashDocument } from '@/lib/content/commands/trash'
import { removeDocument } from '@/lib/content/commands/withdraw'
import { getPublishedById, getPublishedDocument } from '@/lib/content/queries'
import { connect, db } from '@/lib/db/client'
import { lookUpRoute } from '@/lib/front/routes'
import { startWorker } from '@/lib/jobs/worker'
import { publishDue } from '@/lib/planning/due'
import { chiefEditor, linking, makePublished, otherChief, pageContent } from '../../factories/documents'
import { makeIn, tomorrow } from '../../factories/states'
import { makeUser } from '../../factories/users'
import '../../setup/queues'
import { itGuards } from '../../setup/guards'

const later = () => new Date(Date.now() + 48 * 60 * 60_000)
const stateOf = (id: string) =>
  db().document.findUniqueOrThrow({ where: { id }, select: { status: true, draftState: true, publishAt: true, withdrawAt: true, withdrawPlan: true } })

describe('publishDue', () => {
  it('publishes what is due, not what is to come, and forgets the plan', async () => {
    const planned = await makeIn('scheduled')
    expect((await publishDue(db())).published).not.toContain(planned.id)
    expect((await publishDue(db(), later())).published).toContain(planned.id)
    expect(await stateOf(planned.id)).toMatchObject({ status: 'published', draftState: null, publishAt: null })
    expect(await getPublishedDocument(planned.path)).not.toBeNull()
    expect(await db().event.count({ where: { documentId: planned.id, type: 'document.published', actor: 'planner' } })).toBe(1)
    expect((await publishDue(db(), later())).published).toEqual([])
  })

  it('goes on with the others when one can not be published, and says why to who planned it', async () => {
    const target = await makePublished({ title: 'Verdwijnt' })
    const planner = await makeUser(db(), 'eindredacteur')
    const broken = await makeIn('approved')
    const { lock } = await saveDraft(db(), chiefEditor, {
      id: broken.id,
      lock: broken.lock,
      content: pageContent({ title: 'Wijst weg', body: linking(target.id) }),
    })
    await schedulePublication(db(), planner, { id: broken.id, lock, at: new Date(Date.now() + 3_000) })
    const fine = await makeIn('scheduled')
    await removeDocument(db(), otherChief, { ...target, reason: 'Het klopte niet.' })
    const done = await publishDue(db(), later())
    expect(done.refused).toEqual([broken.id])
    expect(done.published).toContain(fine.id)
    expect(await stateOf(broken.id)).toMatchObject({ status: 'unpublished', draftState: 'draft', publishAt: null })
    const event = await db().event.findFirst({ where: { documentId: broken.id, type: 'document.unscheduled', actor: 'planner' } })
    expect(event?.data).toMatchObject({ refused: true, reason: expect.stringContaining('uit publicatie is gehaald') })
    const mails = await db().$queryRaw<
      { text: string }[]
    >`SELECT data->>'text' AS text FROM pgboss.job WHERE name = 'mail.send' AND data->>'to' = ${planner.email}`
    expect(mails.map(({ text }) => text)).toEqual([expect.stringContaining('uit publicatie is gehaald')])
  })

  it('does everything once with two workers at once', async () => {
    const planned = await Promise.all([1, 2, 3].map(() => makeIn('scheduled')))
    const second = connect(process.env.DATABASE_URL ?? '', 3)
    const results = await Promise.all([publishDue(db(), later()), publishDue(second, later())])
    await second.$disconnect()
    for (const { id } of planned) {
      expect(results.filter(({ published }) => published.includes(id))).toHaveLength(1)
      expect(await db().event.count({ where: { documentId: id, type: 'document.published' } })).toBe(1)
    }
  })

  it('leaves what is in the trash, and tells when it last ran', async () => {
    const planned = await makeIn('scheduled')
    await trashDocument(db(), chiefEditor, planned)
    const now = later()
    expect((await publishDue(db(), now)).published).not.toContain(planned.id)
    expect((await db().jobRun.findUnique({ where: { name: 'planning' } }))?.at).toEqual(now)
  })
})

describe('scheduleWithdrawal', () => {
  itGuards({
    action: 'document.withdraw',
    event: 'document.withdrawalScheduled',
    make: () => makePublished(),
    makeWrong: () => makeIn('draft'),
    run: (actor, target) => scheduleWithdrawal(db(), actor, { ...target, at: tomorrow(), how: 'withdrawn', reason: 'De regeling stopt.' }),
  })

  it.each(['withdrawn', 'merged', 'removed'] as const)('carries out: %s', async (how) => {
    const [page, into] = [await makePublished(), await makePublished()]
    await scheduleWithdrawal(db(), chiefEditor, { ...page, at: tomorrow(), how, reason: 'De regeling stopt.', replacement: into.id })
    expect((await publishDue(db())).withdrawn).not.toContain(page.id)
    expect((await publishDue(db(), later())).withdrawn).toContain(page.id)
    expect(await stateOf(page.id)).toEqual({ status: how, draftState: null, publishAt: null, withdrawAt: null, withdrawPlan: null })
    const answer = { withdrawn: { type: 'document' }, merged: { type: 'redirect', to: into.path }, removed: { type: 'gone' } }[how]
    expect(await lookUpRoute(db(), page.path)).toEqual(answer)
  })

  it('says so when what it should lead to is gone by then, and leaves the page', async () => {
    const [page, into] = [await makePublished(), await makePublished()]
    await scheduleWithdrawal(db(), chiefEditor, { ...page, at: tomorrow(), how: 'merged', reason: 'Hoort bij elkaar.', replacement: into.id })
    await removeDocument(db(), chiefEditor, { ...into, reason: 'Het klopte niet.' })
    expect((await publishDue(db(), later())).refused).toEqual([page.id])
    expect(await stateOf(page.id)).toMatchObject({ status: 'published', withdrawAt: null })
    expect(await getPublishedById(page.id)).not.toBeNull()
  })

  it('can be undone', async () => {
    const page = await makePublished()
    const plan = await scheduleWithdrawal(db(), chiefEditor, { ...page, at: tomorrow(), how: 'removed', reason: 'De regeling stopt.' })
    await unscheduleWithdrawal(db(), chiefEditor, plan)
    expect((await publishDue(db(), later())).withdrawn).not.toContain(page.id)
    await expect(unscheduleWithdrawal(db(), chiefEditor, plan)).rejects.toThrow('niets gepland')
  })
})

describe('the worker', () => {
  const env = { DATA_DIR: '.data/test', MAIL_FROM: 'KIS <info@kis.nl>' }
  const publishedAt = async (id: string) => (await db().document.findUniqueOrThrow({ where: { id } })).publishedAt?.getTime()

  it('publishes at the moment itself, and at its start what became due while nothing ran', async () => {
    const [missed, soon] = [await makeIn('scheduled'), await makeIn('approved')]
    await db().document.update({ where: { id: missed.id }, data: { publishAt: new Date(Date.now() - 60_000) } })
    const at = new Date(Date.now() + 6_000)
    await schedulePublication(db(), otherChief, { ...soon, at })
    const stop = await startWorker(process.env.DATABASE_URL ?? '', env)
    try {
      await expect.poll(() => publishedAt(missed.id), { timeout: 5_000 }).toBeDefined()
      expect(await publishedAt(soon.id)).toBeUndefined()
      await expect.poll(() => publishedAt(soon.id), { timeout: 12_000, interval: 50 }).toBeDefined()
      const late = ((await publishedAt(soon.id)) ?? 0) - at.getTime()
      expect(late).toBeGreaterThanOrEqual(0)
      expect(late).toBeLessThan(3_000)
    } finally {
      await stop()
    }
  }, 40_000)
})
