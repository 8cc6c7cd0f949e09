import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import { ConflictError, ExpectedError, ForbiddenError, InvalidStateError } from '@/lib/errors'
import { submitVersion, TooLittleError } from '@/lib/submissions/commands/submit'
import { submissionStates } from '@/lib/submissions/states'
import { saveWorksheet } from '@/lib/worksheet/commands/save-worksheet'
import { enough, everythingOf, expectSubmitted } from '../../factories/handed-in'
import { addOwner, makeOwner, makeRound, makeSubmission } from '../../factories/submissions'
import '../../setup/queues'

const ready = (state: 'drafting' | 'feedback' | 'deferred' = 'drafting', changes = {}) => makeSubmission(db(), state, { worksheet: enough(), ...changes })

describe('handing in a version', () => {
  it('keeps what stands in the worksheet with its attachments, and tells everybody', async () => {
    const { submission, owner } = await ready()
    const { id } = submission
    const attachment = (changes = {}) =>
      db().attachment.create({
        data: {
          submissionId: id,
          kind: 'anders',
          title: 'X',
          name: 'x.pdf',
          mime: 'application/pdf',
          bytes: 1,
          hash: randomUUID(),
          uploadedBy: owner.id,
          ...changes,
        },
      })
    const [kept] = [await attachment(), await attachment({ removedAt: new Date() })]
    const done = await submitVersion(db(), owner, { id, lock: 0, note: '  Kijk vooral naar de doelen. ' })
    expect(done.number).toBe(1)
    expect(await db().submissionVersion.findUnique({ where: { id: done.versionId } })).toMatchObject({
      content: enough(),
      attachments: [kept.id],
      note: 'Kijk vooral naar de doelen.',
      submittedBy: owner.id,
    })
    await expectSubmitted(id, 1)
  })

  it.each(['feedback', 'deferred'] as const)('gives the next version the next number, from %s', async (state) => {
    const { submission, owner, version } = await ready(state)
    const first = await db().submissionVersion.findUnique({ where: { id: version?.id ?? '' } })
    await saveWorksheet(db(), owner, { id: submission.id, lock: 0, content: enough('Nieuw') })
    expect(await submitVersion(db(), owner, { id: submission.id, lock: 1 })).toMatchObject({ number: 2 })
    await expectSubmitted(submission.id, 2)
    expect(await db().submissionVersion.findUnique({ where: { id: version?.id ?? '' } })).toEqual(first)
    await expect(db().submissionVersion.update({ where: { id: version?.id ?? '' }, data: { note: 'anders' } })).rejects.toThrow()
  })

  it('makes one version of two that are sent at once', async () => {
    const { submission, owner, organisation } = await ready()
    const mate = await addOwner(db(), organisation.id)
    const submit = (actor: Actor) => submitVersion(db(), actor, { id: submission.id, lock: 0 })
    const results = await Promise.allSettled([submit(owner), submit(mate), submit(owner)])
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const result of results) if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(ExpectedError)
    expect(await db().submissionVersion.count({ where: { submissionId: submission.id } })).toBe(1)
    expect(await db().transition.count({ where: { submissionId: submission.id, step: 'submit' } })).toBe(1)
  })

  it('hands in what was looked at, or nothing', async () => {
    const { submission, owner } = await ready()
    await saveWorksheet(db(), owner, { id: submission.id, lock: 0, content: enough('Nog een zin') })
    await expect(submitVersion(db(), owner, { id: submission.id, lock: 0 })).rejects.toThrow(ConflictError)
    const writing = saveWorksheet(db(), owner, { id: submission.id, lock: 1, content: enough('Op het laatste moment') })
    const results = await Promise.allSettled([writing, submitVersion(db(), owner, { id: submission.id, lock: 1 })])
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const version = await db().submissionVersion.findFirst({ where: { submissionId: submission.id } })
    if (version) expect(version.content).toMatchObject({ title: 'Nog een zin' })
  })

  it('asks for what feedback can be given on, and says all that is missing', async () => {
    const { submission, owner } = await ready('drafting', { worksheet: { title: 'X', goals: [{ key: 'leeg' }], approach: [{}] } })
    const error = await submitVersion(db(), owner, { id: submission.id, lock: 0 }).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(TooLittleError)
    expect((error as TooLittleError).missing.map(({ path }) => path.join('.'))).toEqual(['summary', 'theory.problem.text', 'endGroups', 'goals', 'approach'])
    expect((error as TooLittleError).message).toContain('doelgroep')
    expect((await everythingOf(submission.id)).versions).toEqual([])
  })

  it('takes a late version, but none once the round is closed or before it is open', async () => {
    const late = await makeRound(db(), { firstVersionBy: new Date('2020-01-01T00:00:00Z') })
    const { submission, owner } = await ready('drafting', { roundId: late.id })
    await submitVersion(db(), owner, { id: submission.id, lock: 0 })
    for (const changes of [{ closedAt: new Date() }, { openedAt: null }]) {
      const shut = await ready('drafting', { roundId: (await makeRound(db(), changes)).id })
      await expect(submitVersion(db(), shut.owner, { id: shut.submission.id, lock: 0 })).rejects.toThrow(InvalidStateError)
      expect((await everythingOf(shut.submission.id)).versions).toEqual([])
    }
  })

  it('is for people of the organisation only, in the states from which one hands in', async () => {
    for (const state of submissionStates) {
      const made = await makeSubmission(db(), state, { worksheet: enough() })
      const before = await everythingOf(made.submission.id)
      const others = [made.coordinator, ...made.assessors, (await makeOwner(db())).owner]
      const from = ['drafting', 'feedback', 'deferred'].includes(state)
      for (const actor of from ? others : [...others, made.owner])
        await expect(submitVersion(db(), actor, { id: made.submission.id, lock: 0 })).rejects.toThrow(ForbiddenError)
      expect(await everythingOf(made.submission.id)).toEqual(before)
    }
  })
})
