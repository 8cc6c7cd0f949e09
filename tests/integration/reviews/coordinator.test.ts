import '@/tests/setup/queues'
import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { ExpectedError, ForbiddenError, InvalidStateError, NotFoundError } from '@/lib/errors'
import type { Mail } from '@/lib/mail/mail'
import { assignAssessor } from '@/lib/reviews/commands/assign'
import { endAssignment } from '@/lib/reviews/commands/end-assignment'
import { releaseFeedback } from '@/lib/reviews/commands/release-feedback'
import { returnToOwner } from '@/lib/reviews/commands/return-to-owner'
import { startAssessment } from '@/lib/reviews/commands/start-assessment'
import { extendDeadline, extendForAssessor } from '@/lib/submissions/commands/extend'
import { sendMessage } from '@/lib/submissions/commands/send-message'
import { setReminders } from '@/lib/submissions/commands/set-reminders'
import { remarksFor } from '@/lib/submissions/remarks'
import { addOwner, assign, type Made, makeSubmission } from '@/tests/factories/submissions'
import { makeUser } from '@/tests/factories/users'

const now = new Date('2027-05-10T10:00:00Z')
const mailsTo = async (address: string): Promise<Mail[]> => {
  const rows = await db().$queryRaw<{ data: Mail }[]>`SELECT data FROM pgboss.job WHERE name = 'mail.send' AND data->>'to' = ${address} ORDER BY created_on`
  return rows.map(({ data }) => data)
}
const remark = ({ submission, version }: Made, author: string, changes = {}) =>
  db().remark.create({ data: { submissionId: submission.id, versionId: version?.id ?? '', text: `Opmerking ${randomUUID()}`, author, ...changes } })
const fresh = (id: string) => db().submission.findUniqueOrThrow({ where: { id } })

describe('asking an assessor', () => {
  it('asks, tells by mail, and begins blind', async () => {
    const { submission, coordinator } = await makeSubmission(db(), 'submitted')
    const assessor = await makeUser(db(), 'beoordelaar')
    await assignAssessor(db(), coordinator, { id: submission.id, assessorId: assessor.id, on: '2027-06-01' }, now)
    expect(await db().assignment.findFirst({ where: { submissionId: submission.id, assessorId: assessor.id } })).toMatchObject({
      state: 'asked',
      declaredAt: null,
    })
    expect((await mailsTo(assessor.email))[0]?.text).toContain('1 juni 2027')
    await expect(remarksFor(db(), assessor, submission.id)).rejects.toThrow(ForbiddenError)
  })

  it('refuses who is of the organisation, wrote in it, has interests, was asked already, or has another role', async () => {
    const made = await makeSubmission(db(), 'submitted')
    const { submission, coordinator, organisation, assessors } = made
    const ask = (assessorId: string) => assignAssessor(db(), coordinator, { id: submission.id, assessorId }, now)
    const member = await makeUser(db(), 'beoordelaar')
    await db().user.update({ where: { id: member.id }, data: { organisationId: organisation.id } })
    const author = await makeUser(db(), 'beoordelaar')
    await db().submission.update({ where: { id: submission.id }, data: { authors: { push: author.id } } })
    const conflicted = await makeUser(db(), 'beoordelaar')
    await assign(db(), submission.id, conflicted.id, 'conflicted')
    for (const { id } of [member, author, conflicted, assessors[0]]) await expect(ask(id)).rejects.toThrow(ExpectedError)
    const blocked = await makeUser(db(), 'beoordelaar')
    await db().user.update({ where: { id: blocked.id }, data: { blockedAt: now } })
    for (const { id } of [blocked, await makeUser(db(), 'redacteur'), coordinator]) await expect(ask(id)).rejects.toThrow(NotFoundError)
    expect(await db().assignment.count({ where: { submissionId: submission.id } })).toBe(3)
  })

  it('refuses a day that is over, and anybody new once the assessors saw each other’s work', async () => {
    const [{ submission, coordinator }, late] = [await makeSubmission(db(), 'submitted'), await makeSubmission(db(), 'consensus')]
    const { id: assessorId } = await makeUser(db(), 'beoordelaar')
    await expect(assignAssessor(db(), coordinator, { id: submission.id, assessorId, on: '2027-05-10' }, now)).rejects.toThrow('na vandaag')
    await expect(assignAssessor(db(), late.coordinator, { id: late.submission.id, assessorId }, now)).rejects.toThrow(InvalidStateError)
  })

  it('makes one when two coordinators ask the same person at once', async () => {
    const { submission, coordinator } = await makeSubmission(db(), 'submitted')
    const assessor = await makeUser(db(), 'beoordelaar')
    const results = await Promise.allSettled([1, 2, 3].map(() => assignAssessor(db(), coordinator, { id: submission.id, assessorId: assessor.id }, now)))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await mailsTo(assessor.email)).toHaveLength(1)
  })
})

describe('taking an assessor off', () => {
  it('keeps what they wrote, ends their sight of it, and undoes agreement', async () => {
    const made = await makeSubmission(db(), 'consensus')
    const { submission, coordinator, assessors, version } = made
    await remark(made, assessors[0].id)
    await db().consensus.create({ data: { submissionId: submission.id, versionId: version?.id ?? '', agreedBy: assessors.map(({ id }) => id) } })
    await endAssignment(db(), coordinator, { id: submission.id, assessorId: assessors[0].id, reason: 'Je had het te druk.' })
    await expect(remarksFor(db(), assessors[0], submission.id)).rejects.toThrow(ForbiddenError)
    expect(await remarksFor(db(), coordinator, submission.id)).toHaveLength(1)
    expect((await db().consensus.findUniqueOrThrow({ where: { submissionId: submission.id } })).agreedBy).toEqual([])
    expect((await mailsTo(assessors[0].email))[0]?.text).toContain('Je had het te druk.')
    await expect(endAssignment(db(), coordinator, { id: submission.id, assessorId: assessors[0].id })).rejects.toThrow(ExpectedError)
    await expect(endAssignment(db(), coordinator, { id: submission.id, assessorId: randomUUID() })).rejects.toThrow(NotFoundError)
  })
})

describe('releasing feedback', () => {
  it('shows all of it at one moment, and what somebody with interests wrote to nobody', async () => {
    const made = await makeSubmission(db(), 'submitted')
    const { submission, coordinator, assessors, owner } = made
    const third = await makeUser(db(), 'beoordelaar')
    await assign(db(), submission.id, third.id, 'conflicted')
    for (const { id } of assessors) await remark(made, id, { required: id === assessors[0].id })
    const tainted = await remark(made, third.id)
    expect(await remarksFor(db(), owner, submission.id)).toEqual([])
    expect(await releaseFeedback(db(), coordinator, { id: submission.id, message: 'Mooi begin.' })).toBe(2)
    const seen = await remarksFor(db(), owner, submission.id)
    expect(seen.map(({ author }) => author)).toEqual(['KIS', 'KIS'])
    expect(seen.some(({ id }) => id === tainted.id)).toBe(false)
    const moments = await db().remark.findMany({ where: { submissionId: submission.id, releasedAt: { not: null } }, distinct: ['releasedAt'] })
    expect(moments).toHaveLength(1)
    expect(await fresh(submission.id)).toMatchObject({ state: 'feedback' })
    const [mail] = await mailsTo(owner.email)
    expect(mail?.text).toContain('2 opmerkingen: 1 om te verwerken')
    expect(mail?.text).toContain('> Mooi begin.')
    expect(mail?.text).toContain('15 juni 2027')
  })

  it('asks for a remark or a message, and happens once', async () => {
    const made = await makeSubmission(db(), 'submitted')
    const { submission, coordinator, owner } = made
    await expect(releaseFeedback(db(), coordinator, { id: submission.id, message: '  ' })).rejects.toThrow('nog geen feedback')
    expect(await fresh(submission.id)).toMatchObject({ state: 'submitted' })
    const twice = await Promise.allSettled([1, 2].map(() => releaseFeedback(db(), coordinator, { id: submission.id, message: 'Ga zo door.' })))
    expect(twice.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await mailsTo(owner.email)).toHaveLength(1)
    expect(await db().transition.count({ where: { submissionId: submission.id, step: 'releaseFeedback' } })).toBe(1)
  })
})

describe('starting the assessment', () => {
  it('needs two assessors; with only one who declared it needs a yes', async () => {
    const { submission, coordinator, assessors } = await makeSubmission(db(), 'submitted')
    const setState = (i: 0 | 1, state: 'asked' | 'free' | 'ended') =>
      db().assignment.updateMany({ where: { submissionId: submission.id, assessorId: assessors[i].id }, data: { state } })
    await setState(1, 'ended')
    await expect(startAssessment(db(), coordinator, { id: submission.id, anyway: true })).rejects.toThrow('twee onafhankelijke')
    await setState(1, 'asked')
    await expect(startAssessment(db(), coordinator, { id: submission.id })).rejects.toThrow('belangen')
    await startAssessment(db(), coordinator, { id: submission.id, anyway: true })
    expect(await fresh(submission.id)).toMatchObject({ state: 'assessing' })
    await expect(startAssessment(db(), coordinator, { id: submission.id })).rejects.toThrow(ForbiddenError)
  })
})

describe('giving back', () => {
  it('tells why and until when, with the remarks of the assessors or without them', async () => {
    const [along, without] = [await makeSubmission(db(), 'assessing'), await makeSubmission(db(), 'consensus')]
    for (const made of [along, without]) {
      await remark(made, made.assessors[0].id)
      await returnToOwner(
        db(),
        made.coordinator,
        { id: made.submission.id, reason: 'De doelen zijn nog niet concreet.', on: '2027-06-20', release: made === along },
        now,
      )
      expect(await remarksFor(db(), made.owner, made.submission.id)).toHaveLength(made === along ? 1 : 0)
      const after = await fresh(made.submission.id)
      expect([after.state, after.dueOn?.toISOString().slice(0, 10)]).toEqual(['feedback', '2027-06-20'])
      expect((await mailsTo(made.owner.email))[0]?.text).toMatch(/> De doelen zijn[\s\S]*20 juni 2027/)
    }
    await expect(
      returnToOwner(db(), along.coordinator, { id: along.submission.id, reason: 'Nog een keer graag.', on: '2027-06-20', release: true }, now),
    ).rejects.toThrow(ForbiddenError)
  })
})

describe('giving more time', () => {
  it('sets a later day for whose turn it is, tells them, and sends no reminder that the mail made needless', async () => {
    const { submission, coordinator, owner, organisation } = await makeSubmission(db(), 'feedback')
    const colleague = await addOwner(db(), organisation.id)
    const to = (on: string) => extendDeadline(db(), coordinator, { id: submission.id, on }, now)
    await expect(to('2027-05-10')).rejects.toThrow('na vandaag')
    await expect(to('2027-06-15')).rejects.toThrow('15 juni 2027')
    await to('2027-06-16')
    for (const { email } of [owner, colleague]) expect((await mailsTo(email))[0]?.text).toContain('16 juni 2027')
    expect(await db().reminderSent.count({ where: { userId: owner.id } })).toBe(0)
    await extendDeadline(db(), coordinator, { id: submission.id, on: '2027-06-20' }, new Date('2027-06-15T10:00:00Z'))
    expect((await db().reminderSent.findMany({ where: { userId: owner.id } })).map(({ key }) => key.split(':').at(-1))).toEqual(['-14'])
  })

  it('can be for one assessor, and not where nothing is waited for', async () => {
    const made = await makeSubmission(db(), 'assessing')
    const { submission, coordinator, assessors } = made
    await extendForAssessor(db(), coordinator, { id: submission.id, on: '2027-10-20', assessorId: assessors[1].id }, now)
    expect((await db().assignment.findMany({ where: { submissionId: submission.id, dueOn: { not: null } } })).map(({ assessorId }) => assessorId)).toEqual([
      assessors[1].id,
    ])
    expect(await mailsTo(assessors[0].email)).toEqual([])
    expect(await mailsTo(assessors[1].email)).toHaveLength(1)
    await expect(extendForAssessor(db(), coordinator, { id: submission.id, on: '2027-10-20', assessorId: randomUUID() }, now)).rejects.toThrow(NotFoundError)
    const deferred = await makeSubmission(db(), 'deferred')
    await expect(extendDeadline(db(), deferred.coordinator, { id: deferred.submission.id, on: '2027-10-20' }, now)).rejects.toThrow(InvalidStateError)
  })
})

describe('a message', () => {
  const form = (changes = {}) => ({
    bericht: randomUUID(),
    sjabloon: 'leeg' as const,
    onderwerp: 'Over je inzending',
    tekst: 'We zijn er blij mee.',
    ...changes,
  })

  it('goes to everybody of the organisation who can log in, once, with KIS to answer', async () => {
    const { submission, coordinator, owner, organisation } = await makeSubmission(db(), 'drafting')
    const gone = await addOwner(db(), organisation.id)
    await db().user.update({ where: { id: gone.id }, data: { blockedAt: now } })
    const message = form()
    const counts = await Promise.all([1, 2, 3].map(() => sendMessage(db(), coordinator, submission.id, message)))
    expect(counts.sort()).toEqual([0, 0, 1])
    const mails = await mailsTo(owner.email)
    expect(mails).toHaveLength(1)
    expect(mails[0]).toMatchObject({ subject: 'Over je inzending', replyTo: { name: 'KIS' } })
    expect(await mailsTo(gone.email)).toEqual([])
    expect(await db().submissionMessage.count({ where: { submissionId: submission.id } })).toBe(1)
  })

  it('is refused with a place left open, without receivers, and when it was for another submission', async () => {
    const [one, other] = [await makeSubmission(db(), 'drafting'), await makeSubmission(db(), 'drafting')]
    await expect(sendMessage(db(), one.coordinator, one.submission.id, form({ tekst: 'Kun je op [dag]?' }))).rejects.toThrow('[dag]')
    const message = form()
    await sendMessage(db(), one.coordinator, one.submission.id, message)
    await expect(sendMessage(db(), one.coordinator, other.submission.id, message)).rejects.toThrow(ExpectedError)
    await db().user.update({ where: { id: other.owner.id }, data: { blockedAt: now } })
    await expect(sendMessage(db(), one.coordinator, other.submission.id, form())).rejects.toThrow('niets verstuurd')
  })
})

describe('everything of a coordinator', () => {
  const steps: Record<string, (made: Made, actor: Made['owner']) => Promise<unknown>> = {
    assign: (made, actor) => assignAssessor(db(), actor, { id: made.submission.id, assessorId: randomUUID() }, now),
    end: (made, actor) => endAssignment(db(), actor, { id: made.submission.id, assessorId: made.assessors[0].id }),
    release: (made, actor) => releaseFeedback(db(), actor, { id: made.submission.id, message: 'Dag' }),
    start: (made, actor) => startAssessment(db(), actor, { id: made.submission.id }),
    extend: (made, actor) => extendDeadline(db(), actor, { id: made.submission.id, on: '2029-01-01' }, now),
    reminders: (made, actor) => setReminders(db(), actor, { id: made.submission.id, off: true }),
  }

  it.each(Object.keys(steps))('%s is not for owners, assessors, or a coordinator who wrote along, and then changes nothing', async (name) => {
    const made = await makeSubmission(db(), 'submitted')
    const writing = await makeUser(db(), 'coordinator')
    await db().submission.update({ where: { id: made.submission.id }, data: { authors: { push: writing.id } } })
    const before = await fresh(made.submission.id)
    // Messages and reminders judge nothing: those any coordinator may do.
    const refused = [made.owner, made.assessors[0], ...(name === 'reminders' ? [] : [writing])]
    for (const actor of refused) await expect(steps[name]?.(made, actor)).rejects.toThrow(ForbiddenError)
    expect(await fresh(made.submission.id)).toEqual(before)
    await expect(steps[name]?.({ ...made, submission: { ...made.submission, id: randomUUID() } }, made.coordinator)).rejects.toThrow(NotFoundError)
  })
})
