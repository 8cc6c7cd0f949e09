import { z } from 'zod'
import { endpoint } from '@/app/api/redactie/endpoint'
import { documentId, kindId } from '@/lib/content/id'
import { db } from '@/lib/db/client'
import { chooseDocuments, documentAt, knownDocuments } from '@/lib/editor/choose'
import { withoutSigns } from '@/lib/redactie/schema'

/** One value, several of the same name, or several behind each other with commas. */
const many = z.union([z.string(), z.array(z.string())]).transform((given) => [given].flat().flatMap((part) => part.split(',').filter(Boolean)))
const schema = z.object({
  q: z.string().max(300).transform(withoutSigns).default(''),
  soort: many.pipe(z.array(kindId)).default([]),
  id: many.pipe(z.array(documentId).max(500)).optional(),
  pad: z.string().max(2_000).transform(withoutSigns).optional(),
})

/** Documents to point at: by words of their title (`q`, `soort`), by identity (`id`) or by address (`pad`). */
export const GET = endpoint({ schema, action: 'document.read' }, async ({ q, soort, id, pad }) => {
  if (id) return knownDocuments(db(), id)
  if (pad !== undefined) return [await documentAt(db(), pad)].filter((found) => found !== undefined)
  return chooseDocuments(db(), { q, kinds: soort })
})
