import { z } from 'zod'
import { choiceOf } from '@/lib/content/editing'
import { isoDate, line, schemaPair, year } from '@/lib/content/fields'
import { refTo } from '@/lib/content/id'
import { richText } from '@/lib/content/text'

export const projectStatuses = { gepland: 'Gepland', lopend: 'Lopend', afgerond: 'Afgerond', onbekend: 'Niet opgegeven' } as const
export const commissions = { werkplan: 'Werkplan', portaal: 'KIS Portaal', additioneel: 'Additionele opdracht' } as const

const amount = z.number().int().nonnegative()

/** A product that a project promised; `publication` is the document that delivered it. */
export const deliverable = z.strictObject({
  type: line,
  title: line.optional(),
  text: richText.optional(),
  plannedFor: line.optional(),
  deliveredOn: line.optional(),
  publication: refTo('publicatie', 'dossier', 'kennisgids', 'interventie', 'pagina').optional(),
})

export const { draft, publishable } = schemaPair({
  number: line,
  years: z.array(year).min(1),
  duration: line.optional(),
  programme: refTo('programma'),
  programmeLine: refTo('programmalijn').optional(),
  status: choiceOf(projectStatuses),
  statusNote: line.optional(),
  commission: choiceOf(commissions),
  titleVariants: z.array(line).default([]),
  goal: z.string().trim().min(20),
  targetGroups: z.array(line).default([]),
  benefitGroups: z.array(line).default([]),
  partners: z.array(z.strictObject({ name: line, doc: refTo('organisatie').optional(), role: line.optional() })).default([]),
  steps: z.array(z.strictObject({ title: line, text: richText.optional(), period: line.optional() })).default([]),
  deliverables: z.array(deliverable).default([]),
  planning: z.array(z.strictObject({ activity: line, months: line.optional() })).default([]),
  budget: z
    .strictObject({
      movisie: amount.optional(),
      verweyJonker: amount.optional(),
      external: amount.optional(),
      total: amount,
      additional: z.array(z.strictObject({ amount, purpose: line })).default([]),
      note: line.optional(),
    })
    .optional(),
  predecessors: z.array(refTo('project')).default([]),
  relations: z.array(z.strictObject({ kind: line, text: richText, doc: refTo('project', 'publicatie', 'programmalijn').optional() })).default([]),
  facts: z.array(z.string().trim().min(1)).default([]),
  funder: line.optional(),
  startedOn: isoDate.optional(),
  endedOn: isoDate.optional(),
})
export type Project = z.infer<typeof publishable>
export type Deliverable = z.infer<typeof deliverable>
