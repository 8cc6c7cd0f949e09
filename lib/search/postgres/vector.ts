import type { Field } from '@/lib/search/index-terms'
import type { PlacedTerm } from '@/lib/search/terms'

/** PostgreSQL's names for where a word stands. */
const labels: Record<Field, 'A' | 'B' | 'C' | 'D'> = { title: 'A', summary: 'B', labels: 'C', body: 'D' }
/** So far apart that words of two texts never stand together. */
const gap = 20
/** PostgreSQL counts no further, and keeps no more places of one term. */
const lastPlace = 16_383
const mostPlaces = 255

/** The terms of a row with their places, as PostgreSQL reads a tsvector. */
export function vectorText(terms: Record<Field, readonly PlacedTerm[]>): string {
  const places = new Map<string, string[]>()
  let start = 1
  for (const field of Object.keys(labels) as Field[]) {
    for (const { term, place } of terms[field]) {
      const list = places.get(term) ?? []
      places.set(term, list)
      if (list.length < mostPlaces) list.push(`${Math.min(start + place, lastPlace)}${labels[field]}`)
    }
    start += (terms[field].at(-1)?.place ?? 0) + gap
  }
  return [...places].map(([term, list]) => `${quoted(term)}:${list.join(',')}`).join(' ')
}

/** A term as it stands in a tsvector or tsquery. */
export function quoted(term: string): string {
  return `'${term.replace(/['\\]/g, (char) => char + char)}'`
}
