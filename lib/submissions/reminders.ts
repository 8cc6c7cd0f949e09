import { type AssessorProgress, isExpected } from '@/lib/reviews/progress'
import { addDays } from '@/lib/rounds/days'
import type { Deadline } from '@/lib/rounds/deadlines'
import type { SubmissionState } from '@/lib/submissions/states'

/** Who is reminded, and on which days counted from the last day: before it is below zero. */
export const reminderOffsets = { owner: [-14, -3, 2], assessor: [-7, -1, 2], coordinator: [-3, 2] } as const satisfies Record<string, readonly number[]>
export type ReminderRule = keyof typeof reminderOffsets

/** A registration that waits longer than this is named to the coordinators, once. */
export const registrationWaits = 7

/** What is known of a submission in the morning. Days as "2027-03-01"; people by the identity of their account. */
export type ReminderFacts = {
  id: string
  title: string
  state: SubmissionState
  rounds: number
  /** The day on which it came in this state. */
  since: string
  deadline: Deadline | undefined
  /** Whether the round takes no versions any more: owners can do nothing then. */
  closed: boolean
  owners: readonly string[]
  assessors: readonly Pick<AssessorProgress, 'assessorId' | 'state' | 'remarks' | 'assessment' | 'agreed' | 'dueOn'>[]
  coordinators: readonly string[]
}

/** One thing to remind one person of. `key` is sent once; `skipped` are earlier ones that nobody was there to send. */
export type Reminder = { userId: string; key: string; skipped: string[]; rule: ReminderRule; submissionId: string; title: string; what: string; on: string }

/**
 * Everything that is due on a day, also what was due before and was not sent. Of the moments of one last day only the
 * latest that has come counts. What came before the submission was in this state is left out: that was said when it came.
 */
export function dueReminders(facts: readonly ReminderFacts[], today: string): Reminder[] {
  return facts.flatMap((one) => [...forOwners(one, today), ...forAssessors(one, today), ...forCoordinators(one, today)])
}

function forOwners(facts: ReminderFacts, today: string): Reminder[] {
  const { deadline, owners, closed } = facts
  if (deadline?.who !== 'owner' || closed) return []
  return owners.flatMap((userId) => dueFor(facts, 'owner', userId, deadline.what, deadline.on, today))
}

function forAssessors(facts: ReminderFacts, today: string): Reminder[] {
  const { deadline, state } = facts
  if (!deadline) return []
  return facts.assessors
    .filter((assessor) => isWaitedFor(assessor, state))
    .flatMap((assessor) =>
      dueFor(facts, 'assessor', assessor.assessorId, whatAssessor(assessor.state, state), lastDayOf(assessor, deadline, facts.since), today),
    )
}

/** Of feedback, who wrote something did what was asked; the coordinator sees whether it is enough. */
function isWaitedFor(assessor: ReminderFacts['assessors'][number], state: SubmissionState): boolean {
  return isExpected({ ...assessor, assignmentId: '', name: '' }, state) && !(state === 'submitted' && assessor.state === 'free' && assessor.remarks > 0)
}

function whatAssessor(assignment: string, state: SubmissionState): string {
  if (assignment === 'asked') return 'Zeggen of je belangen hebt, en daarna lezen'
  if (state === 'submitted') return 'Opmerkingen maken bij de versie'
  return state === 'assessing' ? 'Je beoordeling inleveren' : 'Samen tot een advies komen'
}

/** The last day of an assessor: their own, unless that was for an earlier step. */
export function lastDayOf({ dueOn }: { dueOn: string | null }, deadline: Deadline, since: string): string {
  return dueOn && dueOn >= since ? dueOn : deadline.on
}

function forCoordinators(facts: ReminderFacts, today: string): Reminder[] {
  const { id, title, state, since, deadline, coordinators } = facts
  if (state === 'registered') {
    if (today <= addDays(since, registrationWaits)) return []
    const key = `registration:${id}:${since}`
    const what = 'De aanmelding wacht langer dan een week'
    return coordinators.map((userId) => ({ userId, key, skipped: [], rule: 'coordinator', submissionId: id, title, what, on: deadline?.on ?? today }))
  }
  if (deadline?.who !== 'coordinator') return []
  return coordinators.flatMap((userId) => dueFor(facts, 'coordinator', userId, deadline.what, deadline.on, today))
}

type Subject = Pick<ReminderFacts, 'id' | 'title' | 'state' | 'rounds' | 'since'>

function dueFor(subject: Subject, rule: ReminderRule, userId: string, what: string, on: string, today: string): Reminder[] {
  const keys = pastKeys(subject, rule, on, today, subject.since)
  const key = keys.at(-1)
  return key ? [{ userId, key, skipped: keys.slice(0, -1), rule, submissionId: subject.id, title: subject.title, what, on }] : []
}

/** The reminders of a last day whose moment has come, the earliest first; of those, the ones after `since`. */
export function pastKeys({ id, state, rounds }: Omit<Subject, 'title' | 'since'>, rule: ReminderRule, on: string, today: string, since = ''): string[] {
  return reminderOffsets[rule].flatMap((offset) => {
    const day = addDays(on, offset)
    return day > since && day <= today ? [`${rule}:${id}:${state}-${rounds}:${on}:${offset}`] : []
  })
}
