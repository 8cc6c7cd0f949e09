import { LRUCache } from 'lru-cache'
import type { SearchResponse } from 'meilisearch'
import type { Catalogue } from '@/lib/search/catalogue'
import { currentCatalogue } from '@/lib/search/edition'
import type { EngineHit, EngineQuery } from '@/lib/search/engine'
import { Asker } from '@/lib/search/meilisearch/ask'
import { everyone } from '@/lib/search/meilisearch/codec'
import { type Counted, countQueries, countsFor, readCount, toCounts } from '@/lib/search/meilisearch/counts'
import { all, narrowing } from '@/lib/search/meilisearch/filter'
import { besides, phrasesOf, wordings } from '@/lib/search/meilisearch/ranking'
import { type Knowledge, rescore } from '@/lib/search/meilisearch/rescore'
import { mostHits } from '@/lib/search/meilisearch/settings'
import { conditions, sizeQueries, type Wanted, wantedSize } from '@/lib/search/meilisearch/size'
import type { Target } from '@/lib/search/meilisearch/target'
import { perEdition } from '@/lib/search/per-edition'
import { countTerms, rarity } from '@/lib/search/postgres/rarity'
import type { SortOrder } from '@/lib/search/query'
import type { AbortableEngine } from '@/lib/search/resilient'
import { tuningOf } from '@/lib/search/tuning'

const sorts: Record<SortOrder, string[]> = {
  relevantie: ['expired:asc'],
  naam: ['name:asc'],
  nieuwste: ['date:desc', 'name:asc'],
  actueel: ['rank_actueel:asc', 'name:asc'],
  kosten: ['rank_kosten:asc', 'name:asc'],
  onderbouwing: ['rank_onderbouwing:desc', 'name:asc'],
}
/** So many of the best are looked at more closely. */
const looked = 80
/** For what was found in none of the wordings: after all others, the best rows first. */
const leastWeight = 0.001
/** More words than this make no difference to what is found. */
const mostSlots = 12

/** How many there are of what: who turns a page or orders anew asks for the same again. */
type Tally = { wanted: Wanted; counted: Counted[] }
// Meilisearch hears of a publication a moment after the catalogue does, so what was counted soon counts no more.
const keptOf = perEdition(() => new LRUCache<string, Promise<Tally>>({ max: 500, ttl: 10_000 }))

/**
 * Meilisearch finds, counts and orders (lib/decisions/0009-meilisearch.md). Which words a row must have is a filter, so
 * that any of the ways of saying a word will do; merged searches give what is best. Throws when it can't answer.
 */
export function meilisearchEngine(target: () => Promise<Target>): AbortableEngine {
  return {
    name: 'meilisearch',
    async search(asked, signal) {
      const [{ client, indexUid }, catalogue] = [await target(), asked.catalogue ?? (await currentCatalogue())]
      const query = { ...asked, words: { ...asked.words, required: asked.words.required.slice(0, mostSlots) } }
      if (query.words.required.length === 0) return { total: 0, hits: [], counts: toCounts(catalogue, query.scope, []), matched: 'all' }
      const ask = new Asker({ client, indexUid }, signal)
      // With one word there is nothing to wait for: it must be there.
      const early = query.words.required.length === 1 ? find(query, 1, Number.POSITIVE_INFINITY, catalogue, ask) : undefined
      const [{ wanted, counted }, found] = await Promise.all([tallyOnce(query, catalogue, indexUid, ask), early])
      const total = counted[0]?.total ?? 0
      const hits = found ?? (total > 0 ? await find(query, wanted.least, total, catalogue, ask) : [])
      return { total, hits, counts: toCounts(catalogue, query.scope, counted), matched: wanted.matched }
    },
  }
}

function tallyOnce(query: EngineQuery, catalogue: Catalogue, indexUid: string, ask: Asker): Promise<Tally> {
  const [kept, key] = [keptOf(catalogue), JSON.stringify([indexUid, query.words, query.scope.id, query.filters, query.strict])]
  const known = kept.get(key)
  if (known) return known
  const tally = count(query, ask)
  kept.set(key, tally)
  tally.catch(() => kept.delete(key))
  return tally
}

/** Counts for rows with all words at once; only where those don't fill two pages, once more for rows with part of them. */
async function count(query: EngineQuery, ask: Asker): Promise<Tally> {
  const [sizes, all] = [sizeQueries(query), countsOf(query, query.words.required.length)]
  const answers = await ask.each([...sizes, ...all.queries])
  const wanted = wantedSize(query, answers.slice(0, sizes.length))
  if (wanted.least === query.words.required.length) return { wanted, counted: all.read(answers.slice(sizes.length)) }
  const part = countsOf(query, wanted.least)
  return { wanted, counted: part.read(await ask.each(part.queries)) }
}

function countsOf(query: EngineQuery, least: number) {
  const counts = countsFor(query)
  const found = conditions(query.words, least)
  const queries = counts.flatMap((one) => countQueries(one, query.scope, found, phrasesOf(query.words)))
  return { queries, read: (answers: readonly SearchResponse[]) => counts.map(({ keys }, i) => readCount(keys, answers.slice(i * 2, i * 2 + 2))) }
}

async function find(query: EngineQuery, least: number, total: number, catalogue: Catalogue, ask: Asker): Promise<EngineHit[]> {
  const { page, pageSize, scope, filters, sort, words } = query
  const filter = all([...conditions(words, least), ...narrowing(scope, filters)])
  const common = { filter, sort: sorts[sort], matchingStrategy: 'all' as const }
  const queries = (ways: readonly { q: string; weight: number }[]) => ways.map(({ q, weight }) => ({ ...common, q: `${phrasesOf(words)} ${q}`.trim(), weight }))
  const rest = queries([{ q: everyone, weight: leastWeight }])
  const [from, limit] = [Math.min((page - 1) * pageSize, mostHits), Math.min(pageSize, mostHits)]
  if (sort !== 'relevantie') return relative(await ask.merged(rest, from, limit, false))
  const known = await knowledgeOf(query, catalogue)
  const beside = queries(besides(words)).map((one) => ({ ...one, beside: true }))
  // Where all can be looked at closely, there is nothing to choose.
  const ways = [...beside, ...(total > looked ? queries(wordings(words, least < words.required.length, known.rarity)) : []), ...rest]
  if (from >= looked) return relative(await ask.merged(ways, from, limit, false))
  const further = from + limit - looked
  const [closely, others] = await Promise.all([ask.merged(ways, 0, looked, true), further > 0 ? ask.merged(ways, looked, further, false) : []])
  return relative([...rescore(closely, words, known), ...others]).slice(from, from + limit)
}

/** Scores beside the best one of this answer. */
function relative(found: readonly { id: string; score: number }[]): EngineHit[] {
  const best = Math.max(...found.map(({ score }) => score), Number.EPSILON)
  return found.map(({ id, score }) => ({ id, score: score / best }))
}

async function knowledgeOf({ words }: EngineQuery, catalogue: Catalogue): Promise<Knowledge> {
  const slots = [...words.required, ...words.optional]
  const counts = await countTerms(
    slots.flatMap(({ alternatives }) => alternatives.flatMap(({ terms }) => terms)),
    catalogue,
  )
  return { catalogue, standing: (await tuningOf(catalogue)).standing, rarity: (term) => rarity(counts.get(term) ?? 0, catalogue.size) }
}
