import { type Actor, authorize, can } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'
import { isUuid } from '@/lib/db/uuid'
import type { Opened } from '@/lib/editor/open'
import { type Heartbeat, meet, type Presences } from '@/lib/editor/presence'
import { type Claimed, readSubmission } from '@/lib/submissions/claim'
import { subjectFor } from '@/lib/submissions/relations'
import { type SubmissionState, submissionLabels } from '@/lib/submissions/states'

type Me = Actor & { name: string }

/**
 * Opens the worksheet of a submission as the editor opens a document. Only people of its organisation get it, in every state:
 * what is being written is theirs, and others see what was handed in. Throws NotFoundError and ForbiddenError.
 */
export async function openWorksheet(db: Db, { name, ...actor }: Me, id: string): Promise<Opened> {
  const submission = await readWorksheet(db, actor, id)
  const mayWrite = can(actor, 'worksheet.save', await subjectFor(db, actor, submission))
  const { title, worksheet, lock, savedAt, savedBy, createdAt, state } = submission
  return {
    id,
    api: `/api/redactie/inzendingen/${id}/werkblad`,
    kind: 'interventie',
    title,
    content: worksheet as Opened['content'],
    lock,
    state: null,
    status: 'unpublished',
    savedAt: (savedBy ? savedAt : createdAt).toISOString(),
    savedBy: savedBy ? await nameOf(db, submission, savedBy) : null,
    mayWrite,
    ...(!mayWrite && { whyNot: whyNot(state) }),
    me: { id: actor.id, name },
  }
}

/** A submission for who may read what is being written in it. Throws NotFoundError and ForbiddenError. */
export async function readWorksheet(db: Db, actor: Actor, id: string): Promise<Claimed> {
  const submission = await readSubmission(db, actor, id)
  // Whoever may write it at some time may read it at any time.
  authorize(actor, 'worksheet.save', { ...(await subjectFor(db, actor, submission)), state: 'drafting' })
  return submission
}

/** Tells that a tab has the worksheet open, and returns who else has and the number of the last save. Throws NotFoundError and ForbiddenError. */
export async function meetAtWorksheet(db: Db, actor: Actor, id: string, heartbeat: Heartbeat): Promise<Presences> {
  const { lock } = await readWorksheet(db, actor, id)
  return { others: await meet(db, actor, id, heartbeat), lock }
}

/** Owners know each other by name; only owners write, so anybody else was one. */
async function nameOf(db: Db, { organisationId }: Claimed, id: string): Promise<string> {
  const isId = isUuid(id)
  const user = isId ? await db.user.findFirst({ where: { id, organisationId }, select: { name: true } }) : null
  return user?.name ?? 'Een eerdere medeauteur'
}

const reasons: Partial<Record<SubmissionState, string>> = {
  registered: 'KIS bekijkt je aanmelding nog. Zodra je meedoet, kun je hier schrijven.',
  submitted: 'Je hebt een versie ingediend. Zodra er feedback is, kun je weer verder schrijven.',
  assessing: 'Je interventie wordt nu beoordeeld. Je hoeft niets te doen.',
  consensus: 'Je interventie wordt nu beoordeeld. Je hoeft niets te doen.',
  included: 'Je interventie is opgenomen. Klopt er iets niet meer? Vraag een wijziging aan bij je interventie.',
  objection: 'KIS bekijkt je bezwaar. Zolang dat loopt, blijft het werkblad zoals het is.',
}

function whyNot(state: SubmissionState): string {
  return reasons[state] ?? `Het werkblad is gesloten: ${submissionLabels[state].toLowerCase()}. Je kunt het nog wel lezen.`
}
