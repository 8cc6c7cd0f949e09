import { expect } from 'vitest'
import { db } from '@/lib/db/client'
import { worksheet } from '@/tests/factories/submissions'

/** A worksheet that says enough to be handed in. */
export const enough = (title = 'Voorbeeld') => ({
  ...worksheet(title),
  endGroups: [{ name: 'Leerlingen' }],
  approach: [{ title: 'Kennismaken', goals: ['kennen'], mechanisms: [] }],
})

/** Everything that handing in writes. */
export async function everythingOf(id: string) {
  const [submission, versions, transitions, events, mails] = await Promise.all([
    db().submission.findUniqueOrThrow({ where: { id } }),
    db().submissionVersion.findMany({ where: { submissionId: id }, orderBy: { number: 'asc' } }),
    db().transition.findMany({ where: { submissionId: id }, orderBy: { id: 'asc' } }),
    db().event.findMany({ where: { data: { path: ['submissionId'], equals: id } }, orderBy: { id: 'asc' } }),
    db().$queryRaw<{ n: number }[]>`SELECT count(*)::int AS n FROM pgboss.job WHERE name = 'mail.send' AND data->>'text' LIKE ${`%${id}%`}`,
  ])
  return { submission, versions, transitions, events, mails: mails[0]?.n }
}

/** That a version with this number was handed in, once and as a whole. */
export async function expectSubmitted(id: string, number: number) {
  const { submission, versions, transitions, events, mails } = await everythingOf(id)
  expect(submission).toMatchObject({ state: 'submitted', rounds: number, dueOn: null })
  expect(versions.map((version) => version.number)).toEqual(Array.from({ length: number }, (_, i) => i + 1))
  expect(versions.at(-1)).toMatchObject({ content: submission.worksheet })
  expect(transitions.filter(({ step }) => step === 'submit')).toMatchObject([{ to: 'submitted', versionId: versions.at(-1)?.id }])
  expect(events.filter(({ type }) => type === 'submission.submitted')).toHaveLength(1)
  // Somebody of the organisation, two assessors, and every coordinator.
  expect(mails).toBe(3 + (await db().user.count({ where: { role: 'coordinator' } })))
}
