import { z } from 'zod'
import { choiceOf } from '@/lib/content/editing'
import { isoDate, line, schemaPair, textItem } from '@/lib/content/fields'
import { refTo } from '@/lib/content/id'

export const programmeTypes = {
  meerjarenprogramma: 'Meerjarenprogramma',
  werkplan: 'Werkplan',
  achtergrond: 'Achtergrond',
} as const

/** Amounts in whole euros. A part that the source does not give stays out. */
export const budgetLine = z.strictObject({
  code: line.optional(),
  label: line,
  movisie: z.number().int().nonnegative().optional(),
  verweyJonker: z.number().int().nonnegative().optional(),
  external: z.number().int().nonnegative().optional(),
  total: z.number().int().nonnegative(),
})

export const { draft, publishable } = schemaPair({
  type: choiceOf(programmeTypes),
  period: line,
  platformName: line,
  funder: line,
  partners: z.array(line).default([]),
  parent: refTo('programma').optional(),
  document: z.strictObject({ title: line, date: isoDate.optional() }).optional(),
  figures: z.array(z.strictObject({ value: line, text: textItem.shape.text })).default([]),
  budget: z.strictObject({ year: z.number().int(), lines: z.array(budgetLine), total: budgetLine.optional(), note: line.optional() }).optional(),
  timeline: z.array(z.strictObject({ year: line, text: textItem.shape.text })).default([]),
})
export type Programme = z.infer<typeof publishable>
