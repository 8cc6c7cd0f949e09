import { Prisma } from '@/lib/db/generated/client'
import { db } from '@/lib/db/client'
import type { EngineResults, SearchEngine } from '@/lib/search/engine'
import type { FacetKey } from '@/lib/search/facets'
import { highlight } from '@/lib/search/highlight'
import type { SearchHit, SearchQuery } from '@/lib/search/query'
import type { SearchScope } from '@/lib/search/scopes'

type Row = { id: string; kind: string; path: string; title: string; summary: string; typeLabel: string; sortDate: string; example: boolean; facts: { label: string; value: string }[]; titleMarked: string | null; passage: string | null }

const start = '\u0001'
const stop = '\u0002'
const titleOptions = `HighlightAll=true, StartSel=${start}, StopSel=${stop}`
const passageOptions = `MaxFragments=2, MaxWords=28, MinWords=12, FragmentDelimiter=" … ", StartSel=${start}, StopSel=${stop}`

/** Searches the SearchDocument table: analysed words, exact facets that widen within and narrow across. */
export const postgresEngine: SearchEngine = {
  async search(query, scope, pageSize) {
    const [hits, total, counts] = await Promise.all([findHits(query, scope, pageSize), countAll(query, scope), countFacets(query, scope)])
    return { hits, total, counts }
  },
}

async function findHits(query: SearchQuery, scope: SearchScope, pageSize: number): Promise<SearchHit[]> {
  const tsquery = toTsquery(query.q)
  const page = Prisma.sql`
    SELECT d.*, ${query.q ? Prisma.sql`ts_rank_cd(d.tsv, ${tsquery}, 1) * CASE WHEN d.listed THEN 1.5 ELSE 1 END` : Prisma.sql`0`} AS rank
    FROM "SearchDocument" d WHERE ${condition(query, scope)}
    ORDER BY ${order(query)} LIMIT ${pageSize} OFFSET ${(query.page - 1) * pageSize}`
  const marks = query.q
    ? Prisma.sql`ts_headline('kis_dutch', title, ${tsquery}, ${titleOptions}) AS "titleMarked",
        ts_headline('kis_dutch', CASE WHEN kis.tsv('', summary, '') @@ ${tsquery} THEN summary ELSE left(body, 20000) END, ${tsquery}, ${passageOptions}) AS passage`
    : Prisma.sql`NULL AS "titleMarked", NULL AS passage`
  const rows = await db().$queryRaw<Row[]>`
    SELECT id, kind, path, title, summary, "typeLabel", "sortDate", example, facts, ${marks}
    FROM (${page}) p ORDER BY ${order(query)}`
  return rows.map(toHit)
}

async function countAll(query: SearchQuery, scope: SearchScope): Promise<number> {
  const [row] = await db().$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM "SearchDocument" d WHERE ${condition(query, scope)}`
  return row?.total ?? 0
}

async function countFacets(query: SearchQuery, scope: SearchScope): Promise<EngineResults['counts']> {
  const active = scope.facets.filter((key) => query.filters[key]?.length)
  const open = scope.facets.filter((key) => !active.includes(key))
  const parts = [
    { keys: open, filters: query.filters },
    ...active.map((key) => ({ keys: [key], filters: { ...query.filters, [key]: [] } })),
  ]
  const counted = await Promise.all(parts.map(({ keys, filters }) => countValues(keys, { ...query, filters }, scope)))
  const all = await countValues(scope.facets, { ...query, q: '', filters: {} }, scope, true)
  const counts: EngineResults['counts'] = {}
  for (const row of all) (counts[row.key] ??= new Map()).set(row.value, 0)
  for (const row of counted.flat()) (counts[row.key] ??= new Map()).set(row.value, row.count)
  return counts
}

async function countValues(keys: readonly FacetKey[], query: SearchQuery, scope: SearchScope, zero = false): Promise<{ key: FacetKey; value: string; count: number }[]> {
  if (keys.length === 0) return []
  return db().$queryRaw`
    SELECT split_part(token, ':', 1) AS key, substr(token, strpos(token, ':') + 1) AS value, ${zero ? Prisma.sql`0` : Prisma.sql`count(*)::int`} AS count
    FROM "SearchDocument" d, unnest(d.facets) AS token
    WHERE ${condition(query, scope)} AND split_part(token, ':', 1) = ANY(${[...keys]})
    GROUP BY token`
}

function condition(query: SearchQuery, scope: SearchScope): Prisma.Sql {
  const filters = [...Object.entries(scope.fixed ?? {}), ...Object.entries(query.filters)]
  const parts = [
    scope.kinds.length > 0 ? Prisma.sql`d.kind = ANY(${[...scope.kinds]})` : Prisma.sql`TRUE`,
    query.q ? Prisma.sql`d.tsv @@ ${toTsquery(query.q)}` : Prisma.sql`d.listed`,
    ...filters.flatMap(([key, values]) => (values?.length ? [Prisma.sql`d.facets && ${values.map((value) => `${key}:${value}`)}`] : [])),
  ]
  return Prisma.join(parts, ' AND ')
}

function order(query: SearchQuery): Prisma.Sql {
  if (query.sort === 'naam') return Prisma.sql`title COLLATE "nl-x-icu", id`
  if (query.sort === 'nieuwste' || !query.q) return Prisma.sql`"sortDate" DESC, title COLLATE "nl-x-icu", id`
  return Prisma.sql`rank DESC, "sortDate" DESC, id`
}

function toTsquery(q: string): Prisma.Sql {
  return Prisma.sql`websearch_to_tsquery('kis_dutch', kis.fold(${q}))`
}

function toHit(row: Row): SearchHit {
  return {
    id: row.id,
    kind: row.kind,
    path: row.path,
    title: highlight(row.titleMarked ?? row.title, start, stop),
    typeLabel: row.typeLabel,
    passage: highlight(row.passage ?? row.summary, start, stop),
    ...(row.sortDate && { date: row.sortDate }),
    example: row.example,
    facts: row.facts,
  }
}
