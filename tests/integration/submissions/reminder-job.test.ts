import '@/tests/setup/queues'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { databaseUrl, db } from '@/lib/db/client'
import { readEnv } from '@/lib/env'
import { remindSubmissions, remindSubmissionsWhenDue } from '@/lib/jobs/submission-reminders'
import { startWorker } from '@/lib/jobs/worker'
import type { Mail } from '@/lib/mail/mail'
import { makeRound, makeSubmission } from '@/tests/factories/submissions'
import { type MailServer, startMailServer } from '@/tests/setup/mail-server'

const siteUrl = 'https://kis.example'
/** Seven in the morning in the Netherlands, in winter and in summer. */
const winter = (day: string) => new Date(`${day}T06:00:00Z`)
const summer = (day: string) => new Date(`${day}T05:00:00Z`)
const long = new Date('2026-12-01T10:00:00Z')

beforeEach(async () => {
  await db().$executeRaw`DELETE FROM pgboss.job WHERE name IN ('mail.send', 'submission.remind')`
  await db().jobRun.deleteMany()
  await db().reminderSent.deleteMany()
  await db().submission.updateMany({ data: { remindersOff: true } })
  await db().user.updateMany({ where: { role: 'coordinator' }, data: { blockedAt: new Date() } })
})

const mails = async (): Promise<Mail[]> =>
  (await db().$queryRaw<{ data: Mail }[]>`SELECT data FROM pgboss.job WHERE name = 'mail.send'`).map(({ data }) => data)
const mailsTo = async (address: string) => (await mails()).filter(({ to }) => to === address)
const making = (state: Parameters<typeof makeSubmission>[1], changes = {}) => makeSubmission(db(), state, { since: long, ...changes })

describe('the reminders of a round', () => {
  it('come in one mail with all that is due to somebody, what is due first at the top', async () => {
    const one = await making('drafting')
    const other = await making('feedback', { organisationId: one.organisation.id })
    await db().submission.update({ where: { id: other.submission.id }, data: { dueOn: new Date('2027-03-29') } })
    expect(await remindSubmissions(db(), siteUrl, summer('2027-03-30'))).toBe(1)
    const [mail, ...more] = await mailsTo(one.owner.email)
    expect(more).toEqual([])
    expect(mail?.subject).toBe('2 herinneringen van KIS')
    const at = [other, one].map(({ submission }) => mail?.text.indexOf(`${siteUrl}/mijn-interventies/inzendingen/${submission.id}`) ?? -1)
    expect(at[0]).toBeGreaterThan(0)
    expect(at[1]).toBeGreaterThan(at[0] ?? 0)
    expect(mail?.text).toContain('had gekund tot en met 29 maart 2027 (1 dag geleden)')
    expect(mail?.text).toContain('uiterlijk op 1 april 2027 (over 2 dagen)')
  })

  it('are sent once: again, by three workers at once, and by who comes late', async () => {
    const { owner } = await making('drafting')
    const at = summer('2027-03-29')
    const sent = await Promise.all([1, 2, 3].map(() => remindSubmissions(db(), siteUrl, at)))
    expect(sent.sort()).toEqual([0, 0, 1])
    expect(await remindSubmissions(db(), siteUrl, summer('2027-04-02'))).toBe(0)
    expect(await mailsTo(owner.email)).toHaveLength(1)
  })

  it('lose nothing when the clock jumps over a deadline, and send only what still says something', async () => {
    const { owner, submission } = await making('drafting')
    expect(await remindSubmissions(db(), siteUrl, winter('2027-03-01'))).toBe(0)
    expect(await remindSubmissions(db(), siteUrl, summer('2027-06-01'))).toBe(1)
    expect((await mailsTo(owner.email))[0]?.text).toContain('het kan nog')
    const keys = await db().reminderSent.findMany({ where: { userId: owner.id, key: { contains: submission.id } } })
    expect(keys.map(({ key }) => key.split(':').at(-1)).sort()).toEqual(['-14', '-3', '2'])
    // A clock that goes back sends nothing that was left out.
    expect(await remindSubmissions(db(), siteUrl, summer('2027-03-29'))).toBe(0)
  })

  it('are made at seven o’clock on both sides of summer time, and made up for when nothing ran', async () => {
    await making('drafting')
    // On 28 March 2027 the clock goes forward: seven o'clock is an hour earlier from there on.
    await db().jobRun.create({ data: { name: 'submission.remind', at: winter('2027-03-27') } })
    expect(await remindSubmissionsWhenDue(db(), siteUrl, new Date('2027-03-29T04:59:00Z'))).toBe(1)
    await making('drafting')
    expect(await remindSubmissionsWhenDue(db(), siteUrl, new Date('2027-03-29T04:59:30Z'))).toBe(0)
    expect(await remindSubmissionsWhenDue(db(), siteUrl, new Date('2027-03-29T05:00:00Z'))).toBe(1)
    await making('drafting')
    expect(await remindSubmissionsWhenDue(db(), siteUrl, new Date('2027-03-29T23:00:00Z'))).toBe(0)
  })

  it('are stopped for a submission, for a round, for who is blocked, and where nothing is waited for', async () => {
    await making('drafting', { remindersOff: true })
    const round = await makeRound(db(), { remindersOff: true })
    await making('drafting', { roundId: round.id })
    const blocked = await making('drafting')
    await db().user.update({ where: { id: blocked.owner.id }, data: { blockedAt: new Date() } })
    const closed = await makeRound(db(), { closedAt: new Date() })
    await making('drafting', { roundId: closed.id })
    await making('withdrawn')
    await making('included')
    expect(await remindSubmissions(db(), siteUrl, summer('2027-03-30'))).toBe(0)
  })

  it('go to assessors who still have to hand in, and to coordinators of what waits', async () => {
    const judged = await making('assessing')
    const { assessors, submission, version, coordinator } = judged
    const [done] = await db().assignment.findMany({ where: { submissionId: submission.id, assessorId: assessors[0].id } })
    await db().assessment.create({ data: { assignmentId: done?.id ?? '', versionId: version?.id ?? '', handedInAt: new Date('2027-09-01') } })
    const waiting = await making('registered')
    expect(await remindSubmissions(db(), siteUrl, summer('2027-10-09'))).toBe(3)
    expect(await mailsTo(assessors[0].email)).toEqual([])
    expect((await mailsTo(assessors[1].email))[0]?.text).toContain('Je beoordeling inleveren')
    for (const { email } of [coordinator, waiting.coordinator]) expect((await mailsTo(email))[0]?.text).toContain('wacht langer dan een week')
  })

  it('keep nobody waiting for who has no address that works, and try that one again', async () => {
    const [bad, good] = [await making('drafting'), await making('drafting')]
    await db().user.update({ where: { id: bad.owner.id }, data: { email: `geen-adres-${randomUUID()}` } })
    await expect(remindSubmissions(db(), siteUrl, summer('2027-03-29'))).rejects.toThrow('1 submission reminders failed')
    expect(await mailsTo(good.owner.email)).toHaveLength(1)
    expect(await db().jobRun.count({ where: { name: 'submission.remind' } })).toBe(0)
    expect(await db().reminderSent.count({ where: { userId: bad.owner.id } })).toBe(0)
    const mended = `${randomUUID()}@kis.example`
    await db().user.update({ where: { id: bad.owner.id }, data: { email: mended } })
    expect(await remindSubmissions(db(), siteUrl, summer('2027-03-29'))).toBe(1)
    expect(await mailsTo(mended)).toHaveLength(1)
  })
})

describe('a mail server that is away for an hour', () => {
  let server: MailServer
  beforeAll(async () => void (server = await startMailServer()))
  afterAll(() => server.stop())

  it('gets every reminder once when it is back', async () => {
    const made = [await making('drafting'), await making('drafting'), await making('drafting')]
    server.refuse(451)
    await remindSubmissions(db(), siteUrl, summer('2027-03-29'))
    // What the worker itself sends at its start is of today, far before these deadlines.
    const stop = await startWorker(databaseUrl(), readEnv({ SMTP_URL: server.url }))
    try {
      await expect.poll(() => server.refusals(), { timeout: 15_000 }).toBeGreaterThanOrEqual(3)
      expect(server.received).toEqual([])
      expect(await remindSubmissions(db(), siteUrl, summer('2027-03-29'))).toBe(0)
      server.refuse(undefined)
      await expect
        .poll(
          async () => {
            await db().$executeRaw`UPDATE pgboss.job SET start_after = now() WHERE name = 'mail.send' AND state = 'retry'`
            return server.received.flatMap(({ to }) => to).sort()
          },
          { timeout: 30_000, interval: 200 },
        )
        .toEqual(made.map(({ owner }) => owner.email).sort())
    } finally {
      await stop()
    }
  })
})
