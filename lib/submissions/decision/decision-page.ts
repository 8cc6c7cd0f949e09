import { type Actor, can } from '@/lib/auth/policy'
import { isoDay } from '@/lib/dates'
import type { Db } from '@/lib/db/client'
import { criteriaOf } from '@/lib/reviews/criteria'
import { dayText } from '@/lib/rounds/days'
import { type Claimed, readSubmission } from '@/lib/submissions/claim'
import { type Outcome, outcomeLabels } from '@/lib/submissions/decision/decision'
import { exceptionsOf, type Ground, readGround } from '@/lib/submissions/decision/decision-ground'
import { usualValidity } from '@/lib/submissions/decision/inclusion'
import { contentOf, type Judgement, type Obstacle, obstaclesTo } from '@/lib/submissions/decision/publish-version'
import { subjectFor } from '@/lib/submissions/relations'
import type { SubmissionState } from '@/lib/submissions/states'

/** A decision of before, with who took it; days as text. */
export type PastDecision = { outcome: Outcome; motivation: string; validUntil: string | null; on: string; by: string; version: number }

/** What the page of a decision shows. `can`: what this person may do now. `obstacles`: what is in the way of an inclusion. */
export type DecisionPage = {
  id: string
  title: string
  organisation: string
  round: { slug: string; title: string }
  state: SubmissionState
  documentId: string | null
  can: 'decide' | 'answer' | undefined
  ground: Pick<Ground, 'assessments' | 'consensus' | 'mustDo'> & { version: number }
  criteria: { id: string; label: string; threshold: boolean }[]
  exceptions: Record<Outcome, string[]>
  obstacles: Obstacle[]
  usualValidity: string
  decisions: PastDecision[]
  /** The last objection, in the words of the owner. */
  objection: { text: string; on: string } | undefined
}

/** Reads it for a coordinator. Throws NotFoundError, ForbiddenError, and InvalidStateError where nothing was handed in. */
export async function readDecisionPage(db: Db, actor: Actor, id: string, now = new Date()): Promise<DecisionPage> {
  const submission = await readSubmission(db, actor, id, 'round.read')
  const today = isoDay(now)
  const [ground, decisions, objected, subject] = await Promise.all([
    readGround(db, submission),
    pastDecisions(db, id),
    db.transition.findFirst({ where: { submissionId: id, step: 'object' }, orderBy: { id: 'desc' } }),
    subjectFor(db, actor, submission),
  ])
  const outcomes = Object.keys(outcomeLabels) as Outcome[]
  return {
    id,
    title: submission.title,
    organisation: submission.organisation.name,
    round: submission.round,
    state: submission.state,
    documentId: submission.documentId,
    can: can(actor, 'submission.decide', subject) ? 'decide' : can(actor, 'objection.answer', subject) ? 'answer' : undefined,
    ground: { ...ground, version: ground.version.number },
    criteria: criteriaOf(submission.round.criteriaVersion).map(({ id, label, threshold }) => ({ id, label, threshold: threshold === true })),
    exceptions: Object.fromEntries(outcomes.map((outcome) => [outcome, exceptionsOf(ground, outcome)])) as Record<Outcome, string[]>,
    obstacles: await obstaclesNow(db, submission, ground, today),
    usualValidity: usualValidity(today),
    decisions,
    objection: objected ? { text: objected.reason, on: isoDay(objected.at) } : undefined,
  }
}

/** What the page of the intervention would be, for a preview. Throws as readDecisionPage. */
export async function readInclusion(db: Db, actor: Actor, id: string, now = new Date()) {
  const submission = await readSubmission(db, actor, id, 'round.read')
  const ground = await readGround(db, submission)
  const existing = await existingOf(db, submission)
  const content = await contentOf(db, submission, ground.version, expected(isoDay(now)), existing)
  return { submission, version: ground.version, content, document: existing }
}

async function obstaclesNow(db: Db, submission: Claimed, ground: Ground, today: string): Promise<Obstacle[]> {
  if (submission.state !== 'consensus') return []
  const existing = await existingOf(db, submission)
  if (submission.documentId && !existing)
    return [{ path: [], place: 'Interventie', message: 'De pagina van deze interventie ligt in de prullenbak. Vraag de redactie haar terug te zetten.' }]
  return obstaclesTo(db, submission, await contentOf(db, submission, ground.version, expected(today), existing), existing)
}

/** As it would be decided when nobody says otherwise. */
function expected(today: string): Judgement {
  return { signs: { substantiation: { level: 'beschreven', on: today }, effect: { level: 'onbekend' } }, today, validUntil: usualValidity(today) }
}

async function existingOf(db: Db, { documentId }: Claimed) {
  if (!documentId) return undefined
  return (await db.document.findFirst({ where: { id: documentId, trashedAt: null }, include: { draftVersion: true, liveVersion: true } })) ?? undefined
}

async function pastDecisions(db: Db, id: string): Promise<PastDecision[]> {
  const rows = await db.decision.findMany({ where: { submissionId: id }, include: { version: { select: { number: true } } }, orderBy: { decidedAt: 'desc' } })
  const people = await db.user.findMany({ where: { id: { in: rows.map(({ decidedBy }) => decidedBy) } }, select: { id: true, name: true } })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return rows.map(({ outcome, motivation, validUntil, decidedAt, decidedBy, version }) => ({
    outcome: outcome as Outcome,
    motivation,
    validUntil: validUntil && dayText(validUntil),
    on: isoDay(decidedAt),
    by: names.get(decidedBy) ?? 'KIS',
    version: version.number,
  }))
}
