import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/auth/policy'
import type { Db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { currentCriteria } from '@/lib/reviews/criteria'
import type { SubmissionState } from '@/lib/submissions/states'
import { makeUser } from '@/tests/factories/users'

const day = (text: string) => new Date(`${text}T00:00:00Z`)

/** A round in the future of the clock of the tests, opened, unless told otherwise. */
export function makeRound(db: Db, changes: Partial<Prisma.RoundUncheckedCreateInput> = {}) {
  const slug = `ronde-${randomUUID()}`
  return db.round.create({
    data: {
      slug,
      title: `Voorbeeldronde ${slug.slice(-4)}`,
      databases: ['antidiscriminatie', 'polarisatie'],
      criteriaVersion: currentCriteria,
      dossiers: [],
      capacity: 20,
      registrationFrom: day('2026-11-01'),
      registrationUntil: day('2027-01-31'),
      firstVersionBy: day('2027-04-01'),
      feedbackRounds: [
        { feedbackBy: '2027-05-01', versionBy: '2027-06-15' },
        { feedbackBy: '2027-07-15', versionBy: '2027-09-01' },
      ],
      assessBy: day('2027-10-15'),
      decisionOn: day('2027-11-15'),
      openedAt: new Date(),
      createdBy: 'import',
      ...changes,
    },
  })
}

/** An organisation with one owner. */
export async function makeOwner(db: Db, name = `Voorbeeldorganisatie ${randomUUID().slice(0, 4)}`) {
  const organisation = await db.ownerOrganisation.create({ data: { name } })
  return { organisation, owner: await addOwner(db, organisation.id) }
}

/** One more person of an organisation, who accepted the invitation with a password that nobody knows. */
export async function addOwner(db: Db, organisationId: string) {
  const owner = await makeUser(db, 'interventie-eigenaar')
  await db.user.update({ where: { id: owner.id }, data: { organisationId, passwordHash: 'onbekend' } })
  return owner
}

/** What an owner could have written: unfinished, but recognisable. */
export const worksheet = (title: string): Prisma.InputJsonObject => ({
  title,
  summary: 'Een voorbeeld van een interventie, alleen om mee te testen.',
  theory: {
    problem: { text: [{ text: 'Leerlingen kennen elkaar niet.' }] },
    factors: [{ key: 'contact', text: [{ text: 'Weinig contact.' }] }],
    mechanisms: [],
  },
  goals: [{ key: 'kennen', text: [{ text: 'Leerlingen leren elkaar kennen.' }], groups: [], factors: ['contact'] }],
})

const handedIn: readonly SubmissionState[] = ['submitted', 'feedback', 'assessing', 'consensus', 'included', 'deferred', 'notIncluded', 'objection']
const judged: readonly SubmissionState[] = ['included', 'deferred', 'notIncluded', 'objection']

export type Made = Awaited<ReturnType<typeof makeSubmission>>

/**
 * A submission in a state, straight in the database: with an organisation and owner, a coordinator, two assessors without
 * conflicts, a version where that state has one, and a decision. Commands are tested by starting here.
 */
export async function makeSubmission(db: Db, state: SubmissionState, changes: Partial<Prisma.SubmissionUncheckedCreateInput> = {}) {
  const round = changes.roundId ? await db.round.findUniqueOrThrow({ where: { id: changes.roundId } }) : await makeRound(db)
  const { organisation, owner } = await makeOwner(db)
  const [coordinator, first, second] = [await makeUser(db, 'coordinator'), await makeUser(db, 'beoordelaar'), await makeUser(db, 'beoordelaar')]
  const title = `Voorbeeldinterventie ${randomUUID().slice(0, 8)}`
  const rounds = handedIn.includes(state) ? 1 : 0
  const submission = await db.submission.create({
    data: {
      roundId: round.id,
      organisationId: organisation.id,
      title,
      state,
      rounds,
      database: 'antidiscriminatie',
      registration: {},
      worksheet: worksheet(title),
      createdBy: owner.id,
      authors: [owner.id],
      ...changes,
    },
  })
  await db.transition.create({ data: { submissionId: submission.id, step: 'register', to: 'registered', actor: owner.id } })
  const version = rounds > 0 ? await addVersion(db, submission.id, 1, owner) : undefined
  for (const assessor of [first, second]) await assign(db, submission.id, assessor.id)
  if (version && judged.includes(state)) await addDecision(db, submission.id, version.id, state, coordinator)
  return { submission, round, organisation, owner, coordinator, assessors: [first, second] as const, version }
}

/** A version as if it had been handed in. */
export function addVersion(
  db: Db,
  submissionId: string,
  number: number,
  by: Pick<Actor, 'id'>,
  content: Prisma.InputJsonObject = worksheet(`Versie ${number}`),
) {
  return db.submissionVersion.create({ data: { submissionId, number, content, submittedBy: by.id } })
}

/** Somebody who was asked to assess, and by default declared to have no conflict. */
export function assign(db: Db, submissionId: string, assessorId: string, state: 'asked' | 'free' | 'conflicted' | 'ended' = 'free') {
  return db.assignment.create({ data: { submissionId, assessorId, state, assignedBy: 'import', ...(state !== 'asked' && { declaredAt: new Date() }) } })
}

async function addDecision(db: Db, submissionId: string, versionId: string, state: SubmissionState, by: Pick<Actor, 'id'>) {
  const outcome = state === 'objection' ? 'notIncluded' : state
  await db.decision.create({ data: { submissionId, versionId, outcome, motivation: 'Een voorbeeld van een motivatie.', decidedBy: by.id } })
}
