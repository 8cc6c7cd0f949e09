import { z } from 'zod'

const name = z.union([
  z.strictObject({ family: z.string().min(1), given: z.string().optional(), 'non-dropping-particle': z.string().optional() }),
  z.strictObject({ literal: z.string().min(1) }),
])
const text = z.string().trim().min(1).max(500)

/** A work in a list of literature, as CSL-JSON 1.0.2 (github.com/citation-style-language/schema): the part that we use. */
export const literatureItem = z.strictObject({
  id: text,
  type: z.enum(['article-journal', 'book', 'chapter', 'report', 'thesis', 'webpage', 'document', 'article-newspaper', 'paper-conference']),
  title: text,
  author: z.array(name).default([]),
  issued: z.strictObject({ 'date-parts': z.array(z.array(z.number().int()).min(1).max(3)).min(1).max(1) }).optional(),
  'container-title': text.optional(),
  volume: text.optional(),
  issue: text.optional(),
  page: text.optional(),
  publisher: text.optional(),
  'publisher-place': text.optional(),
  DOI: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/)
    .optional(),
  ISBN: text.optional(),
  URL: z.url({ protocol: /^https?$/ }).optional(),
  language: text.optional(),
})
export type LiteratureItem = z.infer<typeof literatureItem>
