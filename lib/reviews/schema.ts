import { z } from 'zod'
import { refTo } from '@/lib/content/id'

/** What an assessor thinks of one criterion. */
export const verdictLabels = { voldoet: 'Voldoet', deels: 'Voldoet deels', 'voldoet-niet': 'Voldoet niet', nvt: 'Niet van toepassing' } as const
export type VerdictValue = keyof typeof verdictLabels

/** What an assessor, or both together, would decide. */
export const adviceLabels = { opnemen: 'Opnemen', aanhouden: 'Aanhouden', 'niet-opnemen': 'Niet opnemen' } as const
export type Advice = keyof typeof adviceLabels

const words = z.string().trim().max(10_000)

/** A place that a motivation rests on: a mechanism of a dossier (its anchor on the page), or a work. */
export const citation = z.union([
  z.strictObject({ doc: refTo('dossier'), anchor: z.string().max(200).optional(), note: z.string().trim().max(500).optional() }),
  z.strictObject({ literature: z.string().trim().min(1).max(1_000) }),
])
export type Citation = z.infer<typeof citation>

/** About one criterion; unfinished as long as `verdict` is not there. */
export const verdict = z.strictObject({
  verdict: z.enum(Object.keys(verdictLabels) as [VerdictValue, ...VerdictValue[]]).optional(),
  motivation: words.default(''),
  citations: z.array(citation).max(30).default([]),
})
export type Verdict = z.infer<typeof verdict>

/** By the id of the criterion. */
export const verdicts = z.record(z.string().max(60), verdict)
export type Verdicts = z.infer<typeof verdicts>

/** An assessment as it is saved, finished or not. */
export const assessmentForm = z.strictObject({
  verdicts,
  advice: z.enum([...(Object.keys(adviceLabels) as [Advice, ...Advice[]]), '']).default(''),
  summary: words.default(''),
})
export type AssessmentForm = z.infer<typeof assessmentForm>
