import { z } from 'zod'
import { line, requiredSummary, schemaPair } from '@/lib/content/fields'
import { refTo } from '@/lib/content/id'

export const accents = ['teal', 'ochre', 'plum', 'slate'] as const

export const { draft, publishable } = schemaPair({
  summary: requiredSummary,
  period: line,
  number: z.number().int().positive().optional(),
  programme: refTo('programma'),
  status: z.enum(['actief', 'afgesloten']),
  accent: z.enum(accents),
  predecessors: z.array(refTo('thema')).default([]),
})
export type Theme = z.infer<typeof publishable>
