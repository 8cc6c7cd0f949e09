import type { z } from 'zod'
import { labelOfPath } from '@/lib/editor/labels'
import { type RuledRecord, recordProblems } from '@/lib/interventions/record-rules'
import { publishable } from '@/lib/interventions/schema'
import type { Missing } from '@/lib/worksheet/completeness-checks'
import { isEmpty, isEmptyRow } from '@/lib/worksheet/form/empty'
import { valueAt } from '@/lib/worksheet/form/paths'
import type { Worksheet } from '@/lib/worksheet/worksheet'

type Thing = Readonly<Record<string, unknown>>

/** What in a worksheet is there, but not as it must be for publication. */
export function problemsIn(worksheet: Worksheet): Missing[] {
  const given = said(worksheet) as Worksheet
  return [...shapeProblems(given), ...ruleProblems(given)]
}

/** Without what says nothing. Rows stay where they are. */
function said(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(said)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).flatMap(([name, one]) => (isEmpty(one) ? [] : [[name, said(one)]])))
}

function shapeProblems(given: Worksheet): Missing[] {
  const { shape } = publishable
  return Object.entries(given).flatMap(([name, value]) => {
    const issues = shape[name as keyof typeof shape]?.safeParse(value).error?.issues ?? []
    return issues.flatMap((issue) => {
      const path = [name, ...issue.path].map((key) => (typeof key === 'number' ? key : String(key)))
      return isInEmptyRow(given, path) ? [] : [{ path, message: `${labelOf(path)}: ${wordsFor(issue, path)}` }]
    })
  })
}

function isInEmptyRow(given: Worksheet, path: Missing['path']): boolean {
  return path.some((key, i) => typeof key === 'number' && isEmptyRow(valueAt(given, path.slice(0, i + 1))))
}

function labelOf(path: Missing['path']): string {
  return (
    labelOfPath(
      'interventie',
      path.filter((key) => typeof key === 'string'),
    )
      .split(' › ')
      .at(-1) ?? ''
  )
}

function wordsFor(issue: z.core.$ZodIssue, path: Missing['path']): string {
  const field = String(path.at(-1))
  if (issue.code === 'too_small')
    return issue.origin === 'number' || issue.origin === 'int' ? `vul een getal in van minstens ${issue.minimum}.` : 'vul dit nog in.'
  if (issue.code === 'too_big')
    return issue.origin === 'string' ? `maak dit korter, hoogstens ${issue.maximum} tekens.` : `vul een getal in van hoogstens ${issue.maximum}.`
  if (issue.code === 'invalid_value') return 'kies een van de mogelijkheden.'
  if (issue.code !== 'invalid_format') return 'vul dit nog in.'
  if (/^doi$/i.test(field)) return 'een DOI begint met 10., bijvoorbeeld 10.1000/182.'
  if (/^url$/i.test(field)) return 'schrijf het hele adres, met https:// ervoor.'
  if (field === 'email') return 'schrijf een e-mailadres als naam@example.nl.'
  return 'kijk dit nog eens na.'
}

/** Rules about how things fit together, in words for who does not know of names within the worksheet. */
function ruleProblems(given: Worksheet): Missing[] {
  const abstract = list(given.abstract).flatMap((row, i) => (row.part ? [{ row, i }] : []))
  const theory = given.theory as Thing | undefined
  const record = {
    ...{ abstract: abstract.map(({ row }) => ({ text: [], ...row })), endGroups: list(given.endGroups), intermediaryGroups: list(given.intermediaryGroups) },
    goals: list(given.goals).map((goal) => ({ groups: [], factors: [], ...goal })),
    approach: list(given.approach).map((activity) => ({ goals: [], mechanisms: [], ...activity })),
    ...(theory && { theory: { factors: list(theory.factors), mechanisms: list(theory.mechanisms) } }),
    ...{ costs: given.costs, effect: { level: 'onbekend' }, studies: list(given.studies) },
  } as unknown as RuledRecord
  return recordProblems(record).map(({ path, message }) => {
    const place = path.map((key) => (typeof key === 'number' ? key : String(key)))
    const isPart = place[0] === 'abstract' && typeof place[1] === 'number'
    const inWorksheet = isPart ? ['abstract', abstract[place[1] as number]?.i ?? 0, ...place.slice(2)] : place
    return { path: inWorksheet, message: lost[`${place[0]}.${place[2]}`] ?? message }
  })
}

/** What points at something that is not there (any more). */
const lost: Readonly<Record<string, string>> = {
  'goals.groups': 'Dit doel hoort bij een groep die er niet meer is. Kies opnieuw.',
  'goals.factors': 'Dit doel hoort bij een factor die er niet meer is. Kies opnieuw.',
  'approach.goals': 'Dit onderdeel hoort bij een doel dat er niet meer is. Kies opnieuw.',
  'approach.mechanisms': 'Dit onderdeel hoort bij een mechanisme dat er niet meer is. Kies opnieuw.',
}

function list(value: unknown): Thing[] {
  return Array.isArray(value) ? (value as Thing[]) : []
}
