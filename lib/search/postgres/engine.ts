import { LRUCache } from 'lru-cache'
import { Bits } from '@/lib/search/bits'
import type { Catalogue } from '@/lib/search/catalogue'
import { currentCatalogue } from '@/lib/search/edition'
import type { EngineResults, SearchEngine } from '@/lib/search/engine'
import { findMatches, keepExact, readNearness } from '@/lib/search/postgres/find'
import { type Ranked, rank } from '@/lib/search/postgres/rank'
import { tuningOf } from '@/lib/search/tuning'
import type { WordsQuery } from '@/lib/search/words-query'

type Found = { ranked: readonly Ranked[]; scores: ReadonlyMap<number, number>; members: Bits; matched: EngineResults['matched'] }

/** What was found for words is kept with its edition: who filters or turns a page asks for the same words again. */
const kept = new LRUCache<string, { catalogue: Catalogue; found: Promise<Found> }>({ max: 200 })

/**
 * PostgreSQL finds and weighs words; filtering, counting and ordering happen in memory
 * (lib/decisions/0008-search-engines.md). Facets widen within and narrow across.
 */
export const postgresEngine: SearchEngine = {
  name: 'postgres',
  async search({ words, scope, filters, sort, page, pageSize, catalogue: given }) {
    const catalogue = given ?? (await currentCatalogue())
    const found = await findOnce(words, catalogue)
    const selected = catalogue.select(scope, filters, found.members)
    const places = catalogue.pagePlaces(
      selected,
      sort,
      page,
      pageSize,
      found.ranked.map(({ place }) => place),
    )
    return {
      total: selected.count,
      hits: places.map((place) => ({ id: catalogue.at(place)?.id ?? '', score: found.scores.get(place) ?? 0 })),
      counts: catalogue.count(scope, filters, found.members),
      matched: found.matched,
    }
  },
}

function findOnce(words: WordsQuery, catalogue: Catalogue): Promise<Found> {
  const key = JSON.stringify(words)
  const known = kept.get(key)
  if (known?.catalogue === catalogue) return known.found
  const found = find(words, catalogue)
  kept.set(key, { catalogue, found })
  found.catch(() => kept.delete(key))
  return found
}

async function find(words: WordsQuery, catalogue: Catalogue): Promise<Found> {
  const [{ found: matches, rarities }, { standing }] = [await findMatches(words, catalogue), await tuningOf(catalogue)]
  const exact = words.phrases.length + words.without.length > 0
  const allowed = exact
    ? await keepExact(
        matches.map(({ number }) => number),
        words,
      )
    : undefined
  const candidates = allowed ? matches.filter(({ number }) => allowed.has(number)) : matches
  const { ranked, matched } = await rank({ found: candidates, rarities }, words, catalogue, standing, readNearness)
  return {
    ranked,
    matched,
    scores: new Map(ranked.map(({ place, score }) => [place, score])),
    members: Bits.of(
      catalogue.size,
      ranked.map(({ place }) => place),
    ),
  }
}
