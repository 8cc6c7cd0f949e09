import { splitKeywords } from '@/components/redactie/media/keywords'
import type { AssetItem } from '@/lib/media/shapes'
import { consents, licences } from '@/lib/media/vocabulary'
import { formatNumber } from '@/lib/text'

/** What can be changed of a file, as it stands in the form. */
export type AssetValues = {
  title: string
  description: string
  maker: string
  source: string
  licence: string
  consent: string
  consentNote: string
  keywords: string
  focusX: number
  focusY: number
}

export function valuesOf({ title, description, maker, source, licence, consent, consentNote, keywords, focusX, focusY }: AssetItem): AssetValues {
  return { title, description, maker, source, licence, consent, consentNote, keywords: keywords.join(', '), focusX, focusY }
}

/** The values as the server takes them. */
export function fieldsOf(values: AssetValues) {
  return { ...values, keywords: splitKeywords(values.keywords) }
}

export const fieldLabels: Record<keyof AssetValues, string> = {
  title: 'Titel',
  description: 'Beschrijving',
  maker: 'Maker',
  source: 'Bron',
  licence: 'Licentie',
  consent: 'Toestemming',
  consentNote: 'Toelichting bij de toestemming',
  keywords: 'Trefwoorden',
  focusX: 'Focus van links',
  focusY: 'Focus van boven',
}

/** A value as people read it. */
export function readable(field: keyof AssetValues, value: string | number): string {
  if (field === 'licence') return licences[value as keyof typeof licences] ?? 'niet opgegeven'
  if (field === 'consent') return consents[value as keyof typeof consents] ?? 'niet opgegeven'
  if (typeof value === 'number') return `${formatNumber(Math.round(value * 100))}%`
  return value || 'niet opgegeven'
}

/** The fields in which two sets of values differ. */
export function differences(mine: AssetValues, theirs: AssetValues): (keyof AssetValues)[] {
  return (Object.keys(fieldLabels) as (keyof AssetValues)[]).filter((field) => mine[field] !== theirs[field])
}
