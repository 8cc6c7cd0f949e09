import { z } from 'zod'
import { line, schemaPair } from '@/lib/content/fields'
import { refTo } from '@/lib/content/id'
import { richText } from '@/lib/content/text'

export const { draft, publishable } = schemaPair({
  definition: z.strictObject({ text: richText }),
  variants: z.array(line).default([]),
  abbreviation: line.optional(),
  disputed: z.string().trim().optional(),
  seeAlso: z.array(refTo('begrip')).default([]),
})
export type Term = z.infer<typeof publishable>
