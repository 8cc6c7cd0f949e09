import { z } from 'zod'
import { type Blocker, block } from '@/lib/content/blockers/blocker'
import type { Kind } from '@/lib/content/kind'

z.config(z.locales.nl())

/** What the schema of a kind finds wrong, in words for who writes; of a value that may have several shapes, the closest. */
export function schemaIssues(kind: Kind, content: unknown): Blocker[] {
  const { error } = kind.publishable.safeParse(content)
  const found = (error?.issues ?? []).flatMap((issue) => toBlockers(issue, content, []))
  return [...new Map(found.map((blocker) => [JSON.stringify(blocker), blocker])).values()]
}

function toBlockers(issue: z.core.$ZodIssue, content: unknown, parent: readonly PropertyKey[]): Blocker[] {
  const path = [...parent, ...issue.path]
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => block([...path, key], 'Dit veld hoort hier niet. Haal het weg.'))
  const closest = issue.code === 'invalid_union' ? [...issue.errors].sort((a, b) => a.length - b.length)[0] : undefined
  if (closest && isGeneral(issue.message)) return closest.flatMap((nested) => toBlockers(nested, content, path))
  return [block(path, wordsFor(issue, valueAt(content, path)))]
}

/** What a schema says in words of its own stays; what the library says is put in ours. */
function wordsFor(issue: z.core.$ZodIssue, value: unknown): string {
  if (!isGeneral(issue.message)) return issue.message
  if (value === undefined || value === null || value === '') return 'Dit is nog leeg. Vul het in.'
  if (issue.code === 'too_small') return tooSmall(issue)
  if (issue.code === 'too_big') return tooBig(issue)
  if (issue.code === 'invalid_value') return 'Dit is geen keuze uit de lijst. Kies opnieuw.'
  return 'Dit heeft niet de goede vorm. Kijk het na.'
}

function tooSmall({ origin, minimum }: z.core.$ZodIssueTooSmall): string {
  if (origin === 'string') return minimum === 1 ? 'Dit is nog leeg. Vul het in.' : `Dit is te kort: minstens ${minimum} tekens.`
  if (origin === 'array') return minimum === 1 ? 'Hier staat nog niets. Voeg er minstens één toe.' : `Voeg er meer toe: minstens ${minimum}.`
  return `Dit is te laag: minstens ${minimum}.`
}

function tooBig({ origin, maximum }: z.core.$ZodIssueTooBig): string {
  if (origin === 'string') return `Dit is te lang: hoogstens ${maximum} tekens.`
  if (origin === 'array') return `Dit zijn er te veel: hoogstens ${maximum}.`
  return `Dit is te hoog: hoogstens ${maximum}.`
}

/** The words of the library (its Dutch or English locale), not of our schemas. */
function isGeneral(message: string): boolean {
  return /^(Ongeldig|Invalid|Te (groot|klein|lang|kort|weinig|veel|hoog|laag)|Too |Onbekende sleutel|Unrecognized)/.test(message)
}

function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], content)
}
