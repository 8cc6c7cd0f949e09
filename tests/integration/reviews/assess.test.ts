import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/auth/policy'
import { databaseUrl, db } from '@/lib/db/client'
import { ConflictError, ExpectedError, ForbiddenError, InvalidStateError } from '@/lib/errors'
import { stopEnqueueing } from '@/lib/jobs/enqueue'
import { prepareQueues } from '@/lib/jobs/queues'
import { readAssignment } from '@/lib/reviews/assignment'
import { agree } from '@/lib/reviews/commands/agree'
import { declare } from '@/lib/reviews/commands/declare'
import { handIn } from '@/lib/reviews/commands/hand-in'
import { saveAssessment } from '@/lib/reviews/commands/save-assessment'
import { saveConsensus } from '@/lib/reviews/commands/save-consensus'
import { consensusFor } from '@/lib/reviews/consensus'
import { criteriaOf, currentCriteria } from '@/lib/reviews/criteria'
import { keepSent } from '@/lib/reviews/keep-form'
import { queueFor } from '@/lib/reviews/queue'
import type { AssessmentForm, Verdict } from '@/lib/reviews/schema'
import { basisField } from '@/lib/reviews/shapes'
import { verdictFields } from '@/lib/reviews/verdict-fields'
import { claimSubmission } from '@/lib/submissions/claim'
import { transit } from '@/lib/submissions/transit'
import { assign, makeSubmission } from '../../factories/submissions'
import { makeUser } from '../../factories/users'

beforeAll(() => prepareQueues(databaseUrl()))
afterAll(stopEnqueueing)

const empty: AssessmentForm = { verdicts: {}, advice: '', summary: '' }
const met: Verdict = { verdict: 'voldoet', motivation: 'Helder.', citations: [{ literature: 'Een bron' }] }
const finished = (changes: Record<string, Verdict> = {}): AssessmentForm => ({
  verdicts: { ...Object.fromEntries(criteriaOf(currentCriteria).map(({ id }) => [id, met])), ...changes },
  advice: 'opnemen',
  summary: '',
})
const save = (actor: Actor, id: string, form = finished(), basis = empty) => saveAssessment(db(), actor, id, { form, basis })
const stateOf = async (id: string) => (await db().submission.findUniqueOrThrow({ where: { id } })).state
const mailsWith = async (subject: string) => {
  const rows = await db().$queryRaw<{ to: string }[]>`SELECT data->>'to' AS to FROM pgboss.job WHERE name = 'mail.send' AND data->>'subject' = ${subject}`
  return rows.map(({ to }) => to)
}

describe('saying whether one has interests', () => {
  it('opens the submission, or closes it and tells the coordinators, without saying what the interests are', async () => {
    const { submission, coordinator } = await makeSubmission(db(), 'submitted')
    const [free, conflicted] = [await makeUser(db(), 'beoordelaar'), await makeUser(db(), 'beoordelaar')]
    for (const { id } of [free, conflicted]) await assign(db(), submission.id, id, 'asked')
    expect(await readAssignment(db(), free, submission.id)).toMatchObject({ declared: false, step: 'declare' })
    await declare(db(), free, submission.id, { interests: 'geen', text: '' })
    expect(await readAssignment(db(), free, submission.id)).toMatchObject({ declared: true, step: 'remark' })
    await declare(db(), conflicted, submission.id, { interests: 'wel', text: 'Mijn zus werkt er.' })
    await expect(readAssignment(db(), conflicted, submission.id)).rejects.toThrow(ForbiddenError)
    expect(await mailsWith(`Belangen bij: ${submission.title}`)).toContain(coordinator.email)
    const jobs = await db().$queryRaw<{ text: string }[]>`SELECT data::text AS text FROM pgboss.job`
    const events = await db().event.findMany()
    expect(JSON.stringify([jobs, events.map(({ data }) => data)])).not.toContain('zus')
  })

  it('can be said later too, never back', async () => {
    const { submission, assessors } = await makeSubmission(db(), 'assessing')
    await declare(db(), assessors[0], submission.id, { interests: 'wel', text: 'Toch.' })
    await expect(declare(db(), assessors[0], submission.id, { interests: 'geen', text: '' })).rejects.toThrow(ForbiddenError)
    await expect(save(assessors[0], submission.id)).rejects.toThrow(ForbiddenError)
    expect(await queueFor(db(), assessors[0], '2027-01-01')).toEqual([])
  })
})

describe('an assessment', () => {
  it('is saved part by part; what two tabs both changed is not lost', async () => {
    const { submission, assessors } = await makeSubmission(db(), 'assessing')
    const put = (form: AssessmentForm, basis: AssessmentForm) =>
      keepSent(db(), assessors[0], submission.id, { ...verdictFields(form), [basisField]: JSON.stringify(verdictFields(basis)) }, saveAssessment)
    const one = { ...empty, verdicts: { doelen: met } }
    const other = { ...empty, verdicts: { aanpak: met } }
    expect(await put(one, empty)).toMatchObject({ conflicts: [], taken: [], complete: 1 })
    expect(await put(other, empty)).toMatchObject({ conflicts: [], taken: ['criterion:doelen'], complete: 2 })
    const late = { ...empty, verdicts: { doelen: { ...met, motivation: 'Anders.' } } }
    const answer = await put(late, empty)
    expect(answer).toMatchObject({ conflicts: ['criterion:doelen'], taken: ['criterion:aanpak'] })
    expect(answer.fields['motivatie-doelen']).toBe('Helder.')
    await expect(put({ ...empty, summary: 'x'.repeat(10_001) }, empty)).rejects.toThrow(ExpectedError)
  })

  it('is handed in when it is finished, and never changes after', async () => {
    const { submission, assessors } = await makeSubmission(db(), 'assessing')
    await expect(handIn(db(), assessors[0], submission.id)).rejects.toThrow(InvalidStateError)
    await save(assessors[0], submission.id, finished({ doelen: { motivation: '', citations: [] } }))
    await expect(handIn(db(), assessors[0], submission.id)).rejects.toThrow(/Doelen/)
    await save(assessors[0], submission.id, finished(), finished({ doelen: { motivation: '', citations: [] } }))
    expect(await handIn(db(), assessors[0], submission.id)).toBe('assessing')
    await expect(save(assessors[0], submission.id, empty, finished())).rejects.toThrow(InvalidStateError)
    await expect(handIn(db(), assessors[0], submission.id)).rejects.toThrow(InvalidStateError)
    // PostgreSQL refuses it, also past the commands.
    await expect(db().assessment.updateMany({ where: { handedInAt: { not: null } }, data: { advice: 'aanhouden' } })).rejects.toThrow(/constraint/)
    expect(await db().assessment.count({ where: { version: { submissionId: submission.id }, advice: 'opnemen' } })).toBe(1)
  })

  it('goes on to one consensus when both are handed in at the same moment', async () => {
    const { submission, assessors } = await makeSubmission(db(), 'assessing')
    await save(assessors[0], submission.id)
    await save(assessors[1], submission.id, finished({ doelen: { ...met, verdict: 'deels' } }))
    const states = await Promise.all(assessors.map((assessor) => handIn(db(), assessor, submission.id)))
    expect(states.sort()).toEqual(['assessing', 'consensus'])
    const steps = await db().transition.findMany({ where: { submissionId: submission.id, step: 'compare' } })
    expect(steps).toHaveLength(1)
    expect(steps[0]?.snapshot).toMatchObject({ assessments: assessors.map(({ id }) => ({ assessor: id, advice: 'opnemen' })) })
    const joint = await consensusFor(db(), assessors[0], submission.id)
    expect(joint?.verdicts.aanpak?.verdict).toBe('voldoet')
    expect(joint?.verdicts.doelen?.verdict).toBeUndefined()
  })

  it('waits for a third assessor, and goes on when that one turns out to have interests', async () => {
    const { submission, assessors } = await makeSubmission(db(), 'assessing')
    const third = await makeUser(db(), 'beoordelaar')
    await assign(db(), submission.id, third.id, 'free')
    for (const assessor of assessors) {
      await save(assessor, submission.id)
      expect(await handIn(db(), assessor, submission.id)).toBe('assessing')
    }
    await declare(db(), third, submission.id, { interests: 'wel', text: 'Toch.' })
    expect(await stateOf(submission.id)).toBe('consensus')
  })

  it('lets go who had not said yet to have no interests: nobody begins when the others have seen it all', async () => {
    const { submission, assessors } = await makeSubmission(db(), 'assessing')
    const late = await makeUser(db(), 'beoordelaar')
    await assign(db(), submission.id, late.id, 'asked')
    for (const assessor of assessors) {
      await save(assessor, submission.id)
      await handIn(db(), assessor, submission.id)
    }
    expect(await stateOf(submission.id)).toBe('consensus')
    await expect(declare(db(), late, submission.id, { interests: 'geen', text: '' })).rejects.toThrow(ForbiddenError)
    expect(await mailsWith(`Niet meer beoordelen: ${submission.title}`)).toEqual([late.email])
    expect(await mailsWith(`Samen verder: ${submission.title}`)).toEqual([assessors[0].email])
    expect(await queueFor(db(), late, '2027-01-01')).toEqual([])
  })

  it('is given anew after an objection that was right, and the first stays in its step', async () => {
    const { submission, assessors, coordinator } = await makeSubmission(db(), 'objection')
    const version = await db().submissionVersion.findFirstOrThrow({ where: { submissionId: submission.id } })
    const assignments = await db().assignment.findMany({ where: { submissionId: submission.id } })
    const before = new Date(Date.now() - 60_000)
    for (const { id } of assignments) await db().assessment.create({ data: { assignmentId: id, versionId: version.id, ...finished(), handedInAt: before } })
    await db().$transaction(async (tx) => {
      const claimed = await claimSubmission(tx, coordinator, submission.id, 'submission.read')
      await transit(tx, coordinator, claimed, 'grantObjection')
    })
    const anew = finished({ doelen: { ...met, motivation: 'Bij nader inzien.' } })
    for (const assessor of assessors) {
      expect(await readAssignment(db(), assessor, submission.id)).toMatchObject({ step: 'assess' })
      await save(assessor, submission.id, anew, finished())
      await handIn(db(), assessor, submission.id)
    }
    expect(await stateOf(submission.id)).toBe('consensus')
    expect((await consensusFor(db(), assessors[0], submission.id))?.verdicts.doelen?.motivation).toBe('Bij nader inzien.')
  })
})

describe('the consensus', () => {
  const makeConsensus = async () => {
    const made = await makeSubmission(db(), 'assessing')
    for (const assessor of made.assessors) await save(assessor, made.submission.id)
    for (const assessor of made.assessors) await handIn(db(), assessor, made.submission.id)
    return made
  }
  const change = (actor: Actor, id: string, summary: string, basis = finished()) => saveConsensus(db(), actor, id, { form: { ...basis, summary }, basis })

  it('is agreed on as it stands: a change takes all agreement back, and the coordinators hear when all agree', async () => {
    const { submission, assessors, coordinator } = await makeConsensus()
    const [one, other] = assessors
    const lockNow = async () => (await consensusFor(db(), one, submission.id))?.lock ?? -1
    const first = await lockNow()
    expect(await agree(db(), one, submission.id, first)).toBe(false)
    expect(await agree(db(), one, submission.id, first)).toBe(false)
    await change(other, submission.id, 'Nog een zin.')
    expect((await consensusFor(db(), one, submission.id))?.agreed).toEqual([])
    await expect(agree(db(), one, submission.id, first)).rejects.toThrow(ConflictError)
    expect(await mailsWith(`Advies klaar: ${submission.title}`)).toEqual([])
    expect(await agree(db(), one, submission.id, await lockNow())).toBe(false)
    await saveConsensus(db(), other, submission.id, { form: { ...finished(), summary: 'Nog een zin.' }, basis: finished() })
    expect(await agree(db(), other, submission.id, await lockNow())).toBe(true)
    expect(await mailsWith(`Advies klaar: ${submission.title}`)).toContain(coordinator.email)
  })

  it('loses nothing of two who write at once', async () => {
    const { submission, assessors } = await makeConsensus()
    const form = (id: string, motivation: string) => finished({ [id]: { ...met, motivation } })
    const both = [
      saveConsensus(db(), assessors[0], submission.id, { form: form('doelen', 'Van de een.'), basis: finished() }),
      saveConsensus(db(), assessors[1], submission.id, { form: form('aanpak', 'Van de ander.'), basis: finished() }),
    ]
    expect((await Promise.all(both)).map(({ conflicts }) => conflicts)).toEqual([[], []])
    const joint = await consensusFor(db(), assessors[0], submission.id)
    expect([joint?.verdicts.doelen?.motivation, joint?.verdicts.aanpak?.motivation]).toEqual(['Van de een.', 'Van de ander.'])
    expect((await change(assessors[0], submission.id, 'A')).conflicts).toEqual([])
    expect((await change(assessors[1], submission.id, 'B')).conflicts).toEqual(['summary'])
  })

  it('is not agreed on while it is not finished, nor by who does not judge it', async () => {
    const { submission, assessors, coordinator, owner } = await makeConsensus()
    await saveConsensus(db(), assessors[0], submission.id, { form: { ...finished(), advice: '' }, basis: finished() })
    const lock = (await consensusFor(db(), assessors[0], submission.id))?.lock ?? -1
    await expect(agree(db(), assessors[0], submission.id, lock)).rejects.toThrow(/advies/)
    for (const actor of [coordinator, owner, await makeUser(db(), 'beoordelaar')])
      await expect(agree(db(), actor, submission.id, lock)).rejects.toThrow(ForbiddenError)
  })
})

describe('the list', () => {
  it('has what is due first on top, with what is late, and what is over below', async () => {
    const assessor = await makeUser(db(), 'beoordelaar')
    const add = async (state: 'assessing' | 'submitted' | 'drafting' | 'included') => {
      const { submission } = await makeSubmission(db(), state)
      await assign(db(), submission.id, assessor.id, state === 'submitted' ? 'asked' : 'free')
      return submission.id
    }
    const [done, waiting, late, soon] = [await add('included'), await add('drafting'), await add('assessing'), await add('submitted')]
    const own = await add('assessing')
    await db().assignment.updateMany({ where: { submissionId: own, assessorId: assessor.id }, data: { dueOn: new Date('2027-03-01T00:00:00Z') } })
    const rows = await queueFor(db(), assessor, '2027-10-16')
    expect(rows.map(({ id }) => id)).toEqual([own, soon, late, waiting, done])
    expect(rows.map(({ step }) => step)).toEqual(['assess', 'declare', 'assess', 'wait', 'done'])
    expect(rows.map(({ due, late }) => [due, late])).toEqual([
      ['2027-03-01', true],
      ['2027-05-01', true],
      ['2027-10-15', true],
      ['2027-04-01', false],
      [undefined, undefined],
    ])
    // A day of one's own is for the step that it was given for: in the next one the day of the round counts.
    await db().submission.update({ where: { id: own }, data: { since: new Date('2027-03-02T12:00:00Z') } })
    expect((await queueFor(db(), assessor, '2027-10-01')).find(({ id }) => id === own)).toMatchObject({ due: '2027-10-15', late: false })
    expect((await readAssignment(db(), assessor, own)).due).toBe('2027-10-15')
  })
})
