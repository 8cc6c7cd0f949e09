import type { Intervention } from '@/lib/interventions/schema'
import { canonical } from '@/lib/versions/same'

/** What the owner may ask to change without a new round: facts about where and how to get it, nothing that was judged. */
export const changeableFields = [
  'contact',
  'materials',
  'costs',
  'schedule',
  'location',
  'region',
  'municipalities',
  'languages',
  'reach',
  'listedIn',
] as const satisfies readonly (keyof Intervention)[]
export type ChangeableField = (typeof changeableFields)[number]

/** Of each field that changes what it said when it was asked, and what it should say; `null` is nothing. JSON-safe. */
export type AskedChanges = Partial<Record<ChangeableField, { before: unknown; after: unknown }>>

type Fields = Readonly<Record<string, unknown>>

/** What changes between what is live and what is wanted. What is empty and what is not there are one thing. */
export function askedChanges(live: Fields, wanted: Fields): AskedChanges {
  return Object.fromEntries(
    changeableFields.flatMap((name) => {
      const [before, after] = [somethingOf(live[name]), somethingOf(wanted[name])]
      return canonical(before) === canonical(after) ? [] : [[name, { before, after }]]
    }),
  )
}

/** The fields that say something else now than when the change was asked for, and not yet what was asked. */
export function changedMeanwhile(live: Fields, changes: AskedChanges): ChangeableField[] {
  return (Object.entries(changes) as [ChangeableField, { before: unknown; after: unknown }][]).flatMap(([name, { before, after }]) => {
    const now = canonical(somethingOf(live[name]))
    return now === canonical(before) || now === canonical(after) ? [] : [name]
  })
}

/** The new values, as they are written: `undefined` takes a field away. */
export function newValues(changes: AskedChanges): Record<string, unknown> {
  return Object.fromEntries(Object.entries(changes).map(([name, { after }]) => [name, after ?? undefined]))
}

/** What is empty, and what is not the case, is not there. */
function somethingOf(value: unknown): unknown {
  if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)) return null
  if (typeof value !== 'object' || Array.isArray(value)) return value
  const filled = Object.entries(value).filter(([, field]) => field !== undefined && field !== '' && field !== false)
  return filled.length > 0 ? Object.fromEntries(filled) : null
}
