import { literatureReference } from '@/lib/citations/literature'
import type { LiteratureItem } from '@/lib/content/literature'
import { plainText } from '@/lib/content/text'
import { formatDate } from '@/lib/dates'
import type { Line, LookUp } from '@/lib/interventions/comparison-rows'
import type { Intervention } from '@/lib/interventions/schema'
import { ageRange } from '@/lib/interventions/words'

type Group = Intervention['endGroups'][number]

/** "Scholieren (12 tot en met 18 jaar; wonen in een dorp)". */
export function groupText({ name, traits, ...ages }: Group): string {
  const more = [ageRange(ages), ...traits].filter(Boolean)
  return more.length > 0 ? `${name} (${more.join('; ')})` : name
}

/** "Oefenen in groepjes (2 dagdelen): wie meedoet, speelt …". */
export function activityText({ title, duration, text }: Intervention['approach'][number]): string {
  const name = duration ? `${title} (${duration})` : title
  return text ? `${name}: ${plainText(text)}` : name
}

/** Who judged it and when, with the way to the judgement. */
export function judgementLines(judgement: Intervention['effect'] | Intervention['substantiation']): Line[] {
  if (!judgement) return []
  const { by, on, url } = judgement
  const text = [by && `door ${by}`, on && `op ${formatDate(on)}`].filter(Boolean).join(' ')
  if (!text && !url) return []
  return [{ text: text ? `Beoordeeld ${text}` : 'Lees de beoordeling', ...(url && { href: url }) }]
}

/** "Titel (2024), Van den Berg; gerandomiseerd, 120 leerlingen", with the way to the study itself. */
export function studyLine({ title, year, authors, design, size, doi, url, doc }: Intervention['studies'][number], lookUp: LookUp): Line {
  const href = (doc && lookUp(doc)?.path) || url || (doi && `https://doi.org/${doi}`)
  return { text: [`${title} (${year})`, authors, design, size].filter(Boolean).join('; '), ...(href && { href }) }
}

/** As the list of literature of its page has it, with the address apart. */
export function literatureLine(item: LiteratureItem): Line {
  const spans = literatureReference(item)
  const href = spans.flatMap(({ link }) => (link && 'url' in link ? link.url : []))[0]
  return { text: plainText(spans.filter(({ link }) => !link)).trim(), ...(href && { href }) }
}
