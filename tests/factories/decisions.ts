import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { criteriaOf, currentCriteria } from '@/lib/reviews/criteria'
import { decide } from '@/lib/submissions/commands/decide'
import type { DecisionInput } from '@/lib/submissions/decision/decision'
import type { Signs } from '@/lib/submissions/decision/inclusion'
import { type Made, makeSubmission } from '@/tests/factories/submissions'

export const signs: Signs = { substantiation: { level: 'onderbouwd' }, effect: { level: 'geen' } }
export const motivation = 'De verandertheorie is helder en past bij wat bekend is uit onderzoek.'

/** A whole worksheet: what an owner hands in when everything is right. */
export const whole = (title: string): Prisma.InputJsonObject => ({
  title,
  summary: 'Een voorbeeld van een interventie waarin leerlingen elkaar leren kennen.',
  owner: { name: 'Voorbeeldorganisatie' },
  contact: { label: 'Voorbeeldorganisatie', url: 'https://example.org/voorbeeld', email: 'voorbeeld@example.org' },
  forms: ['training'],
  sectors: ['vo'],
  endGroups: [{ name: 'Leerlingen', kind: 'leerlingen', ageFrom: 12, ageTo: 18 }],
  goals: [{ key: 'kennen', text: [{ text: 'Leerlingen leren elkaar kennen.' }], kind: 'contact', groups: ['Leerlingen'], factors: ['contact'] }],
  approach: [{ title: 'Bijeenkomst 1', text: [{ text: 'Samen een opdracht maken.' }], goals: ['kennen'] }],
  theory: {
    problem: { text: [{ text: 'Leerlingen kennen elkaar niet.' }] },
    factors: [{ key: 'contact', text: [{ text: 'Weinig contact.' }] }],
    mechanisms: [],
  },
  costs: { once: 250, year: 2026 },
  languages: ['Nederlands'],
})

type Options = { content?: Prisma.InputJsonObject; agreed?: boolean; advice?: string; changes?: Partial<Prisma.SubmissionUncheckedCreateInput> }

/** A submission whose assessors handed in and found consensus: a decision can be taken. */
export async function makeJudged({ content, agreed = true, advice = 'opnemen', changes = {} }: Options = {}): Promise<Made & { versionId: string }> {
  const made = await makeSubmission(db(), 'consensus', { ...changes, rounds: 2 })
  const { submission, owner, assessors } = made
  const version = await db().submissionVersion.create({
    data: { submissionId: submission.id, number: 2, content: content ?? whole(submission.title), submittedBy: owner.id },
  })
  const verdicts = Object.fromEntries(criteriaOf(currentCriteria).map(({ id }) => [id, { verdict: 'voldoet', motivation: 'Duidelijk.', citations: [] }]))
  const assignments = await db().assignment.findMany({ where: { submissionId: submission.id } })
  await db().assessment.createMany({
    data: assignments.map(({ id }) => ({ assignmentId: id, versionId: version.id, verdicts, advice, summary: 'Een helder verhaal.', handedInAt: new Date() })),
  })
  await db().consensus.create({
    data: {
      submissionId: submission.id,
      versionId: version.id,
      verdicts,
      advice,
      summary: 'Samen eens.',
      agreedBy: agreed ? assessors.map(({ id }) => id) : [],
    },
  })
  return { ...made, versionId: version.id }
}

/** A decision to include, with what is usual. */
export const inclusion = (id: string): DecisionInput => ({ id, outcome: 'included', motivation, signs })

/** An intervention that was included on the day of `now`, with its owner and coordinator. */
export async function makeIncluded(options: Options = {}, now = new Date()) {
  const made = await makeJudged(options)
  const { path = '' } = await decide(db(), made.coordinator, inclusion(made.submission.id), now)
  const { documentId } = await db().submission.findUniqueOrThrow({ where: { id: made.submission.id } })
  const slug = path.split('/').at(-1) ?? ''
  return { ...made, path, slug, documentId: documentId ?? '' }
}
