import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ageBandsOf, timeBand } from '@/lib/interventions/bands'

const group = (ageFrom?: number, ageTo?: number) => ({ name: 'Groep', traits: [], ageFrom, ageTo })

describe('the band of time', () => {
  it.each([
    [undefined, 'onbekend'],
    [{ weeks: 3 }, 'onbekend'],
    [{ hours: 4 }, 'dagdeel'],
    [{ hours: 4.5 }, 'kort'],
    [{ hours: 16 }, 'kort'],
    [{ hours: 17 }, 'lang'],
    [{ meetings: 1 }, 'dagdeel'],
    [{ meetings: 6 }, 'kort'],
    [{ meetings: 7 }, 'lang'],
    [{ meetings: 1, hours: 20 }, 'lang'],
  ] as const)('of %j is %s', (schedule, band) => expect(timeBand(schedule)).toBe(band))
})

describe('age bands', () => {
  it('are those that share a year with a group', () => {
    expect(ageBandsOf([group(9, 12)])).toEqual(['4-11', '12-17'])
    expect(ageBandsOf([group(65)])).toEqual(['65-plus'])
    expect(ageBandsOf([group(undefined, 3)])).toEqual(['0-3'])
    expect(ageBandsOf([group(), group()])).toEqual([])
  })

  it('leave no year of a group out', () => {
    const ranges = { '0-3': [0, 3], '4-11': [4, 11], '12-17': [12, 17], '18-26': [18, 26], '27-64': [27, 64], '65-plus': [65, 120] } as const
    fc.assert(
      fc.property(fc.nat({ max: 120 }), fc.nat({ max: 120 }), (a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)]
        const bands = ageBandsOf([group(from, to)])
        for (let age = from; age <= to; age++) expect(bands.some((band) => ranges[band][0] <= age && age <= ranges[band][1])).toBe(true)
      }),
    )
  })
})
