import type { Actor } from '@/lib/auth/policy'
import { isoDay } from '@/lib/dates'
import type { Db } from '@/lib/db/client'
import { countOpenFeedback, nothingOpen, type OpenCount } from '@/lib/owners/open-feedback'
import { colleaguesOf, readOwn } from '@/lib/owners/own'
import { ownSeats } from '@/lib/owners/own-seats'
import { standingOf } from '@/lib/owners/standing'
import { dayText } from '@/lib/rounds/days'
import type { Claimed } from '@/lib/submissions/claim'
import { lastDecision } from '@/lib/submissions/decision/last-decision'
import { objectUntil } from '@/lib/submissions/decision/objection'
import type { AttachmentView } from '@/lib/submissions/shapes'
import { type SubmissionState, submissionLabels } from '@/lib/submissions/states'
import { type NextStep, nextStep } from '@/lib/submissions/status'
import { ownerTimeline, type TimelineItem } from '@/lib/submissions/timeline'
import { type WayStep, wayOf } from '@/lib/submissions/way'

/** A version that was handed in, for its owners. JSON-safe. */
export type ListedVersion = { number: number; by: string; at: string; note: string; remarks: number }
export type MessageView = { id: string; subject: string; text: string; at: string }
/** A decision for the owner. `until`: until when it counts; `objectUntil`: the last day to object, where one still can. */
export type DecisionView = {
  outcome: SubmissionState
  label: string
  version: number
  motivation: string
  at: string
  validUntil: string | null
  signs: { substantiation?: string; effect?: string }
  objectUntil?: string
}

/** All that the page of a submission says. JSON-safe, but for `submission`. */
export type SubmissionPageData = {
  submission: Claimed
  next: NextStep
  way: WayStep[]
  open: OpenCount
  timeline: TimelineItem[]
  versions: ListedVersion[]
  attachments: AttachmentView[]
  messages: MessageView[]
  decisions: DecisionView[]
  /** Where it is published, when it is. */
  published: string | undefined
}

/** Everything an owner sees of one submission of the own organisation. Throws NotFoundError and ForbiddenError. */
export async function readSubmissionPage(db: Db, actor: Actor, id: string, now = new Date()): Promise<SubmissionPageData> {
  const submission = await readOwn(db, actor, id)
  const [colleagues, transitions, versions, attachments, messages, decisions, last, counts, seats, document] = await Promise.all([
    colleaguesOf(db, submission.organisationId),
    db.transition.findMany({ where: { submissionId: id }, include: { version: { select: { number: true } } }, orderBy: { id: 'asc' } }),
    listOwnVersions(db, id),
    db.attachment.findMany({ where: { submissionId: id, removedAt: null }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] }),
    db.submissionMessage.findMany({ where: { submissionId: id }, orderBy: { sentAt: 'desc' } }),
    db.decision.findMany({ where: { submissionId: id }, include: { version: { select: { number: true } } }, orderBy: { decidedAt: 'desc' } }),
    lastDecision(db, id),
    countOpenFeedback(db, { id }),
    ownSeats(db, { id }, now),
    submission.documentId ? db.document.findFirst({ where: { id: submission.documentId, status: 'published' }, select: { slug: true } }) : null,
  ])
  const [open, today] = [counts.get(id) ?? nothingOpen, isoDay(now)]
  const objectable = last && !last.objectedAt && today <= objectUntil(last.decidedAt) ? last : undefined
  const standing = standingOf(submission, open, { seat: seats.get(id), objectable: objectable?.decidedAt })
  const next = nextStep(standing, today)
  return {
    submission,
    next,
    way: wayOf({ ...standing, on: next.on }, transitions),
    open,
    timeline: ownerTimeline(transitions, colleagues),
    versions: versions.map((version) => ({ ...version, by: colleagues.get(version.by) ?? 'Een eerdere medeauteur' })),
    attachments: attachments.map(({ createdAt, id, kind, title, name, mime, bytes }) => ({
      id,
      kind,
      title,
      name,
      mime,
      bytes,
      addedAt: createdAt.toISOString(),
    })),
    messages: messages.map(({ id, subject, text, sentAt }) => ({ id, subject, text, at: sentAt.toISOString() })),
    decisions: decisions.map((decision) => decisionView(decision, decision.id === objectable?.id && isObjectable(submission.state))),
    published: document?.slug,
  }
}

/** The versions that were handed in, newest first, without what they say. `by` is an identity still. */
async function listOwnVersions(db: Db, submissionId: string): Promise<ListedVersion[]> {
  const rows = await db.submissionVersion.findMany({
    where: { submissionId },
    select: { number: true, submittedBy: true, submittedAt: true, note: true, _count: { select: { remarks: { where: { releasedAt: { not: null } } } } } },
    orderBy: { number: 'desc' },
  })
  return rows.map(({ number, submittedBy, submittedAt, note, _count }) => ({
    number,
    by: submittedBy,
    at: submittedAt.toISOString(),
    note,
    remarks: _count.remarks,
  }))
}

type Decided = { outcome: SubmissionState; motivation: string; validUntil: Date | null; signs: unknown; decidedAt: Date; version: { number: number } }

function decisionView({ outcome, motivation, validUntil, signs, decidedAt, version }: Decided, objectable: boolean): DecisionView {
  return {
    outcome,
    label: submissionLabels[outcome],
    version: version.number,
    motivation,
    at: decidedAt.toISOString(),
    validUntil: validUntil && dayText(validUntil),
    signs: signLevels(signs),
    ...(objectable && { objectUntil: objectUntil(decidedAt) }),
  }
}

function isObjectable(state: SubmissionState): boolean {
  return state === 'deferred' || state === 'notIncluded'
}

/** The levels of the two signs, as lib/interventions/schema.ts keeps them. */
function signLevels(signs: unknown): DecisionView['signs'] {
  const level = (name: 'substantiation' | 'effect') => {
    const sign = signs !== null && typeof signs === 'object' ? (signs as Record<string, unknown>)[name] : undefined
    return sign !== null && typeof sign === 'object' && 'level' in sign && typeof sign.level === 'string' ? sign.level : undefined
  }
  const [substantiation, effect] = [level('substantiation'), level('effect')]
  return { ...(substantiation && { substantiation }), ...(effect && { effect }) }
}
