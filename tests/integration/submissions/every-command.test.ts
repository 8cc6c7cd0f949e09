import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { ZodError } from 'zod'
import { type Action, type Actor, accountRoles, can } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import { ExpectedError, ForbiddenError } from '@/lib/errors'
import { agree } from '@/lib/reviews/commands/agree'
import { assignAssessor } from '@/lib/reviews/commands/assign'
import { changeRemark } from '@/lib/reviews/commands/change-remark'
import { declare } from '@/lib/reviews/commands/declare'
import { endAssignment } from '@/lib/reviews/commands/end-assignment'
import { handIn } from '@/lib/reviews/commands/hand-in'
import { writeNote } from '@/lib/reviews/commands/notes'
import { releaseFeedback } from '@/lib/reviews/commands/release-feedback'
import { removeRemark } from '@/lib/reviews/commands/remove-remark'
import { resolveRemark } from '@/lib/reviews/commands/resolve-remark'
import { returnToOwner } from '@/lib/reviews/commands/return-to-owner'
import { saveAssessment } from '@/lib/reviews/commands/save-assessment'
import { saveConsensus } from '@/lib/reviews/commands/save-consensus'
import { startAssessment } from '@/lib/reviews/commands/start-assessment'
import { writeRemark } from '@/lib/reviews/commands/write-remark'
import { admit, decline, skipWorkshop } from '@/lib/submissions/commands/admit'
import { dismissObjection, grantObjection } from '@/lib/submissions/commands/answer-objection'
import { answerRemark } from '@/lib/submissions/commands/answer-remark'
import { decide } from '@/lib/submissions/commands/decide'
import { extendDeadline } from '@/lib/submissions/commands/extend'
import { objectToDecision } from '@/lib/submissions/commands/object'
import { sendMessage } from '@/lib/submissions/commands/send-message'
import { setReminders } from '@/lib/submissions/commands/set-reminders'
import { submitVersion } from '@/lib/submissions/commands/submit'
import { withdrawSubmission } from '@/lib/submissions/commands/withdraw'
import { subjectFor } from '@/lib/submissions/relations'
import { type SubmissionState, submissionStates } from '@/lib/submissions/states'
import { savePart } from '@/lib/worksheet/commands/save-part'
import { saveWorksheet } from '@/lib/worksheet/commands/save-worksheet'
import { addOwner, assign, type Made, makeOwner, makeSubmission } from '../../factories/submissions'
import { makeUser } from '../../factories/users'
import '../../setup/queues'

type Target = Made & { id: string; remarkId: string; free: string }
/** `mine`: asks besides whose it is, so that not everybody whom the policy lets in may. */
type Command = { action: Action; run: (actor: Actor, target: Target) => Promise<unknown>; mine?: true }

const reason = 'Dit is een reden die lang genoeg is om te lezen.'
const form = { verdicts: {}, advice: '' as const, summary: 'Een begin.' }
const empty = { verdicts: {}, advice: '' as const, summary: '' }
const remark = { path: 'theory.problem', quote: '', criterion: '', text: 'Maak dit concreter.' }
const later = '2039-01-01'

/** Every command about a submission, as itself. */
const commands: Record<string, Command> = {
  saveWorksheet: {
    action: 'worksheet.save',
    run: (actor, { id, submission }) => saveWorksheet(db(), actor, { id, lock: submission.lock, content: { title: 'Anders' } }),
  },
  savePart: {
    action: 'worksheet.save',
    run: (actor, { id, submission }) => savePart(db(), actor, { id, lock: submission.lock, basis: {}, values: { title: 'Nog anders' }, fields: ['title'] }),
  },
  submitVersion: { action: 'submission.submit', run: (actor, { id, submission }) => submitVersion(db(), actor, { id, lock: submission.lock, note: '' }) },
  withdraw: { action: 'submission.withdraw', run: (actor, { id }) => withdrawSubmission(db(), actor, { id, reason }) },
  object: { action: 'submission.object', run: (actor, { id }) => objectToDecision(db(), actor, { id, text: reason }) },
  answerRemark: { action: 'remark.answer', run: (actor, { id, remarkId }) => answerRemark(db(), actor, { id, remarkId, says: 'verwerkt', text: 'Gedaan.' }) },
  admit: { action: 'submission.admit', run: (actor, { id }) => admit(db(), actor, { id }) },
  decline: { action: 'submission.admit', run: (actor, { id }) => decline(db(), actor, { id, reason }) },
  skipWorkshop: { action: 'workshop.signUp', run: (actor, { id }) => skipWorkshop(db(), actor, id) },
  declare: { action: 'assignment.declare', run: (actor, { id }) => declare(db(), actor, id, { interests: 'geen', text: '' }) },
  writeRemark: { action: 'remark.write', run: (actor, { id }) => writeRemark(db(), actor, id, remark) },
  changeRemark: { action: 'remark.write', run: (actor, { remarkId }) => changeRemark(db(), actor, remarkId, { ...remark, seen: remark.text }), mine: true },
  removeRemark: { action: 'remark.write', run: (actor, { remarkId }) => removeRemark(db(), actor, remarkId), mine: true },
  resolveRemark: { action: 'remark.resolve', run: (actor, { remarkId }) => resolveRemark(db(), actor, remarkId, true), mine: true },
  writeNote: { action: 'note.write', run: (actor, { id }) => writeNote(db(), actor, id, { path: '', text: 'Even nagaan.' }) },
  saveAssessment: { action: 'assessment.write', run: (actor, { id }) => saveAssessment(db(), actor, id, { form, basis: empty }) },
  handIn: { action: 'assessment.write', run: (actor, { id }) => handIn(db(), actor, id) },
  saveConsensus: { action: 'consensus.write', run: (actor, { id }) => saveConsensus(db(), actor, id, { form, basis: empty }) },
  agree: { action: 'consensus.write', run: (actor, { id }) => agree(db(), actor, id, 0) },
  assignAssessor: { action: 'assignment.manage', run: (actor, { id, free }) => assignAssessor(db(), actor, { id, assessorId: free, on: later }) },
  endAssignment: { action: 'assignment.manage', run: (actor, { id, assessors }) => endAssignment(db(), actor, { id, assessorId: assessors[0].id, reason }) },
  releaseFeedback: { action: 'feedback.release', run: (actor, { id }) => releaseFeedback(db(), actor, { id, message: 'Mooi begin.' }) },
  startAssessment: { action: 'assessment.start', run: (actor, { id }) => startAssessment(db(), actor, { id, anyway: true }) },
  returnToOwner: { action: 'submission.returnToOwner', run: (actor, { id }) => returnToOwner(db(), actor, { id, reason, release: true, on: later }) },
  decide: { action: 'submission.decide', run: (actor, { id }) => decide(db(), actor, { id, outcome: 'notIncluded', motivation: reason, exception: reason }) },
  dismissObjection: { action: 'objection.answer', run: (actor, { id }) => dismissObjection(db(), actor, { id, motivation: reason }) },
  grantObjection: { action: 'objection.answer', run: (actor, { id }) => grantObjection(db(), actor, { id, motivation: reason }) },
  extendDeadline: { action: 'submission.extend', run: (actor, { id }) => extendDeadline(db(), actor, { id, on: later }) },
  setReminders: { action: 'submission.message', run: (actor, { id }) => setReminders(db(), actor, { id, off: true }) },
  sendMessage: {
    action: 'submission.message',
    run: (actor, { id }) =>
      sendMessage(db(), actor, id, { bericht: randomUUID(), sjabloon: 'vrij' as never, onderwerp: 'Over je inzending', tekst: 'Een bericht van KIS.' }),
  },
}

/** A submission with all that it can have, and an assessor whom nobody asked yet. */
async function fresh(): Promise<Target> {
  const made = await makeSubmission(db(), 'objection')
  const { submission, version, assessors } = made
  const about = { submissionId: submission.id, versionId: version?.id ?? '', text: remark.text, path: remark.path }
  const { id: remarkId } = await db().remark.create({ data: { ...about, author: assessors[0].id } })
  return { ...made, id: submission.id, remarkId, free: (await makeUser(db(), 'beoordelaar')).id }
}

/** Everybody who is something to it, or nothing: of its organisation with any role, asked, taken off, with a conflict. */
async function peopleOf({ id, owner, coordinator, assessors, organisation }: Target): Promise<Actor[]> {
  const insider = await makeUser(db(), 'coordinator')
  const assessorOfThem = await makeUser(db(), 'beoordelaar')
  for (const { id } of [insider, assessorOfThem]) await db().user.update({ where: { id }, data: { organisationId: organisation.id } })
  await assign(db(), id, assessorOfThem.id, 'free')
  const others = await Promise.all((['asked', 'conflicted', 'ended'] as const).map(async (state) => ({ state, user: await makeUser(db(), 'beoordelaar') })))
  for (const { state, user } of others) await assign(db(), id, user.id, state)
  const people = [
    owner,
    await addOwner(db(), organisation.id),
    (await makeOwner(db())).owner,
    insider,
    assessorOfThem,
    ...others.map(({ user }) => user),
    ...assessors,
    coordinator,
  ]
  return people.map(({ id, role }) => ({ id, role: role as Actor['role'] }))
}

/** All that is kept of a submission, in one question. */
async function snapshot(id: string): Promise<unknown> {
  const [row] = await db().$queryRaw<unknown[]>`
    SELECT (SELECT row_to_json(s) FROM "Submission" s WHERE id = ${id}::uuid) AS submission,
      (SELECT json_agg(v ORDER BY v.id) FROM "SubmissionVersion" v WHERE "submissionId" = ${id}::uuid) AS versions,
      (SELECT json_agg(t ORDER BY t.id) FROM "Transition" t WHERE "submissionId" = ${id}::uuid) AS transitions,
      (SELECT json_agg(a ORDER BY a.id) FROM "Assignment" a WHERE "submissionId" = ${id}::uuid) AS assignments,
      (SELECT json_agg(a ORDER BY a.id) FROM "Assessment" a JOIN "Assignment" b ON b.id = a."assignmentId" WHERE b."submissionId" = ${id}::uuid) AS assessments,
      (SELECT json_agg(c ORDER BY c.id) FROM "Consensus" c WHERE "submissionId" = ${id}::uuid) AS consensus,
      (SELECT json_agg(r ORDER BY r.id) FROM "Remark" r WHERE "submissionId" = ${id}::uuid) AS remarks,
      (SELECT json_agg(n ORDER BY n.id) FROM "InternalNote" n WHERE "submissionId" = ${id}::uuid) AS notes,
      (SELECT json_agg(d ORDER BY d.id) FROM "Decision" d WHERE "submissionId" = ${id}::uuid) AS decisions,
      (SELECT json_agg(m ORDER BY m.id) FROM "SubmissionMessage" m WHERE "submissionId" = ${id}::uuid) AS messages`
  return row
}

/** What became of an attempt; what was not done changed nothing. */
async function attempt({ run }: Command, actor: Actor, target: Target, before: unknown): Promise<'done' | 'forbidden' | 'refused'> {
  try {
    await run(actor, target)
    return 'done'
  } catch (error) {
    expect(await snapshot(target.id)).toEqual(before)
    if (error instanceof ForbiddenError) return 'forbidden'
    if (error instanceof ExpectedError || error instanceof ZodError) return 'refused'
    throw error
  }
}

/** Puts it in a state, as it was before somebody did something with it, so that all people keep what they are to it. */
async function put(target: Target, state: SubmissionState): Promise<Target> {
  const { id, assessors, submission, version } = target
  const change = { state, dueOn: null, remindersOff: false, worksheet: submission.worksheet ?? {}, rounds: submission.rounds, authors: submission.authors }
  const { lock } = await db().submission.update({ where: { id }, data: change })
  await db().assignment.updateMany({
    where: { submissionId: id, assessorId: { in: assessors.map((assessor) => assessor.id) } },
    data: { state: 'free', endedAt: null },
  })
  const about = { submissionId: id, versionId: version?.id ?? '', text: remark.text, path: remark.path, author: assessors[0].id }
  const open =
    (await db().remark.findFirst({ where: { submissionId: id, releasedAt: null, author: assessors[0].id } })) ?? (await db().remark.create({ data: about }))
  return { ...target, submission: { ...submission, lock }, remarkId: open.id, free: (await makeUser(db(), 'beoordelaar')).id }
}

/** Lets everybody try in every state. */
async function everybodyTries(command: Command, states: readonly SubmissionState[], people: (target: Target) => Promise<Actor[]>): Promise<void> {
  const first = await fresh()
  const actors = await people(first)
  for (const state of states) {
    let target = await put(first, state)
    let before = await snapshot(target.id)
    for (const actor of actors) {
      const subject = await subjectFor(db(), actor, await db().submission.findUniqueOrThrow({ where: { id: target.id } }))
      const allowed = can(actor, command.action, subject)
      const done = await attempt(command, actor, target, before)
      const said = { state, role: actor.role, relations: subject.relations, done }
      if (!allowed) expect(said).toEqual({ ...said, done: command.mine && done === 'refused' ? 'refused' : 'forbidden' })
      if (allowed && !command.mine) expect(said).not.toEqual({ ...said, done: 'forbidden' })
      if (done !== 'done') continue
      target = await put(first, state)
      before = await snapshot(target.id)
    }
  }
}

describe.each(Object.entries(commands))('%s', { timeout: 180_000 }, (_name, command) => {
  it('is for whom the policy says in every state, and changes nothing for others', () => everybodyTries(command, submissionStates, peopleOf))

  it('is for nobody who is nothing to it, whatever their role', () =>
    everybodyTries(command, ['submitted', 'consensus'], async () =>
      [...accountRoles.filter((role) => role !== 'coordinator'), 'bezoeker' as const].map((role) => ({ id: randomUUID(), role })),
    ))

  it('refuses what does not exist and an id that is none', async () => {
    const target = await fresh()
    const before = await snapshot(target.id)
    for (const id of [randomUUID(), "x' OR 1=1 --", ''])
      for (const actor of [target.owner, target.coordinator, target.assessors[0]])
        expect(await attempt({ ...command, run: (who, what) => command.run(who, { ...what, id, remarkId: id }) }, actor, target, before)).not.toBe('done')
  })
})
