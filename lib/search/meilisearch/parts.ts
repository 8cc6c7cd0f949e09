import type { EngineQuery } from '@/lib/search/engine'
import type { Asker } from '@/lib/search/meilisearch/ask'
import { all, has, narrowing } from '@/lib/search/meilisearch/filter'
import { asked, phrasesOf } from '@/lib/search/meilisearch/ranking'
import { conditions, type Wanted } from '@/lib/search/meilisearch/size'

const mostParts = 10
const mostRows = 300

/**
 * Which of the words stand together in the rows with most of them, as sets of places, the most telling first. Where a
 * row must have all words, that is all of them.
 */
export async function partsFound(query: EngineQuery, { least, rich }: Wanted, rarity: (term: string) => number, ask: Asker): Promise<number[][]> {
  const { required } = query.words
  const places = [...required.keys()]
  if (least >= required.length) return [places]
  const base = [...conditions(query.words, rich), ...narrowing(query.scope, query.filters)]
  const answers = await ask.each(
    required.map((slot) => ({
      q: phrasesOf(query.words),
      matchingStrategy: 'all' as const,
      filter: all([...base, has(slot)]),
      limit: mostRows,
      attributesToRetrieve: ['id'],
    })),
  )
  const byRow = new Map<string, number[]>()
  answers.forEach(({ hits }, place) => {
    for (const { id } of hits) byRow.set(id, [...(byRow.get(id) ?? []), place])
  })
  const parts = new Map([...byRow.values()].map((part) => [part.join(), part]))
  const worth = (part: readonly number[]) =>
    asked(
      part.flatMap((place) => required[place] ?? []),
      rarity,
    )
  return [...parts.values()].sort((a, b) => worth(b) - worth(a)).slice(0, mostParts)
}
