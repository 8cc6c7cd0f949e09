import { z } from 'zod'
import { body, sourceRef } from '@/lib/content/blocks'
import { choiceOf, editing } from '@/lib/content/editing'
import { knowledgeSource, line, requiredSummary, schemaPair, textItem } from '@/lib/content/fields'
import { documentId, slug } from '@/lib/content/id'
import { literatureItem } from '@/lib/content/literature'
import { checkDossier } from '@/lib/dossiers/dossier-rules'

export const dossierTypes = { kennisdossier: 'Kennisdossier', 'wat-werkt': 'Wat-werkt-dossier' } as const

/** How well a mechanism is supported, in words; never a score. */
export const support = { sterk: 'Goed onderbouwd', redelijk: 'Redelijk onderbouwd', beperkt: 'Beperkt onderbouwd', gemengd: 'Wisselende uitkomsten' } as const

/** The mechanism at work somewhere: where, what was done (`text`), what came of it, and who says so. */
export const practiceExample = z.strictObject({
  title: line.optional(),
  place: line.optional(),
  text: textItem.shape.text,
  result: textItem.optional(),
  source: sourceRef,
})

/**
 * A mechanism (werkzaam mechanisme); `slug` is its anchor on the page, which interventions link to. `evidence`: the kinds of
 * knowledge it rests on. `pitfalls`: what does not work or works against it. `literature`: ids in the literature of the dossier.
 */
export const mechanism = z.strictObject({
  slug,
  name: line,
  short: z.string().trim().min(10).max(400),
  support: choiceOf(support).optional(),
  supportNote: line.optional(),
  evidence: z.array(knowledgeSource).default([]),
  conditions: z.array(textItem).default([]),
  pitfalls: z.array(textItem).default([]),
  examples: z.array(practiceExample).default([]),
  body: body.min(1),
  sources: z.array(sourceRef).default([]),
  literature: z
    .array(line)
    .register(editing, { as: 'within', from: [{ list: ['literature'], by: 'id', show: 'title' }] })
    .default([]),
})

const pair = schemaPair({
  summary: requiredSummary,
  type: choiceOf(dossierTypes),
  coproducers: z.array(line).default([]),
  mechanisms: z.array(mechanism).default([]),
  items: z.array(z.strictObject({ doc: documentId, note: line.optional() })).default([]),
  literature: z.array(literatureItem).default([]),
})

export const draft = pair.draft
export const publishable = pair.publishable.superRefine(checkDossier)
export type Dossier = z.infer<typeof publishable>
export type Mechanism = z.infer<typeof mechanism>
export type PracticeExample = z.infer<typeof practiceExample>

/** The headings of the parts of a mechanism, on its page and as words to find it by. */
export const mechanismHeadings = { conditions: 'Wanneer het werkt', pitfalls: 'Wat niet werkt of tegenwerkt', examples: 'Voorbeelden uit de praktijk' } as const
