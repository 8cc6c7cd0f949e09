import type { z } from 'zod'
import type { costs } from '@/lib/interventions/schema'

/** The bands of costs, the cheapest first. */
export const costBandLabels = { gratis: 'Gratis', laag: 'Laag', midden: 'Gemiddeld', hoog: 'Hoog', onbekend: 'Niet opgegeven' } as const
export type CostBand = keyof typeof costBandLabels

/** Upper limits in euros of the cost of reaching one group of twenty for the first time. */
export const costLimits = { laag: 500, midden: 2500 } as const

export const costGroupSize = 20

/**
 * What reaching a first group of twenty costs, in euros: once + licence + per group + 20 × per participant. Undefined
 * when no amount is given, also for what is gratis: that is a fact of its own. Hours are not priced.
 */
export function firstGroupCosts(value: z.infer<typeof costs> | undefined): number | undefined {
  const amounts = [value?.once, value?.licence, value?.perGroup, value?.perParticipant]
  if (!value || amounts.every((amount) => amount === undefined)) return undefined
  return (value.once ?? 0) + (value.licence ?? 0) + (value.perGroup ?? 0) + costGroupSize * (value.perParticipant ?? 0)
}

/** The band of the costs of a first group: up to € 500 is low, up to € 2.500 is middle, above is high. */
export function costBand(value: z.infer<typeof costs> | undefined): CostBand {
  if (value?.free) return 'gratis'
  const total = firstGroupCosts(value)
  if (total === undefined) return 'onbekend'
  if (total <= costLimits.laag) return 'laag'
  return total <= costLimits.midden ? 'midden' : 'hoog'
}
