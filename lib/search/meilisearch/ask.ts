import type { FederatedMultiSearchParams, MultiSearchQuery, SearchResponse } from 'meilisearch'
import type { Target } from '@/lib/search/meilisearch/target'

export type FoundId = { id: string; score: number }

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

  /** Several searches whose results are merged by weight; of the rows of a group only the best. Scores are as weighed. */
  async merged(queries: readonly (Omit<MultiSearchQuery, 'indexUid'> & { weight: number })[], offset: number, limit: number): Promise<FoundId[]> {
    const { client, indexUid } = this.target
    const params: FederatedMultiSearchParams = {
      federation: { offset, limit, distinct: 'group' },
      queries: queries.map(({ weight, ...query }) => ({ indexUid, ...query, attributesToRetrieve: ['id'], federationOptions: { weight } })),
    }
    const { hits } = await client.multiSearch<FederatedMultiSearchParams, { id: string }>(params, this.request)
    return hits.map(({ id, _federation }) => ({ id, score: _federation?.weightedRankingScore ?? 0 }))
  }

  private get request() {
    return this.signal ? { signal: this.signal } : {}
  }
}
