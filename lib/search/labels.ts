import type { SearchRow } from '@/lib/content/search-documents'
import { type FacetKey, staticFacetLabel } from '@/lib/search/facets'

/** The facets whose labels say in words what a document is and for whom, as one would type it. */
const telling: readonly FacetKey[] = ['soort', 'type', 'doelgroep', 'vorm', 'setting', 'groep', 'via', 'grond', 'ingang', 'organisatietype']

/** What a card says of a row beside its texts: "Interventie", "Training", "Primair onderwijs". */
export function labelText({ typeLabel, facets }: Pick<SearchRow, 'typeLabel' | 'facets'>): string {
  const labels = facets.flatMap((token) => {
    const colon = token.indexOf(':')
    const key = token.slice(0, colon) as FacetKey
    return telling.includes(key) ? (staticFacetLabel(key, token.slice(colon + 1)) ?? []) : []
  })
  return [...new Set([typeLabel, ...labels])].join('\n')
}
