import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { costBand } from '@/lib/interventions/costs'

describe('costBand', () => {
  it.each([
    [undefined, 'onbekend'],
    [{}, 'onbekend'],
    [{ hours: 8 }, 'onbekend'],
    [{ free: true, hours: 8 }, 'gratis'],
    [{ once: 500 }, 'laag'],
    [{ once: 500.01 }, 'midden'],
    [{ perParticipant: 125 }, 'midden'],
    [{ perParticipant: 125, licence: 1 }, 'hoog'],
  ] as const)('%j is %s', (costs, band) => {
    expect(costBand(costs)).toBe(band)
  })

  it('never falls when an amount rises', () => {
    const order = ['laag', 'midden', 'hoog']
    fc.assert(fc.property(fc.nat(10_000), fc.nat(10_000), (once, more) => order.indexOf(costBand({ once: once + more })) >= order.indexOf(costBand({ once }))))
  })
})
