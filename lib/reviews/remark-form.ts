import { z } from 'zod'
import { criteriaOf } from '@/lib/reviews/criteria'
import { worksheetFields } from '@/lib/worksheet/worksheet'

const names = new Set<string>(worksheetFields)

/** A field of the worksheet, as names and numbers joined by dots: "goals.0.text"; empty for the whole. */
export const fieldPath = z
  .string()
  .max(200)
  .refine((path) => path === '' || (/^[a-zA-Z]+(\.([a-zA-Z]+|\d{1,4}))*$/.test(path) && names.has(path.split('.')[0] ?? '')), {
    error: 'Dit veld staat niet in het werkblad. Ververs de pagina.',
  })
  .default('')

/** What is filled in about a field. `criterion`: empty for none. `required`: "ja" when it must be dealt with before inclusion. */
export const remarkForm = z.object({
  path: fieldPath,
  quote: z.string().trim().max(2_000, { error: 'Dit citaat is te lang. Houd het bij 2.000 tekens.' }).default(''),
  criterion: z.string().max(60).default(''),
  text: z
    .string()
    .trim()
    .min(1, { error: 'Schrijf je opmerking' })
    .max(5_000, { error: 'Dit is te lang. Houd het bij 5.000 tekens, of verdeel het over meer opmerkingen.' }),
  required: z.literal('ja').optional(),
})
export type RemarkForm = z.output<typeof remarkForm>

/** The criterion that a remark names, if it is one of the round; else none. */
export function criterionOf(id: string, criteriaVersion: number): string | null {
  return criteriaOf(criteriaVersion).some((criterion) => criterion.id === id) ? id : null
}
