import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawGapMap, findGaps, type GapMapCount, gapMapTable } from '@/lib/interventions/gap-map'
import { gapMapHref, parseGapMap } from '@/lib/interventions/gap-map-address'
import { shareText } from '@/lib/interventions/statistics'
import { parseSearchQuery } from '@/lib/search/address'
import { Catalogue, type StoredRow } from '@/lib/search/catalogue'
import { scopes } from '@/lib/search/scopes'

const mechanisms = ['dossier/a#contact', 'dossier/a#norm', 'dossier/b#steun']
const settings = ['po', 'werk', 'sport', 'online']
const axes = { rows: 'mechanisme', columns: 'setting' } as const
const groups = [
  { title: 'A', path: '/dossiers/a', values: mechanisms.slice(0, 2).map((value) => ({ value, label: value, path: `/x#${value}` })) },
  { title: 'B', path: '/dossiers/b', values: mechanisms.slice(2).map((value) => ({ value, label: value })) },
]
const columns = settings.map((value) => ({ value, label: value }))

type Named = { mechanisms: string[]; settings: string[] }
const named: fc.Arbitrary<Named> = fc.record({ mechanisms: fc.subarray([...mechanisms, 'dossier/ingetrokken#weg']), settings: fc.subarray(settings) })

function catalogueOf(interventions: readonly Named[]): Catalogue {
  const rows = interventions.map((intervention, i): StoredRow => {
    const facets = [
      'soort:interventie',
      ...intervention.mechanisms.map((value) => `mechanisme:${value}`),
      ...intervention.settings.map((value) => `setting:${value}`),
    ]
    const words = { path: `/interventies/${i}`, title: String(i), summary: '', typeLabel: '', sortDate: '', validUntil: '' }
    const id = `interventie/${i}`
    return { number: i, id, documentId: id, group: id, kind: 'interventie', ...words, example: false, facets, facts: [], listed: true }
  })
  return new Catalogue(rows, '2026-11-22')
}

describe('the gap map', () => {
  it('counts in every place what the interventions themselves say', () => {
    fc.assert(
      fc.property(fc.array(named, { maxLength: 40 }), (interventions) => {
        const map = drawGapMap(catalogueOf(interventions), axes, groups, columns)
        const count = (test: (one: Named) => boolean) => interventions.filter(test).length
        const noRow = (one: Named) => !one.mechanisms.some((value) => mechanisms.includes(value))
        const rows = map.groups.flatMap((group) => group.rows)
        expect(rows.map(({ value }) => value)).toEqual(mechanisms)
        for (const { value, cells, elsewhere, all } of rows) {
          const has = (one: Named) => one.mechanisms.includes(value)
          expect(cells.map((cell) => cell.count)).toEqual(settings.map((setting) => count((one) => has(one) && one.settings.includes(setting))))
          expect(elsewhere.count).toBe(count((one) => has(one) && one.settings.length === 0))
          expect(all.count).toBe(count(has))
        }
        expect(map.columns.map(({ all }) => all.count)).toEqual(settings.map((setting) => count((one) => one.settings.includes(setting))))
        expect(map.others.cells.map((cell) => cell.count)).toEqual(settings.map((setting) => count((one) => noRow(one) && one.settings.includes(setting))))
        expect(map.others.elsewhere.count).toBe(count((one) => noRow(one) && one.settings.length === 0))
        expect(map.others.all.count).toBe(count(noRow))
        expect(map.all.count).toBe(interventions.length)
        expect(map.all.elsewhere.count).toBe(count((one) => one.settings.length === 0))
        expect(map.placed).toBe(count((one) => !noRow(one) && one.settings.length > 0))
      }),
    )
  })

  it('links what is there to the list of exactly that, and what is empty to nothing', () => {
    const map = drawGapMap(catalogueOf([{ mechanisms: [mechanisms[0] ?? ''], settings: ['po'] }]), axes, groups, columns)
    const [contact, norm] = map.groups[0]?.rows ?? []
    expect(filtersOf(contact?.cells[0])).toEqual({ mechanisme: ['dossier/a#contact'], setting: ['po'] })
    expect(filtersOf(contact?.all)).toEqual({ mechanisme: ['dossier/a#contact'] })
    expect(filtersOf(map.columns[0]?.all)).toEqual({ setting: ['po'] })
    expect(filtersOf(map.all)).toEqual({})
    expect([contact?.cells[1], norm?.all, map.others.all]).toEqual([{ count: 0 }, { count: 0 }, { count: 0 }])
  })

  it('names what nothing was made for, and where nobody says on what it rests', () => {
    const map = drawGapMap(
      catalogueOf([
        { mechanisms: ['dossier/a#contact'], settings: ['po'] },
        { mechanisms: [], settings: ['werk'] },
      ]),
      axes,
      groups,
      columns,
    )
    const gaps = findGaps(map)
    expect(gaps.rows.map(({ value }) => value)).toEqual(['dossier/a#norm', 'dossier/b#steun'])
    expect(gaps.columns.map(({ value }) => value)).toEqual(['sport', 'online'])
    expect(gaps.unnamed.map(({ value }) => value)).toEqual(['werk'])
    expect([gaps.empty, gaps.pairs]).toEqual([11, 12])
  })

  it('writes the same numbers in a table, as wide in every row', () => {
    fc.assert(
      fc.property(fc.array(named, { maxLength: 12 }), (interventions) => {
        const { head, rows } = gapMapTable(drawGapMap(catalogueOf(interventions), axes, groups, columns))
        expect(head).toEqual(['Dossier', 'Werkzaam mechanisme', ...settings, 'Noemt geen plek', 'Alle interventies'])
        expect(rows.map((row) => row.length)).toEqual(rows.map(() => head.length))
        expect(rows.map((row) => row[1])).toEqual([...mechanisms, 'Noemt geen mechanisme uit een dossier', 'Alle interventies'])
        expect(rows.at(-1)?.at(-1)).toBe(interventions.length)
      }),
    )
  })

  it('exists without any mechanism: nothing can be placed', () => {
    const map = drawGapMap(catalogueOf([{ mechanisms: [], settings: ['po'] }]), axes, [], columns)
    expect([map.placed, map.others.all.count, map.others.cells[0]?.count]).toEqual([0, 1, 1])
  })
})

describe('its address', () => {
  it('is one for each choice of axes, whatever was typed', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('rijen', 'kolommen', 'x'), fc.oneof(fc.string(), fc.constantFrom('doel', 'groep', '__proto__'))), (params) => {
        const chosen = parseGapMap(params)
        const again = parseGapMap(Object.fromEntries(new URL(gapMapHref(chosen), 'http://x').searchParams))
        expect(again).toEqual(chosen)
      }),
    )
    expect(gapMapHref(parseGapMap({ rijen: 'doel', kolommen: 'groep' }))).toBe('/interventies/witte-vlekken?rijen=doel&kolommen=groep')
    expect(gapMapHref(parseGapMap({ rijen: 'constructor' }))).toBe('/interventies/witte-vlekken')
  })
})

describe('a share in words', () => {
  it('never rounds something to nothing, nor a part to the whole', () => {
    expect([shareText(0, 0), shareText(0, 7), shareText(7, 7), shareText(1, 3), shareText(2, 3)]).toEqual(['0%', '0%', '100%', '33%', '67%'])
    expect([shareText(1, 500), shareText(499, 500)]).toEqual(['minder dan 1%', 'meer dan 99%'])
  })
})

function filtersOf(cell: GapMapCount | undefined) {
  const params: Record<string, string[]> = {}
  for (const [key, value] of new URL(cell?.href ?? '', 'http://x').searchParams) (params[key] ??= []).push(value)
  return parseSearchQuery(params, scopes.interventies).filters
}
