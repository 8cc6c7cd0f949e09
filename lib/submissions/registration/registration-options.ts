import { type databases, entrances } from '@/lib/interventions/vocabulary'
import type { Claimable } from '@/lib/owners/claimable'
import { evaluations, followed, manuals, novelty, ownership, type Registration } from '@/lib/submissions/registration/registration'

type Choice = { value: string; label: string }

/** The choices of the form to register with, in a round for these databases. JSON-safe. */
export function registrationOptions(of: readonly string[], existing: readonly Claimable[]) {
  return {
    database: of.map((value) => ({ value, label: entrances[value as (typeof databases)[number]] })),
    soort: choices(novelty),
    bestaand: existing.map(({ slug, title }) => ({ value: slug, label: title })),
    eigendom: choices(ownership),
    handleiding: choices(manuals),
    evaluatie: choices(evaluations),
    workshop: choices(followed),
  }
}

function choices(labels: Readonly<Record<string, string>>): Choice[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }))
}

/** What the answers of the quickscan say of the form, by the name of its fields. */
export function fromQuickscan(answers: Readonly<Record<string, readonly string[]>>, of: readonly string[]): Partial<Record<keyof Registration, string>> {
  const one = (question: string) => answers[question]?.[0]
  const database = { discriminatie: 'antidiscriminatie', polarisatie: 'polarisatie', radicalisering: 'radicalisering' }[one('onderwerp') ?? '']
  const eigendom = { ja: 'ons', samen: 'samen' }[one('eigenaar') ?? '']
  return {
    ...(database && of.includes(database) ? { database } : of.length === 1 && { database: of[0] }),
    ...(eigendom && { eigendom }),
    ...(one('handleiding') && { handleiding: one('handleiding') }),
    ...(one('evaluatie') && { evaluatie: one('evaluatie') }),
  } as Partial<Record<keyof Registration, string>>
}
