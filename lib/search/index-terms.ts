import type { Names } from '@/lib/search/names'
import { type PlacedTerm, placedTerms } from '@/lib/search/terms'

/** The texts of a row, by how much they say of what it is about. */
export type Texts = { title: string; summary: string; labels: string; body: string }
export type Field = keyof Texts

/** How much a word in each text counts, and how long that text usually is in words (measured over the real content). */
const fields: Record<Field, { weight: number; usual: number; byLength: number }> = {
  title: { weight: 4, usual: 6, byLength: 0.5 },
  summary: { weight: 1.6, usual: 30, byLength: 0.5 },
  labels: { weight: 0.8, usual: 12, byLength: 0.3 },
  body: { weight: 1, usual: 300, byLength: 0.7 },
}
/** How soon more of the same word stops adding. */
const saturation = 1.8

/**
 * What a text is about: every term with its weight between 0 and 1, by BM25F: frequency in each text against its
 * length, added by field, saturated once. How rare a term is counts later, when it is asked for.
 * Source: Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009), §3.5.
 */
export function termWeights(terms: Record<Field, readonly PlacedTerm[]>): Map<string, number> {
  const sums = new Map<string, number>()
  for (const field of Object.keys(fields) as Field[]) {
    const { weight, usual, byLength } = fields[field]
    const length = (terms[field].at(-1)?.place ?? 0) + 1
    const norm = weight / (1 - byLength + (byLength * length) / usual)
    for (const { term, share } of terms[field]) sums.set(term, (sums.get(term) ?? 0) + share * norm)
  }
  for (const [term, sum] of sums) sums.set(term, sum / (saturation + sum))
  return sums
}

export function analyseTexts(texts: Texts, names: Names): Record<Field, PlacedTerm[]> {
  return {
    title: placedTerms(texts.title, names),
    summary: placedTerms(texts.summary, names),
    labels: placedTerms(texts.labels, names),
    body: placedTerms(texts.body, names),
  }
}
