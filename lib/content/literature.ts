import { z } from 'zod'
import { choiceOf, editing } from '@/lib/content/editing'

const name = z.union([
  z.strictObject({ family: z.string().min(1), given: z.string().optional(), 'non-dropping-particle': z.string().optional() }),
  z.strictObject({ literal: z.string().min(1) }),
])
const text = z.string().trim().min(1).max(500)

/** A work in a list of literature, as CSL-JSON 1.0.2 (github.com/citation-style-language/schema): the part that we use. */
export const literatureItem = z.strictObject({
  id: text.clone().register(editing, { as: 'key' }),
  type: choiceOf({
    'article-journal': 'Artikel in een tijdschrift',
    book: 'Boek',
    chapter: 'Hoofdstuk in een boek',
    report: 'Rapport',
    thesis: 'Proefschrift of scriptie',
    webpage: 'Webpagina',
    document: 'Ander document',
    'article-newspaper': 'Artikel in een krant',
    'paper-conference': 'Bijdrage aan een congres',
  }),
  title: text,
  author: z.array(name).default([]),
  issued: z
    .strictObject({ 'date-parts': z.array(z.array(z.number().int()).min(1).max(3)).min(1).max(1) })
    .register(editing, { as: 'dateParts' })
    .optional(),
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
  URL: z
    .url({ protocol: /^https?$/ })
    .register(editing, { as: 'url' })
    .optional(),
  language: text.optional(),
})
export type LiteratureItem = z.infer<typeof literatureItem>
