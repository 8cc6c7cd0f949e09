import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import { ForbiddenError, NotFoundError } from '@/lib/errors'
import { readFeedback } from '@/lib/owners/feedback'
import { ownerOverview } from '@/lib/owners/overview'
import { readOwn } from '@/lib/owners/own'
import { previewOfSide } from '@/lib/owners/preview'
import { readSubmissionPage } from '@/lib/owners/submission-page'
import { readSubmitPage } from '@/lib/owners/submit-page'
import { readNumbers, readSide } from '@/lib/owners/versions'
import { addOwner, addVersion, type Made, makeOwner, makeRound, makeSubmission, worksheet } from '@/tests/factories/submissions'
import { makeUser } from '@/tests/factories/users'

/** Every query behind a page about one submission. */
const queries: Record<string, (actor: Actor, id: string) => Promise<unknown>> = {
  readOwn: (actor, id) => readOwn(db(), actor, id),
  readSubmissionPage: (actor, id) => readSubmissionPage(db(), actor, id),
  readFeedback: (actor, id) => readFeedback(db(), actor, id),
  readSubmitPage: (actor, id) => readSubmitPage(db(), actor, id),
  readNumbers: (actor, id) => readNumbers(db(), actor, id),
  'readSide of a version': (actor, id) => readSide(db(), actor, id, 1),
  'readSide of the worksheet': (actor, id) => readSide(db(), actor, id, 'nu'),
  'previewOfSide of a version': (actor, id) => previewOfSide(db(), actor, id, 1),
  'previewOfSide of the worksheet': (actor, id) => previewOfSide(db(), actor, id, 'nu'),
}

let made: Made
let colleague: Actor
let removed: Actor
let moved: Actor
let stranger: Actor

beforeAll(async () => {
  made = await makeSubmission(db(), 'feedback', { worksheet: { ...worksheet('Geheime tekst'), summary: 'Geheime samenvatting' } })
  colleague = await addOwner(db(), made.organisation.id)
  removed = await addOwner(db(), made.organisation.id)
  await db().user.update({ where: { id: removed.id }, data: { organisationId: null } })
  moved = await addOwner(db(), made.organisation.id)
  const other = await makeOwner(db())
  await db().user.update({ where: { id: moved.id }, data: { organisationId: other.organisation.id } })
  stranger = other.owner
})

describe.each(Object.entries(queries))('%s', (_name, query) => {
  it('answers the people of the organisation', async () => {
    await expect(query(made.owner, made.submission.id)).resolves.toBeTruthy()
    await expect(query(colleague, made.submission.id)).resolves.toBeTruthy()
  })

  it('refuses everybody else, also who has pages of their own for it', async () => {
    const author = await makeUser(db(), 'auteur')
    for (const actor of [stranger, removed, moved, made.assessors[0], made.coordinator, author])
      await expect(query(actor, made.submission.id), actor.role).rejects.toThrow(ForbiddenError)
  })

  it.each(['', 'x', '../etc', randomUUID(), "' OR 1=1"])('finds nothing for an id that is none: %j', async (id) => {
    await expect(query(made.owner, id)).rejects.toThrow(NotFoundError)
  })
})

describe('a version that is not there', () => {
  it('is not found, also when another submission has it', async () => {
    const { submission, owner } = await makeSubmission(db(), 'drafting')
    await expect(readSide(db(), owner, submission.id, 1)).rejects.toThrow(NotFoundError)
    await expect(readSide(db(), owner, submission.id, 0)).rejects.toThrow(NotFoundError)
  })
})

describe('the overview of an owner', () => {
  it('has what is of the organisation and nothing of another', async () => {
    const { running, past } = await ownerOverview(db(), colleague)
    expect([...running, ...past].map(({ id }) => id)).toEqual([made.submission.id])
    for (const actor of [stranger, moved]) {
      const overview = await ownerOverview(db(), actor)
      expect(JSON.stringify(overview)).not.toContain(made.submission.id)
      expect(JSON.stringify(overview)).not.toContain(made.submission.title)
    }
  })

  it('is empty for who was removed, and refused to who is no owner', async () => {
    expect(await ownerOverview(db(), removed)).toMatchObject({ organisation: undefined, running: [], past: [], interventions: [] })
    for (const actor of [made.assessors[0], made.coordinator]) await expect(ownerOverview(db(), actor)).rejects.toThrow(ForbiddenError)
  })

  it('puts first what waits for the owner and is due first, counts only released feedback, and knows how far the worksheet is', async () => {
    const round = await makeRound(db())
    const first = await makeSubmission(db(), 'submitted', { roundId: round.id })
    const add = async (state: 'drafting' | 'feedback' | 'withdrawn', changes = {}) => {
      const { submission, version, assessors } = await makeSubmission(db(), state, { roundId: round.id, ...changes })
      await db().submission.update({ where: { id: submission.id }, data: { organisationId: first.organisation.id } })
      return { id: submission.id, version, author: assessors[0].id }
    }
    const [feedback, drafting, withdrawn] = [await add('feedback'), await add('drafting', { dueOn: new Date('2026-12-01T00:00:00Z') }), await add('withdrawn')]
    const remark = { submissionId: feedback.id, versionId: feedback.version?.id ?? '', author: feedback.author, text: 'Zeg meer' }
    await db().remark.createMany({
      data: [
        { ...remark, releasedAt: new Date(), required: true },
        { ...remark, releasedAt: new Date(), resolvedAt: new Date() },
        { ...remark, required: true },
      ],
    })
    const { running, past } = await ownerOverview(db(), first.owner, new Date('2026-12-05T12:00:00Z'))
    expect(running.map(({ id }) => id)).toEqual([drafting.id, feedback.id, first.submission.id])
    expect(past.map(({ id }) => id)).toEqual([withdrawn.id])
    expect(running[0]).toMatchObject({ next: { turn: 'owner', on: '2026-12-01', late: true, extended: true } })
    expect(running[0]?.progress?.of).toBeGreaterThan(5)
    expect(running[1]).toMatchObject({ open: { required: 1, advice: 0 } })
    expect(running[2]).toMatchObject({ next: { turn: 'kis' } })
    expect(running[2]).not.toHaveProperty('progress')
  })
})

describe('the workshop of a submission', () => {
  it('is said with its day, as long as it is to come and goes on', async () => {
    const { submission, owner, round } = await makeSubmission(db(), 'workshop')
    const startsAt = new Date('2027-02-16T09:00:00Z')
    const workshop = await db().workshop.create({
      data: { roundId: round.id, startsAt, endsAt: new Date('2027-02-16T15:00:00Z'), place: 'Utrecht', capacity: 10 },
    })
    await db().workshopSeat.create({ data: { workshopId: workshop.id, submissionId: submission.id, userId: owner.id, state: 'taken' } })
    const said = async (now: string) => (await readSubmissionPage(db(), owner, submission.id, new Date(now))).next.text
    expect(await said('2027-02-01T12:00:00Z')).toContain('Je hebt een plek op 16 februari 2027')
    expect((await ownerOverview(db(), owner, new Date('2027-02-01T12:00:00Z'))).running[0]?.next.text).toContain('16 februari 2027')
    expect(await said('2027-02-17T12:00:00Z')).toContain('Kies een datum')
    await db().workshop.update({ where: { id: workshop.id }, data: { cancelledAt: new Date() } })
    expect(await said('2027-02-01T12:00:00Z')).toContain('Kies een datum')
  })
})

describe('what owners never see', () => {
  it('has no remark that was not released, no note, no assessment, no name of who judges, and no reason of a withdrawal', async () => {
    const { submission, owner, assessors, coordinator, version, organisation } = await makeSubmission(db(), 'feedback')
    const secrets = ['Niet vrijgegeven woorden', 'Interne notitie van KIS', 'Oordeel van een beoordelaar', 'Reden van intrekken']
    await db().user.update({ where: { id: assessors[0].id }, data: { name: 'Naam Beoordelaar' } })
    await db().user.update({ where: { id: coordinator.id }, data: { name: 'Naam Coördinator' } })
    const about = { submissionId: submission.id, author: assessors[0].id }
    const versionId = version?.id ?? ''
    await db().remark.create({ data: { ...about, versionId, text: 'Wel vrijgegeven', releasedAt: new Date() } })
    await db().remark.create({ data: { ...about, versionId, text: secrets[0] ?? '' } })
    await db().internalNote.create({ data: { ...about, text: secrets[1] ?? '' } })
    const assignment = await db().assignment.findFirstOrThrow({ where: { submissionId: submission.id, assessorId: assessors[0].id } })
    await db().assessment.create({ data: { assignmentId: assignment.id, versionId, summary: secrets[2] ?? '', handedInAt: new Date() } })
    const steps = [
      { step: 'releaseFeedback', to: 'feedback' as const, actor: coordinator.id, reason: 'Voor allebei' },
      { step: 'withdraw', to: 'withdrawn' as const, actor: owner.id, reason: secrets[3] ?? '' },
    ]
    await db().transition.createMany({ data: steps.map((step) => ({ ...step, submissionId: submission.id })) })
    const member = await addOwner(db(), organisation.id)
    const seen = await Promise.all(Object.values(queries).map((query) => query(member, submission.id)))
    const feedback = await readFeedback(db(), member, submission.id)
    const text = JSON.stringify([...seen, await ownerOverview(db(), member)])
    for (const secret of [...secrets, 'Naam Beoordelaar', 'Naam Coördinator', assessors[0].id, coordinator.id, assessors[0].email])
      expect(text, secret).not.toContain(secret)
    expect(text).toContain('Voor allebei')
    expect(feedback.remarks.map(({ text: words, author }) => [words, author])).toEqual([['Wel vrijgegeven', 'KIS']])
  })
})

describe('feedback beside its field', () => {
  it('shows the field as it was in its version and as it is now, also when it moved', async () => {
    const before = worksheet('Voor')
    const goal = { key: 'nieuw', text: [{ text: 'Een nieuw doel.' }], groups: [], factors: [] }
    const now = { ...before, goals: [goal, { key: 'kennen', text: [{ text: 'Scherper.' }], groups: [], factors: [] }] }
    const { submission, owner, assessors, version } = await makeSubmission(db(), 'feedback', { worksheet: now as never })
    await addVersion(db(), submission.id, 2, owner, before)
    await db().remark.create({
      data: {
        submissionId: submission.id,
        versionId: version?.id ?? '',
        path: 'goals.0.text',
        text: 'Scherper',
        author: assessors[0].id,
        releasedAt: new Date(),
      },
    })
    const { fields } = await readFeedback(db(), owner, submission.id)
    expect(fields.get('1 goals.0.text')).toEqual({
      was: [{ text: 'Leerlingen leren elkaar kennen.' }],
      now: [{ text: 'Scherper.' }],
      path: ['goals', 1, 'text'],
    })
  })
})
