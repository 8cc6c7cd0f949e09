import { z } from 'zod'
import { lenient } from '@/lib/content/lenient'
import { intervention } from '@/lib/interventions/kind'
import type { Intervention } from '@/lib/interventions/schema'

/**
 * The fields of an intervention that its owner writes: the record of the database without what KIS decides (the signs,
 * the validity, the entrances) and without what belongs to any document of the platform (themes, related, sources).
 */
export const worksheetFields = [
  'title',
  'summary',
  'owner',
  'contact',
  'abstract',
  'forms',
  'sectors',
  'grounds',
  'preventionLevel',
  'languages',
  'region',
  'municipalities',
  'endGroups',
  'intermediaryGroups',
  'selection',
  'involvement',
  'goals',
  'schedule',
  'approach',
  'materials',
  'location',
  'performers',
  'qualityControl',
  'preconditions',
  'implementation',
  'costs',
  'theory',
  'essentialElements',
  'studies',
  'literature',
  'reach',
  'partOf',
  'listedIn',
] as const satisfies readonly (keyof Intervention)[]
export type WorksheetField = (typeof worksheetFields)[number]
/** Unfinished content of an intervention, only with fields of the worksheet. */
export type Worksheet = Readonly<Partial<Record<WorksheetField, unknown>>>

const known = new Set<string>(worksheetFields)

/** What of a content belongs in a worksheet. */
export function worksheetOf(content: Readonly<Record<string, unknown>>): Worksheet {
  return Object.fromEntries(Object.entries(content).filter(([name]) => known.has(name)))
}

/** The strict schema of one field, as publication asks it. */
export function strictField(name: WorksheetField): z.ZodType {
  const { shape } = intervention.publishable as unknown as { shape: Record<string, z.ZodType> }
  const field = shape[name]
  if (!field) throw new Error(`an intervention has no ${name}`)
  return field
}

/** What a worksheet may be while it is written: the right shapes, nothing required, no other fields. Throws ZodError. */
export const worksheetDraft: z.ZodType<Worksheet> = z.strictObject(
  Object.fromEntries(worksheetFields.map((name) => [name, lenient(strictField(name)).optional()])),
) as unknown as z.ZodType<Worksheet>
