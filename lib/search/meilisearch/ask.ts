import type { FederatedMultiSearchParams, MultiSearchQuery, SearchResponse } from 'meilisearch'
import { decodeId } from '@/lib/search/meilisearch/codec'
import type { Target } from '@/lib/search/meilisearch/target'

/** A row that was found. `beside`: with two of the words side by side. `weights`: see weights.ts. */
export type FoundRow = { id: string; weights: string; beside: boolean; score: number }
type Merged = Omit<MultiSearchQuery, 'indexUid'> & { weight: number; beside?: boolean }
type StoredHit = { id: string; weights?: string }

/** Sends questions to one index, and stops waiting when it is told to. */
export class Asker {
  constructor(
    private readonly target: Target,
    private readonly signal?: AbortSignal,
  ) {}

  /** Several searches at once, each with an answer of its own. */
  async each(queries: readonly Omit<MultiSearchQuery, 'indexUid'>[]): Promise<SearchResponse[]> {
    const { client, indexUid } = this.target
    const { results } = await client.multiSearch({ queries: queries.map((query) => ({ indexUid, ...query })) }, this.request)
    return results
  }

  /**
   * Several searches whose results are merged by weight; of the rows of a group only the best. `beside` tells whether
   * the search that found a row best was one for words side by side.
   */
  async merged(queries: readonly Merged[], offset: number, limit: number, withWeights: boolean): Promise<FoundRow[]> {
    const { client, indexUid } = this.target
    const attributesToRetrieve = withWeights ? ['id', 'weights'] : ['id']
    const params: FederatedMultiSearchParams = {
      federation: { offset, limit, distinct: 'group' },
      queries: queries.map(({ weight, beside: _, ...query }) => ({ indexUid, ...query, attributesToRetrieve, federationOptions: { weight } })),
    }
    const { hits } = await client.multiSearch<FederatedMultiSearchParams, StoredHit>(params, this.request)
    return hits.map(({ id, weights = '', _federation }) => ({
      id: decodeId(id),
      weights,
      score: _federation?.weightedRankingScore ?? 0,
      beside: queries[_federation?.queriesPosition ?? -1]?.beside === true,
    }))
  }

  private get request() {
    return this.signal ? { signal: this.signal } : {}
  }
}
