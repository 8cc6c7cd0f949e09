import { isoDay } from '@/lib/dates'
import type { Db } from '@/lib/db/client'
import { progressOf } from '@/lib/reviews/assessors'
import type { AssessorProgress } from '@/lib/reviews/progress'
import { daysOf } from '@/lib/rounds/days'
import { currentDeadline } from '@/lib/submissions/deadline'
import { coordinators, ownersWhoCanLogIn, type Person } from '@/lib/submissions/people'
import type { ReminderFacts } from '@/lib/submissions/reminders'
import { restingStates } from '@/lib/submissions/states'

/**
 * What reminders are reckoned from: every submission under way of which reminders were not stopped, and everybody who
 * may get one. Who is blocked is not among the people.
 */
export async function readReminderFacts(db: Db): Promise<{ facts: ReminderFacts[]; people: ReadonlyMap<string, Person> }> {
  const submissions = await readSubmissions(db)
  const rounds = [...new Set(submissions.map(({ roundId }) => roundId))]
  const progress = new Map<string, AssessorProgress[]>()
  for (const roundId of rounds) for (const [id, found] of await progressOf(db, { roundId })) progress.set(id, found)
  const [coordinating, owners, assessors] = await Promise.all([
    coordinators(db),
    readOwners(
      db,
      submissions.map(({ organisationId }) => organisationId),
    ),
    readAssessors(
      db,
      [...progress.values()].flat().map(({ assessorId }) => assessorId),
    ),
  ])
  const facts = submissions.map(
    ({ id, title, state, rounds, since, dueOn, organisationId, round }): ReminderFacts => ({
      id,
      title,
      state,
      rounds,
      since: isoDay(since),
      deadline: currentDeadline({ state, rounds, since, dueOn }, daysOf(round)),
      closed: round.closedAt !== null,
      owners: owners.filter((owner) => owner.organisationId === organisationId).map((owner) => owner.id),
      assessors: progress.get(id) ?? [],
      coordinators: coordinating.map((person) => person.id),
    }),
  )
  return { facts, people: new Map([...coordinating, ...owners, ...assessors].map((person) => [person.id, person])) }
}

function readSubmissions(db: Db) {
  return db.submission.findMany({
    where: { remindersOff: false, state: { notIn: [...restingStates] }, round: { remindersOff: false } },
    select: { id: true, title: true, state: true, rounds: true, since: true, dueOn: true, organisationId: true, roundId: true, round: true },
    orderBy: { id: 'asc' },
  })
}

function readOwners(db: Db, organisations: readonly string[]) {
  return db.user.findMany({
    where: { organisationId: { in: [...organisations] }, ...ownersWhoCanLogIn },
    select: { id: true, name: true, email: true, organisationId: true },
  })
}

function readAssessors(db: Db, ids: readonly string[]): Promise<Person[]> {
  return db.user.findMany({ where: { id: { in: [...ids] }, role: 'beoordelaar', blockedAt: null }, select: { id: true, name: true, email: true } })
}
