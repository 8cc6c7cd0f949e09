import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { systemActor } from '@/lib/auth/policy'
import { importContent } from '@/lib/content/commands/import'
import { checkContent } from '@/lib/content/files/check'
import { db } from '@/lib/db/client'
import { parseSearchQuery } from '@/lib/search/address'
import type { FacetKey } from '@/lib/search/facets'
import type { SearchQuery } from '@/lib/search/query'
import { type SearchScope, scopes } from '@/lib/search/scopes'
import { search } from '@/lib/search/search'

const find = (q: string, scope: SearchScope = scopes.zoeken) => search(parseSearchQuery({ q }, scope), scope)
const titles = async (q: string, scope?: SearchScope) => (await find(q, scope)).hits.map((hit) => hit.title.map((part) => part.text).join(''))

beforeAll(async () => {
  const { documents } = checkContent(join(process.cwd(), 'content'), ['kis', 'voorbeelden'])
  await importContent(db(), systemActor, documents)
})

describe('counts beside filters', () => {
  const options = async (scope: SearchScope) =>
    (await search(parseSearchQuery({}, scope), scope)).facets.flatMap((facet) => facet.options.map((option) => [facet.key, option.value] as const))

  it.each(Object.values(scopes) as SearchScope[])('equal the number of results behind them: $id', async (scope) => {
    const all = await options(scope)
    const someFilters = fc.subarray([...all], { maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(someFilters, fc.constantFrom('', '', 'ouders', 'discriminatie'), async (chosen, q) => {
        const filters: SearchQuery['filters'] = {}
        for (const [key, value] of chosen) filters[key] = [...(filters[key] ?? []), value].sort()
        const query: SearchQuery = { q, filters, sort: 'naam', page: 1 }
        const { facets } = await search(query, scope)
        for (const facet of facets) {
          const option = facet.options[Math.floor(facet.options.length / 2)]
          if (!option) continue
          const alone = { ...filters, [facet.key]: [option.value] } as Partial<Record<FacetKey, string[]>>
          expect((await search({ ...query, filters: alone }, scope)).total, `${facet.key}=${option.value}`).toBe(option.count)
        }
      }),
      { numRuns: 12 },
    )
  })
})

describe('words', () => {
  it('finds singular and plural, with and without accents', async () => {
    for (const q of ['interventie', 'interventies', 'Interventies']) expect((await find(q)).total).toBe((await find('interventie')).total)
    expect((await find('coördinator')).total).toBe((await find('coordinator')).total)
  })

  it('keeps "niet": asking what does not work is another question', async () => {
    expect((await find('werkt niet')).total).toBeLessThan((await find('werkt')).total)
  })

  it('puts a document with the words in its title first', async () => {
    expect((await titles('sinti en roma', scopes.kennisgidsen))[0]).toBe('Sinti en Roma')
  })

  it('leads to the chapter of a guide in which the words stand', async () => {
    const { hits } = await find('wet- en regelgeving polarisatie')
    expect(hits.some((hit) => /^\/kennisgidsen\/[a-z-]+\/[a-z-]+$/.test(hit.path))).toBe(true)
  })

  it('marks where it matched, in segments, never as HTML', async () => {
    const { hits } = await find('discriminatie')
    expect(hits.some((hit) => [...hit.title, ...hit.passage].some((part) => part.match && /discriminatie/i.test(part.text)))).toBe(true)
    expect(JSON.stringify(hits)).not.toMatch(/<b>|\\u000[12]/)
  })
})

describe('anything at all', () => {
  it('gets an answer, never an error', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom('\'; DROP TABLE "Document"; --', '((', '"', '-', '& | ! :*', '\u0000', '<script>', 'a'.repeat(5_000)),
    )
    await fc.assert(
      fc.asyncProperty(text, text, async (q, thema) => {
        const query = parseSearchQuery({ q, thema, pagina: thema }, scopes.zoeken)
        expect((await search(query, scopes.zoeken)).total).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 60 },
    )
  })

  it('gives the last page for one past the end', async () => {
    const results = await search(parseSearchQuery({ pagina: '400' }, scopes.publicaties), scopes.publicaties)
    expect(results.page).toBe(results.pageCount)
    expect(results.hits.length).toBeGreaterThan(0)
  })
})
