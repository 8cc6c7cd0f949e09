import type { Db } from '@/lib/db/client'
import { criteriaOf, currentCriteria } from '@/lib/reviews/criteria'
import type { SubmissionState } from '@/lib/submissions/states'
import { addVersion, makeSubmission, worksheet } from '@/tests/factories/submissions'

/** A submission with two versions in some state, and its people. */
export async function makeJudged(db: Db, state: SubmissionState) {
  const made = await makeSubmission(db, state, { rounds: 2 })
  const second = await addVersion(db, made.submission.id, 2, made.owner, {
    ...worksheet(made.submission.title),
    summary: 'Een voorbeeld dat intussen anders is, alleen om mee te testen.',
    approach: [{ title: 'Kennismaken', text: [{ text: 'Twee lesuren met spelvormen.' }] }],
  })
  return { ...made, second, base: `/beoordelen/opdrachten/${made.submission.id}` }
}

const verdict = { verdict: 'voldoet', motivation: 'Helder beschreven.', citations: [{ literature: 'Voorbeeld, A. (2020). Een voorbeeldboek.' }] }

/** A finished assessment, as it stands in the database; `changes` by the id of the criterion. */
export function finishedForm(changes: Record<string, object> = {}) {
  return { verdicts: { ...Object.fromEntries(criteriaOf(currentCriteria).map(({ id }) => [id, verdict])), ...changes }, advice: 'opnemen', summary: '' }
}

/** The same with both assessments in, different about the goals, and the consensus begun. */
export async function makeCompared(db: Db) {
  const made = await makeJudged(db, 'consensus')
  const { id } = made.submission
  const differs = { doelen: { verdict: 'deels', motivation: 'Nog niet meetbaar.', citations: [] } }
  const assignments = await db.assignment.findMany({ where: { submissionId: id }, orderBy: { createdAt: 'asc' } })
  for (const [i, { id: assignmentId }] of assignments.entries())
    await db.assessment.create({ data: { assignmentId, versionId: made.second.id, ...finishedForm(i === 0 ? {} : differs), handedInAt: new Date() } })
  await db.consensus.create({ data: { submissionId: id, versionId: made.second.id, ...finishedForm({ doelen: { motivation: '', citations: [] } }) } })
  return made
}
