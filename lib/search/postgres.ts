import { LRUCache } from 'lru-cache'
import { db } from '@/lib/db/client'
import { Bits } from '@/lib/search/bits'
import type { Catalogue, CatalogueRow } from '@/lib/search/catalogue'
import { currentCatalogue } from '@/lib/search/edition'
import type { SearchEngine } from '@/lib/search/engine'
import { type Marked, markWords } from '@/lib/search/marks'
import type { SearchHit } from '@/lib/search/query'

type Matches = { ranked: readonly number[]; members: Bits }

/** What was found for words is kept with its edition: who filters or turns a page asks for the same words again. */
const kept = new LRUCache<string, { catalogue: Catalogue; matches: Matches }>({ max: 200 })

/**
 * PostgreSQL finds and ranks words; filtering, counting and ordering happen in memory
 * (lib/decisions/0005-simple-search-first.md). Facets widen within and narrow across.
 */
export const postgresEngine: SearchEngine = {
  async search(query, scope, pageSize) {
    const catalogue = await currentCatalogue()
    const matches = query.q ? await findWords(query.q, catalogue) : undefined
    const found = catalogue.select(scope, query.filters, matches?.members)
    const rows = catalogue.page(found, query, pageSize, matches?.ranked ?? [])
    const marked = query.q && rows.length > 0 ? await markWords(query.q, rows) : undefined
    return {
      total: found.count,
      hits: rows.map((row) => toHit(row, marked?.get(row.number))),
      counts: catalogue.count(scope, query.filters, matches?.members),
      titleOf: (id) => catalogue.titleOf(id),
    }
  },
}

async function findWords(q: string, catalogue: Catalogue): Promise<Matches> {
  const known = kept.get(q)
  if (known?.catalogue === catalogue) return known.matches
  const [row] = await db().$queryRaw<{ numbers: number[] | null }[]>`
    SELECT array_agg(number ORDER BY rank DESC, "sortDate" DESC, id) AS numbers FROM (
      SELECT number, "sortDate", id, ts_rank_cd(tsv, words, 1) * CASE WHEN listed THEN 1.5 ELSE 1 END AS rank
      FROM "SearchDocument", websearch_to_tsquery('kis_dutch', kis_search.fold(${q})) AS words WHERE tsv @@ words) AS found`
  const ranked = catalogue.placesOf(row?.numbers ?? [])
  const matches = { ranked, members: Bits.of(catalogue.size, ranked) }
  kept.set(q, { catalogue, matches })
  return matches
}

/** A row as lists show it; without `marked` as it stands. */
export function toHit(row: CatalogueRow, marked: Marked = { title: [{ text: row.title }], passage: row.summary ? [{ text: row.summary }] : [] }): SearchHit {
  return {
    id: row.id,
    kind: row.kind,
    path: row.path,
    title: marked.title,
    typeLabel: row.typeLabel,
    passage: marked.passage,
    ...(row.sortDate && { date: row.sortDate }),
    example: row.example,
    expired: row.expired,
    facts: row.facts,
  }
}
