import { z } from 'zod'
import { body } from '@/lib/content/blocks'
import { choiceOf } from '@/lib/content/editing'
import { line, requiredSummary, schemaPair } from '@/lib/content/fields'
import { refTo, slug } from '@/lib/content/id'
import { richText } from '@/lib/content/text'

/** The fixed sections of a kennisgids, in reading order (werkplan 2026, part C). */
export const chapterTypes = {
  'stand-van-zaken': 'Stand van zaken',
  definities: 'Definities',
  'wet-en-regelgeving': 'Wet- en regelgeving',
  kernproblemen: 'Kernproblemen',
  oplossingsrichtingen: 'Oplossingsrichtingen',
  sleutelpublicaties: 'Sleutelpublicaties',
  organisaties: 'Organisaties',
  verdieping: 'Verdieping',
} as const

export const chapter = z.strictObject({
  slug,
  type: choiceOf(chapterTypes),
  title: line,
  summary: z.string().trim().max(400),
  body: body.min(1),
})

export const { draft, publishable } = schemaPair({
  summary: requiredSummary,
  subtitle: line.optional(),
  brief: z.array(z.strictObject({ text: richText })).min(3),
  chapters: z.array(chapter).min(1),
  keyPublications: z.array(refTo('publicatie')).default([]),
  organisations: z.array(refTo('organisatie')).default([]),
  interventions: z.array(refTo('interventie')).default([]),
})
export type Guide = z.infer<typeof publishable>
export type Chapter = z.infer<typeof chapter>
