import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { systemActor } from '@/lib/auth/policy'
import { generateDocuments } from '@/lib/bench/generate'
import { importContent } from '@/lib/content/commands/import'
import { checkContent } from '@/lib/content/files/check'
import { writeLive } from '@/lib/content/write-live'
import { isoDay } from '@/lib/dates'
import { db } from '@/lib/db/client'
import { announceChange } from '@/lib/events/channel'
import { parseSearchQuery, searchHref } from '@/lib/search/address'
import { currentCatalogue } from '@/lib/search/edition'
import { excludedBy, type FacetKey } from '@/lib/search/facets'
import type { SearchQuery } from '@/lib/search/query'
import { scopes } from '@/lib/search/scopes'
import { search, searchAll } from '@/lib/search/search'

const scope = scopes.interventies
const today = isoDay(new Date())
const everything: SearchQuery = { q: '', filters: {}, sort: 'naam', page: 1 }

type Row = { id: string; tokens: Set<string>; expired: boolean }
let rows: Row[] = []

beforeAll(async () => {
  const { documents } = checkContent(join(process.cwd(), 'content'), ['kis', 'voorbeelden'])
  await importContent(db(), systemActor, documents)
  const items = generateDocuments(documents, 0, 250, 'interventie')
  await db().document.createMany({ data: items.map(({ id, kind, slug }) => ({ id, kind, slug })) })
  await db().$transaction(async (tx) => {
    await writeLive(tx, systemActor, items)
    await announceChange(tx)
  })
  const stored = await db().searchDocument.findMany({ where: { kind: 'interventie', listed: true } })
  rows = stored.map(({ id, facets, validUntil }) => {
    const expired = validUntil !== '' && validUntil < today
    return { id, expired, tokens: new Set(facets.map((token) => (expired && token === 'actueel:bevestigd' ? 'actueel:verlopen' : token))) }
  })
})

/** What the filters say, the slow and obvious way. */
function expected(filters: SearchQuery['filters']): Row[] {
  return rows.filter(({ tokens }) =>
    (Object.keys(filters) as FacetKey[]).every((key) => {
      const values = filters[key] ?? []
      const excluded = excludedBy(key)
      return excluded ? !values.some((value) => tokens.has(`${excluded}:${value}`)) : values.some((value) => tokens.has(`${key}:${value}`))
    }),
  )
}

async function someFilters(): Promise<fc.Arbitrary<SearchQuery['filters']>> {
  const { facets } = await search(everything, scope)
  const options = facets.flatMap(({ key, options }) => options.map(({ value }) => [key, value] as const))
  return fc.subarray(options, { maxLength: 5 }).map((chosen) => {
    const filters: SearchQuery['filters'] = {}
    for (const [key, value] of chosen) filters[key] = [...(filters[key] ?? []), value].sort()
    return filters
  })
}

describe('the register', () => {
  it('gives exactly what the filters say, and beside every option the number that it leads to', async () => {
    expect(rows.length).toBeGreaterThan(250)
    await fc.assert(
      fc.asyncProperty(await someFilters(), async (filters) => {
        const results = await search({ ...everything, filters }, scope)
        expect(results.total).toBe(expected(filters).length)
        for (const { key, options } of results.facets)
          for (const { value, count } of options) expect(count, `${key}=${value}`).toBe(expected({ ...filters, [key]: [value] }).length)
      }),
      { numRuns: 60 },
    )
  })

  it('gives every result once, over all pages and in a file', async () => {
    await fc.assert(
      fc.asyncProperty(await someFilters(), fc.constantFrom(...scope.sorts.slice(1)), async (filters, sort) => {
        const query = { ...everything, filters, sort }
        const wanted = expected(filters)
          .map(({ id }) => id)
          .sort()
        const { pageCount } = await search(query, scope)
        const pages = await Promise.all(Array.from({ length: pageCount }, (_, i) => search({ ...query, page: i + 1 }, scope)))
        expect(pages.flatMap(({ hits }) => hits.map(({ id }) => id)).sort()).toEqual(wanted)
        expect((await searchAll(query, scope)).map(({ id }) => id).sort()).toEqual(wanted)
      }),
      { numRuns: 15 },
    )
  })

  it('reads back from its address what was chosen', async () => {
    await fc.assert(
      fc.asyncProperty(await someFilters(), async (filters) => {
        const params: Record<string, string[]> = {}
        for (const [key, value] of new URL(searchHref(scope, { ...everything, filters }), 'http://x').searchParams) (params[key] ??= []).push(value)
        expect(parseSearchQuery(params, scope).filters).toEqual(filters)
      }),
    )
  })

  it('counts for two facets at once what a list with both filters holds', async () => {
    const catalogue = await currentCatalogue()
    for (const [down, across] of [
      ['mechanisme', 'setting'],
      ['doel', 'groep'],
    ] as const)
      for (const [row, cells] of catalogue.cross(scope, {}, across, down))
        for (const [column, count] of cells) expect(count, `${row} × ${column}`).toBe(expected({ [down]: [row], [across]: [column] }).length)
  })
})

describe('orders', () => {
  const rank = (sort: SearchQuery['sort'], value: (row: Row) => number) => async () => {
    const byId = new Map(rows.map((row) => [row.id, row]))
    const found = await searchAll({ ...everything, sort }, scope)
    const values = found.map(({ id }) => value(byId.get(id) as Row))
    expect(values).toEqual([...values].sort((a, b) => a - b))
    expect(new Set(values).size).toBeGreaterThan(1)
  }
  const place = (key: string, order: readonly string[]) => (row: Row) => order.findIndex((value) => row.tokens.has(`${key}:${value}`))

  it('puts what is free first by costs', rank('kosten', place('kosten', ['gratis', 'laag', 'midden', 'hoog', 'onbekend'])))
  it('puts what is best argued first by substantiation', rank('onderbouwing', place('onderbouwing', ['onderbouwd', 'beschreven', 'geen'])))
  it('puts what is confirmed first, what has expired last', rank('actueel', place('actueel', ['bevestigd', 'onbevestigd', 'verlopen'])))

  it('puts what has expired below what has not, also when it fits the words better', async () => {
    const found = await searchAll({ ...everything, q: 'voorbeeld', sort: 'relevantie' }, scope)
    expect(found.some(({ expired }) => expired)).toBe(true)
    const firstExpired = found.findIndex(({ expired }) => expired)
    expect(found.slice(firstExpired).every(({ expired }) => expired)).toBe(true)
  })
})
