import type { FieldError } from '@/lib/forms/state'
import type { Criterion } from '@/lib/reviews/criteria'
import type { AssessmentForm, Verdict } from '@/lib/reviews/schema'
import { adviceField, literatureField, motivationField, verdictField } from '@/lib/reviews/shapes'
import { emptyVerdict } from '@/lib/reviews/verdict-fields'

/**
 * What an assessment still asks before it can be handed in, or agreed on, by field of the form: a verdict for each criterion, a
 * motivation where it is not simply met, a place that the judgement of a threshold rests on, and an advice that fits.
 */
export function missingIn({ verdicts, advice }: AssessmentForm, criteria: readonly Criterion[]): FieldError[] {
  const missing = criteria.flatMap((criterion) => missingFor(criterion, verdicts[criterion.id] ?? emptyVerdict()))
  if (!advice) return [...missing, { field: adviceField, message: 'Geef een advies' }]
  const failed = criteria.filter(({ id, threshold }) => threshold && verdicts[id]?.verdict === 'voldoet-niet')
  if (advice !== 'opnemen' || failed.length === 0) return missing
  const names = failed.map(({ label }) => `“${label}”`).join(' en ')
  return [...missing, { field: adviceField, message: `Opnemen kan niet: aan de drempel ${names} is niet voldaan` }]
}

/** How many criteria have all that they need. */
export function countComplete({ verdicts }: AssessmentForm, criteria: readonly Criterion[]): number {
  return criteria.filter((criterion) => missingFor(criterion, verdicts[criterion.id] ?? emptyVerdict()).length === 0).length
}

function missingFor({ id, label, threshold }: Criterion, { verdict, motivation, citations }: Verdict): FieldError[] {
  if (!verdict) return [{ field: verdictField(id), message: `Geef een oordeel over “${label}”` }]
  if (threshold && verdict === 'nvt')
    return [{ field: verdictField(id), message: `“${label}” is een drempel en geldt altijd: kies een ander oordeel dan niet van toepassing` }]
  return [
    ...(verdict !== 'voldoet' && !motivation ? [{ field: motivationField(id), message: `Licht je oordeel over “${label}” toe` }] : []),
    ...(threshold && citations.length === 0
      ? [{ field: literatureField(id), message: `Noem bij “${label}” waar je oordeel op rust: een mechanisme uit het dossier of een bron` }]
      : []),
  ]
}
