import { z } from 'zod'
import { line, schemaPair } from '@/lib/content/fields'
import { refTo } from '@/lib/content/id'
import { linkUrl } from '@/lib/content/text'

export const { draft, publishable } = schemaPair({
  abbreviation: line.optional(),
  type: line,
  role: z.string().trim().optional(),
  url: linkUrl.optional(),
  formerNames: z.array(line).default([]),
  partOf: refTo('organisatie').optional(),
})
export type Organisation = z.infer<typeof publishable>
