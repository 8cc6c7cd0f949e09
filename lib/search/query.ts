import type { Fact } from '@/lib/content/kind'
import type { FacetKey } from '@/lib/search/facets'

export const sortOrders = {
  relevantie: 'Past bij je vraag',
  actueel: 'Actueel eerst',
  nieuwste: 'Nieuwste eerst',
  naam: 'Naam (A-Z)',
  kosten: 'Kosten, laag eerst',
  onderbouwing: 'Mate van onderbouwing',
} as const
export type SortOrder = keyof typeof sortOrders

/** A search as the address says it, already validated. Values of one facet widen the result, facets narrow it. */
export type SearchQuery = {
  q: string
  filters: Partial<Record<FacetKey, string[]>>
  sort: SortOrder
  page: number
  /** The words as they are typed: nothing is mended, and a sentence is not read as a question. */
  literal?: boolean
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
  /** Past the last day on which it counts as right. */
  expired: boolean
  facts: Fact[]
  /** From 0 to 1, how well it fits what was asked; only where there were words. */
  score?: number
}

/** A value one can filter by. `count`: results with this value, given all other facets; 0 means nothing to gain. */
export type FacetOption = { value: string; label: string; count: number; active: boolean }
/** `hidden`: how many values there are beyond the options, where a list of names is too long to show. */
export type FacetResult = { key: FacetKey; label: string; options: FacetOption[]; hidden?: number }

/** What was typed and what was meant, when a word looks like a typing error. */
export type Spelling = {
  /** The same search with the words mended. */
  words: string
  /** `corrected`: the results are those of the mended words, since nothing was found with what was typed. */
  corrected: boolean
}

export type SearchResults = {
  total: number
  page: number
  pageCount: number
  pageSize: number
  hits: SearchHit[]
  facets: FacetResult[]
  /** Chosen by KIS for these words; on the first page only, and not among the hits. */
  bets: SearchHit[]
  spelling?: Spelling
  /** Not all words were found together, so these have some of them. */
  partial: boolean
  /** Few have all words, so there are also some with most of them. */
  widened: boolean
}
