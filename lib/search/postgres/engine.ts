import { LRUCache } from 'lru-cache'
import { Bits } from '@/lib/search/bits'
import type { Catalogue } from '@/lib/search/catalogue'
import { currentCatalogue } from '@/lib/search/edition'
import type { SearchEngine } from '@/lib/search/engine'
import { perEdition } from '@/lib/search/per-edition'
import { findMatches } from '@/lib/search/postgres/find'
import { keepExact } from '@/lib/search/postgres/positions'
import { type Ranking, rank } from '@/lib/search/postgres/rank'
import { quality } from '@/lib/search/quality'
import type { SearchScope } from '@/lib/search/scopes'
import { tuningOf } from '@/lib/search/tuning'
import type { WordsQuery } from '@/lib/search/words-query'

type Found = Ranking & { members: Bits }

/** What was found for words: who filters or turns a page asks for the same words again. */
const keptOf = perEdition(() => new LRUCache<string, Promise<Found>>({ max: 200 }))
const qualities = new WeakMap<Catalogue, Promise<Float32Array>>()

/**
 * PostgreSQL holds the terms, their weights and their places; weighing, filtering, counting and ordering happen in
 * memory (lib/decisions/0008-search-engines.md). Facets widen within and narrow across.
 */
export const postgresEngine: SearchEngine = {
  name: 'postgres',
  async search({ words, scope, filters, sort, page, pageSize, catalogue: given, strict = false }) {
    const catalogue = given ?? (await currentCatalogue())
    const { places, scoreOf, members, matched } = await findOnce(words, scope, catalogue, strict)
    const selected = catalogue.select(scope, filters, members)
    return {
      total: selected.count,
      hits: catalogue.pagePlaces(selected, sort, page, pageSize, places).map((place) => ({ id: catalogue.at(place)?.id ?? '', score: scoreOf(place) })),
      counts: catalogue.count(scope, filters, members),
      matched,
    }
  },
}

function findOnce(words: WordsQuery, scope: SearchScope, catalogue: Catalogue, strict: boolean): Promise<Found> {
  const [kept, key] = [keptOf(catalogue), `${scope.id} ${strict} ${JSON.stringify(words)}`]
  const known = kept.get(key)
  if (known) return known
  const found = find(words, scope, catalogue, strict)
  kept.set(key, found)
  found.catch(() => kept.delete(key))
  return found
}

async function find(words: WordsQuery, scope: SearchScope, catalogue: Catalogue, strict: boolean): Promise<Found> {
  const matches = await findMatches(words, catalogue)
  const holding = new Bits(catalogue.size)
  for (const [place, mask] of matches.masks.entries()) if (mask !== 0) holding.add(place)
  const inScope = catalogue.select(scope, {}, holding)
  const allowed = words.phrases.length + words.without.length > 0 ? await exactly(inScope, words, catalogue) : inScope
  const ranking = await rank(matches, allowed, words, catalogue, await qualitiesOf(catalogue), strict)
  return { ...ranking, members: Bits.of(catalogue.size, ranking.places) }
}

async function exactly(places: Bits, words: WordsQuery, catalogue: Catalogue): Promise<Bits> {
  const numbers = [...places].flatMap((place) => catalogue.at(place)?.number ?? [])
  return Bits.of(catalogue.size, catalogue.placesOf([...(await keepExact(numbers, words))]))
}

/** What speaks for each row whatever is asked, by its place. */
function qualitiesOf(catalogue: Catalogue): Promise<Float32Array> {
  const known = qualities.get(catalogue)
  if (known) return known
  const made = tuningOf(catalogue).then(({ standing }) => {
    const rows = Array.from({ length: catalogue.size }, (_, place) => catalogue.at(place))
    return Float32Array.from(rows, (row) => (row ? quality(row, standing) : 0))
  })
  qualities.set(catalogue, made)
  made.catch(() => qualities.delete(catalogue))
  return made
}
