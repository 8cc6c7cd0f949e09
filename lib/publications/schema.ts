import { z } from 'zod'
import { choiceOf, editing } from '@/lib/content/editing'
import { author, line, schemaPair, year } from '@/lib/content/fields'
import { refTo } from '@/lib/content/id'
import { linkUrl } from '@/lib/content/text'

export const publicationTypes = {
  rapport: 'Rapport',
  infosheet: 'Infosheet',
  factsheet: 'Factsheet',
  handreiking: 'Handreiking',
  toolkit: 'Toolkit',
  tool: 'Tool',
  brochure: 'Brochure',
  artikel: 'Artikel',
  interview: 'Interview',
  opinie: 'Blog of opinie',
  verslag: 'Verslag',
  podcast: 'Podcast',
  video: 'Video',
  animatie: 'Animatie',
  infographic: 'Infographic',
  'e-learning': 'E-learning',
  training: 'Training',
  webinar: 'Webinar',
  kennisatelier: 'Kennisatelier',
  jaarbericht: 'Jaarbericht',
  overig: 'Overig',
} as const
export type PublicationType = keyof typeof publicationTypes

/** The types that are read as an article and stand under /artikelen. */
export const articleTypes = ['artikel', 'interview', 'opinie', 'verslag'] as const satisfies PublicationType[]

export const isbn = z
  .string()
  .regex(/^[\d-]{9,16}[\dX]$/)
  .refine(isbnIsValid, { error: 'Dit ISBN klopt niet: het controlecijfer past niet bij de rest' })

export const { draft, publishable } = schemaPair({
  type: choiceOf(publicationTypes),
  status: choiceOf({ verschenen: 'Verschenen', gepland: 'Gepland', besloten: 'Niet openbaar' }),
  origin: choiceOf({ kis: 'Van KIS', extern: 'Van een ander' }),
  subtitle: line.optional(),
  titleVariants: z.array(line).default([]),
  authors: z.array(author).default([]),
  year: year.optional(),
  month: z.number().int().min(1).max(12).optional(),
  publisher: line.optional(),
  place: line.optional(),
  isbn: isbn.optional(),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/)
    .optional(),
  series: line.optional(),
  journal: line.optional(),
  pages: line.optional(),
  language: z.string().default('nl'),
  licence: line.optional(),
  duration: line.optional(),
  locations: z.array(z.strictObject({ label: line, url: linkUrl })).default([]),
  downloads: z
    .array(
      z.strictObject({
        title: line,
        url: z.union([linkUrl, z.string().startsWith('/')]).register(editing, { as: 'url' }),
        format: line,
        size: line.optional(),
        accessible: z.boolean().optional(),
      }),
    )
    .default([]),
  parts: z
    .array(z.strictObject({ title: line, format: line.optional(), forWhom: line.optional(), doc: refTo('publicatie').optional(), anchor: line.optional() }))
    .default([]),
  partOf: refTo('publicatie').optional(),
  project: refTo('project').optional(),
  note: z.string().trim().optional(),
  facts: z.array(z.string().trim().min(1)).default([]),
})
export type Publication = z.infer<typeof publishable>

/** Checks the last digit of an ISBN-10 or ISBN-13 (ISO 2108). */
export function isbnIsValid(value: string): boolean {
  const digits = value.replaceAll('-', '')
  if (digits.length === 10) {
    const sum = [...digits].reduce((total, char, i) => total + (char === 'X' ? 10 : Number(char)) * (10 - i), 0)
    return sum % 11 === 0
  }
  if (!/^\d{13}$/.test(digits)) return false
  return [...digits].reduce((total, char, i) => total + Number(char) * (i % 2 ? 3 : 1), 0) % 10 === 0
}
