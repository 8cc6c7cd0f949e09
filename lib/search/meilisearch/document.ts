import type { CatalogueRow } from '@/lib/search/catalogue'
import { type FacetKey, risingValues } from '@/lib/search/facets'
import { analyseTexts, type Field, termWeights } from '@/lib/search/index-terms'
import { labelText } from '@/lib/search/labels'
import { encodeId, encodeTerm, encodeValue, everyone } from '@/lib/search/meilisearch/codec'
import { nameKey } from '@/lib/search/meilisearch/name-key'
import { writeWeights } from '@/lib/search/meilisearch/weights'
import type { Names } from '@/lib/search/names'
import type { PlacedTerm } from '@/lib/search/terms'

/** A row as it is fed. */
export type FeedRow = Pick<
  CatalogueRow,
  'id' | 'documentId' | 'group' | 'kind' | 'title' | 'summary' | 'typeLabel' | 'sortDate' | 'listed' | 'facets' | 'expired'
> & { body: string }

/** What is ordered by the place of a value in its rising list. */
export const rankedFacets = ['actueel', 'kosten', 'onderbouwing'] as const satisfies FacetKey[]

/**
 * How much a row is about a word, in steps: each a searchable attribute, the heaviest first, so that the attribute
 * ranking rule adds up weights. More steps tell finer, and cost time: with 20 of them a long question took ten times as
 * long. What comes out best is weighed exactly (rescore.ts).
 */
export const steps = 8
export const stepNames = Array.from({ length: steps }, (_, i) => `about${String(i).padStart(2, '0')}`)
/** The texts word by word, for phrases and for words that stand together. */
export const sequenceNames = ['title', 'summary', 'labels', 'body'] as const satisfies Field[]
/** A full stop keeps words apart that do not stand together. */
const apart = '. '
/** No row is worth more (lib/search/quality.ts). */
const bestQuality = 1.3
/** Rounded up, for the least weight that a word can have is still worth more than none. */
const leastWeight = 0.001

export type MeiliDocument = { id: string; documentId: string; terms: string[]; facets: Record<string, string[]>; expired: number; name: string } & Record<
  string,
  unknown
>

/** A row as a document of Meilisearch. `quality`: what speaks for it whatever is asked (lib/search/quality.ts). */
export function toDocument(row: FeedRow, names: Names, quality: number): MeiliDocument {
  const analysed = analyseTexts({ ...row, labels: labelText(row) }, names)
  const weights = termWeights(analysed)
  return {
    id: encodeId(row.id),
    documentId: row.documentId,
    ...(row.group !== row.id && { group: encodeValue(row.group) }),
    terms: [...weights.keys()].map(encodeTerm),
    facets: facetsOf(row.facets),
    weights: writeWeights(weights),
    expired: row.expired ? 1 : 0,
    name: nameKey(row.title, row.id),
    ...(row.sortDate && { date: row.sortDate }),
    ...ranks(row.facets),
    ...aboutness(weights, quality),
    ...Object.fromEntries(sequenceNames.map((field) => [field, sequence(analysed[field])])),
  }
}

function facetsOf(tokens: readonly string[]): Record<string, string[]> {
  const values = Map.groupBy(tokens, (token) => token.slice(0, token.indexOf(':')))
  return Object.fromEntries([...values].map(([key, found]) => [key, found.map((token) => encodeValue(token.slice(key.length + 1)))]))
}

/** The place of the first value of each ordered facet; nothing where a row has none, which then comes last. */
function ranks(tokens: readonly string[]): Partial<Record<`rank_${FacetKey}`, number>> {
  return Object.fromEntries(
    rankedFacets.flatMap((key) => {
      const token = tokens.find((facet) => facet.startsWith(`${key}:`))
      return token ? [[`rank_${key}`, risingValues(key)?.indexOf(token.slice(key.length + 1))]] : []
    }),
  )
}

function aboutness(weights: ReadonlyMap<string, number>, quality: number): Record<string, string> {
  const words = [...weights].map(([term, weight]) => ({ word: encodeTerm(term), step: stepOf(weight * quality) }))
  const byStep = Map.groupBy([{ word: everyone, step: stepOf(quality) }, ...words], ({ step }) => step)
  return Object.fromEntries([...byStep].map(([step, found]) => [stepNames[step], found.map(({ word }) => word).join(apart)]))
}

function stepOf(weight: number): number {
  const share = Math.min(Math.max(weight / bestQuality, leastWeight), 1)
  return Math.min(Math.floor((1 - share) * steps), steps - 1)
}

/** Every word once, in its place; the parts of compounds and the names of several words count only elsewhere. */
function sequence(terms: readonly PlacedTerm[]): string {
  const byPlace = new Map<number, string>()
  for (const { place, term } of terms) if (!byPlace.has(place)) byPlace.set(place, encodeTerm(term))
  return [...byPlace.values()].join(' ')
}
