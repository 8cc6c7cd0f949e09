import { z } from 'zod'
import { documentId, kindId, slug } from '@/lib/content/id'
import { concept } from '@/lib/search/thesaurus/schema'

const wording = z.string().trim().min(2).max(120)
const reason = z.string().trim().min(10, { error: 'Schrijf op waarom, in minstens 10 tekens' }).max(300)

/** A best bet as it stands in `content/zoeken/aanraders.yml`, below its name. */
export const betFields = z.strictObject({
  queries: z.array(wording).min(1, { error: 'Noem minstens één zoekvraag' }).max(40),
  documents: z.array(documentId).min(1, { error: 'Noem minstens één document' }).max(3, { error: 'Noem hoogstens drie documenten' }),
  reason,
})

/** What ranks lower, as it stands in `content/zoeken/lager.yml`, below its name. */
export const demotionFields = z
  .strictObject({
    documents: z.array(documentId).default([]),
    kinds: z.array(kindId).default([]),
    factor: z.number().min(0.1, { error: 'Kies een factor van 0.1 tot en met 0.9' }).max(0.9, { error: 'Kies een factor van 0.1 tot en met 0.9' }),
    reason,
  })
  .refine(({ documents, kinds }) => documents.length + kinds.length > 0, { error: 'Noem documenten (documents) of soorten (kinds)' })

/** What KIS sets about searching, by the name of its row in the table. */
export const curationSchemas = {
  thesaurus: z.array(concept),
  aanraders: z.array(betFields.extend({ id: slug })),
  lager: z.array(demotionFields.safeExtend({ id: slug })),
}
export type CurationName = keyof typeof curationSchemas
export type CurationContent = { [K in CurationName]: z.infer<(typeof curationSchemas)[K]> }
