import { type Criterion, criteriaOf } from '@/lib/reviews/criteria'
import type { CriterionProgress } from '@/lib/submissions/shapes'
import { type Check, checksOf, generalChecks, generalFields, type Missing } from '@/lib/worksheet/completeness-checks'
import { problemsIn } from '@/lib/worksheet/completeness-problems'
import type { Worksheet } from '@/lib/worksheet/worksheet'

/** By what a round judges: the version of the list of criteria, and the wat-werkt-dossiers that mechanisms are to point at. */
export type Judged = { criteriaVersion: number; dossiers?: readonly string[] }

/** What belongs to no criterion, but must be there before an intervention can be shown to the public. */
const general = {
  id: 'algemeen',
  label: 'Naam, samenvatting en eigenaar',
  help: 'Geef de naam, een korte samenvatting, de samenvatting in vaste delen en wie de eigenaar is.',
} as const

/**
 * What a worksheet still lacks: first what belongs to no criterion ("algemeen"), then for each criterion of the round, in its order.
 * Things that are there are checked as strictly as for publication. Rows that say nothing yet are passed over. Where
 * the round has no dossiers, a mechanism need not point at one. Pure, and runs in a browser.
 */
export function completeness(worksheet: Worksheet, { criteriaVersion, dossiers }: Judged): CriterionProgress[] {
  const criteria = criteriaOf(criteriaVersion)
  const problems = problemsIn(worksheet)
  const progress = ({ id, label, help }: Pick<Criterion, 'id' | 'label' | 'help'>, checks: readonly Check[], fields: readonly string[]) => {
    const missing = withoutTwice([...checks.flatMap((check) => check(worksheet, dossiers)), ...problems.filter(({ path }) => isIn(path, fields))])
    return { id, label, help, complete: missing.length === 0, missing }
  }
  return [progress(general, generalChecks, generalFields), ...criteria.map((criterion) => progress(criterion, checksOf(criterion), criterion.fields))]
}

/** How far a worksheet is: how many of its parts are complete, and what share that is in whole percents. */
export function overallProgress(progress: readonly CriterionProgress[]): { complete: number; of: number; percent: number } {
  const complete = progress.filter((criterion) => criterion.complete).length
  return { complete, of: progress.length, percent: progress.length === 0 ? 0 : Math.floor((100 * complete) / progress.length) }
}

function isIn(path: Missing['path'], fields: readonly string[]): boolean {
  return fields.some((field) => field.split('.').every((name, i) => path[i] === undefined || path[i] === name))
}

/** One message for a place: the first, which says most, and none for what is around or in it. */
function withoutTwice(missing: readonly Missing[]): Missing[] {
  const kept: Missing[] = []
  for (const one of missing) if (!kept.some((other) => touches(one.path, other.path))) kept.push(one)
  return kept
}

function touches(one: Missing['path'], other: Missing['path']): boolean {
  const length = Math.min(one.length, other.length)
  return one.slice(0, length).every((part, i) => part === other[i])
}
