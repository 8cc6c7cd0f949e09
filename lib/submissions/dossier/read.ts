import type { Actor } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'
import { ExpectedError } from '@/lib/errors'
import { recordEvents } from '@/lib/events/record'
import { colleaguesOf } from '@/lib/owners/own'
import { type AssessmentView, assessmentsFor, formOf } from '@/lib/reviews/assessments'
import { notesFor } from '@/lib/reviews/notes'
import type { AssessmentForm } from '@/lib/reviews/schema'
import type { NoteView } from '@/lib/reviews/shapes'
import { readSubmissionView, type SubmissionView } from '@/lib/reviews/submission-view'
import { remarksFor } from '@/lib/submissions/remarks'
import type { RemarkView } from '@/lib/submissions/shapes'
import { ownerTimeline } from '@/lib/submissions/timeline'
import { titlesIn } from '@/lib/versions/titles'

/** For KIS with all that there is, or for the owner with what the owner sees on the site. */
export const audiences = ['kis', 'eigenaar'] as const
export type Audience = (typeof audiences)[number]

/** A step as it stands in the dossier. */
export type DossierStep = { what: string; who: string; at: string; reason: string; private: boolean }
export type DossierDecision = { version: number; outcome: string; motivation: string; at: string; validUntil: Date | null }

/** Everything that a dossier says of a submission. `notes`, `assessments` and `consensus` are empty for the owner. */
export type Dossier = {
  audience: Audience
  view: SubmissionView
  versions: { number: number; by: string; at: string; note: string; content: Record<string, unknown> }[]
  titles: Record<string, string>
  remarks: RemarkView[]
  notes: NoteView[]
  assessments: AssessmentView[]
  consensus: (AssessmentForm & { agreedBy: string[]; version: number }) | undefined
  decisions: DossierDecision[]
  steps: DossierStep[]
}

/**
 * Reads the dossier of a submission, for a coordinator to keep or to hand out. That it was made is an event. Throws
 * NotFoundError, ForbiddenError, and ExpectedError where a dossier for the owner is asked and there is none.
 */
export async function readDossier(db: Db, actor: Actor, id: string, audience: Audience, now = new Date()): Promise<Dossier> {
  const view = await readSubmissionView(db, actor, id, now)
  const [rows, decisions] = await Promise.all([
    db.submissionVersion.findMany({ where: { submissionId: id }, orderBy: { number: 'asc' } }),
    db.decision.findMany({ where: { submissionId: id }, include: { version: { select: { number: true } } }, orderBy: [{ decidedAt: 'asc' }, { id: 'asc' }] }),
  ])
  const private_ = audience === 'kis' ? await forKis(db, actor, view) : await forOwner(db, view)
  const versions = rows.map((row) => ({
    number: row.number,
    by: view.versions.find(({ number }) => number === row.number)?.by ?? '',
    at: row.submittedAt.toISOString(),
    note: row.note,
    content: row.content as Record<string, unknown>,
  }))
  await db.$transaction((tx) => recordEvents(tx, actor, [{ type: 'submission.exported', data: { submissionId: id, audience } }]))
  return {
    audience,
    view,
    versions,
    titles: await titlesIn(
      db,
      versions.map(({ content }) => content),
    ),
    decisions: decisions.map(({ version, outcome, motivation, decidedAt, validUntil }) => ({
      version: version.number,
      outcome,
      motivation,
      at: decidedAt.toISOString(),
      validUntil,
    })),
    ...private_,
  }
}

type ForAudience = Pick<Dossier, 'remarks' | 'notes' | 'assessments' | 'consensus' | 'steps'>

async function forKis(db: Db, actor: Actor, { submission: { id }, assessors, steps }: SubmissionView): Promise<ForAudience> {
  const [remarks, notes, assessments, consensus] = await Promise.all([
    remarksFor(db, actor, id),
    notesFor(db, actor, id),
    assessmentsFor(db, actor, id),
    db.consensus.findUnique({ where: { submissionId: id }, include: { version: { select: { number: true } } } }),
  ])
  const named = (agreed: string) => assessors.find(({ assessorId }) => assessorId === agreed)?.name ?? 'KIS'
  return {
    remarks,
    notes,
    assessments,
    consensus: consensus ? { ...formOf(consensus), agreedBy: consensus.agreedBy.map(named), version: consensus.version.number } : undefined,
    steps: steps.map(({ what, who, at, reason, private: hidden }) => ({ what, who, at, reason, private: hidden })),
  }
}

/** Read as one of the owners reads it, so that no other rule decides what is theirs to see. */
async function forOwner(db: Db, { submission: { id, organisationId, organisation }, owners }: SubmissionView): Promise<ForAudience> {
  const [owner] = owners
  if (!owner) throw new ExpectedError(`Niemand van ${organisation.name} kan nog inloggen, dus er is geen exemplaar voor de eigenaar.`)
  const [remarks, colleagues, transitions] = await Promise.all([
    remarksFor(db, { id: owner.id, role: 'interventie-eigenaar' }, id),
    colleaguesOf(db, organisationId),
    db.transition.findMany({
      where: { submissionId: id },
      omit: { snapshot: true },
      include: { version: { select: { number: true } } },
      orderBy: { id: 'asc' },
    }),
  ])
  const steps = ownerTimeline(transitions, colleagues).toReversed()
  return {
    remarks,
    notes: [],
    assessments: [],
    consensus: undefined,
    steps: steps.map(({ what, who, at, reason }) => ({ what, who, at, reason, private: false })),
  }
}
