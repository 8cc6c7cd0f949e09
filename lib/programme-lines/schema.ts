import { z } from 'zod'
import { line, schemaPair } from '@/lib/content/fields'
import { refTo } from '@/lib/content/id'

export const { draft, publishable } = schemaPair({
  number: z.number().int().positive(),
  period: line,
  programme: refTo('programma'),
  ambition: z.string().trim().min(20),
  targetGroups: z.array(line).default([]),
  benefitGroups: z.array(line).default([]),
  questions: z.array(z.string().trim().min(1)).default([]),
})
export type ProgrammeLine = z.infer<typeof publishable>
