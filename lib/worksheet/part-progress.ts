import type { CriterionProgress } from '@/lib/submissions/shapes'
import { isEmpty } from '@/lib/worksheet/form/empty'
import { valueAt } from '@/lib/worksheet/form/paths'
import { type PartSlug, worksheetParts } from '@/lib/worksheet/parts'

/** How far a part is: whether anything stands in it, and what criteria still ask of it. */
export type PartProgress = { slug: PartSlug; title: string; begun: boolean; missing: number; words: string }

/** How far each part of the worksheet is, in words that need no colour. `attachments`: how many there are. */
export function partProgress(content: Readonly<Record<string, unknown>>, criteria: readonly CriterionProgress[], attachments: number): PartProgress[] {
  const asked = new Set(criteria.flatMap(({ missing }) => missing.map(({ path, message }) => `${path.join('.')} ${message}`)))
  return worksheetParts.map(({ slug, title, fields }: { slug: PartSlug; title: string; fields: readonly string[] }) => {
    const begun = slug === 'bijlagen' ? attachments > 0 : fields.some((field) => !isEmpty(valueAt(content, field.split('.'))))
    const missing = [...asked].filter((path) => fields.some((field) => isUnder(path.split(' ')[0] ?? '', field))).length
    return { slug, title, begun, missing, words: slug === 'bijlagen' ? attachmentWords(attachments) : wordsOf(begun, missing) }
  })
}

/** The part to go on with: the first that is not begun or of which something is asked. */
export function firstUnfinished(progress: readonly PartProgress[]): PartSlug {
  return progress.find(({ slug, begun, missing }) => slug !== 'bijlagen' && (!begun || missing > 0))?.slug ?? 'kern'
}

function isUnder(path: string, field: string): boolean {
  return path === field || path.startsWith(`${field}.`) || field.startsWith(`${path}.`)
}

function wordsOf(begun: boolean, missing: number): string {
  if (!begun) return 'Nog leeg'
  if (missing === 0) return 'Ingevuld'
  return missing === 1 ? 'Nog 1 punt' : `Nog ${missing} punten`
}

function attachmentWords(count: number): string {
  if (count === 0) return 'Niet verplicht'
  return count === 1 ? '1 bestand' : `${count} bestanden`
}
