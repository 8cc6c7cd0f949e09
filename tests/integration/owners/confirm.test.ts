import { describe, expect, it } from 'vitest'
import { publishDocument } from '@/lib/content/commands/publish'
import { saveDraft } from '@/lib/content/commands/save-draft'
import { db } from '@/lib/db/client'
import { ForbiddenError, InvalidStateError, NotFoundError } from '@/lib/errors'
import { askConfirmations, askWhenDue } from '@/lib/jobs/confirmations'
import { confirmIntervention } from '@/lib/owners/commands/confirm'
import { readInterventionPage } from '@/lib/owners/intervention-page'
import { makeIncluded } from '../../factories/decisions'
import { writer } from '../../factories/documents'
import { addOwner, makeOwner } from '../../factories/submissions'
import '../../setup/queues'

const start = new Date('2026-11-22T09:00:00Z')
const site = 'https://www.example.org'
const at = (day: string) => new Date(`${day}T09:00:00Z`)

const contentOf = async (id: string) =>
  (await db().document.findUniqueOrThrow({ where: { id }, include: { liveVersion: true } })).liveVersion?.content as Record<string, unknown>
const mailsTo = (email: string) =>
  db().$queryRaw<{ subject: string; text: string }[]>`
    SELECT data->>'subject' AS subject, data->>'text' AS text FROM pgboss.job
    WHERE name = 'mail.send' AND data->>'to' = ${email} AND (data->>'subject' LIKE 'Klopt dit nog%' OR data->>'subject' LIKE 'Niet meer geldig%') ORDER BY created_on`

describe('a confirmation', () => {
  it('renews what is live and keeps what the redactie is writing, also when that is published later', async () => {
    const { documentId, owner } = await makeIncluded({}, start)
    const { lock } = await db().document.findUniqueOrThrow({ where: { id: documentId } })
    await saveDraft(db(), writer, { id: documentId, lock, content: { ...(await contentOf(documentId)), keywords: ['van de redactie'] } })
    expect(await confirmIntervention(db(), owner, { documentId }, at('2027-11-22'))).toEqual({ validUntil: '2029-11-22' })
    expect(await contentOf(documentId)).toMatchObject({ confirmedOn: '2027-11-22', validUntil: '2029-11-22', keywords: [] })
    expect(await db().ownership.findUnique({ where: { documentId } })).toMatchObject({ confirmedBy: owner.id, confirmedAt: at('2027-11-22') })
    const document = await db().document.findUniqueOrThrow({ where: { id: documentId } })
    await publishDocument(db(), writer, { id: documentId, lock: document.lock, aloneReason: 'Test' })
    expect(await contentOf(documentId)).toMatchObject({ confirmedOn: '2027-11-22', validUntil: '2029-11-22', keywords: ['van de redactie'] })
  })

  it('done twice on a day is done once', async () => {
    const { documentId, owner } = await makeIncluded({}, start)
    const both = [confirmIntervention(db(), owner, { documentId }, at('2027-11-22')), confirmIntervention(db(), owner, { documentId }, at('2027-11-22'))]
    expect(await Promise.all(both)).toEqual([{ validUntil: '2029-11-22' }, { validUntil: '2029-11-22' }])
    expect(await db().event.count({ where: { documentId, type: 'intervention.confirmed' } })).toBe(1)
  })

  it('never reaches beyond five years after the judgement', async () => {
    const { documentId, owner } = await makeIncluded({}, start)
    expect(await confirmIntervention(db(), owner, { documentId }, at('2030-06-01'))).toEqual({ validUntil: '2031-11-22' })
    await expect(confirmIntervention(db(), owner, { documentId }, at('2031-11-23'))).rejects.toThrow(InvalidStateError)
  })

  it('is for people of the organisation only', async () => {
    const { documentId, coordinator, slug } = await makeIncluded({}, start)
    const { owner: stranger } = await makeOwner(db())
    for (const actor of [stranger, coordinator, writer]) {
      await expect(confirmIntervention(db(), actor, { documentId }, at('2027-01-01')), actor.role).rejects.toThrow(NotFoundError)
      await expect(readInterventionPage(db(), actor, slug), actor.role).rejects.toThrow(NotFoundError)
    }
    const account = await db().user.findUniqueOrThrow({ where: { id: coordinator.id } })
    const { organisationId } = await db().ownership.findUniqueOrThrow({ where: { documentId } })
    await db().user.update({ where: { id: account.id }, data: { organisationId } })
    await expect(confirmIntervention(db(), coordinator, { documentId }, at('2027-01-01'))).rejects.toThrow(ForbiddenError)
  })
})

describe('the mail that asks', () => {
  it('goes out once at each moment, to everybody of the organisation, and stops with a confirmation', async () => {
    const { documentId, owner, organisation, slug } = await makeIncluded({}, start)
    const colleague = await addOwner(db(), organisation.id)
    const sent = async (day: string) => {
      await askConfirmations(db(), site, at(day))
      return (await mailsTo(owner.email)).length
    }
    expect(await sent('2027-11-21')).toBe(0)
    expect(await sent('2027-11-22')).toBe(1)
    expect(await sent('2027-11-23')).toBe(1)
    expect(await sent('2028-05-22')).toBe(2)
    expect(await sent('2028-08-22')).toBe(3)
    expect(await sent('2028-10-22')).toBe(4)
    expect(await sent('2028-11-22')).toBe(5)
    expect(await sent('2028-11-23')).toBe(6)
    expect(await sent('2029-11-22')).toBe(7)
    const mails = await mailsTo(owner.email)
    expect(mails.map(({ subject }) => subject.split(':')[0])).toEqual([...Array(5).fill('Klopt dit nog'), 'Niet meer geldig', 'Klopt dit nog'])
    expect(mails[0]?.text).toContain(`${site}/mijn-interventies/interventies/${slug}`)
    expect(await mailsTo(colleague.email)).toHaveLength(7)
    await confirmIntervention(db(), owner, { documentId }, at('2029-11-23'))
    expect(await sent('2029-11-24')).toBe(7)
  })

  it('is one when a clock jumped, and one when two run at once', async () => {
    const { owner } = await makeIncluded({}, start)
    await Promise.all([askConfirmations(db(), site, at('2028-12-01')), askConfirmations(db(), site, at('2028-12-01'))])
    await askConfirmations(db(), site, at('2028-11-01'))
    expect((await mailsTo(owner.email)).map(({ subject }) => subject.split(':')[0])).toEqual(['Niet meer geldig'])
  })

  it('is not sent while a new version is on its way', async () => {
    const { owner, submission, documentId, organisation } = await makeIncluded({}, start)
    const { round, database, title } = { ...submission, round: submission.roundId }
    const { id } = await db().submission.create({
      data: { roundId: round, organisationId: organisation.id, documentId, title, database, state: 'drafting', registration: {}, createdBy: owner.id },
    })
    await askConfirmations(db(), site, at('2028-06-01'))
    expect(await mailsTo(owner.email)).toHaveLength(0)
    await db().submission.update({ where: { id }, data: { state: 'withdrawn' } })
    await askConfirmations(db(), site, at('2028-06-01'))
    expect(await mailsTo(owner.email)).toHaveLength(1)
  })

  it('runs once a morning in the Netherlands, also when the clock goes to summer time', async () => {
    const run = () => db().jobRun.findUniqueOrThrow({ where: { name: 'confirmation.remind' } })
    await db().jobRun.deleteMany({ where: { name: 'confirmation.remind' } })
    await askWhenDue(db(), site, new Date('2027-03-27T06:30:00Z'))
    await askWhenDue(db(), site, new Date('2027-03-28T04:59:00Z'))
    expect((await run()).at).toEqual(new Date('2027-03-27T06:30:00Z'))
    await askWhenDue(db(), site, new Date('2027-03-28T05:01:00Z'))
    expect((await run()).at).toEqual(new Date('2027-03-28T05:01:00Z'))
  })
})
