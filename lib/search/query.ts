import type { FacetKey } from '@/lib/search/facets'

export const sortOrders = { relevantie: 'Meest passend', nieuwste: 'Nieuwste eerst', naam: 'Naam (A-Z)' } as const
export type SortOrder = keyof typeof sortOrders

/** A search as the address says it, already validated. Values of one facet widen the result, facets narrow it. */
export type SearchQuery = {
  q: string
  filters: Partial<Record<FacetKey, string[]>>
  sort: SortOrder
  page: number
}

/** A piece of text, marked where it matches the words searched for. */
export type Segment = { text: string; match?: true }

/** One result. `facts` are what one weighs on a card, in order: "Voor wie", "Kosten" … JSON-safe. */
export type SearchHit = {
  id: string
  kind: string
  path: string
  title: Segment[]
  typeLabel: string
  passage: Segment[]
  date?: string
  example: boolean
  facts: { label: string; value: string }[]
}

/** A value one can filter by. `count`: results with this value, given all other facets; 0 means nothing to gain. */
export type FacetOption = { value: string; label: string; count: number; active: boolean }
export type FacetResult = { key: FacetKey; label: string; options: FacetOption[] }

export type SearchResults = {
  total: number
  page: number
  pageCount: number
  pageSize: number
  hits: SearchHit[]
  facets: FacetResult[]
}
