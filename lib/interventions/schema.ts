import { z } from 'zod'
import { choiceOf, editing } from '@/lib/content/editing'
import { author, isoDate, line, schemaPair, textItem, year } from '@/lib/content/fields'
import { refTo } from '@/lib/content/id'
import { literatureItem } from '@/lib/content/literature'
import { linkUrl } from '@/lib/content/text'
import { checkRecord } from '@/lib/interventions/record-rules'
import {
  abstractPartLabels,
  effectLevels,
  entrances,
  forms,
  goalKinds,
  grounds,
  groupKinds,
  preventionLevels,
  sectors,
  substantiationLevels,
} from '@/lib/interventions/vocabulary'

/** A short name within one record, by which other parts of it can point at a factor or a goal. */
const key = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'Gebruik alleen kleine letters, cijfers en koppeltekens' })
  .register(editing, { as: 'key' })
/** The place of a mechanism on the page of its dossier. */
const anchor = key.clone().register(editing, { as: 'slug' })
const text = textItem.shape.text
const amount = z.number().nonnegative()
const age = z.number().int().min(0).max(120)

/** Costs in euros of `year`, hours of work of whoever carries it out. `free: true` is a fact of its own, not the absence of amounts. */
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

/** How much time it takes of somebody who takes part: meetings, hours in all, weeks from first to last. */
export const schedule = z.strictObject({
  meetings: z.number().int().positive().optional(),
  hours: z.number().positive().optional(),
  weeks: z.number().positive().optional(),
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

/** People it is for. `kind` makes groups comparable; `name` says who they are in the words of the owner. Ages in years, inclusive. */
export const targetGroup = z.strictObject({
  name: line,
  kind: choiceOf(groupKinds).optional(),
  ageFrom: age.optional(),
  ageTo: age.optional(),
  traits: z.array(line).default([]),
})

/** `groups` are names of target groups of the record; `factors` the keys of what the goal changes. */
const goal = z.strictObject({
  key: key.optional(),
  text,
  kind: choiceOf(goalKinds).optional(),
  groups: z
    .array(line)
    .register(editing, {
      as: 'within',
      from: [
        { list: ['endGroups'], by: 'name', show: 'name' },
        { list: ['intermediaryGroups'], by: 'name', show: 'name' },
      ],
    })
    .default([]),
  factors: z
    .array(key)
    .register(editing, { as: 'within', from: [{ list: ['theory', 'factors'], by: 'key', show: 'text' }] })
    .default([]),
})

/** A session or step. `goals` are keys of goals, `mechanisms` anchors of mechanisms that it uses. */
const activity = z.strictObject({
  title: line,
  text: text.optional(),
  duration: line.optional(),
  goals: z
    .array(key)
    .register(editing, { as: 'within', from: [{ list: ['goals'], by: 'key', show: 'text' }] })
    .default([]),
  mechanisms: z
    .array(key)
    .register(editing, { as: 'within', from: [{ list: ['theory', 'mechanisms'], by: 'anchor', show: 'text' }] })
    .default([]),
})

/** A sign and its proof: the level, who judged it, when, and where the judgement can be read. */
const judgement = { by: line.optional(), on: isoDate.optional(), url: linkUrl.optional() }

const pair = schemaPair({
  owner: z.strictObject({ name: line, doc: refTo('organisatie').optional() }).optional(),
  /** `email` is where the contact form delivers; it is never shown, exported or sent to anyone. */
  contact: z.strictObject({ label: line.optional(), url: linkUrl.optional(), email: z.email().optional() }).optional(),
  describedBy: z.array(author).default([]),
  describedOn: isoDate.optional(),
  abstract: z.array(z.strictObject({ part: choiceOf(abstractPartLabels), text })).default([]),
  entrances: z.array(choiceOf(entrances)).min(1),
  forms: z.array(choiceOf(forms)).default([]),
  sectors: z.array(choiceOf(sectors)).default([]),
  grounds: z.array(choiceOf(grounds)).default([]),
  preventionLevel: choiceOf(preventionLevels).optional(),
  languages: z.array(line).default([]),
  region: line.optional(),
  municipalities: z.array(line).default([]),
  endGroups: z.array(targetGroup).default([]),
  intermediaryGroups: z.array(targetGroup).default([]),
  selection: z.strictObject({ text }).optional(),
  involvement: z.strictObject({ text }).optional(),
  goals: z.array(goal).default([]),
  schedule: schedule.optional(),
  approach: z.array(activity).default([]),
  materials: z.array(textItem).default([]),
  location: line.optional(),
  performers: z.strictObject({ text, training: line.optional(), competences: z.array(textItem).default([]) }).optional(),
  qualityControl: z.strictObject({ text }).optional(),
  preconditions: z.array(textItem).default([]),
  implementation: z.strictObject({ text }).optional(),
  costs: costs.optional(),
  theory: z
    .strictObject({
      problem: textItem,
      factors: z.array(z.strictObject({ key: key.optional(), text })).default([]),
      mechanisms: z.array(z.strictObject({ text, doc: refTo('dossier').optional(), anchor: anchor.optional() })).default([]),
      justification: z.strictObject({ text }).optional(),
    })
    .optional(),
  essentialElements: z.array(textItem).default([]),
  substantiation: z.strictObject({ level: choiceOf(substantiationLevels), ...judgement }).optional(),
  effect: z.strictObject({ level: choiceOf(effectLevels), ...judgement }).default({ level: 'onbekend' }),
  studies: z.array(study).default([]),
  literature: z.array(literatureItem).default([]),
  reach: line.optional(),
  partOf: line.optional(),
  note: z.string().trim().optional(),
  listedIn: z.array(z.strictObject({ label: line, url: linkUrl.optional() })).default([]),
  confirmedOn: isoDate.optional(),
  validUntil: isoDate.optional(),
})

export const draft = pair.draft
export const publishable = pair.publishable.superRefine(checkRecord)
export type Intervention = z.infer<typeof publishable>
