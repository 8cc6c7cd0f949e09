import { z } from 'zod'
import { body, sourceRef } from '@/lib/content/blocks'
import { line, requiredSummary, schemaPair, textItem } from '@/lib/content/fields'
import { documentId, slug } from '@/lib/content/id'

export const dossierTypes = { kennisdossier: 'Kennisdossier', 'wat-werkt': 'Wat-werkt-dossier' } as const

/** How well a mechanism is supported, in words; never a score. */
export const support = { sterk: 'Goed onderbouwd', redelijk: 'Redelijk onderbouwd', beperkt: 'Beperkt onderbouwd', gemengd: 'Wisselende uitkomsten' } as const

/** A mechanism (werkzaam mechanisme); `slug` is its anchor on the page, which interventions link to. */
export const mechanism = z.strictObject({
  slug,
  name: line,
  short: z.string().trim().min(10).max(400),
  support: z.enum(['sterk', 'redelijk', 'beperkt', 'gemengd']).optional(),
  supportNote: line.optional(),
  conditions: z.array(textItem).default([]),
  pitfalls: z.array(textItem).default([]),
  body: body.min(1),
  sources: z.array(sourceRef).default([]),
})

export const { draft, publishable } = schemaPair({
  summary: requiredSummary,
  type: z.enum(['kennisdossier', 'wat-werkt']),
  coproducers: z.array(line).default([]),
  mechanisms: z.array(mechanism).default([]),
  items: z.array(z.strictObject({ doc: documentId, note: line.optional() })).default([]),
})
export type Dossier = z.infer<typeof publishable>
export type Mechanism = z.infer<typeof mechanism>
