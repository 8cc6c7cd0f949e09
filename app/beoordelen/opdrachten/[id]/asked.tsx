import type { ReactNode } from 'react'
import { TextFor } from '@/components/assessing/TextFor'
import type { AskedCriterion } from '@/components/assessing/VerdictForm'
import type { Actor } from '@/lib/auth/policy'
import { db } from '@/lib/db/client'
import { labelOfPath } from '@/lib/editor/labels'
import type { Criterion } from '@/lib/reviews/criteria'
import { handedInVersions } from '@/lib/reviews/handed-in'
import { placeOf } from '@/lib/reviews/reading'
import { titlesIn } from '@/lib/versions/titles'
import { vocabularyOf } from '@/lib/versions/words'

/** Criteria as a form asks them, with the names of the fields where the answer is to be found. */
export function asked(criteria: readonly Criterion[]): AskedCriterion[] {
  return criteria.map(({ id, label, question, threshold, fields }) => ({
    id,
    label,
    question,
    threshold: threshold === true,
    fields: fields.map((path) => ({ path, label: labelOfPath('interventie', path.split('.')).split(' › ').at(-1) ?? path })),
  }))
}

/** What the last version says for each criterion, by its id. Throws NotFoundError and ForbiddenError. */
export async function textsFor(actor: Actor, id: string, criteria: readonly Criterion[]): Promise<Record<string, ReactNode>> {
  const [version] = await handedInVersions(db(), actor, id)
  const content = version?.content ?? {}
  const words = vocabularyOf('interventie', await titlesIn(db(), [content]))
  return Object.fromEntries(criteria.map(({ id, fields }) => [id, <TextFor key={id} places={fields.map((path) => placeOf(content, path))} words={words} />]))
}
