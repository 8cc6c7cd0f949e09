import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSearchQuery, searchHref, toggled } from '@/lib/search/address'
import { allFacets, type SearchScope, scopes } from '@/lib/search/scopes'

const scope = fc.constantFrom<SearchScope>(...Object.values(scopes))
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('-1', '0', '1e9', '99999999999', '\u0000', "' OR 1=1 --", '<script>', '\ud800', 'thema/x'),
)
const params = fc.dictionary(
  fc.constantFrom('q', 'pagina', 'volgorde', 'thema', 'type', 'jaar', 'doelgroep', 'toString', 'letterlijk', 'kosten'),
  fc.oneof(hostile, fc.array(hostile, { maxLength: 30 })),
)

function read(href: string, list: SearchScope) {
  const search = new URL(href, 'https://kis.example').searchParams
  return parseSearchQuery(Object.fromEntries([...new Set(search.keys())].map((key) => [key, search.getAll(key)])), list)
}

describe('the address of a search', () => {
  it('takes anything without throwing and stays within bounds', () => {
    fc.assert(
      fc.property(params, scope, (given, list) => {
        const query = parseSearchQuery(given, list)
        expect(query.page).toBeGreaterThanOrEqual(1)
        expect(query.page).toBeLessThanOrEqual(500)
        expect(query.q.length).toBeLessThanOrEqual(200)
        expect(query.q).not.toMatch(/\p{C}/u)
        expect(Object.keys(query.filters).every((key) => (allFacets(list) as readonly string[]).includes(key))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('says all there is to know: reading it gives the query back', () => {
    fc.assert(
      fc.property(params, scope, (given, list) => {
        const query = parseSearchQuery(given, list)
        expect(read(searchHref(list, query), list)).toEqual(query)
      }),
      { numRuns: 500 },
    )
  })

  it('goes back to where it was when a filter is set and taken away', () => {
    const filters = { thema: ['thema/a'], jaar: ['2020'] }
    expect(toggled(toggled(filters, 'jaar', '2021'), 'jaar', '2021')).toEqual(filters)
  })

  it('leaves out what is the default', () => {
    expect(searchHref(scopes.publicaties, parseSearchQuery({ volgorde: 'nieuwste', pagina: '1' }, scopes.publicaties))).toBe('/publicaties')
    expect(searchHref(scopes.publicaties, parseSearchQuery({ volgorde: 'naam', q: 'ouders' }, scopes.publicaties))).toBe('/publicaties?q=ouders&volgorde=naam')
  })
})
