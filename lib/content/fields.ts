import { z } from 'zod'
import { body, sourceRef } from '@/lib/content/blocks'
import { choiceOf } from '@/lib/content/editing'
import { documentId, refTo } from '@/lib/content/id'
import { lenient } from '@/lib/content/lenient'
import { richText } from '@/lib/content/text'

export const audiences = {
  gemeente: 'Gemeenten',
  'sociaal-professional': 'Sociaal professionals',
  onderwijs: 'Onderwijs',
  werkgever: 'Werkgevers',
  zorg: 'Zorg en jeugdhulp',
  politie: 'Politie en veiligheid',
  rijk: 'Rijksoverheid',
  'maatschappelijke-organisatie': 'Maatschappelijke organisaties',
  zelforganisatie: 'Zelforganisaties',
  vrijwilliger: 'Vrijwilligers en informele werkers',
  arbeidstoeleiding: 'Arbeidstoeleiding',
  onderzoeker: 'Onderzoekers',
  media: 'Media',
  publiek: 'Iedereen',
} as const
export const audience = choiceOf(audiences)

export const knowledgeSources = { wetenschap: 'Wetenschap', praktijk: 'Praktijk', ervaring: 'Ervaring' } as const
export const knowledgeSource = choiceOf(knowledgeSources)

export const line = z.string().trim().min(1).max(300)
export const isoDate = z.iso.date({ error: 'Schrijf een datum als 2026-11-22' })
export const year = z.number().int().min(1900).max(2100)
export const textItem = z.strictObject({ text: richText })

/** A way to write down a person or body that made something; persons only as authors of a publication. */
export const author = z.union([
  z.strictObject({ family: line, given: line.optional(), particle: line.optional() }),
  z.strictObject({ organisation: line, doc: refTo('organisatie').optional() }),
])
export type Author = z.infer<typeof author>

/** "Jan van den Berg", or the organisation as it is called. */
export function authorName(author: Author): string {
  return 'organisation' in author ? author.organisation : [author.given, author.particle, author.family].filter(Boolean).join(' ')
}

/** For kinds whose summary must stand on its own. */
export const requiredSummary = z.string().trim().min(20, { error: 'Vat samen in minstens 20 tekens' }).max(700)

/** What every kind of document has. Every kind adds its own fields to these. */
export const commonFields = {
  title: z.string().trim().min(1, { error: 'Geef een titel' }).max(250),
  summary: z.string().trim().max(700).default(''),
  audiences: z.array(audience).default([]),
  knowledgeSources: z.array(knowledgeSource).default([]),
  themes: z.array(refTo('thema')).default([]),
  keywords: z.array(line).default([]),
  practicalUse: z.array(textItem).default([]),
  publishedOn: isoDate.optional(),
  updatedOn: isoDate.optional(),
  checkedOn: isoDate.optional(),
  changes: z.array(z.strictObject({ on: isoDate, note: line })).default([]),
  sources: z.array(sourceRef).default([]),
  discrepancies: z.array(z.string().trim().min(1)).default([]),
  related: z.array(z.strictObject({ doc: documentId, reason: line })).default([]),
  formerPaths: z.array(z.string().startsWith('/')).default([]),
  body: body.default([]),
}

type Fields<T extends z.ZodRawShape> = Omit<typeof commonFields, keyof T> & T

/**
 * The pair of schemas of a kind: `draft` accepts what is unfinished, `publishable` lists by its issues what still
 * blocks publication.
 */
export function schemaPair<T extends z.ZodRawShape>(fields: T) {
  const publishable: z.ZodObject<Fields<T>, z.core.$strict> = z.strictObject({ ...commonFields, ...fields })
  return { publishable, draft: lenient(publishable) }
}
