import { z } from 'zod'
import { choiceOf } from '@/lib/content/editing'
import { line, requiredSummary, schemaPair } from '@/lib/content/fields'
import { refTo } from '@/lib/content/id'

export const accents = { teal: 'Groenblauw', ochre: 'Oker', plum: 'Pruim', slate: 'Leisteen' } as const

export const { draft, publishable } = schemaPair({
  summary: requiredSummary,
  period: line,
  number: z.number().int().positive().optional(),
  programme: refTo('programma'),
  status: choiceOf({ actief: 'Actief', afgesloten: 'Afgesloten' }),
  accent: choiceOf(accents),
  predecessors: z.array(refTo('thema')).default([]),
})
export type Theme = z.infer<typeof publishable>
