import { z } from 'zod'
import { isoDate, line, schemaPair, textItem, year } from '@/lib/content/fields'
import { refTo } from '@/lib/content/id'
import { linkUrl } from '@/lib/content/text'

export const entrances = {
  antidiscriminatie: 'Antidiscriminatie',
  polarisatie: 'Polarisatie en maatschappelijke spanningen',
  radicalisering: 'Preventie van radicalisering',
  opvoeding: 'Opvoeding en gezin',
  participatie: 'Participatie en inburgering',
} as const
export const forms = {
  training: 'Training',
  lespakket: 'Lespakket',
  methode: 'Methode',
  campagne: 'Campagne',
  theater: 'Theater',
  tool: 'Tool',
  'advies-op-maat': 'Advies op maat',
  begeleiding: 'Begeleiding',
  ontmoeting: 'Ontmoeting',
  'e-learning': 'E-learning',
} as const
export const sectors = {
  po: 'Primair onderwijs',
  vo: 'Voortgezet onderwijs',
  mbo: 'Mbo',
  ho: 'Hoger onderwijs',
  werk: 'Werk',
  sport: 'Sport',
  zorg: 'Zorg en welzijn',
  gemeente: 'Gemeente',
  wijk: 'Wijk',
  gezin: 'Gezin',
  jongerenwerk: 'Jongerenwerk',
  politie: 'Politie',
  online: 'Online',
} as const
export const grounds = {
  herkomst: 'Herkomst',
  huidskleur: 'Huidskleur',
  religie: 'Religie',
  geslacht: 'Geslacht',
  'seksuele-gerichtheid': 'Seksuele gerichtheid',
  leeftijd: 'Leeftijd',
  beperking: 'Beperking of ziekte',
  alle: 'Alle gronden',
} as const
export const substantiationLevels = { geen: 'Niet beoordeeld', beschreven: 'Goed beschreven', onderbouwd: 'Goed onderbouwd' } as const
export const effectResearch = {
  onbekend: 'Niet opgegeven',
  geen: 'Geen effectonderzoek',
  procesevaluatie: 'Procesevaluatie',
  eerste: 'Eerste aanwijzingen voor effect',
  goed: 'Goede aanwijzingen voor effect',
  sterk: 'Sterke aanwijzingen voor effect',
} as const
export const preventionLevels = { universeel: 'Universeel', selectief: 'Selectief', geindiceerd: 'Geïndiceerd' } as const

const keys = <T extends Record<string, string>>(labels: T) => Object.keys(labels) as [keyof T & string, ...(keyof T & string)[]]

const amount = z.number().nonnegative()
/** Costs in euros of `year`, hours as a number. `free: true` is a fact of its own, not the absence of amounts. */
export const costs = z.strictObject({
  free: z.boolean().optional(),
  once: amount.optional(),
  perGroup: amount.optional(),
  perParticipant: amount.optional(),
  licence: amount.optional(),
  hours: amount.optional(),
  year: year.optional(),
  note: line.optional(),
})
export const study = z.strictObject({
  title: line,
  authors: line.optional(),
  year,
  design: line,
  size: line.optional(),
  outcomes: z.array(textItem).min(1),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/)
    .optional(),
  url: linkUrl.optional(),
  doc: refTo('publicatie').optional(),
})
export const targetGroup = z.strictObject({
  name: line,
  ageFrom: z.number().int().min(0).max(120).optional(),
  ageTo: z.number().int().min(0).max(120).optional(),
  traits: z.array(line).default([]),
})

export const { draft, publishable } = schemaPair({
  owner: z.strictObject({ name: line, doc: refTo('organisatie').optional() }).optional(),
  contact: z.strictObject({ label: line, url: linkUrl }).optional(),
  entrances: z.array(z.enum(keys(entrances))).min(1),
  forms: z.array(z.enum(keys(forms))).min(1),
  sectors: z.array(z.enum(keys(sectors))).default([]),
  grounds: z.array(z.enum(keys(grounds))).default([]),
  preventionLevel: z.enum(keys(preventionLevels)).optional(),
  languages: z.array(z.string()).default([]),
  region: line.optional(),
  municipalities: z.array(line).default([]),
  endGroups: z.array(targetGroup).default([]),
  intermediaryGroups: z.array(targetGroup).default([]),
  goals: z.array(z.strictObject({ text: textItem.shape.text, group: line.optional() })).default([]),
  approach: z.array(z.strictObject({ title: line, text: textItem.shape.text.optional(), duration: line.optional() })).default([]),
  materials: z.array(textItem).default([]),
  location: line.optional(),
  performers: z.strictObject({ text: textItem.shape.text }).optional(),
  preconditions: z.array(textItem).default([]),
  implementation: z.strictObject({ text: textItem.shape.text }).optional(),
  costs: costs.optional(),
  theory: z
    .strictObject({
      problem: textItem,
      factors: z.array(textItem).default([]),
      mechanisms: z.array(z.strictObject({ text: textItem.shape.text, doc: refTo('dossier').optional(), anchor: line.optional() })).default([]),
    })
    .optional(),
  essentialElements: z.array(textItem).default([]),
  substantiation: z
    .strictObject({ level: z.enum(keys(substantiationLevels)), by: line.optional(), on: isoDate.optional(), url: linkUrl.optional() })
    .optional(),
  effectResearch: z.enum(keys(effectResearch)).default('onbekend'),
  studies: z.array(study).default([]),
  reach: line.optional(),
  partOf: line.optional(),
  note: z.string().trim().optional(),
  listedIn: z.array(z.strictObject({ label: line, url: linkUrl.optional() })).default([]),
  confirmedOn: isoDate.optional(),
  validUntil: isoDate.optional(),
})
export type Intervention = z.infer<typeof publishable>
