import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readContent } from '@/lib/content/files/read'
import { formerMunicipalities, otherSpellings, towns } from '@/lib/places/names'
import { findMunicipality, municipalities, municipalityName, provinceOf } from '@/lib/places/places'
import { provinceKeys } from '@/lib/places/provinces'

const others = [...Object.values(otherSpellings), ...Object.values(towns), ...Object.values(formerMunicipalities).flatMap(Object.values)].flat(2)
const anyMunicipality = fc.constantFrom(...municipalities)

describe('the municipalities', () => {
  it('are those of today, as many in each province as there are', () => {
    const counts = provinceKeys.map((province) => municipalities.filter((municipality) => municipality.province === province).length)
    expect(Object.fromEntries(provinceKeys.map((province, i) => [province, counts[i]]))).toEqual({
      groningen: 10,
      friesland: 18,
      drenthe: 12,
      overijssel: 25,
      flevoland: 6,
      gelderland: 51,
      utrecht: 26,
      'noord-holland': 44,
      'zuid-holland': 50,
      zeeland: 13,
      'noord-brabant': 56,
      limburg: 31,
    })
    expect(municipalities).toHaveLength(342)
  })

  it('lists no former municipality', () => {
    const names = new Set(municipalities.map(({ name }) => name))
    expect(others.filter((name) => names.has(name))).toEqual([])
  })
})

describe('findMunicipality', () => {
  it('knows every municipality, however it is written', () => {
    const write = fc.constantFrom<(name: string) => string>(
      (name) => name,
      (name) => name.toUpperCase(),
      (name) => name.toLowerCase(),
      (name) => name.normalize('NFD').replace(/\p{M}/gu, ''),
      (name) => name.replaceAll('-', ' '),
      (name) => name.replaceAll("'", '’'),
      (name) => `  gemeente ${name} `,
    )
    fc.assert(
      fc.property(anyMunicipality, write, (municipality, as) => {
        expect(findMunicipality(as(municipality.name))).toEqual({ municipality })
      }),
    )
  })

  it.each([
    ['den haag', 'Den Haag'],
    ["'s-Gravenhage", 'Den Haag'],
    ['Den Bosch', "'s-Hertogenbosch"],
    ['’s Hertogenbosch', "'s-Hertogenbosch"],
    ['Sudwest Fryslan', 'Súdwest-Fryslân'],
    ['Bergen (NH)', 'Bergen (NH.)'],
    ['Hengelo (O.)', 'Hengelo'],
  ])('takes %s for %s, without a remark', (name, today) => {
    expect(findMunicipality(name)).toEqual({ municipality: expect.objectContaining({ name: today }) })
  })

  it.each([
    ['Drachten', 'Smallingerland', 'Drachten ligt in de gemeente Smallingerland'],
    ['uden', 'Maashorst', 'Uden hoort sinds 2022 bij de gemeente Maashorst'],
    ['Weesp', 'Amsterdam', 'Weesp hoort sinds 2022 bij de gemeente Amsterdam'],
    ['Graafstroom', 'Molenlanden', 'Graafstroom hoort sinds 2019 bij de gemeente Molenlanden'],
  ])('says where %s belongs', (name, today, remark) => {
    expect(findMunicipality(name)).toEqual({ municipality: expect.objectContaining({ name: today }), remark })
  })

  it.each(['', ' ', 'Voorbeeldstad', 'Bergen', 'Haaren', 'Antwerpen', 'constructor', '__proto__'])('does not know "%s"', (name) => {
    expect(findMunicipality(name)).toBeUndefined()
  })

  it('never throws, and keeps a name that it does not know', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const municipality = findMunicipality(name)?.municipality
        expect(municipalityName(name)).toBe(municipality ? municipality.name : name)
        expect(provinceOf(name)).toBe(municipality?.province)
      }),
    )
  })
})

describe('the content', () => {
  const { documents } = readContent('content', ['kis', 'voorbeelden'])
  const named = documents.flatMap(({ id, pack, value }) => [value.municipalities ?? []].flat().map((name) => ({ id, pack, name: String(name) })))

  it('names only municipalities that exist, outside the examples', () => {
    const real = named.filter(({ pack }) => pack !== 'voorbeelden')
    expect(real.length).toBeGreaterThan(0)
    expect(real.filter(({ name }) => !findMunicipality(name))).toEqual([])
  })

  it('names only fictional municipalities in the examples', () => {
    const examples = named.filter(({ pack }) => pack === 'voorbeelden')
    expect(examples.filter(({ name }) => findMunicipality(name) || !name.startsWith('Voorbeeld'))).toEqual([])
  })
})
