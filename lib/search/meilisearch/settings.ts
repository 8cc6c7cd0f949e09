import type { Settings } from 'meilisearch'
import { rankedFacets, sequenceNames, stepNames } from '@/lib/search/meilisearch/document'

/** More than there will be documents, so that totals, pages and counts are exact. */
export const mostHits = 200_000

const exact = { facetSearch: false, filter: { equality: true, comparison: false } }

/**
 * How the index is searched. What is found is decided by filters, in what order by words. The words are lemmas: a
 * lemma is no spelling, and one letter makes "ouderen" of "ouder", so Meilisearch forgives no typing errors in them and
 * completes none; the application mends what was typed, for every engine alike (lib/search/spelling.ts).
 */
export const settings: Settings = {
  searchableAttributes: [...stepNames, ...sequenceNames],
  displayedAttributes: ['id', 'group', 'weights'],
  filterableAttributes: [{ attributePatterns: ['terms', 'facets.*', 'documentId', 'group', 'id'], features: exact }],
  sortableAttributes: ['expired', 'name', 'date', ...rankedFacets.map((key) => `rank_${key}`)],
  // `sort` first: who asks for an order gets that order. In the order of relevance it puts what expired last.
  rankingRules: ['sort', 'attributeRank', 'proximity'],
  typoTolerance: { enabled: false, disableOnNumbers: true },
  prefixSearch: 'disabled',
  facetSearch: false,
  proximityPrecision: 'byWord',
  stopWords: [],
  synonyms: {},
  // Our words are of letters and digits already; no script is guessed.
  localizedAttributes: [{ attributePatterns: ['*'], locales: ['nld'] }],
  faceting: { maxValuesPerFacet: 20_000 },
  pagination: { maxTotalHits: mostHits },
  searchCutoffMs: 700,
}
