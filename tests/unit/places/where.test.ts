import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { municipalities, municipalityName } from '@/lib/places/places'
import { isNationwide, provincesIn } from '@/lib/places/provinces'
import { readWhere } from '@/lib/places/where'

describe('provincesIn', () => {
  it.each([
    ['Zuid-Holland', ['zuid-holland']],
    ['Brabant en Limburg', ['noord-brabant', 'limburg']],
    ['Overijssel, Gelderland', ['overijssel', 'gelderland']],
    ['Fryslân', ['friesland']],
    ['Noord-Nederland', ['groningen', 'friesland', 'drenthe']],
    ['Landelijk', []],
    ['Randstad', []],
    ['Regio Voorbeeldstad (verzonnen)', []],
  ])('%s', (region, found) => {
    expect(provincesIn(region)).toEqual(found)
  })
})

describe('isNationwide', () => {
  it.each(['Landelijk', 'landelijk, ook online', 'Heel Nederland'])('%s is', (region) => expect(isNationwide(region)).toBe(true))
  it.each(['Zuid-Holland', 'Noord-Nederland', 'Niet landelijk'])('%s is not', (region) => expect(isNationwide(region)).toBe(false))
})

describe('readWhere', () => {
  it('groups by province from north to south, with the area that was named', () => {
    const where = readWhere({ region: 'Zuid-Holland', municipalities: ['Leiden', 'Drachten', 'Den Haag', 'Voorbeeldstad', 'Utrecht'] })
    expect(where.groups.map(({ province, places }) => [province, places.map(({ municipality }) => municipality.name)])).toEqual([
      ['friesland', ['Smallingerland']],
      ['utrecht', ['Utrecht']],
      ['zuid-holland', ['Den Haag', 'Leiden']],
    ])
    expect(where.groups[0]?.places[0]?.remarks).toEqual(['Drachten ligt in de gemeente Smallingerland'])
    expect(where.unknown).toEqual(['Voorbeeldstad'])
    expect(where.named).toEqual(['zuid-holland'])
  })

  it('counts a municipality once under all its names', () => {
    const { groups } = readWhere({ municipalities: ['Uden', 'Landerd', 'Maashorst', 'maashorst'] })
    expect(groups.flatMap(({ places }) => places)).toEqual([
      expect.objectContaining({ remarks: ['Uden hoort sinds 2022 bij de gemeente Maashorst', 'Landerd hoort sinds 2022 bij de gemeente Maashorst'] }),
    ])
  })

  it('loses nothing, whatever is given', () => {
    const name = fc.oneof(fc.constantFrom(...municipalities.map((one) => one.name)), fc.string())
    fc.assert(
      fc.property(fc.array(name), (names) => {
        const { groups, unknown } = readWhere({ municipalities: names })
        const listed = groups.flatMap(({ places }) => places.map(({ municipality }) => municipality.name))
        expect(new Set(names.map(municipalityName))).toEqual(new Set([...listed, ...unknown]))
        expect(listed).toHaveLength(new Set(listed).size)
      }),
    )
  })
})
