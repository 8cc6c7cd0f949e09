import { z } from 'zod'
import { isoDate } from '@/lib/content/fields'
import { linkUrl } from '@/lib/content/text'
import { type EffectLevel, effectLevels, substantiationLevels } from '@/lib/interventions/vocabulary'
import { includedLevels, type Signs } from '@/lib/submissions/decision/inclusion'

/** What can be decided. */
export const outcomeLabels = { included: 'Opnemen', deferred: 'Aanhouden', notIncluded: 'Niet opnemen' } as const
export type Outcome = keyof typeof outcomeLabels

/** The levels that can be chosen with an inclusion, with their words. */
export const levelOptions = {
  onderbouwing: includedLevels.map((value) => ({ value, label: substantiationLevels[value] })),
  effect: (Object.keys(effectLevels) as EffectLevel[]).map((value) => ({ value, label: effectLevels[value] })),
}

/** `motivation` is for the owner; `exception` why it differs from what one would expect, for KIS only. */
export type DecisionInput = {
  id: string
  motivation: string
  exception?: string | undefined
} & ({ outcome: 'included'; validUntil?: string | undefined; signs: Signs } | { outcome: 'deferred' | 'notIncluded' })

const outcomes = Object.keys(outcomeLabels) as [Outcome, ...Outcome[]]
const words = (most: number, error: string) => z.string().trim().max(most, { error })
const empty = z.literal('').transform(() => undefined)
const day = z.union([isoDate, empty]).optional()
const url = z.union([linkUrl, empty], { error: 'Vul een adres in dat begint met https://' }).optional()
const by = words(300, 'Gebruik hoogstens 300 tekens').default('')

/** The form on the page of the decision, in the order of its fields. */
export const decisionForm = z
  .object({
    inzending: z.uuid(),
    besluit: z.enum(outcomes, { error: 'Kies wat het besluit is' }),
    motivatie: words(10_000, 'Deze motivatie is te lang: hoogstens 10.000 tekens').min(30, {
      error: 'Leg het besluit uit in minstens 30 tekens: de eigenaar krijgt deze tekst',
    }),
    geldigTot: day,
    onderbouwing: z.union([z.enum(includedLevels), empty]).optional(),
    onderbouwingDoor: by,
    onderbouwingOp: day,
    onderbouwingUrl: url,
    effect: z.union([z.enum(Object.keys(effectLevels) as [EffectLevel, ...EffectLevel[]]), empty]).optional(),
    effectDoor: by,
    effectOp: day,
    effectUrl: url,
    toelichting: words(5_000, 'Deze toelichting is te lang: hoogstens 5.000 tekens').default(''),
  })
  .superRefine((form, context) => {
    if (form.besluit !== 'included') return
    if (!form.onderbouwing) context.addIssue({ code: 'custom', path: ['onderbouwing'], message: 'Kies hoe goed de onderbouwing is' })
    if (!form.effect) context.addIssue({ code: 'custom', path: ['effect'], message: 'Kies wat onderzoek over het effect zegt' })
  })
export type DecisionForm = z.output<typeof decisionForm>

/** What the form says, as the command takes it. */
export function decisionOf(form: DecisionForm): DecisionInput {
  const common = { id: form.inzending, motivation: form.motivatie, exception: form.toelichting || undefined }
  if (form.besluit !== 'included') return { ...common, outcome: form.besluit }
  const signs: Signs = {
    substantiation: { level: form.onderbouwing ?? 'beschreven', by: form.onderbouwingDoor, on: form.onderbouwingOp, url: form.onderbouwingUrl },
    effect: { level: form.effect ?? 'onbekend', by: form.effectDoor, on: form.effectOp, url: form.effectUrl },
  }
  return { ...common, outcome: 'included', validUntil: form.geldigTot, signs }
}
