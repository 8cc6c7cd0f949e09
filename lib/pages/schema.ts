import { z } from 'zod'
import { schemaPair } from '@/lib/content/fields'
import { refTo } from '@/lib/content/id'

export const { draft, publishable } = schemaPair({
  parent: refTo('pagina').optional(),
  order: z.number().int().default(0),
})
export type Page = z.infer<typeof publishable>
