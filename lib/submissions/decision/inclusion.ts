import { lastValidDay } from '@/lib/interventions/freshness'
import type { EffectLevel, SubstantiationLevel } from '@/lib/interventions/vocabulary'
import { canonical } from '@/lib/versions/same'
import { worksheetFields, worksheetOf } from '@/lib/worksheet/worksheet'

type Fields = Readonly<Record<string, unknown>>

/** A sign with its proof: who judged it, on which day ("2027-11-15"), and where that can be read. */
export type Sign<Level> = { level: Level; by?: string | undefined; on?: string | undefined; url?: string | undefined }
export type Signs = { substantiation: Sign<SubstantiationLevel>; effect: Sign<EffectLevel> }

/** Levels of the sign "onderbouwing" that go with an inclusion: what was judged is never "not judged". */
export const includedLevels = ['beschreven', 'onderbouwd'] as const satisfies readonly SubstantiationLevel[]

/** The longest that a judgement holds, in years. */
export const longestValidity = 5

/** The last day of an inclusion that is decided on `today`, when nobody says otherwise. */
export function usualValidity(today: string): string {
  return lastValidDay({ confirmedOn: today }) ?? today
}

/** The day so many years after another. */
export function yearsAfter(day: string, years: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCFullYear(date.getUTCFullYear() + years)
  return date.toISOString().slice(0, 10)
}

/** What is included: the judged version, the database that it is for, whose it is, and what was decided; days as text. */
export type Inclusion = {
  worksheet: Fields
  database: string
  organisation: { name: string; doc?: string | undefined }
  signs: Signs
  today: string
  validUntil: string
  describedOn: string
}

/**
 * The content of the published intervention: what the owner wrote, and of what was live before everything that is not
 * the owner's, such as the themes and the address of before. Pure.
 */
export function includedContent(live: Fields | undefined, inclusion: Inclusion): Fields {
  const { worksheet, database, organisation, signs, today, validUntil, describedOn } = inclusion
  const written = worksheetOf(worksheet)
  return {
    describedBy: [{ organisation: organisation.name, ...(organisation.doc && { doc: organisation.doc }) }],
    publishedOn: today,
    ...withoutWorksheet(live ?? {}),
    ...written,
    ...contactOf(live?.contact, written.contact),
    owner: ownerOf(written.owner, organisation),
    entrances: [...new Set([...listOf(live?.entrances), database])],
    substantiation: withoutEmpty(signs.substantiation),
    effect: withoutEmpty(signs.effect),
    describedOn,
    checkedOn: today,
    confirmedOn: today,
    validUntil,
  }
}

/** The name stands as the owner wrote it; that it is an organisation of the platform is what KIS knows. */
function ownerOf(written: unknown, organisation: Inclusion['organisation']): Fields {
  const name = (written as { name?: unknown } | undefined)?.name
  return { name: typeof name === 'string' && name.trim() ? name : organisation.name, ...(organisation.doc && { doc: organisation.doc }) }
}

/** The address for mail is never shown to who registers: where they left the rest as it was, it stays. */
function contactOf(live: unknown, written: unknown): { contact?: unknown } {
  const shown = ({ email: _, ...rest }: Fields) => canonical(rest)
  const [before, after] = [(live ?? {}) as Fields, (written ?? {}) as Fields]
  return before.email && !after.email && shown(before) === shown(after) ? { contact: live } : {}
}

function withoutWorksheet(live: Fields): Fields {
  const owners = new Set<string>(worksheetFields)
  return Object.fromEntries(Object.entries(live).filter(([name]) => !owners.has(name)))
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []
}

function withoutEmpty<Level>(sign: Sign<Level>): Fields {
  return Object.fromEntries(Object.entries(sign).filter(([, value]) => value !== undefined && value !== ''))
}
