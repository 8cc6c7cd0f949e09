import { type Actor, authorize, type Subject } from '@/lib/auth/policy'
import { isoDay } from '@/lib/dates'
import type { Db } from '@/lib/db/client'
import { namesOf } from '@/lib/events/names'
import { progressOf } from '@/lib/reviews/assessors'
import type { FileView, SentMessage, StepView, VersionView } from '@/lib/reviews/coordinator-shapes'
import type { AssessorProgress } from '@/lib/reviews/progress'
import { releasable } from '@/lib/reviews/release'
import { daysOf } from '@/lib/rounds/days'
import { type Deadline, isLate } from '@/lib/rounds/deadlines'
import { type Claimed, readSubmission } from '@/lib/submissions/claim'
import { currentDeadline } from '@/lib/submissions/deadline'
import { ownersOf, type Person } from '@/lib/submissions/people'
import { registrationRows } from '@/lib/submissions/registration/registration'
import { subjectFor } from '@/lib/submissions/relations'
import { wordsOfStep } from '@/lib/submissions/transition-words'

/** All that the page of a submission tells a coordinator, but for remarks, notes and assessments, which have queries of their own. */
export type SubmissionView = {
  submission: Claimed
  subject: Subject
  deadline: Deadline | null
  late: boolean
  today: string
  registration: { label: string; value: string }[]
  owners: Person[]
  assessors: readonly AssessorProgress[]
  versions: VersionView[]
  steps: StepView[]
  messages: SentMessage[]
  files: FileView[]
  /** Remarks that go to the owner with the next release; and those that stay behind, of who turned out to have interests. */
  toRelease: number
  heldBack: number
  /** Where it is published, when it is. */
  published: string | undefined
}

/** Reads it, for coordinators. Throws NotFoundError and ForbiddenError. */
export async function readSubmissionView(db: Db, actor: Actor, id: string, now = new Date()): Promise<SubmissionView> {
  authorize(actor, 'round.read')
  const submission = await readSubmission(db, actor, id)
  const [subject, owners, progress, versions, transitions, messages, files, unreleased, toRelease, document] = await Promise.all([
    subjectFor(db, actor, submission),
    ownersOf(db, submission.organisationId),
    progressOf(db, { submissionId: id }),
    db.submissionVersion.findMany({ where: { submissionId: id }, omit: { content: true }, orderBy: { number: 'desc' } }),
    db.transition.findMany({
      where: { submissionId: id },
      omit: { snapshot: true },
      include: { version: { select: { number: true } } },
      orderBy: { id: 'asc' },
    }),
    db.submissionMessage.findMany({ where: { submissionId: id }, orderBy: { sentAt: 'desc' } }),
    db.attachment.findMany({ where: { submissionId: id }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] }),
    db.remark.count({ where: { submissionId: id, releasedAt: null } }),
    releasable(db, id).then((where) => db.remark.count({ where })),
    submission.documentId ? db.document.findUnique({ where: { id: submission.documentId }, select: { slug: true, title: true, status: true } }) : null,
  ])
  const names = await namesOf(db, [...versions.map((one) => one.submittedBy), ...transitions.map((one) => one.actor), ...messages.map((one) => one.sentBy)])
  const who = (by: string) => names.get(by) ?? 'Iemand'
  const [today, deadline] = [isoDay(now), currentDeadline(submission, daysOf(submission.round))]
  return {
    submission,
    subject,
    deadline: deadline ?? null,
    late: deadline !== undefined && isLate(deadline.on, today),
    today,
    registration: registrationRows(submission.registration, document?.title),
    owners,
    assessors: progress.get(id) ?? [],
    versions: versions.map((one) => ({
      id: one.id,
      number: one.number,
      by: who(one.submittedBy),
      at: one.submittedAt.toISOString(),
      note: one.note,
      attachments: one.attachments.length,
    })),
    steps: transitions.map((one) => ({
      id: String(one.id),
      step: one.step,
      what: wordsOfStep(one.step),
      who: who(one.actor),
      at: one.at.toISOString(),
      reason: one.reason,
      version: one.version?.number ?? null,
      private: one.step === 'withdraw' && one.reason !== '',
    })),
    messages: messages.map(({ id: message, subject: about, text, sentBy, sentAt }) => ({
      id: message,
      subject: about,
      text,
      by: who(sentBy),
      at: sentAt.toISOString(),
    })),
    files: files.map(({ id: file, title, name, bytes, removedAt }) => ({ id: file, title, name, bytes, removed: removedAt !== null })),
    toRelease,
    heldBack: unreleased - toRelease,
    published: document?.status === 'published' ? document.slug : undefined,
  }
}
