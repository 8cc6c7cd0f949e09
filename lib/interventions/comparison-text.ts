import type { Author } from '@/lib/content/fields'
import type { LiteratureItem } from '@/lib/content/literature'
import { plainText } from '@/lib/content/text'
import { formatDate } from '@/lib/dates'
import type { Line, LookUp } from '@/lib/interventions/comparison-rows'
import type { Intervention } from '@/lib/interventions/schema'

type Group = Intervention['endGroups'][number]

/** "Scholieren (12 tot en met 18 jaar; wonen in een dorp)". */
export function groupText({ name, traits, ...ages }: Group): string {
  const more = [ageText(ages), ...traits].filter(Boolean)
  return more.length > 0 ? `${name} (${more.join('; ')})` : name
}

function ageText({ ageFrom, ageTo }: Pick<Group, 'ageFrom' | 'ageTo'>): string {
  if (ageFrom !== undefined && ageTo !== undefined) return `${ageFrom} tot en met ${ageTo} jaar`
  if (ageFrom !== undefined) return `vanaf ${ageFrom} jaar`
  return ageTo === undefined ? '' : `tot en met ${ageTo} jaar`
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

export function authorName(author: Author): string {
  return 'organisation' in author ? author.organisation : [author.given, author.particle, author.family].filter(Boolean).join(' ')
}

/** "Berg, Bakker (2020). Titel. Uitgever. https://…": enough to find it. */
export function literatureText({ author, issued, title, 'container-title': within, publisher, DOI, URL }: LiteratureItem): Line {
  const names = author.map((name) => ('literal' in name ? name.literal : [name['non-dropping-particle'], name.family].filter(Boolean).join(' ')))
  const href = DOI ? `https://doi.org/${DOI}` : URL
  const year = issued?.['date-parts'][0]?.[0]
  const text = [`${names.join(', ')} (${year ?? 'z.j.'})`.trim(), title, within, publisher].filter(Boolean).join('. ')
  return { text, ...(href && { href }) }
}
