import { z } from 'zod'
import { isoDate } from '@/lib/content/fields'
import { slugPattern } from '@/lib/content/id'
import { separate } from '@/lib/forms/joined'
import { databases } from '@/lib/interventions/vocabulary'
import { criteriaVersions } from '@/lib/reviews/criteria'
import { dayProblems } from '@/lib/rounds/day-rules'
import type { FeedbackRound, RoundDays } from '@/lib/rounds/schema'

const needed = z.string().trim().min(1, { error: 'Kies een dag' }).pipe(isoDate)
const optional = z.union([z.literal(''), isoDate]).default('')
const versions = Object.keys(criteriaVersions)

/** A round as its form sends it; `databases` and `dossiers` with spaces between them (lib/forms/joined.ts). */
export const roundForm = z
  .object({
    titel: z
      .string()
      .trim()
      .min(3, { error: 'Geef de ronde een naam, bijvoorbeeld Ronde 2027' })
      .max(120, { error: 'Kies een kortere naam, van hoogstens 120 tekens' }),
    adres: z
      .string()
      .trim()
      .max(60, { error: 'Kies een korter adres, van hoogstens 60 tekens' })
      .regex(slugPattern, { error: 'Gebruik kleine letters, cijfers en streepjes, bijvoorbeeld 2027 of 2027-radicalisering' })
      .refine((value) => value !== 'nieuw', { error: 'Dit adres is van een andere pagina. Kies een ander.' }),
    databases: z
      .string()
      .transform(separate)
      .pipe(z.array(z.enum(databases)).min(1, { error: 'Kies minstens één database' })),
    dossiers: z
      .string()
      .transform(separate)
      .pipe(z.array(z.string()).max(20, { error: 'Kies hoogstens 20 dossiers' })),
    criteria: z.enum(versions, { error: 'Kies een van de lijsten met criteria' }).transform(Number),
    capaciteit: z.coerce
      .number({ error: 'Vul een getal in' })
      .int({ error: 'Vul een heel getal in' })
      .min(1, { error: 'Er moet plaats zijn voor minstens één interventie' })
      .max(500, { error: 'Vul hoogstens 500 in' }),
    aanmeldenVan: needed,
    aanmeldenTot: needed,
    eersteVersie: needed,
    feedback1: needed,
    versie2: needed,
    feedback2: optional,
    versie3: optional,
    feedback3: optional,
    versie4: optional,
    feedback4: optional,
    versie5: optional,
    feedback5: optional,
    versie6: optional,
    beoordelen: needed,
    besluit: needed,
    toelichting: z.string().trim().max(3_000, { error: 'Schrijf hoogstens 3000 tekens' }).default(''),
    herinneringenUit: z
      .string()
      .optional()
      .transform((value) => value === 'ja'),
  })
  .superRefine((form, context) => {
    const add = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
    const gaps = unfinishedPairs(form)
    for (const { field, message } of gaps.length > 0 ? gaps : dayProblems(daysIn(form))) add(field, message)
  })
export type RoundForm = z.output<typeof roundForm>
type DayValues = Pick<RoundForm, 'aanmeldenVan' | 'aanmeldenTot' | 'eersteVersie' | 'beoordelen' | 'besluit' | (typeof pairs)[number][number]>

const pairs = [
  ['feedback1', 'versie2'],
  ['feedback2', 'versie3'],
  ['feedback3', 'versie4'],
  ['feedback4', 'versie5'],
  ['feedback5', 'versie6'],
] as const

/** A round of feedback is the day of KIS and the day of the owner: both or none, and none after one that is empty. */
function unfinishedPairs(form: DayValues): { field: string; message: string }[] {
  return pairs.flatMap(([feedback, version], index): { field: string; message: string }[] => {
    const before = pairs[index - 1]
    if (form[feedback] && !form[version]) return [{ field: version, message: 'Kies ook de dag voor de volgende versie, of laat beide leeg' }]
    if (form[version] && !form[feedback]) return [{ field: feedback, message: 'Kies ook de dag voor de feedback, of laat beide leeg' }]
    if (form[feedback] && before && !form[before[0]]) return [{ field: before[0], message: 'Vul eerst deze ronde van feedback in' }]
    return []
  })
}

/** The days of a round that was filled in. */
export function daysIn(form: DayValues): RoundDays {
  return {
    registrationFrom: form.aanmeldenVan,
    registrationUntil: form.aanmeldenTot,
    firstVersionBy: form.eersteVersie,
    feedbackRounds: pairs.flatMap(([feedback, version]): FeedbackRound[] => {
      const [feedbackBy, versionBy] = [form[feedback], form[version]]
      return feedbackBy && versionBy ? [{ feedbackBy, versionBy }] : []
    }),
    assessBy: form.beoordelen,
    decisionOn: form.besluit,
  }
}
