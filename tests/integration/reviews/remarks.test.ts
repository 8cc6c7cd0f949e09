import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseUrl, db } from '@/lib/db/client'
import { ConflictError, ExpectedError, ForbiddenError, InvalidStateError, NotFoundError } from '@/lib/errors'
import { stopEnqueueing } from '@/lib/jobs/enqueue'
import { prepareQueues } from '@/lib/jobs/queues'
import { changeRemark } from '@/lib/reviews/commands/change-remark'
import { removeNote, writeNote } from '@/lib/reviews/commands/notes'
import { removeRemark } from '@/lib/reviews/commands/remove-remark'
import { resolveRemark } from '@/lib/reviews/commands/resolve-remark'
import { writeRemark } from '@/lib/reviews/commands/write-remark'
import { fieldPath, remarkForm } from '@/lib/reviews/remark-form'
import { remarksFor } from '@/lib/submissions/remarks'
import { addVersion, makeSubmission } from '../../factories/submissions'

beforeAll(() => prepareQueues(databaseUrl()))
afterAll(stopEnqueueing)

const form = (changes: Record<string, string> = {}) =>
  remarkForm.parse({ path: 'goals.0.text', text: 'Wie leert hier wie kennen?', criterion: 'doelen', ...changes })

describe('a remark', () => {
  it('is about the version that was handed in last, and only its writer sees it', async () => {
    const { submission, owner, assessors } = await makeSubmission(db(), 'submitted')
    await addVersion(db(), submission.id, 2, owner)
    const id = await writeRemark(db(), assessors[0], submission.id, form({ quote: 'kennen', required: 'ja' }))
    expect(await remarksFor(db(), assessors[0], submission.id)).toMatchObject([
      { id, version: 2, path: 'goals.0.text', quote: 'kennen', criterion: 'doelen', required: true, mine: true, released: false, resolved: false },
    ])
    expect(await remarksFor(db(), assessors[1], submission.id)).toEqual([])
    expect(await remarksFor(db(), owner, submission.id)).toEqual([])
    const events = await db().event.findMany({ where: { type: 'remark.written' } })
    expect(JSON.stringify(events.map(({ data }) => data))).not.toContain('kennen?')
  })

  it('names only criteria of its round', async () => {
    const { submission, assessors } = await makeSubmission(db(), 'submitted')
    await writeRemark(db(), assessors[0], submission.id, form({ criterion: 'bestaat-niet' }))
    expect(await remarksFor(db(), assessors[0], submission.id)).toMatchObject([{ criterion: null }])
  })

  it.each(['', 'title', 'goals.0.text', 'theory.problem'])('can be about “%s”', (path) => expect(fieldPath.parse(path)).toBe(path))
  it.each(['substantiation.level', 'validUntil', '__proto__', 'goals..0', 'goals.0.', '../x', 'goals 0'])('can not be about “%s”', (path) =>
    expect(fieldPath.safeParse(path).success).toBe(false),
  )

  it('is changed and taken away only by its writer, and only before its release', async () => {
    const { submission, assessors, coordinator } = await makeSubmission(db(), 'submitted')
    const [mine, other] = assessors
    const id = await writeRemark(db(), mine, submission.id, form())
    const seen = form().text
    await expect(changeRemark(db(), other, id, { ...form(), seen })).rejects.toThrow(ExpectedError)
    await expect(changeRemark(db(), coordinator, id, { ...form(), seen })).rejects.toThrow(ExpectedError)
    await changeRemark(db(), mine, id, { ...form({ text: 'Beter zo.' }), seen })
    await expect(changeRemark(db(), mine, id, { ...form({ text: 'Ander tabblad.' }), seen })).rejects.toThrow(ConflictError)
    await changeRemark(db(), mine, id, { ...form({ text: 'Beter zo.' }), seen })
    await db().remark.update({ where: { id }, data: { releasedAt: new Date() } })
    await expect(changeRemark(db(), mine, id, { ...form(), seen: 'Beter zo.' })).rejects.toThrow(InvalidStateError)
    await expect(removeRemark(db(), mine, id)).rejects.toThrow(InvalidStateError)
    expect(await remarksFor(db(), mine, submission.id)).toMatchObject([{ text: 'Beter zo.' }])
    const second = await writeRemark(db(), mine, submission.id, form())
    await removeRemark(db(), mine, second)
    await expect(removeRemark(db(), mine, second)).rejects.toThrow(NotFoundError)
  })

  it.each(['drafting', 'feedback', 'consensus', 'included', 'withdrawn'] as const)('is not written by an assessor in %s', async (state) => {
    const { submission, assessors } = await makeSubmission(db(), state)
    await expect(writeRemark(db(), assessors[0], submission.id, form())).rejects.toThrow(ForbiddenError)
    expect(await db().remark.count({ where: { submissionId: submission.id } })).toBe(0)
  })

  it('is dealt with by who sees it, and carried on to the next version', async () => {
    const { submission, owner, assessors } = await makeSubmission(db(), 'submitted')
    const [mine, other] = assessors
    const id = await writeRemark(db(), mine, submission.id, form())
    await expect(resolveRemark(db(), other, id, true)).rejects.toThrow(NotFoundError)
    await db().remark.update({ where: { id }, data: { releasedAt: new Date() } })
    await addVersion(db(), submission.id, 2, owner)
    await resolveRemark(db(), other, id, true)
    await resolveRemark(db(), mine, id, true)
    expect(await remarksFor(db(), mine, submission.id)).toMatchObject([{ version: 1, resolved: true }])
    expect(await db().remark.findUnique({ where: { id } })).toMatchObject({ resolvedBy: other.id })
    await resolveRemark(db(), mine, id, false)
    expect(await remarksFor(db(), owner, submission.id)).toMatchObject([{ resolved: false, author: 'KIS', mine: false }])
    await expect(resolveRemark(db(), owner, id, true)).rejects.toThrow(ForbiddenError)
  })
})

describe('a note', () => {
  it('is taken away by who wrote it only', async () => {
    const { submission, owner, assessors, coordinator } = await makeSubmission(db(), 'submitted')
    const id = await writeNote(db(), assessors[0], submission.id, { path: '', text: 'Nog nazoeken' })
    await expect(removeNote(db(), coordinator, id)).rejects.toThrow(ExpectedError)
    await expect(removeNote(db(), owner, id)).rejects.toThrow(ForbiddenError)
    await expect(writeNote(db(), owner, submission.id, { path: '', text: 'x' })).rejects.toThrow(ForbiddenError)
    await removeNote(db(), assessors[0], id)
    expect(await db().internalNote.count({ where: { submissionId: submission.id } })).toBe(0)
  })
})
