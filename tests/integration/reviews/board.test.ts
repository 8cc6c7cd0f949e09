import { randomUUID } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { ExpectedError, ForbiddenError, NotFoundError } from '@/lib/errors'
import { readBoard } from '@/lib/reviews/board'
import { exportColumns, exportRound } from '@/lib/reviews/board-csv'
import { workloadOf } from '@/lib/reviews/workload'
import { figuresCsv, readFigures } from '@/lib/rounds/read-figures'
import { dossierPage } from '@/lib/submissions/dossier/page'
import { type Audience, readDossier } from '@/lib/submissions/dossier/read'
import { addVersion, assign, type Made, makeRound, makeSubmission } from '@/tests/factories/submissions'
import { makeUser } from '@/tests/factories/users'

const now = new Date('2027-05-20T10:00:00Z')
const secret = () => `geheim-${randomUUID()}`

/** A round with two submissions, the first with everything that anybody could have said. */
async function fullRound() {
  const round = await makeRound(db())
  const made = await makeSubmission(db(), 'submitted', { roundId: round.id, title: '=2+2 <script>alert(1)</script>' })
  await makeSubmission(db(), 'drafting', { roundId: round.id })
  const { submission, assessors, version, coordinator, owner } = made
  await db().user.update({ where: { id: assessors[0].id }, data: { name: 'Vera van Beoordelen' } })
  const words = { unreleased: secret(), released: secret(), note: secret(), assessment: secret(), withdrawal: secret(), answer: secret(), message: secret() }
  const about = { submissionId: submission.id, versionId: version?.id ?? '', author: assessors[0].id, path: 'goals.0.text' }
  await db().remark.create({ data: { ...about, text: words.unreleased, required: true } })
  const released = await db().remark.create({ data: { ...about, text: words.released, releasedAt: now, resolvedAt: now } })
  await db().remarkAnswer.create({ data: { remarkId: released.id, author: owner.id, says: 'verwerkt', text: words.answer } })
  await db().internalNote.create({ data: { submissionId: submission.id, text: words.note, author: coordinator.id } })
  const [assignment] = await db().assignment.findMany({ where: { submissionId: submission.id, assessorId: assessors[0].id } })
  const verdicts = { doelen: { verdict: 'deels', motivation: words.assessment, citations: [] } }
  await db().assessment.create({ data: { assignmentId: assignment?.id ?? '', versionId: about.versionId, verdicts, advice: 'aanhouden', handedInAt: now } })
  await db().submissionMessage.create({ data: { submissionId: submission.id, template: 'leeg', subject: 'Over', text: words.message, sentBy: coordinator.id } })
  await db().transition.create({
    data: { submissionId: submission.id, step: 'withdraw', from: 'submitted', to: 'withdrawn', actor: owner.id, reason: words.withdrawal },
  })
  await addVersion(db(), submission.id, 2, owner, { title: 'Tweede versie', summary: 'Een heel andere samenvatting.' })
  return { round, made, words }
}

describe('the board', () => {
  it('says how far everything is, whose turn it is, and who is late', async () => {
    const { round, made } = await fullRound()
    const { rows } = await readBoard(db(), made.coordinator, round.slug, now)
    const row = rows.find(({ id }) => id === made.submission.id)
    expect(rows).toHaveLength(2)
    expect(row).toMatchObject({
      state: 'submitted',
      late: true,
      deadline: { who: 'coordinator', on: '2027-05-01' },
      remarks: { total: 2, open: 1, required: 1, unreleased: 1 },
    })
    expect(row?.assessors.map(({ assessment, remarks }) => ({ assessment, remarks })).sort((a, b) => a.remarks - b.remarks)).toEqual([
      { assessment: 'none', remarks: 0 },
      { assessment: 'handedIn', remarks: 2 },
    ])
    expect(workloadOf(rows, '2027-05-20').find(({ assessorId }) => assessorId === made.assessors[1].id)).toMatchObject({
      assigned: 1,
      open: 1,
      late: 1,
      done: 0,
    })
  })

  it('asks the database as often for fifty submissions as for one', async () => {
    const [small, large] = [await makeRound(db()), await makeRound(db())]
    const { coordinator } = await makeSubmission(db(), 'submitted', { roundId: small.id })
    const one = await makeSubmission(db(), 'submitted', { roundId: large.id })
    const { organisationId } = one.submission
    for (let i = 0; i < 50; i++) {
      const extra = await db().submission.create({
        data: { roundId: large.id, organisationId, title: `Voorbeeld ${i}`, database: 'polarisatie', registration: {}, createdBy: one.owner.id },
      })
      await assign(db(), extra.id, one.assessors[0].id)
    }
    const count = async (slug: string) => {
      let asked = 0
      const counting = db().$extends({
        query: {
          $allOperations: ({ args, query }) => {
            asked += 1
            return query(args)
          },
        },
      })
      await readBoard(counting as never, coordinator, slug, now)
      return asked
    }
    expect(await count(large.slug)).toBe(await count(small.slug))
    expect(await count(large.slug)).toBeLessThanOrEqual(6)
  })

  it('is for coordinators alone, and for rounds that there are', async () => {
    const { round, made } = await fullRound()
    for (const actor of [made.owner, made.assessors[0], await makeUser(db(), 'beheerder')]) {
      await expect(readBoard(db(), actor, round.slug)).rejects.toThrow(ForbiddenError)
      await expect(exportRound(db(), actor, round.slug)).rejects.toThrow(ForbiddenError)
      await expect(readFigures(db(), actor, round)).rejects.toThrow(ForbiddenError)
      for (const audience of ['kis', 'eigenaar'] as const) await expect(readDossier(db(), actor, made.submission.id, audience)).rejects.toThrow(ForbiddenError)
    }
    await expect(readBoard(db(), made.coordinator, 'bestaat-niet')).rejects.toThrow(NotFoundError)
    await expect(readDossier(db(), made.coordinator, randomUUID(), 'kis')).rejects.toThrow(NotFoundError)
  })
})

describe('the table of a round', () => {
  it('has a row for each submission, nothing that anybody thinks, and nothing that a spreadsheet calculates', async () => {
    const { round, made, words } = await fullRound()
    const csv = await exportRound(db(), made.coordinator, round.slug, now)
    const rows: string[][] = parse(csv, { delimiter: ';', bom: true })
    expect(rows[0]).toEqual(exportColumns.map(({ name }) => name))
    expect(rows).toHaveLength(3)
    const row = rows.find(([id]) => id === made.submission.id) ?? []
    expect(row[1]).toBe(`'${made.submission.title}`)
    expect(row.slice(5, 6)).toEqual(['Ingediend, versie 1'])
    for (const word of Object.values(words)) expect(csv).not.toContain(word)
    expect(await db().event.count({ where: { type: 'submission.exported', actor: made.coordinator.id } })).toBe(1)
    const [figures] = parse(figuresCsv(await readFigures(db(), made.coordinator, round)), { delimiter: ';', bom: true, columns: true })
    expect(figures).toMatchObject({ Cijfer: 'Aangemeld', [round.title]: '2' })
  })
})

describe('the dossier', () => {
  const dossier = async ({ submission, coordinator }: Made, audience: Audience) =>
    dossierPage(await readDossier(db(), coordinator, submission.id, audience, now), now)

  it('has everything for KIS, in one file that asks for nothing else', async () => {
    const { made, words } = await fullRound()
    const page = await dossier(made, 'kis')
    for (const word of Object.values(words)) expect(page).toContain(word)
    for (const said of ['Vera van Beoordelen', 'Voldoet deels', 'Een heel andere', 'Van versie 1 naar 2', 'Doelen › 1']) expect(page).toContain(said)
    expect(page).not.toMatch(/<script|<link|src=|@import|url\(/)
    expect(page).toContain('=2+2 &lt;script&gt;alert(1)&lt;/script&gt;')
  })

  it('has for the owner only what the owner sees', async () => {
    const { made, words } = await fullRound()
    const page = await dossier(made, 'eigenaar')
    for (const word of [words.released, words.answer, words.message]) expect(page).toContain(word)
    for (const word of [words.unreleased, words.note, words.assessment, words.withdrawal, 'Vera van Beoordelen', made.coordinator.id])
      expect(page).not.toContain(word)
    expect(page).not.toContain(made.coordinator.name)
    await db().user.update({ where: { id: made.owner.id }, data: { blockedAt: now } })
    await expect(dossier(made, 'eigenaar')).rejects.toThrow(ExpectedError)
  })
})
