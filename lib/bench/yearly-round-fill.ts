import { randomUUID } from 'node:crypto'
import type { Db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { criteriaOf, currentCriteria } from '@/lib/reviews/criteria'
import { type SubmissionState, submissionStates } from '@/lib/submissions/states'
import { worksheetOf } from '@/lib/worksheet/worksheet'

/** What was made: the round, and people of it to look with. `ownerId` has all submissions that are written. */
export type FilledRound = { slug: string; submissionId: string; assessedId: string; ownerId: string; assessorId: string; remarks: number; submissions: number }

const day = (text: string) => new Date(`${text}T00:00:00Z`)
const perVersion = 25

/** A round with so many submissions in all states, two versions each, 25 remarks each with an answer, and two assessments. */
export async function fillRound(db: Db, submissions: number): Promise<FilledRound> {
  const slug = `meting-${randomUUID().slice(0, 8)}`
  const round = await db.round.create({ data: roundData(slug) })
  const content = await longestRecord(db)
  const assessors = await people(db, 'beoordelaar', 8)
  const organisations = Array.from({ length: Math.ceil(submissions / 20) }, (_, n) => ({ id: randomUUID(), name: `Organisatie ${n}` }))
  await db.ownerOrganisation.createMany({ data: organisations })
  const owners = await people(db, 'interventie-eigenaar', organisations.length)
  for (const [i, { id }] of organisations.entries()) await db.user.update({ where: { id: owners[i] ?? '' }, data: { organisationId: id } })
  const rows = Array.from({ length: submissions }, (_, n) => ({
    id: randomUUID(),
    n,
    organisation: Math.floor(n / 20),
    state: submissionStates[n % submissionStates.length] ?? 'feedback',
  }))
  await db.submission.createMany({
    data: rows.map(({ id, n, organisation, state }) => ({
      id,
      roundId: round.id,
      organisationId: organisations[organisation]?.id ?? '',
      title: `Interventie ${n}`,
      state,
      rounds: 2,
      database: 'antidiscriminatie',
      registration: {},
      worksheet: content,
      createdBy: owners[organisation] ?? '',
    })),
  })
  for (const row of rows) await fillOne(db, row.id, content, owners[row.organisation] ?? '', [assessors[row.n % 8] ?? '', assessors[(row.n + 3) % 8] ?? ''])
  await db.$executeRaw`ANALYZE "Submission", "Remark", "Assessment", "Transition", "Assignment", "SubmissionVersion"`
  const first = (state: SubmissionState) => rows.find((row) => row.state === state) ?? rows[0]
  const [writing, assessed] = [first('feedback'), first('assessing')]
  return {
    slug,
    submissionId: writing?.id ?? '',
    assessedId: assessed?.id ?? '',
    ownerId: owners[writing?.organisation ?? 0] ?? '',
    assessorId: assessors[(assessed?.n ?? 0) % 8] ?? '',
    submissions,
    remarks: submissions * perVersion,
  }
}

async function fillOne(db: Db, submissionId: string, content: Prisma.InputJsonObject, owner: string, assessors: readonly string[]): Promise<void> {
  const versions = [1, 2].map((number) => ({ id: randomUUID(), submissionId, number, content, submittedBy: owner }))
  const assignments = assessors.map((assessorId) => ({ id: randomUUID(), submissionId, assessorId, state: 'free' as const, assignedBy: 'import' }))
  await db.submissionVersion.createMany({ data: versions })
  await db.assignment.createMany({ data: assignments })
  await db.assessment.createMany({ data: assignments.map(({ id }) => ({ assignmentId: id, versionId: versions[1]?.id ?? '', verdicts: verdicts() })) })
  const remarks = Array.from({ length: perVersion }, (_, n) => ({
    id: randomUUID(),
    submissionId,
    versionId: versions[n % 2]?.id ?? '',
    path: ['theory.problem', 'goals.0.text', 'approach', 'costs', ''][n % 5] ?? '',
    text: `Opmerking ${n}. ${'Kun je dit concreter maken? '.repeat(6)}`,
    required: n % 3 === 0,
    author: assessors[n % 2] ?? '',
    releasedAt: n % 2 === 0 ? new Date() : null,
  }))
  await db.remark.createMany({ data: remarks })
  await db.remarkAnswer.createMany({ data: remarks.slice(0, 10).map(({ id }) => ({ remarkId: id, author: owner, says: 'verwerkt', text: 'Aangepast.' })) })
  await db.transition.createMany({
    data: [
      { submissionId, step: 'register', to: 'registered', actor: owner },
      { submissionId, step: 'accept', from: 'registered', to: 'drafting', actor: 'import' },
      { submissionId, step: 'submit', from: 'drafting', to: 'submitted', actor: owner, versionId: versions[0]?.id ?? null },
      { submissionId, step: 'releaseFeedback', from: 'submitted', to: 'feedback', actor: 'import', versionId: versions[0]?.id ?? null },
      { submissionId, step: 'submit', from: 'feedback', to: 'submitted', actor: owner, versionId: versions[1]?.id ?? null },
    ],
  })
}

function verdicts(): Prisma.InputJsonObject {
  return Object.fromEntries(
    criteriaOf(currentCriteria).map(({ id }) => [id, { verdict: 'voldoet', motivation: 'Goed beschreven. '.repeat(10), citations: [] }]),
  )
}

/** The intervention with the most to say, as a worksheet. */
async function longestRecord(db: Db): Promise<Prisma.InputJsonObject> {
  const [row] = await db.$queryRaw<{ content: Record<string, unknown> }[]>`
    SELECT v.content FROM "Document" d JOIN "Version" v ON v.id = d."liveVersionId" WHERE d.kind = 'interventie' ORDER BY length(v.content::text) DESC LIMIT 1`
  return worksheetOf(row?.content ?? {}) as Prisma.InputJsonObject
}

async function people(db: Db, role: string, count: number): Promise<string[]> {
  const rows = Array.from({ length: count }, (_, n) => ({ id: randomUUID(), email: `${randomUUID()}@kis.example`, name: `Meting ${n}`, role }))
  await db.user.createMany({ data: rows })
  return rows.map(({ id }) => id)
}

function roundData(slug: string): Prisma.RoundUncheckedCreateInput {
  return {
    slug,
    title: 'Meting',
    databases: ['antidiscriminatie'],
    criteriaVersion: currentCriteria,
    dossiers: [],
    capacity: 200,
    registrationFrom: day('2026-01-01'),
    registrationUntil: day('2026-03-01'),
    firstVersionBy: day('2026-06-01'),
    feedbackRounds: [{ feedbackBy: '2026-07-01', versionBy: '2026-08-01' }],
    assessBy: day('2026-10-01'),
    decisionOn: day('2026-12-01'),
    openedAt: new Date(),
    createdBy: 'import',
  }
}
